import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeRateLimiter } from '../../src/run/rate.ts';

/** A clock whose sleepers wake in order as soon as everybody waits. */
function aClock() {
  let now = 0;
  return {
    now: () => now,
    async sleep(milliseconds: number) {
      now += milliseconds;
    },
    pass(milliseconds: number) {
      now += milliseconds;
    },
  };
}

describe('a rate limit', () => {
  test('lets no window of time see more requests than allowed, and wastes no time', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({ requests: { amount: 3, per: 60_000 } }, clock);
    const times: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      await limiter.admit();
      times.push(clock.now());
      clock.pass(10);
    }
    expect(times).toEqual([0, 10, 20, 60_000, 60_010, 60_020, 120_000]);
  });

  test('holds for any arrival of requests and any cost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.array(fc.tuple(fc.nat(500), fc.nat(400)), { maxLength: 40 }),
        async (amount, tokens, arrivals) => {
          const clock = aClock();
          const limiter = makeRateLimiter(
            { requests: { amount, per: 1_000 }, tokens: { amount: tokens, per: 1_000 } },
            clock,
          );
          const sent: { at: number; cost: number }[] = [];
          for (const [pause, cost] of arrivals) {
            clock.pass(pause);
            await limiter.admit();
            const recent = sent.filter(({ at }) => at > clock.now() - 1_000);
            expect(recent.length).toBeLessThan(amount);
            expect(recent.reduce((sum, one) => sum + one.cost, 0)).toBeLessThan(tokens);
            sent.push({ at: clock.now(), cost });
            limiter.spend(cost);
          }
        },
      ),
    );
  });

  test('one request that costs more than the limit waits for an empty window and then passes', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({ tokens: { amount: 100, per: 1_000 } }, clock);
    await limiter.admit();
    limiter.spend(5_000);
    await limiter.admit();
    expect(clock.now()).toBe(1_000);
  });

  test('admits in the order of asking', async () => {
    const limiter = makeRateLimiter({ requests: { amount: 1, per: 10 } }, aClock());
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => limiter.admit().then(() => order.push(n))));
    expect(order).toEqual([1, 2, 3]);
  });

  test('without limits nobody waits', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({}, clock);
    for (let n = 0; n < 100; n += 1) await limiter.admit();
    limiter.spend(1e9);
    await limiter.admit();
    expect(clock.now()).toBe(0);
  });
});
