import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { permutationTests, type SplitStatistic } from '../../src/stats/permutation.ts';
import { below, randomFrom } from '../../src/stats/random.ts';

const OPTIONS = { permutations: 999, seed: 1 };

function differenceOfMeans(values: readonly number[]): SplitStatistic {
  const mean = (places: Int32Array) => places.reduce((sum, place) => sum + values[place]!, 0) / places.length;
  return ({ first, second }) => mean(second) - mean(first);
}

describe('permutation tests', () => {
  test('come close to the exact p, which counts all splits', () => {
    // Of the 20 ways to take three of six, the second group is largest in one alone, and as large or larger in two.
    const [far, near] = permutationTests(
      [[differenceOfMeans([1, 2, 3, 4, 5, 6])], [differenceOfMeans([1, 2, 4, 3, 5, 6])]],
      { first: 3, second: 3 },
      { permutations: 19_999, seed: 3 },
    );
    expect(far).toBeCloseTo(1 / 20, 2);
    expect(near).toBeCloseTo(2 / 20, 2);
  });

  test('are never 0, and at least 1/(permutations + 1)', () => {
    const values = Array.from({ length: 40 }, (_, place) => (place < 20 ? 0 : 1));
    expect(permutationTests([[differenceOfMeans(values)]], { first: 20, second: 20 }, OPTIONS)).toEqual([1 / 1_000]);
  });

  test('count ties as hits, also those that only rounding tells apart', () => {
    expect(permutationTests([[() => 0.5]], { first: 3, second: 4 }, OPTIONS)).toEqual([1]);
    let call = 0;
    const wavering: SplitStatistic = () => {
      call += 1;
      return 0.1 + (call === 1 ? 1e-13 : 0);
    };
    expect(permutationTests([[wavering]], { first: 3, second: 4 }, OPTIONS)).toEqual([1]);
  });

  test('show every statistic the same splits, in ascending order, of the sizes at hand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (first, second) => {
        const seen: string[][] = [[], []];
        const look =
          (nth: number): SplitStatistic =>
          (split) => {
            expect([...split.first, ...split.second].sort((a, b) => a - b)).toEqual([...Array(first + second).keys()]);
            expect(split.first.length).toBe(first);
            expect([...split.first]).toEqual([...split.first].sort((a, b) => a - b));
            expect([...split.inFirst].flatMap((isIn, place) => (isIn === 1 ? [place] : []))).toEqual([...split.first]);
            seen[nth]!.push(split.first.join());
            return 0;
          };
        permutationTests([[look(0)], [look(1)]], { first, second }, { permutations: 3, seed: 2 });
        expect(seen[0]).toEqual(seen[1]);
        expect(seen[0]![0]).toBe([...Array(first).keys()].join());
      }),
      { numRuns: 30 },
    );
  });

  test('reject what has no difference at 5 % in about 5 of 100', () => {
    const random = randomFrom(11);
    let rejected = 0;
    for (let nth = 0; nth < 400; nth += 1) {
      const values = Array.from({ length: 24 }, () => below(random, 1_000));
      const [p = 1] = permutationTests(
        [[differenceOfMeans(values)]],
        { first: 10, second: 14 },
        { permutations: 199, seed: 1 },
      );
      if (p <= 0.05) rejected += 1;
    }
    expect(rejected).toBeGreaterThan(6);
    expect(rejected).toBeLessThan(36);
  });

  test('take of several statistics the one that stands out, whatever its unit, and hold the level', () => {
    const random = randomFrom(12);
    const groups = { first: 10, second: 14 };
    let rejected = 0;
    for (let nth = 0; nth < 300; nth += 1) {
      const values = Array.from({ length: 24 }, () => below(random, 1_000));
      const tail = differenceOfMeans(values.map((value) => (value > 800 ? 1e6 : 0)));
      const [p = 1] = permutationTests([[differenceOfMeans(values), tail]], groups, { permutations: 199, seed: 1 });
      if (p <= 0.05) rejected += 1;
    }
    expect(rejected).toBeGreaterThan(4);
    expect(rejected).toBeLessThan(28);
    const apart = differenceOfMeans(Array.from({ length: 24 }, (_, place) => (place < 10 ? 0 : 0.001)));
    const noise = differenceOfMeans(Array.from({ length: 24 }, () => below(random, 1_000_000)));
    const [alone = 1, together = 1] = permutationTests([[noise], [noise, apart]], groups, OPTIONS);
    expect(together).toBe(1 / 1_000);
    expect(alone).toBeGreaterThan(together);
  });
});
