import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundedTimes } from '../../src/history/commit-times.ts';

const bounded = (dates: readonly number[], now: number) => [...boundedTimes(Float64Array.from(dates), now)];

describe('the dates of commits', () => {
  test('that go together are left as they are', () => {
    expect(bounded([1, 2, 2, 5], 9)).toEqual([1, 2, 2, 5]);
    expect(bounded([], 9)).toEqual([]);
  });

  test('in the future move to the next believed one, at the end to the present', () => {
    expect(bounded([1, 80, 3, 90], 9)).toEqual([1, 3, 3, 9]);
  });

  test('before their ancestors move to the one before, and do not take the ancestors with them', () => {
    expect(bounded([5, 6, 1, 8, 0], 9)).toEqual([5, 6, 6, 8, 8]);
    expect(bounded([7, 2, 3, 4], 9)).toEqual([2, 2, 3, 4]);
  });

  test('of two that contradict each other the later is believed, and neither the epoch nor the future ever', () => {
    expect(bounded([5, 1, 7], 9)).toEqual([5, 5, 7]);
    expect(bounded([5, 0, 4, 0], 9)).toEqual([5, 5, 5, 5]);
    expect(bounded([0, 0, 4, 5], 9)).toEqual([4, 4, 4, 5]);
    expect(bounded([80, 90, 3], 9)).toEqual([3, 3, 3]);
  });

  test('never go back, never pass the present, and are all kept when they were in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 1000 }),
        (dates, now) => {
          const times = bounded(dates, now);
          expect(times).toHaveLength(dates.length);
          expect(times).toEqual(times.toSorted((one, other) => one - other));
          expect(times.every((time) => time <= now)).toBe(true);
          const ordered = dates.filter((date) => date <= now).toSorted((one, other) => one - other);
          expect(bounded(ordered, now)).toEqual(ordered);
        },
      ),
    );
  });

  test('are changed for as few commits as can be', () => {
    const kept = (dates: readonly number[], times: readonly number[]) =>
      dates.filter((date, index) => times[index] === date).length;
    /** Tries every subset: slow and plain. */
    const most = (dates: readonly number[]) => {
      let best = 0;
      for (let subset = 0; subset < 1 << dates.length; subset += 1) {
        const chosen = dates.filter((_, index) => (subset >> index) & 1);
        if (chosen.every((date, index) => index === 0 || date >= (chosen[index - 1] ?? 0)))
          best = Math.max(best, chosen.length);
      }
      return best;
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 9 }), (dates) => {
        expect(kept(dates, bounded(dates, 20))).toBeGreaterThanOrEqual(most(dates));
      }),
    );
  });
});
