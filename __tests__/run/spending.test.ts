import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Budget } from '../../src/config/config.ts';
import { makeSpending, shareOfBudget } from '../../src/run/spending.ts';

function spend(budget: Budget) {
  let now = 5_000;
  const spending = makeSpending(budget, () => now);
  return {
    ...spending,
    pass(milliseconds: number) {
      now += milliseconds;
    },
    ask(costUsd?: number) {
      spending.begin();
      spending.end(costUsd === undefined ? {} : { costUsd });
    },
  };
}

describe('a budget', () => {
  test('of trials leaves room for so many requests, and those that never went out do not count', () => {
    const spending = spend({ trials: 2 });
    spending.begin();
    expect(spending.reached()).toBeUndefined();
    spending.begin();
    expect(spending.reached()).toBe('trials');
    spending.cancel();
    expect(spending.reached()).toBeUndefined();
  });

  test('of minutes counts from the first request', () => {
    const spending = spend({ minutes: 0.5 });
    spending.pass(3_600_000);
    expect(spending.reached()).toBeUndefined();
    spending.ask();
    spending.pass(29_999);
    expect(spending.reached()).toBeUndefined();
    spending.pass(1);
    expect(spending.reached()).toBe('minutes');
  });

  test('of money counts what the agent tells, and takes what is in flight or failed to cost the average', () => {
    const spending = spend({ usd: 1 });
    spending.ask(0.3);
    expect(spending.reached()).toBeUndefined();
    spending.begin();
    spending.begin();
    expect(spending.reached()).toBeUndefined();
    spending.begin();
    expect(spending.reached()).toBe('usd');
    spending.end({ costUsd: 0 });
    expect(spending.reached()).toBeUndefined();
    spending.end({ costUsd: 0.75 });
    expect(spending.reached()).toBe('usd');
    expect(spending.metered()).toBe('well');
  });

  test('of money that the agent does not tell is not left to run without bound', () => {
    const alone = spend({ usd: 1 });
    const bounded = spend({ usd: 1, trials: 1_000 });
    for (const spending of [alone, bounded]) {
      for (let n = 0; n < 9; n += 1) spending.ask();
      spending.begin();
      spending.end(undefined);
      expect(spending.metered()).toBe('well');
      spending.ask();
      expect(spending.metered()).toBe('not-at-all');
    }
    expect(alone.reached()).toBe('usd');
    expect(bounded.reached()).toBeUndefined();
  });

  test('of money is not kept by a few replies that were free, and badly where few tell what they cost', () => {
    const free = spend({ usd: 1 });
    free.ask(0);
    for (let n = 0; n < 10; n += 1) free.ask();
    expect([free.metered(), free.reached()]).toEqual(['not-at-all', 'usd']);
    const few = spend({ usd: 1 });
    for (let n = 0; n < 9; n += 1) few.ask(0.001);
    for (let n = 0; n < 10; n += 1) few.ask();
    expect([few.metered(), few.reached()]).toEqual(['little', undefined]);
    few.ask(0.001);
    expect(few.metered()).toBe('well');
    const nothing = spend({ usd: 1 });
    for (let n = 0; n < 100; n += 1) nothing.ask(0);
    expect([nothing.metered(), nothing.reached()]).toEqual(['well', undefined]);
  });

  test('is divided among shards, but for time, which passes for all of them at once', () => {
    const shares = (trials: number, of: number, sides: number) =>
      Array.from({ length: of }, (_, at) => shareOfBudget({ trials }, { index: at + 1, of }, sides).trials);
    expect(shares(100, 8, 1)).toEqual([13, 13, 13, 13, 12, 12, 12, 12]);
    expect(shares(101, 8, 2)).toEqual([15, 14, 12, 12, 12, 12, 12, 12]);
    expect(shares(3, 4, 1)).toEqual([1, 1, 1, 0]);
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.integer({ min: 1, max: 256 }),
        fc.integer({ min: 1, max: 2 }),
        (trials, of, sides) => {
          const all = shares(trials, of, sides);
          expect(all.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(trials);
          expect(Math.max(...all.map(Number)) - Math.min(...all.map(Number))).toBeLessThanOrEqual(2 * sides - 1);
        },
      ),
    );
    const share = shareOfBudget({ minutes: 10, usd: 4 }, { index: 2, of: 8 }, 2);
    expect(share).toEqual({ minutes: 10, usd: 0.5 });
    expect(shareOfBudget({}, { index: 1, of: 8 }, 1)).toEqual({});
  });
});
