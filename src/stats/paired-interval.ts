import { tQuantile, twoSidedNormal } from './distributions.ts';
import { sumOfProducts } from './exact-sum.ts';
import type { Interval } from './interval.ts';
import type { PairedSample, PairedSide } from './paired-sample.ts';
import { wilson } from './wilson.ts';

/**
 * Confidence interval of `delta`: Newcombe's method 10 for paired proportions (Newcombe 1998), generalised to cases of
 * several trials and to groups. The Wilson limits of either side take the sample size that the variance between units
 * implies; with one trial per case and no groups that is the number of cases, and the interval is Newcombe's.
 * A single group says nothing of the variance: [−1, 1].
 */
export function pairedInterval(sample: PairedSample, level = 0.95): Interval {
  const count = sample.units.base.length;
  const { grouped } = sample.units;
  if (grouped && count < 2) return [-1, 1];
  const critical = grouped ? tQuantile((1 + level) / 2, count - 1) : twoSidedNormal(level);
  const spread = spreadOf(sample);
  const base = reach(sample.base, spread.base, count, critical);
  const head = reach(sample.head, spread.head, count, critical);
  const correlation = correlationOf(spread, sample.cases);
  return [
    sample.delta - together(head.below, base.above, correlation),
    sample.delta + together(head.above, base.below, correlation),
  ];
}

/** Variances of both means, and their covariance, as the scatter between units shows them. */
interface Spread {
  readonly base: number;
  readonly head: number;
  readonly both: number;
}

function spreadOf({ cases, denominator, units }: PairedSample): Spread {
  const base = centred(units.base, units.cases, cases);
  const head = centred(units.head, units.cases, cases);
  const count = units.base.length;
  const scale = (units.grouped ? count / (count - 1) : 1) / (cases ** 4 * denominator ** 2);
  return {
    base: Number(sumOfProducts(base, base)) * scale,
    head: Number(sumOfProducts(head, head)) * scale,
    both: Number(sumOfProducts(base, head)) * scale,
  };
}

/** Deviations of the units' sums from what the overall mean would make them, times the number of cases: whole numbers. */
function centred(sums: readonly number[], sizes: readonly number[], cases: number): readonly number[] {
  const total = sums.reduce((all, sum) => all + sum, 0);
  return sums.map((sum, index) => cases * sum - (sizes[index] ?? 0) * total);
}

/** How far the Wilson limits of one side's mean lie below and above it. */
function reach(
  { mean, trials }: PairedSide,
  variance: number,
  count: number,
  critical: number,
): { readonly below: number; readonly above: number } {
  const n = variance === 0 ? count : Math.min((mean * (1 - mean)) / variance, trials);
  const [low, high] = wilson(mean, n, critical);
  return { below: mean - low, above: high - mean };
}

/** Newcombe's φ: a positive covariance is made smaller by a continuity correction. */
function correlationOf({ base, head, both }: Spread, cases: number): number {
  if (base === 0 || head === 0) return 0;
  const corrected = both > 0 ? Math.max(both - 1 / (2 * cases ** 2), 0) : both;
  return corrected / Math.sqrt(base * head);
}

function together(one: number, other: number, correlation: number): number {
  return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * (one * other)));
}
