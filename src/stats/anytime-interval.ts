import { logMeanExp, signedCounts } from './betting.ts';
import type { Interval } from './interval.ts';

/**
 * Confidence interval of the mean difference that holds whenever one chooses to look or stop (Waudby-Smith and Ramdas
 * 2024, by betting): every mean against which a player has not multiplied the stake by 1/(1 − level).
 *
 * @param differences shares in [−1, 1], in any order
 */
export function anytimeInterval(differences: readonly number[], level = 0.95): Interval {
  const upper = upperEnd(differences, level);
  const lower = upperEnd(
    differences.map((difference) => -difference),
    level,
  );
  return [-lower, upper];
}

/** Bisects between the observed mean, against which no player can win, and 1. */
function upperEnd(differences: readonly number[], level: number): number {
  const values = frequencies(differences);
  const bar = -Math.log1p(-level);
  let inside = values.reduce((sum, { value, count }) => sum + value * count, 0) / Math.max(1, differences.length);
  let outside = 1;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const mean = (inside + outside) / 2;
    if (mean >= 1) return 1;
    if (logCapital(values, mean) < bar) inside = mean;
    else outside = mean;
  }
  return outside;
}

const HALVINGS = 50;

interface Frequency {
  readonly value: number;
  readonly count: number;
}

function frequencies(differences: readonly number[]): readonly Frequency[] {
  const zeros = differences.filter((difference) => difference === 0).length;
  const others = signedCounts(differences).flatMap(({ size, plus, minus }) => [
    { value: -size, count: minus },
    { value: size, count: plus },
  ]);
  return [{ value: 0, count: zeros }, ...others];
}

/** Stakes for which no difference can cost more than there is. */
function logCapital(values: readonly Frequency[], mean: number): number {
  return logMeanExp(-1 / (1 - mean), 1 / (1 + mean), (stake) =>
    values.reduce((sum, { value, count }) => sum + count * Math.log1p(stake * (value - mean)), 0),
  );
}
