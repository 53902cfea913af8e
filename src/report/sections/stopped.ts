/** What has to be said of a comparison that ended early. */
import type { Comparison, Stopped } from '../../compare/comparison.ts';
import { ENOUGH } from '../../stats/early-stopping.ts';
import { count, plural } from '../../values/format.ts';
import { code, listedUpTo, type Words, words } from '../words.ts';
import type { Compared } from './measured.ts';

const LARGEST_SHOWN = 1e6;
const MOST_STEPS = 8;

/** A budget, or whatever else than evidence, ended it: what was seen until then says nothing by itself. */
export function isInterrupted({ stopped }: Comparison): boolean {
  return stopped !== undefined && (stopped.reason === 'budget' || !isEnough(stopped));
}

function isEnough({ eValue }: Stopped): boolean {
  return eValue >= ENOUGH;
}

/** `E = 143` */
function evidence({ eValue }: Pick<Stopped, 'eValue'>): string {
  if (eValue > LARGEST_SHOWN) return `E > ${count(LARGEST_SHOWN)}`;
  return `E = ${eValue < 10 ? eValue.toFixed(1) : count(Math.floor(eValue))}`;
}

/** `The budget of trials was spent after 150 of 200 cases` */
export function spentBudget(stopped: Stopped): string {
  if (stopped.reason === 'evidence') return `The run was stopped after ${casesOf(stopped)}`;
  return `The budget ${LIMITS[stopped.limit ?? 'none']}was spent after ${casesOf(stopped)}`;
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
  if (isInterrupted(comparison)) {
    return [
      isEnough(stopped)
        ? words`${spentBudget(stopped)}; enough was known by then (${evidence(stopped)}).`
        : words`Evidence that stands without the rest takes E = ${ENOUGH}; here it is ${evidence(stopped)}.`,
      ...trials,
      ...(isEnough(stopped) ? [OVERSTATED] : []),
    ];
  }
  if (saved === 0 && stopped.trialsSaved !== null) {
    return [words`Enough was known after ${casesOf(stopped)} (${evidence(stopped)}). ${ANY_STOP}`];
  }
  return [words`Stopped after ${casesOf(stopped)}: enough was known (${evidence(stopped)}).`, ...trials, OVERSTATED];
}

const ANY_STOP = 'The interval is one that holds whenever a run stops.';
const OVERSTATED = words`A change at an early stop overstates the true one: read its size from the interval, which holds whenever a run stops.`;

/** `, stopped after 84 of 200 cases`, for where there is one line; empty where nothing was saved. */
export function stoppedAfter({ stopped }: Comparison): string {
  if (stopped === undefined || stopped.trialsSaved === 0) return '';
  return `, ${stopped.reason === 'budget' ? 'budget spent' : 'stopped'} after ${casesOf(stopped)}`;
}

function savedAs({ reason }: Stopped): string {
  return reason === 'evidence' ? 'saved' : 'not made';
}

function casesOf({ cases, of }: Stopped): string {
  return of === null ? plural(cases, 'case') : `${count(cases)} of ${plural(of, 'case')}`;
}

/** Under a budget alone the cases that cover what changed come first. */
const RANDOM_SHARE = ' Those that were asked are a random share of all.';

/** What the rest of the run would have shown. */
export function unseenAfterStop({ comparison: { stopped, steps }, head }: Compared): readonly Words[] {
  if (stopped === undefined) return [];
  const rest = stopped.of === null ? 0 : stopped.of - head.cases;
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
