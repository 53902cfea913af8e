import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonDenominator, scaleToIntegers } from '../../src/stats/common-denominator.ts';
import { chiSquareUpperTail, normalQuantile, tQuantile } from '../../src/stats/distributions.ts';
import { sumOfProducts } from '../../src/stats/exact-sum.ts';
import { gaussLegendre } from '../../src/stats/gauss-legendre.ts';
import { symmetricBinomial } from '../../src/stats/symmetric-binomial.ts';

describe('the common denominator', () => {
  test('turns shares into whole numbers', () => {
    const shares = [
      { numerator: 1, denominator: 2 },
      { numerator: 2, denominator: 3 },
      { numerator: 3, denominator: 4 },
      { numerator: 1, denominator: 1 },
    ];
    expect(scaleToIntegers(shares)).toEqual({ integers: [6, 8, 9, 12], denominator: 12 });
    expect(scaleToIntegers([])).toEqual({ integers: [], denominator: 1 });
  });

  test('keeps every share exactly while trials are few', () => {
    const shares = fc.array(
      fc
        .integer({ min: 1, max: 16 })
        .chain((denominator) =>
          fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
        ),
    );
    fc.assert(
      fc.property(shares, (list) => {
        const { integers, denominator } = scaleToIntegers(list);
        for (const [index, share] of list.entries()) {
          expect((integers[index] ?? Number.NaN) * share.denominator).toBe(share.numerator * denominator);
        }
      }),
    );
  });

  test('is bounded: what many unlike denominators would need is rounded to a millionth', () => {
    const shares = [83, 89, 97, 101].map((denominator) => ({ numerator: 41, denominator }));
    const { integers, denominator } = scaleToIntegers(shares);
    expect(denominator).toBe(2 ** 20);
    for (const [index, share] of shares.entries()) {
      expect((integers[index] ?? Number.NaN) / denominator).toBeCloseTo(41 / share.denominator, 6);
    }
  });

  test.each([0, -3, 2.5, Number.NaN])('cannot hold a denominator of %d', (denominator) => {
    expect(() => commonDenominator([2, denominator])).toThrow(RangeError);
  });
});

describe('the sum of products', () => {
  test('is exact at any size', () => {
    const large = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(large, large)), (pairs) => {
        const expected = pairs.reduce((sum, [a, b]) => sum + BigInt(a) * BigInt(b), 0n);
        const sum = sumOfProducts(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        );
        expect(sum).toBe(expected);
      }),
    );
  });

  test('is exact for many middling products too', () => {
    const ones = new Array<number>(9000).fill(2 ** 26 - 1);
    expect(sumOfProducts(ones, ones)).toBe(9000n * BigInt(2 ** 26 - 1) ** 2n);
  });
});

describe('tosses of a fair coin', () => {
  test('have the chances that Pascal’s triangle gives them', () => {
    expect([...symmetricBinomial(0)]).toEqual([1]);
    expect([...symmetricBinomial(4)]).toEqual([1, 4, 6, 4, 1].map((ways) => ways / 16));
    expect([...symmetricBinomial(5)]).toEqual([1, 5, 10, 10, 5, 1].map((ways) => ways / 32));
  });

  test.each([50, 1023, 10_000, 100_001])('add up to 1 for %i of them', (n) => {
    expect(symmetricBinomial(n).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });
});

describe('the quadrature', () => {
  test('of 64 points integrates polynomials up to degree 127 exactly', () => {
    const { points, weights } = gaussLegendre(64);
    for (let degree = 0; degree <= 127; degree += 1) {
      const sum = points.reduce((total, point, index) => total + (weights[index] ?? 0) * point ** degree, 0);
      expect(sum).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 13);
    }
  });

  test('of three points is the textbook’s', () => {
    const { points, weights } = gaussLegendre(3);
    expect(points[2]).toBeCloseTo(Math.sqrt(3 / 5), 15);
    expect(points[1]).toBe(0);
    expect(weights[1]).toBeCloseTo(8 / 9, 14);
    expect(weights[0]).toBeCloseTo(5 / 9, 14);
  });
});

describe('the distributions', () => {
  test('have the quantiles and tails of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12);
    expect(tQuantile(0.975, 5)).toBeCloseTo(2.570581835636314, 11);
    expect(chiSquareUpperTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
    expect(chiSquareUpperTail(0, 3)).toBe(1);
    expect(chiSquareUpperTail(500, 3)).toBeGreaterThanOrEqual(0);
  });
});
