import { describe, expect, test } from '@jest/globals';
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
    expect(spending.unmetered()).toBe(false);
  });

  test('of money that the agent does not tell is not left to run without bound', () => {
    const alone = spend({ usd: 1 });
    const bounded = spend({ usd: 1, trials: 1_000 });
    for (const spending of [alone, bounded]) {
      for (let n = 0; n < 9; n += 1) spending.ask();
      spending.begin();
      spending.end(undefined);
      expect(spending.unmetered()).toBe(false);
      spending.ask();
      expect(spending.unmetered()).toBe(true);
    }
    expect(alone.reached()).toBe('usd');
    expect(bounded.reached()).toBeUndefined();
  });

  test('of money is metered as soon as one reply tells its cost, free ones too', () => {
    const spending = spend({ usd: 1 });
    for (let n = 0; n < 9; n += 1) spending.ask();
    spending.ask(0);
    for (let n = 0; n < 90; n += 1) spending.ask();
    expect([spending.unmetered(), spending.reached()]).toEqual([false, undefined]);
  });

  test('is divided among shards, but for time, which passes for all of them at once', () => {
    expect(shareOfBudget({ trials: 100, minutes: 10, usd: 4 }, 8)).toEqual({ trials: 12, minutes: 10, usd: 0.5 });
    expect(shareOfBudget({ trials: 3 }, 8)).toEqual({ trials: 1 });
    expect(shareOfBudget({}, 8)).toEqual({});
  });
});
