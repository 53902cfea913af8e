import { twoSidedNormal } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Wilson's score interval of a share (Wilson 1927).
 *
 * @param n observations behind the share; any number from 0, since an effective sample size need not be whole
 * @param critical z, or t where few groups carry the variance; 95 % by default
 */
export function wilson(share: number, n: number, critical = twoSidedNormal(0.95)): Interval {
  if (n === 0) return [0, 1];
  const square = critical ** 2;
  const middle = (n * share + square / 2) / (n + square);
  const half = (critical * Math.sqrt(n * share * (1 - share) + square / 4)) / (n + square);
  return [Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half))];
}
