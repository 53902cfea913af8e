/** What has to be said of a comparison that ended early. */
import type { Comparison, Note, Stopped } from '../../compare/comparison.ts';
import { ENOUGH } from '../../stats/early-stopping.ts';
import { count, plural } from '../../values/format.ts';
import { code, listedUpTo, type Words, words } from '../words.ts';
import type { Compared } from './measured.ts';

const LARGEST_SHOWN = 1e6;
const MOST_STEPS = 8;

/** Whatever ended it, what was seen until then says nothing by itself. */
export function isInterrupted(comparison: Comparison): boolean {
  const { stopped } = comparison;
  return stopped !== undefined && (stopped.reason === 'budget' || !isEnough(stopped) || hasNote(comparison, 'turned'));
}

function isEnough({ eValue }: Stopped): boolean {
  return eValue >= ENOUGH;
}

function hasNote({ steps }: Comparison, note: Note): boolean {
  return steps.some(({ final, notes }) => final && notes.includes(note));
}

/** `E = 143` */
function evidence({ eValue }: Pick<Stopped, 'eValue'>): string {
  if (eValue > LARGEST_SHOWN) return `E > ${count(LARGEST_SHOWN)}`;
  return `E = ${eValue < 10 ? eValue.toFixed(1) : count(Math.floor(eValue))}`;
}

/** `The budget of trials was spent after 150 of 200 cases: nothing is concluded` */
export function nothingConcluded(comparison: Comparison, stopped: Stopped): string {
  if (stopped.reason === 'budget') return `${spentBudget(stopped)}: nothing is concluded`;
  if (hasNote(comparison, 'turned')) return `The first ${plural(stopped.cases, 'case')} and all together disagree`;
  return `The run was stopped after ${askedOf(stopped)}: nothing is concluded`;
}

function spentBudget(stopped: Stopped): string {
  return `The budget ${LIMITS[stopped.limit ?? 'none']}was spent after ${askedOf(stopped)}`;
}

const LIMITS: Readonly<Record<NonNullable<Stopped['limit']> | 'none', string>> = {
  trials: 'of trials ',
  minutes: 'of minutes ',
  usd: 'in US dollars ',
  none: '',
};

/** When and why it ended, what that saved and what it does to the figures; a sentence each. */
export function stoppedDetail({ comparison, base, head }: Compared): readonly Words[] {
  const { stopped } = comparison;
  if (stopped === undefined) return [];
  const planned = (stopped.trialsSaved ?? 0) + base.trials.planned + head.trials.planned;
  const saved = stopped.trialsSaved ?? 0;
  const trials = saved === 0 ? [] : [words`${count(saved)} of ${plural(planned, 'trial')} ${savedAs(stopped)}.`];
  if (hasNote(comparison, 'two-orders')) return [TWO_ORDERS, ...trials];
  if (hasNote(comparison, 'turned')) return [turned(stopped), ...trials];
  if (!isEnough(stopped)) return [tooLittle(comparison, stopped), ...trials];
  const known = words`${enoughKnown(stopped)}${stopped.reason === 'budget' ? ` ${spentBudget(stopped)}.` : ''}`;
  if (saved === 0 && stopped.trialsSaved !== null) return [words`${known} ${ANY_STOP}`];
  return [known, ...trials, OVERSTATED];
}

/** `Enough was known after 28 cases (E = 104); 73 of 200 had been asked by then.` */
function enoughKnown(stopped: Stopped): string {
  const { cases, asked, of } = stopped;
  const seen = `Enough was known after ${plural(cases, 'case')} (${evidence(stopped)})`;
  if (stopped.reason === 'budget') return `${seen}.`;
  if (asked === of) return `${seen}; all ${count(asked)} were asked.`;
  return `${seen}; ${count(asked)}${of === null ? '' : ` of ${count(of)}`} had been asked by then.`;
}

function tooLittle(comparison: Comparison, stopped: Stopped): Words {
  if (hasNote(comparison, 'stop-not-found')) {
    return words`The run was stopped because enough was known, which its files do not show: of E = ${ENOUGH} they have ${evidence(stopped)}. Run again, it goes on from there.`;
  }
  if (hasNote(comparison, 'rise-at-a-stop')) return RISE;
  return words`Evidence of a drop that stands without the rest takes E = ${ENOUGH}; here it is ${evidence(stopped)}.`;
}

function turned(stopped: Stopped): Words {
  return words`After ${plural(stopped.cases, 'case')} there was enough to say that it fell (${evidence(stopped)}); all ${count(stopped.asked)} that were asked together do not. Ask every case to know: ${code('trials: 1')}.`;
}

const TWO_ORDERS = words`Base and head were asked in two different orders (their files name two seeds), so that what both have was chosen by what either showed, and no evidence counts. Measure both sides in one run.`;
const RISE = words`It reads better so far, by evidence that is enough; but good news takes the whole suite, of which the rest may show what got worse.`;
const ANY_STOP = 'The interval is one that holds whenever a run stops.';
const OVERSTATED = words`A change at an early stop overstates the true one: read its size from the interval, which holds whenever a run stops.`;

/** `, stopped after 84 of 200 cases`, for where there is one line; empty where nothing was saved. */
export function stoppedAfter({ stopped }: Comparison): string {
  if (stopped === undefined || stopped.trialsSaved === 0) return '';
  return `, ${stopped.reason === 'budget' ? 'budget spent' : 'stopped'} after ${askedOf(stopped)}`;
}

function savedAs({ reason }: Stopped): string {
  return reason === 'evidence' ? 'saved' : 'not made';
}

function askedOf({ asked, of }: Stopped): string {
  return of === null ? plural(asked, 'case') : `${count(asked)} of ${plural(of, 'case')}`;
}

/** Under a budget alone the cases that cover what changed come first. */
const RANDOM_SHARE = ' Those that were asked are a random share of all.';

/** What the rest of the run would have shown. */
export function unseenAfterStop({ comparison: { stopped, steps } }: Compared): readonly Words[] {
  if (stopped === undefined) return [];
  const rest = stopped.of === null ? 0 : stopped.of - stopped.asked;
  const held = steps.filter(({ verdict, delta }) => verdict === 'inconclusive' && delta !== null);
  const names = listedUpTo(
    MOST_STEPS,
    held.map(({ step }) => code(step, 40)),
    'or',
  );
  return [
    rest <= 0
      ? []
      : words`What ${rest === 1 ? 'the 1 case that was' : `the ${count(rest)} cases that were`} not asked would have shown.${stopped.reason === 'evidence' ? RANDOM_SHARE : ''}`,
    held.length === 0 ? [] : words`Small changes in ${names}: the run ended before they could be tested.`,
  ];
}
