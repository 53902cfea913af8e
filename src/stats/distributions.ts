import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** Quantile of the standard normal distribution. */
export function normalQuantile(probability: number): number {
  return normalQuantileOf(probability, 0, 1);
}

/** Quantile of Student's t distribution. */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  return tQuantileOf(probability, degreesOfFreedom);
}

/** Quantile of the beta distribution with both shape parameters above 0. */
export function betaQuantile(probability: number, a: number, b: number): number {
  return betaQuantileOf(probability, a, b);
}

/** Chance of a chi-square value of at least `statistic`. */
export function chiSquareUpperTail(statistic: number, degreesOfFreedom: number): number {
  return Math.max(0, 1 - chiSquareCdf(statistic, degreesOfFreedom));
}

/** The critical value z of a two-sided test or interval at `level`: 1.96 at 0.95. */
export function twoSidedNormal(level: number): number {
  return normalQuantile((1 + level) / 2);
}
