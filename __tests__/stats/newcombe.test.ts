import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceOfShares } from '../../src/stats/newcombe.ts';
import { farthest } from './builders.ts';

const share = fc
  .tuple(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, part]) => ({ so: Math.round(of * part), of }));

describe('the difference of two independent shares', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i in %i and %i in %i has the interval that Newcombe printed', (so, of, otherSo, otherOf, low, high) => {
    expect(farthest(differenceOfShares({ so, of }, { so: otherSo, of: otherOf }), [low, high])).toBeLessThan(5.1e-5);
  });

  test('is the other way round when the sides are', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = differenceOfShares(one, other);
        expect(farthest(differenceOfShares(other, one), [-high, -low])).toBeLessThan(1e-12);
      }),
    );
  });

  test('holds what was seen, stays within −1 and 1, and is wider the more certain it is to be', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const seen = one.so / one.of - other.so / other.of;
        const [low, high] = differenceOfShares(one, other);
        const [lower, higher] = differenceOfShares(one, other, 0.99);
        expect(low).toBeLessThanOrEqual(seen + 1e-12);
        expect(high).toBeGreaterThanOrEqual(seen - 1e-12);
        expect(lower).toBeLessThanOrEqual(low + 1e-12);
        expect(higher).toBeGreaterThanOrEqual(high - 1e-12);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(higher).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('is not known where a side has nothing', () => {
    expect(differenceOfShares({ so: 0, of: 0 }, { so: 3, of: 9 })).toEqual([-1, 1]);
    expect(differenceOfShares({ so: 3, of: 9 }, { so: 0, of: 0 })).toEqual([-1, 1]);
  });
});
