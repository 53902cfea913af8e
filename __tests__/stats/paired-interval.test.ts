import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairedInterval } from '../../src/stats/paired-interval.ts';
import { pairedSample } from '../../src/stats/paired-sample.ts';
import { anySample, anyTable, aTable, farthest, someTrials, swapped, twoOrders } from './builders.ts';

/** Newcombe 1998, method 10, as printed: a both right, b base only, c head only, d neither; head less base. */
function newcombe([a, b, c, d]: readonly [number, number, number, number]): readonly [number, number] {
  const n = a + b + c + d;
  const z = 1.959963984540054;
  const limits = (x: number) =>
    [-1, 1].map((sign) => (2 * x + z * z + sign * z * Math.sqrt(z * z + (4 * x * (n - x)) / n)) / (2 * (n + z * z)));
  const [base, head] = [a + b, a + c];
  const [lowBase = 0, highBase = 0] = limits(base);
  const [lowHead = 0, highHead = 0] = limits(head);
  const product = a * d - b * c;
  const corrected = product > n / 2 ? product - n / 2 : Math.min(product, 0);
  const margins = base * (n - base) * head * (n - head);
  const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
  const delta = (head - base) / n;
  const side = (one: number, other: number) => Math.sqrt(one ** 2 - 2 * phi * one * other + other ** 2);
  return [delta - side(head / n - lowHead, highBase - base / n), delta + side(highHead - head / n, base / n - lowBase)];
}

const intervalOf = (...args: Parameters<typeof pairedSample>) => pairedInterval(pairedSample(...args));

describe('the interval of a paired difference', () => {
  test.each([
    // Newcombe 1998, table II
    [36, 2, 12, 0, 0.0569, 0.3404, 4],
    [155, 27, 1, 17, -0.183, -0.082, 3],
    [18, 0, 12, 10, 0.143, 0.433, 3],
    [59, 14, 11, 16, -0.129, 0.07, 3],
    [20, 0, 0, 0, -0.161, 0.161, 3],
    [200, 0, 0, 0, -0.019, 0.019, 3],
  ])('of the table (%i, %i, %i, %i) is %d to %d', (both, baseOnly, headOnly, neither, low, high, digits) => {
    const interval = intervalOf(aTable(both, baseOnly, headOnly, neither));
    expect(interval[0]).toBeCloseTo(low, digits);
    expect(interval[1]).toBeCloseTo(high, digits);
  });

  test('takes several trials into account', () => {
    const base = [3, 3, 3, 2, 3, 1, 0, 3, 3, 2, 3, 3];
    const head = [3, 2, 3, 2, 1, 1, 0, 3, 3, 0, 3, 3];
    const sample = pairedSample(someTrials(3, base, head));
    expect(sample.delta).toBeCloseTo(-0.138889, 6);
    expect(farthest(pairedInterval(sample), [-0.348677, 0.079138])).toBeLessThan(5e-7);
  });

  test('takes groups into account, with Student’s t', () => {
    const base = [...'111101110111'].map(Number);
    const head = [...'100101111001'].map(Number);
    const sample = pairedSample(someTrials(1, base, head, [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5]));
    expect(sample.delta).toBe(-0.25);
    expect(farthest(pairedInterval(sample), [-0.686789, 0.304624])).toBeLessThan(5e-7);
  });

  test('is Newcombe’s method 10 where every case has one trial', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(farthest(intervalOf(aTable(...table)), newcombe(table))).toBeLessThan(1e-12);
      }),
    );
  });

  test('is the same where every case has three equal trials', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const tripled = aTable(...table).map((pair) => ({
          base: pair.base * 3,
          baseTrials: 3,
          head: pair.head * 3,
          headTrials: 3,
        }));
        expect(farthest(intervalOf(tripled), intervalOf(aTable(...table)))).toBeLessThan(1e-12);
      }),
    );
  });

  test('is the same to the last digit in any order of the cases, and turns around when the sides are swapped', () => {
    fc.assert(
      fc.property(twoOrders, ([cases, shuffled]) => {
        const [low, high] = intervalOf(cases);
        expect(intervalOf(shuffled)).toEqual([low, high]);
        const [otherLow, otherHigh] = intervalOf(swapped(cases));
        expect(otherLow === -high && otherHigh === -low).toBe(true);
      }),
    );
  });

  test('holds the difference and stays within −1 and 1', () => {
    fc.assert(
      fc.property(anySample, (cases) => {
        const sample = pairedSample(cases);
        const [low, high] = pairedInterval(sample);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual(sample.delta);
        expect(high).toBeGreaterThanOrEqual(sample.delta);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is wider at a higher level', () => {
    const sample = pairedSample(aTable(30, 5, 3, 12));
    const [low, high] = pairedInterval(sample, 0.95);
    const [lower, higher] = pairedInterval(sample, 0.99);
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThan(high);
  });

  test('rules nothing out where all cases are one group', () => {
    const cases = aTable(3, 2, 1, 0).map((pair) => ({ ...pair, group: 'all' }));
    expect(intervalOf(cases)).toEqual([-1, 1]);
  });

  test('is wider where groups repeat the same case', () => {
    const cases = aTable(20, 6, 2, 12);
    const repeated = [...cases, ...cases].map((pair, index) => ({ ...pair, group: `g${index % cases.length}` }));
    const [low, high] = intervalOf(repeated);
    const [pretendedLow, pretendedHigh] = intervalOf([...cases, ...cases]);
    expect(low).toBeLessThan(pretendedLow);
    expect(high).toBeGreaterThan(pretendedHigh);
  });

  test('counts groups where one side never varies between them', () => {
    const alike = someTrials(1, [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [0, 0, 1, 1, 2, 2]);
    const [low, high] = intervalOf(alike);
    // Wilson of 3 out of 3 with t at two degrees of freedom, from both sides
    const square = 4.302652729749464 ** 2 / 3;
    const below = 1 - 1 / (1 + square);
    expect(low).toBeCloseTo(-below, 12);
    expect(high).toBeCloseTo(below, 12);
  });
});
