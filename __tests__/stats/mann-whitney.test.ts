import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mannWhitney, median } from '../../src/stats/mann-whitney.ts';

/** Ozone in New York in May and in August 1973: the example of R's `wilcox.test`. */
const MAY = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37];
const AUGUST = [
  39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
];

describe('Mann and Whitney’s test', () => {
  test('gives the figures of R and SciPy, with ties and without', () => {
    const ozone = mannWhitney(MAY, AUGUST);
    expect(ozone.superiority * 26 * 26).toBeCloseTo(127.5, 9);
    expect(ozone.p).toBeCloseTo(0.00012080783076873, 12);
    // From SciPy's documentation: at what age diabetes is found.
    expect(mannWhitney([19, 22, 16, 29, 24], [20, 11, 17, 12])).toMatchObject({
      p: expect.closeTo(0.11134688653314, 12),
      superiority: 17 / 20,
    });
    const tied = mannWhitney(
      [0.9, 0.9, 1, 1, 0.8, 0.7, 0.9, 0.9, 0.95, 1],
      [0.9, 0.8, 0.7, 0.7, 0.9, 0.6, 0.5, 0.9, 0.9, 0.8, 0.85],
    );
    expect(tied.p).toBeCloseTo(0.01810656159637, 12);
    expect(tied.superiority).toBeCloseTo(0.8, 12);
  });

  test('puts DeLong’s interval around the probability of superiority, on the logit scale', () => {
    const { interval } = mannWhitney(MAY, AUGUST);
    expect(interval[0]).toBeCloseTo(0.09601208762920173, 9);
    expect(interval[1]).toBeCloseTo(0.337199356750856, 9);
  });

  test('keeps an interval with a width where nothing overlaps, and where all is the same', () => {
    expect(mannWhitney([1, 1, 1], [0, 0, 0, 0])).toMatchObject({
      superiority: 1,
      interval: [expect.closeTo(0.4385), 1],
    });
    expect(mannWhitney([1, 1], [1, 1, 1])).toEqual({
      p: 1,
      superiority: 0.5,
      interval: [expect.closeTo(0.0945, 4), expect.closeTo(0.9055, 4)],
    });
    expect(mannWhitney([0.5], [0.5])).toMatchObject({ p: 1, superiority: 0.5 });
  });

  test('is the same whatever the order and the scale, and turned around with the sides', () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const found = mannWhitney(one, other);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
        expect(found.interval[0]).toBeLessThanOrEqual(found.superiority + 1e-12);
        expect(found.interval[1]).toBeGreaterThanOrEqual(found.superiority - 1e-12);
        const scaled = (list: readonly number[]) => [...list].reverse().map((value) => value ** 3 + 7);
        expect(mannWhitney(scaled(one), scaled(other)).p).toBeCloseTo(found.p, 12);
        const turned = mannWhitney(other, one);
        expect(turned.p).toBeCloseTo(found.p, 12);
        expect(turned.superiority).toBeCloseTo(1 - found.superiority, 12);
        expect(turned.interval[0]).toBeCloseTo(1 - found.interval[1], 9);
      }),
    );
  });
});

test('a median is the middle value, or the mean of the middle two', () => {
  expect([median([3, 1, 2]), median([0.9, 0.7]), median([4])]).toEqual([2, 0.8, 4]);
  expect(median([])).toBeNaN();
});
