import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairedSample } from '../../src/stats/paired-sample.ts';
import { anySample, aTable, someTrials, swapped, twoOrders } from './builders.ts';

describe('a paired sample', () => {
  test('of one trial a case counts right cases and the pairs that differ', () => {
    const sample = pairedSample(aTable(155, 27, 1, 17));
    expect(sample).toMatchObject({
      cases: 200,
      differing: 28,
      discordant: { baseOnly: 27, headOnly: 1 },
      base: { trials: 200, correct: 182, mean: 0.91 },
      head: { trials: 200, correct: 156, mean: 0.78 },
      delta: -0.13,
      denominator: 1,
    });
  });

  test('of several trials averages within the case first', () => {
    const sample = pairedSample([
      { base: 1, baseTrials: 1, head: 3, headTrials: 4 },
      { base: 1, baseTrials: 3, head: 0, headTrials: 2 },
    ]);
    expect(sample.denominator).toBe(12);
    expect(sample.base).toEqual({ trials: 4, correct: 16 / 12, mean: 16 / 24 });
    expect(sample.head).toEqual({ trials: 6, correct: 9 / 12, mean: 9 / 24 });
    expect(sample.delta).toBe(-7 / 24);
    expect(sample.units.differences).toEqual([-3, -4]);
    expect(sample.discordant).toBeNull();
  });

  test('adds up the cases of a group, and leaves cases without one by themselves', () => {
    const [one, two, three] = someTrials(3, [3, 3, 1], [1, 2, 2]);
    const sample = pairedSample([{ ...one!, group: '0' }, two!, { ...three!, group: '0' }]);
    expect(sample.units).toEqual({
      grouped: true,
      cases: [2, 1],
      base: [4, 3],
      head: [3, 2],
      differences: [-1, -1],
    });
    expect(sample.differing).toBe(3);
  });

  test('of groups of one case is ungrouped', () => {
    const sample = pairedSample(aTable(2, 1, 1, 0).map((pair, index) => ({ ...pair, group: `g${index}` })));
    expect(sample.units.grouped).toBe(false);
    expect(sample.discordant).toEqual({ baseOnly: 1, headOnly: 1 });
  });

  test('turns around exactly when base and head are swapped', () => {
    fc.assert(
      fc.property(anySample, (cases) => {
        const sample = pairedSample(cases);
        const other = pairedSample(swapped(cases));
        expect(other.base).toEqual(sample.head);
        expect(other.head).toEqual(sample.base);
        expect(other.delta === -sample.delta).toBe(true);
        expect(other.differing).toBe(sample.differing);
      }),
    );
  });

  test('has the same figures whatever the order of the cases', () => {
    fc.assert(
      fc.property(twoOrders, ([cases, shuffled]) => {
        const { units, ...sample } = pairedSample(cases);
        const { units: others, ...other } = pairedSample(shuffled);
        expect(other).toEqual(sample);
        expect([...others.differences].sort()).toEqual([...units.differences].sort());
      }),
    );
  });

  test('is refused without a case, and with a case that was not tried', () => {
    expect(() => pairedSample([])).toThrow(RangeError);
    expect(() => pairedSample([{ base: 0, baseTrials: 0, head: 1, headTrials: 1 }])).toThrow(RangeError);
  });
});
