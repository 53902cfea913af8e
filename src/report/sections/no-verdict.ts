import type { Unscored } from '../../run/summary.ts';
import { fisherMidP } from '../../stats/fisher.ts';
import { count } from '../../values/format.ts';
import type { RunSummary } from '../report.ts';
import { code, joined, listedUpTo, type Words, words } from '../words.ts';

const MOST_REASONS = 3;
const MOST_STEPS = 4;
/** Below it the sides differ by more than the moods of a judge. */
const DIFFERENT = 0.01;

/** Where a scorer gave no score, step by step, of one run or of base and head. */
export function noVerdictFacts(runs: readonly RunSummary[]): readonly Words[] {
  return stepsOf(runs).map((step) => words`No verdict on ${code(step, 40)}: ${figures(step, runs)}.`);
}

/** The same of the steps at which base and head differ by more than chance would have it; empty: at none. */
export function noVerdictApart(base: RunSummary, head: RunSummary): Words {
  const apart = stepsOf([base, head]).filter((step) => differ(sidesOf(step, [base, head])));
  const told = apart
    .slice(0, MOST_STEPS)
    .map((step) => words`no verdict on ${code(step, 40)}: ${figures(step, [base, head])}`);
  return joined(told, '; ');
}

/** Why a step has no score, the most frequent reason first. */
export function noVerdictReasons(runs: readonly RunSummary[], step: string): Words {
  const reasons = new Map<string, number>();
  for (const { reason, trials } of sidesOf(step, runs).flatMap((side) => side.reasons)) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + trials);
  }
  const sorted = [...reasons].toSorted(([, one], [, other]) => other - one);
  if (sorted.length === 0) return [];
  return listedUpTo(
    MOST_REASONS,
    sorted.map(([reason, trials]) => words`${code(reason, 100)} ${count(trials)}`),
  );
}

function stepsOf(runs: readonly RunSummary[]): readonly string[] {
  return [...new Set(runs.flatMap(({ unscored = [] }) => unscored.map(({ step }) => step)))];
}

/** `base 0, head 200 of 600 (content filter 200)`; of one run `200 of 600 (…)`. */
function figures(step: string, runs: readonly RunSummary[]): Words {
  const [base, head] = sidesOf(step, runs);
  if (base === undefined) return [];
  const because = words`(${noVerdictReasons(runs, step)})`;
  if (head === undefined) return words`${count(base.trials)} of ${count(base.of)} ${because}`;
  const own = base.of === head.of ? '' : ` of ${count(base.of)}`;
  return words`base ${count(base.trials)}${own}, head ${count(head.trials)} of ${count(head.of)} ${because}`;
}

/** A side with every score is asked the same cases as the other: as many trials were to be scored there. */
function sidesOf(step: string, runs: readonly RunSummary[]): readonly Unscored[] {
  const known = runs.map(({ unscored = [] }) => unscored.find((one) => one.step === step));
  const of = known.find((one) => one !== undefined)?.of ?? 0;
  return known.map((one) => one ?? { step, trials: 0, of, reasons: [] });
}

function differ([base, head]: readonly Unscored[]): boolean {
  if (base === undefined || head === undefined || base.trials === head.trials) return false;
  return fisherMidP({ so: base.trials, of: base.of }, { so: head.trials, of: head.of }).twoSided < DIFFERENT;
}
