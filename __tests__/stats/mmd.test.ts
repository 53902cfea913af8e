import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { meanDiscrepancy } from '../../src/stats/mmd.ts';
import { similaritiesOf, splitOf } from './similarities.ts';

const VECTOR = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });

function distance(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number {
  const mean = (vectors: readonly (readonly number[])[], at: number) =>
    vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length;
  return [0, 1, 2].reduce((sum, at) => sum + (mean(one, at) - mean(other, at)) ** 2, 0);
}

describe('mean discrepancy', () => {
  test('is the squared distance of the mean vectors, whichever group is the smaller', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(VECTOR, fc.boolean()), { minLength: 2, maxLength: 14 }).filter((drawn) => {
          const first = drawn.filter(([, isFirst]) => isFirst).length;
          return first > 0 && first < drawn.length;
        }),
        (drawn) => {
          const vectors = drawn.map(([vector]) => vector);
          const similarities = similaritiesOf(vectors.length, (one, other) =>
            vectors[one]!.reduce((sum, value, at) => sum + value * vectors[other]![at]!, 0),
          );
          const split = splitOf(drawn.map(([, isFirst]) => isFirst));
          const statistic = meanDiscrepancy(similarities, split.first.length);
          const take = (places: Int32Array) => Array.from(places, (place) => vectors[place]!);
          expect(statistic(split)).toBeCloseTo(distance(take(split.first), take(split.second)), 5);
        },
      ),
    );
  });

  test('is 0 between groups of the same things', () => {
    const similarities = similaritiesOf(6, (one, other) => (one % 3 === other % 3 ? 1 : 0));
    expect(meanDiscrepancy(similarities, 3)(splitOf([true, true, true, false, false, false]))).toBeCloseTo(0, 12);
  });
});
