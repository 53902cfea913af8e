import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eValue } from '../../src/stats/e-value.ts';
import { ENOUGH, lookInOrder, startLooking } from '../../src/stats/early-stopping.ts';
import { times } from './builders.ts';

describe('looking after every case', () => {
  test.each([
    [times(10, 1), { drop: 1, rise: 93.0909 }],
    [times(11, 1), { drop: 1, rise: 170.6667 }],
    [times(11, -1), { drop: 170.6667, rise: 1, enoughAt: 11, enoughE: 170.6667 }],
    [times(12, -1 / 3), { drop: 4.856221, rise: 1 }],
    [[-2 / 3, -1 / 3, -1, 0, 1 / 3], { drop: 1.407407, rise: 1 }],
    [[-3, -3, -2, -3, -1, -3, -2, 1, -3, -3].map((third) => third / 3), { drop: 19.245834, rise: 1 }],
  ])('at %j finds the largest evidence of either direction, and where a drop was enough', (differences, looked) => {
    const expected = Object.fromEntries(Object.entries(looked).map(([key, value]) => [key, expect.closeTo(value, 3)]));
    expect(lookInOrder(differences)).toEqual(expected);
  });

  test('before anything differs has seen nothing', () => {
    expect(lookInOrder([])).toEqual({ drop: 1, rise: 1 });
    expect(lookInOrder([0, 0, 0])).toEqual({ drop: 1, rise: 1 });
  });

  test('remembers evidence that later cases take away', () => {
    const looked = lookInOrder([0, ...times(11, -1), ...times(11, 1)]);
    const e = expect.closeTo(170.6667, 3);
    expect(looked).toEqual({ drop: e, rise: 1, enoughAt: 12, enoughE: e });
  });

  test('says when the bar was first reached, and how far above it the evidence came', () => {
    const looked = lookInOrder(times(20, -1));
    expect(looked).toMatchObject({ enoughAt: 11, enoughE: expect.closeTo(170.6667, 3) });
    expect(looked.drop).toBeGreaterThan(ENOUGH * 100);
  });

  test('never has enough of a rise, and of a drop behind it only once head is behind', () => {
    expect(lookInOrder(times(500, 1))).not.toHaveProperty('enoughAt');
    const { enoughAt = 0 } = lookInOrder([...times(20, 1), ...times(80, -1)]);
    expect(enoughAt).toBeGreaterThan(40);
    expect(eValue([...times(20, 1), ...times(enoughAt - 20, -1)])).toBeGreaterThanOrEqual(ENOUGH);
    expect(eValue([...times(20, 1), ...times(enoughAt - 21, -1)])).toBeLessThan(ENOUGH);
  });

  test('finds after each difference the e-value of all so far', () => {
    const sizes = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(sizes, fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 80 }), (size, list) => {
        const differences = list.map((difference) => Math.max(-size, Math.min(size, difference)));
        const each = differences.map((_, index) => {
          const seen = differences.slice(0, index + 1);
          return { sum: seen.reduce((all, one) => all + one, 0), e: eValue(seen.map((one) => one / size)) };
        });
        const largest = (kept: typeof each) => Math.max(1, ...kept.map(({ e }) => e));
        const looked = lookInOrder(differences.map((one) => one / size));
        expect(Math.abs(looked.drop / largest(each.filter(({ sum }) => sum < 0)) - 1)).toBeLessThan(1e-9);
        expect(Math.abs(looked.rise / largest(each.filter(({ sum }) => sum > 0)) - 1)).toBeLessThan(1e-9);
        const enough = each.findIndex(({ e, sum }) => e >= ENOUGH && sum < 0);
        expect(looked.enoughAt).toBe(enough === -1 ? undefined : enough + 1);
      }),
    );
  });

  test('loses no digit over tens of thousands of cases', () => {
    const wholes = Array.from({ length: 20_000 }, (_, index) => [-1, 0, 1, -1, 0, 0, 1][index % 7] ?? 0);
    const shares = wholes.map((difference, index) => (index % 2 === 0 ? difference / 3 : difference));
    for (const differences of [
      [...wholes, ...times(3000, -1)],
      [...shares, ...times(3000, -1)],
    ]) {
      const { drop } = lookInOrder(differences);
      expect(drop).toBeGreaterThan(1);
      expect(Math.abs(drop / eValue(differences) - 1)).toBeLessThan(1e-9);
    }
  });

  test('is infinite rather than wrong beyond the largest number', () => {
    expect(lookInOrder(times(3000, 1)).rise).toBe(Number.POSITIVE_INFINITY);
    expect(lookInOrder(times(5000, -2 / 3)).drop).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('cases of one group', () => {
  test('count once, as their mean, when the next group begins', () => {
    const look = startLooking();
    for (let group = 0; group < 12; group += 1) {
      look.add(1, `g${group}`);
      look.add(0, `g${group}`);
      look.add(1, `g${group}`);
    }
    expect(look.looked().rise).toBeCloseTo(eValue(times(11, 2 / 3)), 9);
    look.end();
    expect(look.looked().rise).toBeCloseTo(eValue(times(12, 2 / 3)), 9);
  });

  test('are not counted again when the group comes back later', () => {
    const look = startLooking();
    for (let round = 0; round < 20; round += 1) {
      look.add(1, 'one');
      look.add(1, 'other');
    }
    look.end();
    expect(look.looked()).toEqual({ drop: 1, rise: expect.closeTo(eValue([1, 1]), 9) });
  });

  test('stand beside cases without a group', () => {
    const look = startLooking();
    look.add(1);
    look.add(-1, 'g');
    look.add(-1, 'g');
    look.add(-1);
    expect(look.looked()).toEqual({
      drop: expect.closeTo(Math.max(1, eValue([1, -1, -1])), 9),
      rise: expect.closeTo(Math.max(1, eValue([1])), 9),
    });
  });
});
