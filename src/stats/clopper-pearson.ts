import { betaQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * The exact interval of a share x of n (Clopper and Pearson 1934): never too narrow, mostly too wide. A one-sided bound
 * at 95 % is the end of the interval at `level` 0.90.
 */
export function clopperPearson(x: number, n: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return [x === 0 ? 0 : betaQuantile(tail, x, n - x + 1), x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x)];
}
