import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mcnemar } from '../../src/stats/mcnemar.ts';

/** Two-sided binomial tail as a fraction of whole numbers. */
function binomialTail(less: number, pairs: number): number {
  let ways = 1n;
  let sum = 0n;
  for (let heads = 0; heads <= less; heads += 1) {
    sum += ways;
    ways = (ways * BigInt(pairs - heads)) / BigInt(heads + 1);
  }
  return Number((2n * sum * 10n ** 40n) / (1n << BigInt(pairs))) / 1e40;
}

describe('McNemar’s test', () => {
  test.each([
    // Fagerland, Lydersen and Laake 2013: airway hyper-responsiveness
    [1, 7, 0.0703125, 0.0390625],
    [1, 9, 0.021484375, 0.01171875],
    [2, 10, 0.03857421875, 0.0224609375],
    [0, 5, 0.0625, 0.03125],
    [0, 6, 0.03125, 0.015625],
    [6, 6, 1, 0.88720703125],
    [0, 12, 0.00048828125, 0.000244140625],
    [0, 0, 1, 1],
  ])('of %i against %i pairs has exact p %d and mid p %d', (baseOnly, headOnly, exact, mid) => {
    expect(mcnemar(baseOnly, headOnly)).toEqual({ exact, mid });
  });

  test.each([
    [14, 11, 0.690038, 0.557197],
    [31, 7, 0.000116, 0.00007],
  ])('of %i against %i pairs has exact p %d and mid p %d to six places', (baseOnly, headOnly, exact, mid) => {
    expect(mcnemar(baseOnly, headOnly).exact).toBeCloseTo(exact, 6);
    expect(mcnemar(baseOnly, headOnly).mid).toBeCloseTo(mid, 6);
  });

  test('agrees with the binomial distribution in whole numbers, and with itself when the sides are swapped', () => {
    fc.assert(
      fc.property(fc.nat({ max: 80 }), fc.nat({ max: 80 }), (baseOnly, headOnly) => {
        const { exact } = mcnemar(baseOnly, headOnly);
        const expected = baseOnly === headOnly ? 1 : binomialTail(Math.min(baseOnly, headOnly), baseOnly + headOnly);
        expect(Math.abs(exact - expected)).toBeLessThanOrEqual(1e-13 * expected);
        expect(mcnemar(headOnly, baseOnly)).toEqual(mcnemar(baseOnly, headOnly));
      }),
    );
  });

  test('stands a million pairs, as scipy’s binomial distribution has them', () => {
    const { exact, mid } = mcnemar(500_980, 499_020);
    expect(exact).toBeCloseTo(0.05011273253278, 11);
    expect(mid).toBeCloseTo(0.04999585059257, 11);
  });
});
