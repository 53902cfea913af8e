import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mcnemar } from '../../src/stats/mcnemar.ts';
import { signFlip } from '../../src/stats/sign-flip.ts';
import { times } from './builders.ts';

/** Every assignment of signs, one by one. */
function byEnumeration(differences: readonly number[]): { readonly exact: number; readonly mid: number } {
  const observed = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  const count = { beyond: 0, level: 0, all: 2 ** differences.length };
  for (let signs = 0; signs < count.all; signs += 1) {
    const sum = differences.reduce(
      (total, difference, index) => total + ((signs >> index) & 1 ? -1 : 1) * difference,
      0,
    );
    if (Math.abs(sum) > observed) count.beyond += 1;
    if (Math.abs(sum) === observed) count.level += 1;
  }
  if (differences.every((difference) => difference === 0)) return { exact: 1, mid: 1 };
  return { exact: (count.beyond + count.level) / count.all, mid: (count.beyond + count.level / 2) / count.all };
}

/** The distribution of the sum in whole numbers of ways: nothing is rounded before the last division. */
function byCounting(differences: readonly number[]): number {
  const observed = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  let ways = new Map([[0, 1n]]);
  for (const difference of differences) {
    const next = new Map<number, bigint>();
    for (const [sum, count] of ways) {
      for (const to of [sum + difference, sum - difference]) next.set(to, (next.get(to) ?? 0n) + count);
    }
    ways = next;
  }
  const total = 1n << BigInt(differences.length);
  const precision = 10n ** 60n;
  const extreme = [...ways].reduce((sum, [value, count]) => (Math.abs(value) >= observed ? sum + count : sum), 0n);
  return Number((extreme * precision) / total) / 1e60;
}

describe('the sign-flip test', () => {
  test.each([
    [[-1, -1, -2, 1, -3, 0, -1], 0.15625, 0.09375],
    [[-3, -3, -3, -3, 1, 1, 0, 0, 0, 0], 0.125, 0.109375],
    [[1, -1, 2, -2], 1, 0.875],
    [[-2, -2, -1, -1, -1, 1, -3, -3, 1, -1, -2, 0, 0, 0], 0.0244140625, 0.015625],
    [[-3, 0, -1, -1, -1, -1], 0.0625, 0.03125],
  ])('of the thirds %j has the published exact and mid p', (differences, exact, mid) => {
    expect(signFlip(differences)).toEqual({ exact, mid });
  });

  test('says 1 when nothing differs, or nothing was measured', () => {
    expect(signFlip([0, 0, 0])).toEqual({ exact: 1, mid: 1 });
    expect(signFlip([])).toEqual({ exact: 1, mid: 1 });
  });

  test('agrees with trying every combination of signs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 12 }), (differences) => {
        const { exact, mid } = signFlip(differences);
        const expected = byEnumeration(differences);
        expect(exact).toBeCloseTo(expected.exact, 12);
        expect(mid).toBeCloseTo(expected.mid, 12);
      }),
    );
  });

  test('agrees with counting the ways in whole numbers, relative to p, far into the tail', () => {
    const mixed = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 120 });
    const lopsided = fc.array(fc.integer({ min: -6, max: 1 }), { minLength: 20, maxLength: 120 });
    fc.assert(
      fc.property(fc.oneof(mixed, lopsided), (differences) => {
        const expected = byCounting(differences);
        expect(Math.abs(signFlip(differences).exact - expected)).toBeLessThan(1e-12 * expected + 1e-50);
      }),
    );
  });

  test('does not see the order of the differences, nor which side is which', () => {
    const differences = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 60 });
    fc.assert(
      fc.property(differences, (list) => {
        expect(signFlip([...list].reverse())).toEqual(signFlip(list));
        expect(signFlip(list.map((difference) => 0 - difference))).toEqual(signFlip(list));
      }),
    );
  });

  test('does not see the denominator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 60 }),
        fc.integer({ min: 2, max: 500 }),
        (list, factor) => {
          expect(signFlip(list.map((difference) => difference * factor))).toEqual(signFlip(list));
        },
      ),
    );
  });

  test('is McNemar’s test where every difference has the same size', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 300 }), (baseOnly, headOnly) => {
        expect(signFlip([...times(baseOnly, -1), ...times(headOnly, 1), 0])).toEqual(mcnemar(baseOnly, headOnly));
      }),
    );
  });

  test('never has a mid p above the exact p, nor either outside of 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 80 }), (differences) => {
        const { exact, mid } = signFlip(differences);
        expect(exact).toBeLessThanOrEqual(1);
        expect(mid).toBeLessThanOrEqual(exact);
        expect(mid).toBeGreaterThan(0);
      }),
    );
  });

  test('stands ten thousand differences of three sizes, and agrees there with the normal limit', () => {
    const differences = [...times(1700, 1), ...times(1600, -1), ...times(1650, 2), ...times(1650, -2)];
    const { exact, mid } = signFlip([...differences, ...times(1700, 3), ...times(1700, -3)]);
    const z = 100 / Math.sqrt(3300 + 3300 * 4 + 3400 * 9);
    expect(z).toBeCloseTo(0.4608, 3);
    expect(mid).toBeCloseTo(0.645, 3);
    expect(exact).toBeGreaterThan(mid);
    expect(signFlip(times(10_000, -1))).toEqual({ exact: 0, mid: 0 });
  });

  test('rounds sizes too fine to be summed, and hardly moves p by it', () => {
    const fine = Array.from({ length: 16 }, (_, index) => (1 + ((index * 7919) % 9973)) * 104_729 + index);
    for (const negative of [3, 6]) {
      const signed = fine.map((size, index) => (index < negative ? -size : size));
      expect(Math.abs(signFlip(signed).mid - byEnumeration(signed).mid)).toBeLessThan(1e-3);
    }
  });
});
