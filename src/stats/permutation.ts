import { drawToFront, randomFrom } from './random.ts';

/** Two groups of things that are numbered on, the first group first. */
export interface Groups {
  readonly first: number;
  readonly second: number;
}

/** All things told apart into two groups, their places in ascending order. */
export interface Split {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** By place, 1 where the thing is in the first group, else 0. */
  readonly inFirst: Uint8Array;
}

/** What is measured of a split: the larger, the further apart the groups. */
export type SplitStatistic = (split: Split) => number;

export interface PermutationOptions {
  readonly permutations: number;
  readonly seed: number;
}

/** What is measured is of the order of 1, and made of thousands of numbers: ties must not be decided by rounding. */
const ROUNDING = 1e-9;

/**
 * p of each test: how often groups of the same sizes, drawn at random from all things together, lie as far apart as the
 * two at hand. (1 + hits)/(permutations + 1), so that p is never 0 and the test holds its level at any number of them
 * (Phipson, Smyth 2010). Where a test looks at several statistics, the one that stands out most counts: each less its
 * mean and by its spread over all splits, those at hand among them, which treats every split alike and so holds the
 * level, too. All tests see the same draws.
 */
export function permutationTests(
  tests: readonly (readonly SplitStatistic[])[],
  { first, second }: Groups,
  { permutations, seed }: PermutationOptions,
): readonly number[] {
  const count = first + second;
  // Those of the smaller group stand in front: fewer have to be drawn.
  const places = Int32Array.from({ length: count }, (_, index) => (first <= second ? index : count - 1 - index));
  const split = { first: new Int32Array(first), second: new Int32Array(second), inFirst: new Uint8Array(count) };
  const measured = tests.map((statistics) => statistics.map(() => new Float64Array(permutations + 1)));
  const random = randomFrom(seed);
  for (let nth = 0; nth <= permutations; nth += 1) {
    if (nth > 0) drawToFront(places, Math.min(first, second), random);
    tellApart(places, split);
    for (const [index, statistics] of tests.entries())
      for (const [which, statistic] of statistics.entries()) {
        const values = measured[index]?.[which];
        if (values !== undefined) values[nth] = statistic(split);
      }
  }
  return measured.map(pOf);
}

/** Of the first value of each among all of them. */
function pOf(measured: readonly Float64Array[]): number {
  const told = measured.length > 1 ? furthest(measured.map(standardised)) : (measured[0] ?? new Float64Array(1));
  const least = (told[0] ?? 0) - ROUNDING;
  return told.filter((value) => value >= least).length / told.length;
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (spread > ROUNDING ? (value - mean) / spread : 0));
}

function furthest(standard: readonly Float64Array[]): Float64Array {
  const [one = new Float64Array(1), ...others] = standard;
  return one.map((value, nth) => Math.max(value, ...others.map((other) => other[nth] ?? 0)));
}

/** In ascending order, which halves the time that sums over them take. */
function tellApart(places: Int32Array, { first, second, inFirst }: Split): void {
  const isFirst = first.length <= second.length ? 1 : 0;
  inFirst.fill(1 - isFirst);
  const smaller = isFirst === 1 ? first.length : second.length;
  for (let index = 0; index < smaller; index += 1) inFirst[places[index] ?? 0] = isFirst;
  let [ones, others] = [0, 0];
  for (let place = 0; place < inFirst.length; place += 1) {
    if (inFirst[place] === 1) first[ones++] = place;
    else second[others++] = place;
  }
}
