import { gaussLegendre } from './gauss-legendre.ts';

/** One size of difference and how often it came with either sign. */
export interface SignedCount {
  readonly size: number;
  readonly plus: number;
  readonly minus: number;
}

/** Sizes from the smallest up, without 0: neither the order of differences nor a swap of all signs shows in sums over it. */
export function signedCounts(differences: readonly number[]): readonly SignedCount[] {
  const counts = new Map<number, { size: number; plus: number; minus: number }>();
  for (const difference of differences) {
    if (difference === 0) continue;
    const size = Math.abs(difference);
    const count = counts.get(size) ?? { size, plus: 0, minus: 0 };
    if (difference > 0) count.plus += 1;
    else count.minus += 1;
    counts.set(size, count);
  }
  return [...counts.values()].sort((one, other) => one.size - other.size);
}

const { points, weights } = gaussLegendre(64);
const logWeights = weights.map((weight) => Math.log(weight / 2));

/** Where a function on [−1, 1] has to be known for its mean. */
export const QUADRATURE_POINTS: readonly number[] = points;

/** Logarithm of the mean of e^f over an interval, by 64 points; f may be far beyond what e^f can hold. */
export function logMeanExp(low: number, high: number, f: (x: number) => number): number {
  return logMeanExpOf(points.map((point) => f((low + high) / 2 + (point * (high - low)) / 2)));
}

/** The same from the values of f at the quadrature's points. */
export function logMeanExpOf(values: ArrayLike<number>): number {
  const logs = logWeights.map((weight, index) => (values[index] ?? 0) + weight).sort((one, other) => one - other);
  const largest = logs.at(-1) ?? 0;
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
}
