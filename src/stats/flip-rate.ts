import { disagreement } from './disagreement.ts';
import { tQuantile, twoSidedNormal } from './distributions.ts';
import type { Interval } from './interval.ts';
import type { Attempts } from './pass-hat.ts';
import { wilson } from './wilson.ts';

/** One case that was tried several times; cases of one group do not vary on their own. */
export interface Tried extends Attempts {
  readonly group?: string;
}

export interface FlipRate {
  /** The chance that two attempts at a case differ, unbiased for any number of attempts. */
  readonly rate: number;
  /** 95 %, over cases: other cases of this kind, as often tried, would show a rate within. */
  readonly interval: Interval;
  /** Those with two attempts or more; the others tell nothing. */
  readonly cases: number;
  /** Cases whose attempts did not all end alike. */
  readonly flipped: number;
}

/**
 * How often attempts at the same thing differ. The interval is Wilson's of the rate, with the sample size that the
 * variance between cases implies: at two attempts per case that is the number of cases, and with more attempts it is
 * larger, since each case then tells more than yes or no. Pairs of attempts are no sample of their own: they share
 * attempts, and those of one case share the case. A single group says nothing of the variance: [0, 1].
 */
export function flipRate(tried: readonly Tried[]): FlipRate | null {
  const cases = tried.filter(({ trials }) => trials >= 2);
  const rate = disagreement(cases.map(({ correct, trials }) => ({ yes: correct, of: trials })));
  if (rate === null) return null;
  const flipped = cases.filter(({ correct, trials }) => correct > 0 && correct < trials).length;
  return { rate, interval: intervalOf(cases, rate), cases: cases.length, flipped };
}

function intervalOf(cases: readonly Tried[], rate: number): Interval {
  const units = unitsOf(cases);
  const grouped = units.length < cases.length;
  if (grouped && units.length < 2) return [0, 1];
  const pairs = units.reduce((sum, unit) => sum + unit.pairs, 0);
  const scatter = units.reduce((sum, unit) => sum + (unit.differing - rate * unit.pairs) ** 2, 0);
  const variance = ((grouped ? units.length / (units.length - 1) : 1) * scatter) / pairs ** 2;
  const attempts = cases.reduce((sum, { trials }) => sum + trials, 0);
  const n = variance === 0 ? units.length : Math.min((rate * (1 - rate)) / variance, attempts);
  return wilson(rate, n, grouped ? tQuantile(0.975, units.length - 1) : twoSidedNormal(0.95));
}

/** What varies on its own: groups where these join cases, else cases. */
function unitsOf(cases: readonly Tried[]): readonly { readonly differing: number; readonly pairs: number }[] {
  const units = new Map<string | number, { differing: number; pairs: number }>();
  for (const [index, { correct, trials, group }] of cases.entries()) {
    const unit = units.get(group ?? index) ?? { differing: 0, pairs: 0 };
    unit.differing += correct * (trials - correct);
    unit.pairs += (trials * (trials - 1)) / 2;
    units.set(group ?? index, unit);
  }
  return [...units.values()].sort((one, other) => one.differing - other.differing || one.pairs - other.pairs);
}
