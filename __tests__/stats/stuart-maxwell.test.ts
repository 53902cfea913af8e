import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stuartMaxwell } from '../../src/stats/stuart-maxwell.ts';

const anySquare = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc.array(fc.array(fc.nat({ max: 9 }), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

describe('the test that both sides answer alike', () => {
  test('is McNemar’s chi-square on two categories', () => {
    const { chi2, df, p } = stuartMaxwell([
      [20, 1],
      [9, 10],
    ]);
    expect(chi2).toBeCloseTo(6.4, 12);
    expect(df).toBe(1);
    expect(p).toBeCloseTo(0.011412, 6);
  });

  test('of unaided vision has the published chi-square', () => {
    // Stuart 1955: right against left eyes of 7,477 women
    const { chi2, df } = stuartMaxwell([
      [1520, 266, 124, 66],
      [234, 1512, 432, 78],
      [117, 362, 1772, 205],
      [36, 82, 179, 492],
    ]);
    expect(chi2).toBeCloseTo(11.957, 3);
    expect(df).toBe(3);
  });

  test('finds nothing where nothing moved', () => {
    expect(
      stuartMaxwell([
        [5, 0],
        [0, 7],
      ]),
    ).toEqual({ chi2: 0, df: 0, p: 1 });
    expect(stuartMaxwell([])).toEqual({ chi2: 0, df: 0, p: 1 });
  });

  test('gives a category nobody moved to or from no degree of freedom', () => {
    const { chi2, df } = stuartMaxwell([
      [20, 0, 1],
      [0, 3, 0],
      [9, 0, 10],
    ]);
    expect(chi2).toBeCloseTo(6.4, 12);
    expect(df).toBe(1);
  });

  test('adds up parts of a table between which nothing moved', () => {
    const { chi2, df } = stuartMaxwell([
      [20, 1, 0, 0],
      [9, 10, 0, 0],
      [0, 0, 4, 12],
      [0, 0, 4, 4],
    ]);
    expect(chi2).toBeCloseTo(6.4 + 4, 12);
    expect(df).toBe(2);
  });

  test('does not see which side is which, nor the order of the categories', () => {
    fc.assert(
      fc.property(anySquare, (table) => {
        const { chi2, df, p } = stuartMaxwell(table);
        const transposed = table.map((_, row) => table.map((line) => line[row] ?? 0));
        const reversed = [...table].reverse().map((line) => [...line].reverse());
        for (const other of [stuartMaxwell(transposed), stuartMaxwell(reversed)]) {
          expect(other.chi2).toBeCloseTo(chi2, 8);
          expect(other.df).toBe(df);
        }
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('refuses a table that is not square', () => {
    expect(() => stuartMaxwell([[1, 2]])).toThrow(RangeError);
  });
});
