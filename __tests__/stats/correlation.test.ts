import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correlation } from '../../src/stats/correlation.ts';

describe('the correlation of pairs', () => {
  test('is what Anscombe (1973) gives for his four sets', () => {
    const xs = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const first = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const second = [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74];
    expect(correlation(xs, first)).toBeCloseTo(0.8164, 4);
    expect(correlation(xs, second)).toBeCloseTo(0.8162, 4);
  });

  test('is 1 along a line, −1 against it', () => {
    expect(correlation([0, 1, 2], [3, 5, 7])).toBeCloseTo(1, 12);
    expect(correlation([0, 1, 2], [7, 5, 3])).toBeCloseTo(-1, 12);
  });

  test('is missing under three pairs and where a side stays the same', () => {
    expect(correlation([0, 1], [0, 1])).toBeNull();
    expect(correlation([0.1, 0.1, 0.1], [0, 1, 2])).toBeNull();
    expect(correlation([0, 1, 2], [1, 1, 1])).toBeNull();
  });

  test('refuses sides of unequal length', () => {
    expect(() => correlation([1, 2, 3], [1, 2])).toThrow(RangeError);
  });

  test('lies within −1 and 1, and does not depend on which side is which', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 12 }), (pairs) => {
        const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const along = correlation(xs, ys);
        if (along === null) return;
        expect(Math.abs(along)).toBeLessThanOrEqual(1);
        expect(correlation(ys, xs)).toBeCloseTo(along, 9);
      }),
    );
  });
});
