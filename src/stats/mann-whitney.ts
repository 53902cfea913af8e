import { chiSquareUpperTail, twoSidedNormal } from './distributions.ts';
import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

export interface RankTest {
  /** Two-sided. */
  readonly p: number;
  /** Chance that one of the first is larger than one of the others, ties counted by half: .5 where neither is. */
  readonly superiority: number;
  readonly interval: Interval;
}

/**
 * Whether values of one group tend to be larger than those of another (Mann and Whitney 1947; Wilcoxon 1945): the
 * normal approximation, corrected for ties and for continuity, good from about ten values a side on. The interval of
 * the probability of superiority is DeLong's (1988) on the logit scale (Perme and Manevski 2019); where nothing
 * overlaps and that has no width, Wilson's for as many pairs as the smaller group has values.
 *
 * @param one at least one finite number, and so `other`
 */
export function mannWhitney(one: readonly number[], other: readonly number[], level = 0.95): RankTest {
  const [n, m] = [one.length, other.length];
  const all = n + m;
  let [wins, ties, below, otherBelow, squares, otherSquares] = [0, 0, 0, 0, 0, 0];
  for (const { here, there } of tied(one, other)) {
    const won = otherBelow + there / 2;
    const lost = below + here / 2;
    wins += here * won;
    squares += here * won ** 2;
    otherSquares += there * (n - lost) ** 2;
    ties += (here + there) ** 3 - (here + there);
    below += here;
    otherBelow += there;
  }
  const superiority = wins / (n * m);
  const deviation = Math.sqrt(Math.max(0, ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)))));
  const distance = Math.max(0, Math.abs(wins - (n * m) / 2) - 0.5);
  const variance = spread(squares / m ** 2, n, superiority) + spread(otherSquares / n ** 2, m, superiority);
  return {
    p: deviation === 0 ? 1 : chiSquareUpperTail((distance / deviation) ** 2, 1),
    superiority,
    interval: intervalOf(superiority, variance, Math.min(n, m), twoSidedNormal(level)),
  };
}

/** Of an odd number of values the one in the middle, else the middle of two; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** From the smallest value up, how often it stands on either side. */
function tied(one: readonly number[], other: readonly number[]): readonly { here: number; there: number }[] {
  const counts = new Map<number, { here: number; there: number }>();
  const at = (value: number) => {
    const known = counts.get(value) ?? { here: 0, there: 0 };
    counts.set(value, known);
    return known;
  };
  for (const value of one) at(value).here += 1;
  for (const value of other) at(value).there += 1;
  return [...counts].sort(([a], [b]) => a - b).map(([, count]) => count);
}

/** Variance of a mean of `n` values in 0..1, by the sum of their squares. */
function spread(squares: number, n: number, mean: number): number {
  return n < 2 ? 0 : Math.max(0, (squares - n * mean ** 2) / ((n - 1) * n));
}

function intervalOf(share: number, variance: number, pairs: number, critical: number): Interval {
  const slope = share * (1 - share);
  if (slope === 0 || variance < 1e-15) return wilson(share, pairs, critical);
  const half = (critical * Math.sqrt(variance)) / slope;
  const middle = Math.log(share / (1 - share));
  return [1 / (1 + Math.exp(half - middle)), 1 / (1 + Math.exp(-half - middle))];
}
