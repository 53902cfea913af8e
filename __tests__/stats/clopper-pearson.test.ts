import { describe, expect, test } from '@jest/globals';
import { clopperPearson } from '../../src/stats/clopper-pearson.ts';
import { farthest } from './builders.ts';

describe('the exact interval of a share', () => {
  test.each([
    [0, 10, 0, 0.3085],
    [9, 10, 0.555, 0.9975],
    [48, 50, 0.8629, 0.9951],
    [10, 10, 0.6915, 1],
  ])('of %i in %i is %d to %d', (x, n, low, high) => {
    expect(farthest(clopperPearson(x, n), [low, high])).toBeLessThan(5e-5);
  });

  test.each([
    [5, 0.451],
    [29, 0.098],
    [59, 0.05],
  ])('after %i successes in a row leaves a failure rate of up to %d open at one-sided 95 %', (n, upTo) => {
    const [, high] = clopperPearson(0, n, 0.9);
    expect(high).toBeCloseTo(1 - 0.05 ** (1 / n), 12);
    expect(high).toBeCloseTo(upTo, 3);
  });
});
