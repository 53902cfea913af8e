import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eValue } from '../../src/stats/e-value.ts';
import { times } from './builders.ts';

const signs = (baseOnly: number, headOnly: number) => [...times(baseOnly, -1), ...times(headOnly, 1)];
const thirds = (list: readonly number[]) => list.map((difference) => difference / 3);

/** ½ ∫ Π(1 + λd) dλ over [−1, 1], from the polynomial's coefficients. */
function byPolynomial(differences: readonly number[]): number {
  let coefficients = [1];
  for (const difference of differences) {
    coefficients = [...coefficients, 0].map((value, power) => value + difference * (coefficients[power - 1] ?? 0));
  }
  return coefficients.reduce((sum, value, power) => sum + (power % 2 === 0 ? value / (power + 1) : 0), 0);
}

describe('the e-value', () => {
  test.each([
    [0, 7, 16],
    [0, 8, 28.444444],
    [0, 10, 93.0909],
    [0, 11, 170.6667],
    [0, 12, 315.076923],
    [1, 9, 9.309091],
    [14, 11, 0.289531],
  ])('of %i against %i pairs is %d', (baseOnly, headOnly, e) => {
    expect(eValue(signs(baseOnly, headOnly))).toBeCloseTo(e, 4);
    expect(eValue(signs(headOnly, baseOnly))).toBeCloseTo(e, 4);
  });

  test.each([
    [times(12, -1), 4.856221],
    [[-2, -1, -3, 0, 1], 1.17037],
    [[-3, -3, -2, -3, -1, -3, -2, 1, -3, -3], 19.245834],
  ])('of the thirds %j is %d', (differences, e) => {
    expect(eValue(thirds(differences))).toBeCloseTo(e, 6);
  });

  test('is 1 before anything differs', () => {
    expect(eValue([])).toBe(1);
    expect(eValue([0, 0, 0])).toBe(1);
  });

  test('is the integral of the polynomial', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (list) => {
        const differences = list.map((difference) => difference / 5);
        const expected = byPolynomial(differences);
        expect(Math.abs(eValue(differences) - expected)).toBeLessThan(1e-10 * expected);
      }),
    );
  });

  test('is the same by quadrature and in closed form, as long as 64 points are exact', () => {
    const nudge = 1 - 1e-13;
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (baseOnly, headOnly) => {
        const closed = eValue(signs(baseOnly, headOnly));
        const quadrature = eValue([...signs(baseOnly, headOnly).map((sign) => sign * nudge)]);
        expect(Math.abs(quadrature - closed)).toBeLessThan(1e-9 * closed);
      }),
    );
  });

  test('of the next difference is on average what it was, so that looking often costs nothing', () => {
    const history = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 3 }), (list, next) => {
        const [up, down] = [next, -next].map((difference) => eValue(thirds([...list, difference])));
        const before = eValue(thirds(list));
        expect(Math.abs(((up ?? 0) + (down ?? 0)) / 2 - before)).toBeLessThan(1e-9 * before);
      }),
    );
  });

  test('sees neither the order nor the side, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -7, max: 7 }), { maxLength: 50 }), (list) => {
        const differences = list.map((difference) => difference / 7);
        expect(eValue([...differences].reverse())).toBe(eValue(differences));
        expect(eValue(differences.map((difference) => -difference))).toBe(eValue(differences));
      }),
    );
  });

  test('stands thousands of differences, and is infinite rather than wrong beyond the largest number', () => {
    expect(eValue(thirds(times(300, -2)))).toBeGreaterThan(1e50);
    expect(eValue(thirds(times(5000, -2)))).toBe(Number.POSITIVE_INFINITY);
    expect(eValue(signs(0, 3000))).toBe(Number.POSITIVE_INFINITY);
    expect(eValue(thirds([...times(2000, 2), ...times(2000, -2)]))).toBeLessThan(0.1);
  });
});
