import { type Block, details, list, small } from '../blocks.ts';
import type { SuiteReport } from '../report.ts';
import { type Words, words } from '../words.ts';

/** What the figures mean and how often they mislead. Stands once, below all suites that were compared. */
export function readingNotes(suites: readonly SuiteReport[], explained: boolean): readonly Block[] {
  const compared = suites.filter(
    ({ measurement }) => measurement.kind === 'compared' && measurement.comparison.comparable === true,
  );
  if (compared.length === 0) return [small(SIGNAL)];
  const rates = small(words`${errorRates(compared)} ${SIGNAL}`);
  const notes = compared.some(isStopped) ? [...NOTES, ON_STOPPING] : NOTES;
  return explained ? [rates, details(words`How to read these figures`, [list(notes)])] : [rates];
}

function isStopped({ measurement }: SuiteReport): boolean {
  return measurement.kind === 'compared' && measurement.comparison.stopped !== undefined;
}

const SIGNAL = words`An eval is a signal, not a gate: it speaks of the cases it has.`;

/** Where trials fail on both sides, the share of those that complete is a third test beside the steps'. */
function errorRates(compared: readonly SuiteReport[]): Words {
  const third = compared.some(failsOnBothSides) ? ' (7.5 % where trials fail on both sides, as here)' : '';
  return words`Of suites in which nothing changed, at most 5 % are called regressed${third} and at most 10 % get any change word; several suites multiply this.`;
}

function failsOnBothSides({ measurement }: SuiteReport): boolean {
  if (measurement.kind !== 'compared') return false;
  return [measurement.base, measurement.head].every(({ trials }) => trials.errored + trials.timedOut > 0);
}

const NOTES: readonly Words[] = [
  words`Every figure of a step compares the same cases on both sides. The interval says how large a change may be, the test whether there is one; a step before the final one is tested as one of a family.`,
  words`A small drop that a suite would miss is one it would show in fewer than four repetitions out of five.`,
  words`“When reached” counts only the n cases in which every step before was right on both sides. These are the easier cases, and where an earlier step changed, the difference is biased, mostly upward; only measuring the step alone isolates it. It carries no verdict.`,
  words`“First deviation” is where a case first leaves what is expected. That is a place to start reading, not a cause: two teams of people who name the cause of the same failures agree on the exact step in 35 % of them.`,
];

const ON_STOPPING = words`E is evidence against “nothing changed” that may be looked at after every case: where nothing changed, it ever reaches 100 in one comparison out of a hundred at most. Only a drop of the final step ends a run, at E ≥ 100. A run that was stopped is judged by E alone, and one that a budget ended concludes nothing but such drops.`;
