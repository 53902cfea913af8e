import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eValue } from '../../src/stats/e-value.ts';
import { ENOUGH, lookInOrder, startLooking } from '../../src/stats/early-stopping.ts';
import { times } from './builders.ts';

describe('looking after every case', () => {
  test.each([
    [times(10, 1), { maxE: 93.0909, at: 10 }],
    [times(11, 1), { maxE: 170.6667, at: 11 }],
    [times(11, -1), { maxE: 170.6667, at: 11, enoughAt: 11 }],
    [times(12, -1 / 3), { maxE: 4.856221, at: 12 }],
    [[-2 / 3, -1 / 3, -1, 0, 1 / 3], { maxE: 1.407407, at: 3 }],
    [[-3, -3, -2, -3, -1, -3, -2, 1, -3, -3].map((third) => third / 3), { maxE: 19.245834, at: 10 }],
  ])('at %j finds the largest evidence and where it was', (differences, { maxE, ...places }) => {
    const looked = lookInOrder(differences);
    expect(looked).toEqual({ maxE: expect.closeTo(maxE, 3), ...places });
  });

  test('before anything differs has seen nothing', () => {
    expect(lookInOrder([])).toEqual({ maxE: 1, at: 0 });
    expect(lookInOrder([0, 0, 0])).toEqual({ maxE: 1, at: 0 });
  });

  test('remembers evidence that later cases take away', () => {
    const looked = lookInOrder([0, ...times(11, -1), ...times(11, 1)]);
    expect(looked).toEqual({ maxE: expect.closeTo(170.6667, 3), at: 12, enoughAt: 12 });
  });

  test('says when the bar was first reached, and how far above it the evidence came', () => {
    const looked = lookInOrder(times(20, -1));
    expect(looked).toMatchObject({ at: 20, enoughAt: 11 });
    expect(looked.maxE).toBeGreaterThan(ENOUGH * 100);
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
        const differences = list.map((difference) => Math.max(-size, Math.min(size, difference)) / size);
        const each = differences.map((_, index) => eValue(differences.slice(0, index + 1)));
        const largest = Math.max(1, ...each);
        const looked = lookInOrder(differences);
        expect(Math.abs(looked.maxE / largest - 1)).toBeLessThan(1e-9);
        if (looked.at > 0) expect(Math.abs((each[looked.at - 1] ?? 0) / largest - 1)).toBeLessThan(1e-9);
        const enough = each.findIndex((e, index) => {
          const sum = list.slice(0, index + 1).reduce((all, one) => all + Math.max(-size, Math.min(size, one)), 0);
          return e >= ENOUGH && sum < 0;
        });
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
      const { maxE, at } = lookInOrder(differences);
      expect(maxE).toBeGreaterThan(1);
      expect(Math.abs(maxE / eValue(differences.slice(0, at)) - 1)).toBeLessThan(1e-9);
    }
  });

  test('is infinite rather than wrong beyond the largest number', () => {
    expect(lookInOrder(times(3000, 1)).maxE).toBe(Number.POSITIVE_INFINITY);
    expect(lookInOrder(times(5000, -2 / 3)).maxE).toBe(Number.POSITIVE_INFINITY);
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
    expect(look.looked().maxE).toBeCloseTo(eValue(times(11, 2 / 3)), 9);
    look.end();
    expect(look.looked().maxE).toBeCloseTo(eValue(times(12, 2 / 3)), 9);
  });

  test('are not counted again when the group comes back later', () => {
    const look = startLooking();
    for (let round = 0; round < 20; round += 1) {
      look.add(1, 'one');
      look.add(1, 'other');
    }
    look.end();
    expect(look.looked()).toEqual({ maxE: expect.closeTo(eValue([1, 1]), 9), at: 2 });
  });

  test('stand beside cases without a group', () => {
    const look = startLooking();
    look.add(1);
    look.add(-1, 'g');
    look.add(-1, 'g');
    look.add(-1);
    expect(look.looked().maxE).toBeCloseTo(Math.max(1, eValue([1]), eValue([1, -1]), eValue([1, -1, -1])), 9);
  });
});
