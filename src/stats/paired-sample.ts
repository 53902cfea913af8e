import { commonDenominator, scaled } from './common-denominator.ts';
import type { PairedCounts } from './paired-counts.ts';

/** What a paired test, interval or forecast needs of the cases, in whole numbers: no order of cases shows in it. */
export interface PairedSample {
  readonly cases: number;
  /** Cases whose share of right trials differs, whichever way. */
  readonly differing: number;
  /** Null where a case has several trials or a group joins cases: then pairs are not simply right or wrong. */
  readonly discordant: { readonly baseOnly: number; readonly headOnly: number } | null;
  readonly base: PairedSide;
  readonly head: PairedSide;
  /** Mean of head less base over the cases. */
  readonly delta: number;
  /** Shares below are times this. */
  readonly denominator: number;
  /** What varies on its own: groups where these join cases, else cases. */
  readonly units: PairedUnits;
}

export interface PairedSide {
  readonly trials: number;
  /** Sum of the cases' shares of right trials; at one trial the number of right cases. */
  readonly correct: number;
  readonly mean: number;
}

/** Arrays of equal length, an entry per unit; the scaled shares are summed over the unit's cases. */
interface PairedUnits {
  readonly grouped: boolean;
  readonly cases: readonly number[];
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** `head` less `base`: the input of the sign-flip test. */
  readonly differences: readonly number[];
}

/** @throws RangeError without a case, or with a case without a trial on both sides */
export function pairedSample(cases: readonly PairedCounts[]): PairedSample {
  if (cases.length === 0) throw new RangeError('a paired sample needs at least one case');
  const denominator = commonDenominator(trialCounts(cases));
  const units = new Map<string | number, { cases: number; base: number; head: number }>();
  const count = { differing: 0, baseOnly: 0, headOnly: 0, base: 0, head: 0 };
  for (const [index, pair] of cases.entries()) {
    const base = scaled({ numerator: pair.base, denominator: pair.baseTrials }, denominator);
    const head = scaled({ numerator: pair.head, denominator: pair.headTrials }, denominator);
    const key = pair.group ?? index;
    const unit = units.get(key) ?? { cases: 0, base: 0, head: 0 };
    units.set(key, { cases: unit.cases + 1, base: unit.base + base, head: unit.head + head });
    count.base += base;
    count.head += head;
    if (base !== head) count.differing += 1;
    if (base > head) count.baseOnly += 1;
    if (base < head) count.headOnly += 1;
  }
  const grouped = units.size < cases.length;
  const whole = cases.length * denominator;
  return {
    cases: cases.length,
    differing: count.differing,
    discordant: grouped || denominator > 1 ? null : { baseOnly: count.baseOnly, headOnly: count.headOnly },
    base: side(count.base, whole, denominator, sum(cases, 'baseTrials')),
    head: side(count.head, whole, denominator, sum(cases, 'headTrials')),
    delta: (count.head - count.base) / whole,
    denominator,
    units: columns(grouped, [...units.values()]),
  };
}

function side(total: number, whole: number, denominator: number, trials: number): PairedSide {
  return { trials, correct: total / denominator, mean: total / whole };
}

function columns(
  grouped: boolean,
  units: readonly { readonly cases: number; readonly base: number; readonly head: number }[],
): PairedUnits {
  return {
    grouped,
    cases: units.map(({ cases }) => cases),
    base: units.map(({ base }) => base),
    head: units.map(({ head }) => head),
    differences: units.map(({ base, head }) => head - base),
  };
}

function sum(cases: readonly PairedCounts[], key: 'baseTrials' | 'headTrials'): number {
  return cases.reduce((total, pair) => total + pair[key], 0);
}

function* trialCounts(cases: readonly PairedCounts[]): Iterable<number> {
  for (const { baseTrials, headTrials } of cases) {
    yield baseTrials;
    yield headTrials;
  }
}
