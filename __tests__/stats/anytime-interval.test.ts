import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anytimeInterval } from '../../src/stats/anytime-interval.ts';
import { pairedInterval } from '../../src/stats/paired-interval.ts';
import { pairedSample } from '../../src/stats/paired-sample.ts';
import { aTable, farthest, times } from './builders.ts';

const differences = (baseOnly: number, headOnly: number, alike: number) => [
  ...times(baseOnly, -1),
  ...times(headOnly, 1),
  ...times(alike, 0),
];

describe('the interval that holds at any time', () => {
  test.each([
    [27, 1, 172, -0.217, -0.063],
    [12, 0, 28, -0.531, -0.083],
  ])('of %i against %i and %i alike is %d to %d later', (baseOnly, headOnly, alike, low, high) => {
    expect(farthest(anytimeInterval(differences(baseOnly, headOnly, alike)), [low, high])).toBeLessThan(5e-4);
  });

  test('rules nothing out before anything is seen', () => {
    expect(anytimeInterval([])).toEqual([-1, 1]);
  });

  test('is wider than the interval for a sample fixed beforehand', () => {
    const [low, high] = anytimeInterval(differences(27, 1, 172));
    const [fixedLow, fixedHigh] = pairedInterval(pairedSample(aTable(155, 27, 1, 17)));
    expect(low).toBeLessThan(fixedLow);
    expect(high).toBeGreaterThan(fixedHigh);
  });

  test('holds the mean, sees no order, and turns around with the sides', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 60 }), (list) => {
        const thirds = list.map((difference) => difference / 3);
        const [low, high] = anytimeInterval(thirds);
        const mean = thirds.reduce((sum, difference) => sum + difference, 0) / thirds.length;
        expect(low).toBeLessThanOrEqual(mean + 1e-12);
        expect(high).toBeGreaterThanOrEqual(mean - 1e-12);
        expect(anytimeInterval([...thirds].reverse())).toEqual([low, high]);
        const [otherLow, otherHigh] = anytimeInterval(thirds.map((difference) => -difference));
        expect(otherLow === -high && otherHigh === -low).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
