import { twoSidedNormal } from './distributions.ts';
import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/** How many of a number of observations are so. */
export interface Share {
  readonly so: number;
  readonly of: number;
}

/**
 * Confidence interval of the difference `one − other` of two independent shares: Newcombe's method 10 for independent
 * proportions (Newcombe 1998, Statistics in Medicine 17, 873–890), which puts the Wilson limits of both together.
 * Knows nothing, [−1, 1], where a side has no observation.
 */
export function differenceOfShares(one: Share, other: Share, level = 0.95): Interval {
  if (one.of === 0 || other.of === 0) return [-1, 1];
  const critical = twoSidedNormal(level);
  const [p, q] = [one.so / one.of, other.so / other.of];
  const [lowest, highest] = wilson(p, one.of, critical);
  const [otherLowest, otherHighest] = wilson(q, other.of, critical);
  return [p - q - Math.hypot(p - lowest, otherHighest - q), p - q + Math.hypot(highest - p, q - otherLowest)];
}
