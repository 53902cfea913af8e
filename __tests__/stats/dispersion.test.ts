import { describe, expect, test } from '@jest/globals';
import { allowingFor, dispersionOfRanks, dispersionOfShares, steadyDispersion } from '../../src/stats/dispersion.ts';

describe('how much more groups differ than chance makes them', () => {
  test('is χ² over its degrees of freedom for shares', () => {
    const shares = [
      { so: 8, of: 100 },
      { so: 14, of: 120 },
      { so: 5, of: 90 },
      { so: 20, of: 150 },
    ];
    // chi2_contingency of SciPy 1.17, without correction
    expect(dispersionOfShares(shares)).toBeCloseTo(1.510170827156042, 12);
    expect(dispersionOfShares([...shares, { so: 0, of: 0 }]) * 4).toBeCloseTo(1.510170827156042 * 3, 12);
    expect(dispersionOfShares([{ so: 5, of: 50 }])).toBe(0);
    expect(
      dispersionOfShares([
        { so: 0, of: 50 },
        { so: 0, of: 20 },
      ]),
    ).toBe(0);
    expect(dispersionOfShares([])).toBe(0);
  });

  test('is H over its degrees of freedom for values', () => {
    const groups = [
      [0.9, 0.9, 0.8, 0.7, 1],
      [0.6, 0.9, 0.8, 0.85],
      [0.5, 0.4, 0.9, 0.6, 0.6, 0.7],
    ];
    // kruskal of SciPy 1.17
    expect(dispersionOfRanks(groups)).toBeCloseTo(2.605698529411765, 12);
    expect(dispersionOfRanks([...groups, []])).toBeCloseTo(2.605698529411765, 12);
    expect(
      dispersionOfRanks([
        [1, 1],
        [1, 1, 1],
      ]),
    ).toBe(0);
    expect(dispersionOfRanks([[1, 2, 3]])).toBe(0);
    expect(dispersionOfRanks([])).toBe(0);
  });

  test('is told of neighbours as well, whatever odd week or jump is among them', () => {
    expect(steadyDispersion([0.3, 0.5, 0.2, 1.1, 0.4, 90, 80])).toBeCloseTo(0.5 / 0.44, 12);
    expect(steadyDispersion([9, 8])).toBe(1);
    expect(steadyDispersion([])).toBe(1);
    const random = congruential(5);
    const normal = () => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, -6);
    for (const k of [3, 5, 7, 9]) {
      const found = Array.from({ length: 4_000 }, () => {
        const values = Array.from({ length: k + 1 }, normal);
        return steadyDispersion(values.slice(1).map((value, index) => (value - values[index]!) ** 2 / 2));
      });
      expect(found.reduce((sum, value) => sum + value, 0) / found.length).toBeCloseTo(1, 1);
    }
  });

  test('makes a p larger by as much, and never smaller', () => {
    expect(allowingFor(2.5, 0.05)).toBeCloseTo(0.21512705736148938, 12);
    expect(allowingFor(2.5, 0.001)).toBeCloseTo(0.037423670853985916, 12);
    expect(allowingFor(2.5, 1e-12) / 6.491064436161275e-6).toBeCloseTo(1, 4);
    expect(allowingFor(0.3, 0.05)).toBe(0.05);
    expect([allowingFor(3, 0), allowingFor(3, 1)]).toEqual([0, 1]);
    expect(allowingFor(1.0000001, 0.2)).toBeGreaterThanOrEqual(0.2);
  });
});

function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
