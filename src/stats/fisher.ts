import type { Share } from './newcombe.ts';

/** p-values of one 2×2 table. */
export interface FisherMidP {
  readonly twoSided: number;
  /** That the first share is the larger one. */
  readonly larger: number;
}

/**
 * Fisher's test of two independent shares, with the mid-p in place of the tail (Lancaster 1961): what was seen counts
 * by half. The two-sided p is twice the smaller tail, so that it also bears saying which share is larger. Fisher's own p
 * keeps far below its level where one side is small or the shares are; the mid-p comes near it and, as enumerated for
 * the sizes used here, does not exceed it (Lydersen, Fagerland and Laake 2009 find the same).
 */
export function fisherMidP(one: Share, other: Share): FisherMidP {
  const so = one.so + other.so;
  const lowest = Math.max(0, so - other.of);
  const chances = hypergeometric(one.of, other.of, so);
  const seen = one.so - lowest;
  const less = sumOf(chances, 0, seen);
  const more = sumOf(chances, seen + 1, chances.length);
  const half = (chances[seen] ?? 0) / 2;
  const all = less + more + 2 * half;
  const [smaller, larger] = [(less + half) / all, (more + half) / all];
  return { twoSided: Math.min(1, 2 * Math.min(smaller, larger)), larger };
}

/**
 * How likely it is that all of `so` among `of` come after the first `none` of them by chance: Fisher's p of a table with
 * an empty cell. It holds though `none` was chosen by where the first of them came, since it says just how seldom the
 * first comes so late.
 */
export function allAfter(none: number, so: number, of: number): number {
  let chance = 1;
  for (let nth = 0; nth < so && chance > 0; nth += 1) chance *= Math.max(0, of - none - nth) / (of - nth);
  return chance;
}

/**
 * How likely each number of hits among the first `one` is when `so` of all `one + other` are hits, from the fewest on.
 * Relative to the likeliest, from which it is built outwards: nothing overflows at any size.
 */
function hypergeometric(one: number, other: number, so: number): Float64Array {
  const lowest = Math.max(0, so - other);
  const highest = Math.min(one, so);
  const chances = new Float64Array(highest - lowest + 1);
  const mode = Math.floor(((so + 1) * (one + 1)) / (one + other + 2));
  chances[mode - lowest] = 1;
  for (let hits = mode; hits < highest; hits += 1)
    chances[hits + 1 - lowest] =
      ((chances[hits - lowest] ?? 0) * (one - hits) * (so - hits)) / ((hits + 1) * (other - so + hits + 1));
  for (let hits = mode; hits > lowest; hits -= 1)
    chances[hits - 1 - lowest] =
      ((chances[hits - lowest] ?? 0) * hits * (other - so + hits)) / ((one - hits + 1) * (so - hits + 1));
  return chances;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += values[index] ?? 0;
  return sum;
}
