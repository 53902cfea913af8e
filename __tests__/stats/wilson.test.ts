import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wilson } from '../../src/stats/wilson.ts';
import { farthest } from './builders.ts';

describe('Wilson’s interval', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [9, 10, 0.5958, 0.9821],
    [48, 50, 0.8654, 0.989],
    [81, 100, 0.7222, 0.8749],
  ])('of %i in %i is %d to %d', (x, n, low, high) => {
    expect(farthest(wilson(x / n, n), [low, high])).toBeLessThan(5e-5);
  });

  test('ends where the share would just be rejected', () => {
    const z = 1.959963984540054;
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 1e5, noNaN: true }),
        (share, n) => {
          for (const end of wilson(share, n)) {
            expect(Math.abs(share - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(z, 6);
          }
        },
      ),
    );
  });

  test('holds the share and stays within 0 and 1 for any size, whole or not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (share, n) => {
          const [low, high] = wilson(share, n);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expect(high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('knows nothing without an observation', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
