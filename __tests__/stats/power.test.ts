import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairedSample } from '../../src/stats/paired-sample.ts';
import { casesNeeded, dropModel, smallestVisible } from '../../src/stats/power.ts';
import { anySample, aTable, someTrials, twoOrders } from './builders.ts';

/** The model of n cases of one trial, of which the base gets `right`. */
function model(n: number, baseOnly: number, headOnly: number, right: number) {
  return dropModel(pairedSample(aTable(right - baseOnly, baseOnly, headOnly, n - right - headOnly)));
}

describe('the smallest visible drop and the cases needed', () => {
  test.each([
    [50, 0, 0, 45, 0.1643, 767, 213],
    [50, 7, 7, 21, 0.2335, 5887, 969],
    [100, 14, 11, 73, 0.1675, 5303, 908],
    [200, 2, 1, 196, 0.0527, 773, 214],
    [200, 10, 10, 180, 0.0831, 2395, 465],
    [1000, 50, 50, 900, 0.0318, 2326, 454],
  ])('of %i cases, %i and %i discordant, %i right, are %d, and %i for 2 or %i for 5 points', (...row) => {
    const [n, baseOnly, headOnly, right, visible, forTwo, forFive] = row;
    const drops = model(n, baseOnly, headOnly, right);
    expect(smallestVisible(drops)).toBeCloseTo(visible, 4);
    expect(casesNeeded(drops, 0.02)).toBe(forTwo);
    expect(casesNeeded(drops, 0.05)).toBe(forFive);
  });

  test('are larger at a quarter of the level', () => {
    const drops = model(200, 10, 10, 180);
    expect(smallestVisible(drops, 0.05 / 4)).toBeCloseTo(0.1039, 4);
    expect(casesNeeded(drops, 0.02, 0.05 / 4)).toBe(3403);
    expect(casesNeeded(drops, 0.05, 0.05 / 4)).toBe(661);
  });

  test('do not exist where the base has too little to lose', () => {
    expect(smallestVisible(model(10, 1, 1, 3))).toBeNull();
    expect(casesNeeded(model(40, 1, 1, 1), 0.05)).toBeNull();
    expect(casesNeeded(model(40, 0, 1, 0), 0.05)).toBeNull();
    expect(smallestVisible(model(40, 0, 1, 0))).toBeNull();
  });

  test('say nothing of visibility under ten cases', () => {
    expect(smallestVisible(model(9, 0, 0, 9))).toBeNull();
    expect(smallestVisible(model(10, 0, 0, 10))).not.toBeNull();
  });

  test('agree with each other: the cases there are suffice for the smallest visible drop, and for no smaller one', () => {
    fc.assert(
      fc.property(anySample, (cases) => {
        const drops = dropModel(pairedSample(cases));
        const visible = smallestVisible(drops);
        if (visible === null) return;
        expect(casesNeeded(drops, visible * (1 + 1e-9))).toBeLessThanOrEqual(cases.length + 1e-9);
        expect(casesNeeded(drops, visible * 0.99)).toBeGreaterThanOrEqual(cases.length);
      }),
    );
  });

  test('do not see the order of the cases', () => {
    fc.assert(
      fc.property(twoOrders, ([cases, shuffled]) => {
        expect(dropModel(pairedSample(shuffled))).toEqual(dropModel(pairedSample(cases)));
      }),
    );
  });

  test('take the mean of squared shares where a case has several trials', () => {
    const base = [3, 2, 1, 3, 3, 2, 3, 3, 0, 3, 3, 3];
    const head = [3, 3, 1, 3, 2, 2, 3, 3, 0, 3, 3, 3];
    const drops = dropModel(pairedSample(someTrials(3, base, head)));
    expect(drops.accuracy).toBeCloseTo(29 / 36, 12);
    expect(drops.meanSquare).toBeCloseTo((8 * 9 + 2 * 4 + 1) / 9 / 12, 12);
    expect(drops.noise).toBeCloseTo((2 / 9 + 1) / 13, 12);
  });

  test('count groups, since cases that fall together show no more than one', () => {
    const cases = aTable(150, 10, 8, 32);
    const repeated = cases.flatMap((pair, index) => {
      const grouped = { ...pair, group: `g${index}` };
      return [grouped, grouped];
    });
    const alone = dropModel(pairedSample(cases));
    const together = dropModel(pairedSample(repeated));
    expect(smallestVisible(together)).toBeCloseTo(smallestVisible(alone) ?? Number.NaN, 12);
    expect(casesNeeded(together, 0.05)).toBeGreaterThan(2 * (casesNeeded(alone, 0.05) ?? Number.NaN) - 2);
  });
});
