import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearestDeficit, nearestIn } from '../../src/stats/nearest.ts';
import { randomFrom } from '../../src/stats/random.ts';
import type { Similarities } from '../../src/stats/similarities.ts';
import { similaritiesOf, splitOf } from './similarities.ts';

/** Alike both ways; coarse, so that there are ties. */
function drawnSimilarities(count: number, seed: number): Similarities {
  const random = randomFrom(seed);
  const drawn = similaritiesOf(count, () => (random() % 20) / 20);
  return similaritiesOf(count, (one, other) =>
    one === other ? 1 : drawn.values[Math.max(one, other) * count + Math.min(one, other)]!,
  );
}

/** The plain way: every thing held against every other. */
function plainDeficit({ count, values }: Similarities, isFirst: readonly boolean[]): number {
  const near = [...isFirst.keys()].map((one) =>
    Math.log(
      Math.max(
        0.05,
        ...[...isFirst.keys()]
          .filter((other) => isFirst[other] && other !== one)
          .map((other) => values[one * count + other]!),
      ),
    ),
  );
  const mean = (which: boolean) => {
    const taken = near.filter((_, place) => isFirst[place] === which);
    return taken.reduce((sum, value) => sum + value, 0) / taken.length;
  };
  return mean(true) - mean(false);
}

describe('nearest deficit', () => {
  test('is that of every thing held against every other, by any split', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 60 }).filter((drawn) => new Set(drawn).size === 2),
        fc.integer({ min: 0, max: 1_000 }),
        (isFirst, seed) => {
          const similarities = drawnSimilarities(isFirst.length, seed);
          const split = splitOf(isFirst);
          expect(nearestDeficit(similarities, split.first.length)(split)).toBeCloseTo(
            plainDeficit(similarities, isFirst),
            6,
          );
        },
      ),
    );
  });

  test('looks further where none of the nearest is in the first group', () => {
    const isFirst = Array.from({ length: 120 }, (_, place) => place < 2);
    const similarities = drawnSimilarities(120, 4);
    expect(nearestDeficit(similarities, 2)(splitOf(isFirst))).toBeCloseTo(plainDeficit(similarities, isFirst), 6);
  });

  test('is larger the less the second group resembles the first', () => {
    const alike = (between: number) =>
      nearestDeficit(
        similaritiesOf(6, (one, other) => (one < 3 === other < 3 ? 0.8 : between)),
        3,
      )(splitOf([true, true, true, false, false, false]));
    expect(alike(0.8)).toBeCloseTo(0, 6);
    expect(alike(0.4)).toBeCloseTo(Math.log(2), 6);
    expect(alike(0.2)).toBeCloseTo(Math.log(4), 6);
    expect(alike(0.001)).toBe(alike(0));
  });

  test('tells the nearest within a group, the thing itself left out, and 0 where there is none', () => {
    const similarities = similaritiesOf(3, (one, other) => (one === other ? 1 : (one + other) / 10));
    expect(Array.from(nearestIn(similarities, Int32Array.of(0, 1)), (value) => value.toFixed(1))).toEqual([
      '0.1',
      '0.1',
      '0.3',
    ]);
    expect([...nearestIn(similarities, Int32Array.of(2))][2]).toBe(0);
  });
});
