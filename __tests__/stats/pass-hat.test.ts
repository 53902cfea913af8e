import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Attempts, passAt, passHat } from '../../src/stats/pass-hat.ts';
import { times } from './builders.ts';

/** Fifty cases of four trials: 14 never right, 12 once, 10 twice, 4 three times, 10 always. */
const FIFTY: readonly Attempts[] = [14, 12, 10, 4, 10].flatMap((cases, correct) =>
  times(cases, { correct, trials: 4 }),
);

/** Every choice of k trials, one by one. */
function byEnumeration({ correct, trials }: Attempts, k: number): { readonly all: number; readonly any: number } {
  const count = { chosen: 0, all: 0, any: 0 };
  for (let chosen = 0; chosen < 2 ** trials; chosen += 1) {
    const indexes = Array.from({ length: trials }, (_, index) => index).filter((index) => (chosen >> index) & 1);
    if (indexes.length !== k) continue;
    count.chosen += 1;
    if (indexes.every((index) => index < correct)) count.all += 1;
    if (indexes.some((index) => index < correct)) count.any += 1;
  }
  return { all: count.all / count.chosen, any: count.any / count.chosen };
}

describe('pass^k and pass@k', () => {
  test.each([
    [1, 0.42, 0.42],
    [2, 0.2733, 0.5667],
    [3, 0.22, 0.66],
    [4, 0.2, 0.72],
  ])('at k = %i of fifty cases of four trials are %d and %d', (k, all, any) => {
    expect(passHat(FIFTY, k).value).toBeCloseTo(all, 4);
    expect(passAt(FIFTY, k).value).toBeCloseTo(any, 4);
    expect(passHat(FIFTY, k).cases).toBe(50);
  });

  test('average over every choice of k trials', () => {
    const attempts = fc
      .integer({ min: 1, max: 8 })
      .chain((trials) => fc.record({ trials: fc.constant(trials), correct: fc.integer({ min: 0, max: trials }) }));
    fc.assert(
      fc.property(attempts, fc.integer({ min: 1, max: 8 }), (one, k) => {
        fc.pre(k <= one.trials);
        const expected = byEnumeration(one, k);
        expect(passHat([one], k).value).toBeCloseTo(expected.all, 12);
        expect(passAt([one], k).value).toBeCloseTo(expected.any, 12);
      }),
    );
  });

  test('are over the cases with k trials, and say how many these are', () => {
    const cases = [
      { correct: 2, trials: 2 },
      { correct: 0, trials: 3 },
      { correct: 1, trials: 1 },
    ];
    expect(passHat(cases, 2)).toEqual({ value: 0.5, cases: 2 });
  });

  test('are missing, not zero, where no case has k trials', () => {
    expect(passHat(FIFTY, 5)).toEqual({ value: null, cases: 0 });
    expect(passAt([], 1)).toEqual({ value: null, cases: 0 });
  });

  test('have no meaning for k = 0', () => {
    expect(() => passHat(FIFTY, 0)).toThrow(RangeError);
    expect(() => passAt(FIFTY, 1.5)).toThrow(RangeError);
  });

  test('do not see the order of the cases', () => {
    const uneven = [...FIFTY, ...times(7, { correct: 3, trials: 7 }), ...times(5, { correct: 4, trials: 6 })];
    expect(passHat([...uneven].reverse(), 3)).toEqual(passHat(uneven, 3));
  });
});
