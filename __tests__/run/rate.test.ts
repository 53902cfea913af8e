import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Admission, makeRateLimiter, type RateLimiter, shareOfRate } from '../../src/run/rate.ts';

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

async function admitted(limiter: RateLimiter): Promise<Admission> {
  const admission = await limiter.admit();
  if (admission === undefined) throw new Error('not admitted');
  return admission;
}

async function ask(limiter: RateLimiter, tokens: number): Promise<void> {
  (await admitted(limiter)).settle(tokens);
}

describe('a rate limit', () => {
  test('lets no window of time see more requests than allowed, and wastes no time', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({ requests: { amount: 3, per: 60_000 } }, clock);
    const times: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      await ask(limiter, 0);
      times.push(clock.now());
      clock.pass(10);
    }
    expect(times).toEqual([0, 10, 20, 60_000, 60_010, 60_020, 120_000]);
  });

  test('holds for any arrival of requests and any cost, one at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.array(fc.tuple(fc.nat(500), fc.nat(400)), { maxLength: 40 }),
        async (amount, tokens, arrivals) => {
          const clock = aClock();
          const limits = { requests: { amount, per: 1_000 }, tokens: { amount: tokens, per: 1_000 } };
          const limiter = makeRateLimiter(limits, clock);
          const sent: { at: number; cost: number }[] = [];
          for (const [pause, cost] of arrivals) {
            clock.pass(pause);
            const admission = await admitted(limiter);
            const recent = sent.filter(({ at }) => at > clock.now() - 1_000);
            expect(recent.length).toBeLessThan(amount);
            expect(recent.reduce((sum, one) => sum + one.cost, 0)).toBeLessThan(tokens);
            sent.push({ at: clock.now(), cost });
            admission.settle(cost);
          }
        },
      ),
    );
  });

  test('with many in flight goes over a limit of tokens by no more than they differ from those before', async () => {
    const flight = fc.record({ after: fc.nat(400), cost: fc.integer({ min: 50, max: 150 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 300, max: 3_000 }),
        fc.array(flight, { minLength: 1, maxLength: 60 }),
        async (wide, amount, flights) => {
          const clock = aClock();
          const limiter = makeRateLimiter({ tokens: { amount, per: 1_000 } }, clock);
          const returned: { at: number; cost: number }[] = [];
          const inFlight: { admission: Admission; back: number; cost: number }[] = [];
          const bringBack = () => {
            inFlight.sort((one, other) => one.back - other.back);
            const next = inFlight.shift();
            if (next === undefined) return;
            clock.pass(Math.max(0, next.back - clock.now()));
            next.admission.settle(next.cost);
            returned.push({ at: clock.now(), cost: next.cost });
          };
          for (const { after, cost } of flights) {
            while (inFlight.length >= wide) bringBack();
            let granted: Admission | undefined;
            const waiting = limiter.admit().then((admission) => {
              granted = admission;
            });
            for (let turn = 0; turn < 40 && granted === undefined; turn += 1) await Promise.resolve();
            while (granted === undefined) {
              bringBack();
              for (let turn = 0; turn < 40 && granted === undefined; turn += 1) await Promise.resolve();
            }
            await waiting;
            inFlight.push({ admission: granted, back: clock.now() + after, cost });
          }
          while (inFlight.length > 0) bringBack();
          for (const { at } of returned) {
            const window = returned.filter((one) => one.at > at - 1_000 && one.at <= at);
            // Each of those in flight may cost 150 where 50 was expected, at the worst.
            const sum = window.reduce((total, one) => total + one.cost, 0);
            expect(sum).toBeLessThanOrEqual(Math.max(amount, 150) + wide * 100);
          }
        },
      ),
    );
  });

  test('sets aside for what is in flight what requests cost so far', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({ tokens: { amount: 1_000, per: 60_000 } }, clock);
    await ask(limiter, 400);
    const second = await admitted(limiter);
    const third = limiter.admit();
    const early = await Promise.race([third, Promise.resolve('held back')]);
    expect(early).toBe('held back');
    second.settle(100);
    expect(await third).toBeDefined();
    expect(clock.now()).toBeLessThan(60_000);
  });

  test('sends one at a time until a request has told what it costs', async () => {
    const limiter = makeRateLimiter({ tokens: { amount: 1_000_000, per: 60_000 } }, aClock());
    const first = await admitted(limiter);
    const second = limiter.admit();
    let admittedSecond = false;
    void second.then(() => {
      admittedSecond = true;
    });
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(admittedSecond).toBe(false);
    first.settle(undefined);
    (await second)?.settle(10);
    const more = await Promise.all([1, 2, 3].map(() => limiter.admit()));
    expect(more).toHaveLength(3);
  });

  test('counts a request that failed as what was set aside for it, and one that was never sent as nothing', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter(
      { tokens: { amount: 1_200, per: 1_000 }, requests: { amount: 3, per: 1_000 } },
      clock,
    );
    await ask(limiter, 400);
    (await admitted(limiter)).settle(undefined);
    (await admitted(limiter)).cancel();
    await ask(limiter, 0);
    expect(clock.now()).toBe(0);
    await ask(limiter, 0);
    expect(clock.now()).toBe(1_000);
  });

  test('one request that costs more than the limit waits for an empty window, passes, and counts for all the windows it fills', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({ tokens: { amount: 100, per: 1_000 } }, clock);
    await ask(limiter, 5_000);
    await ask(limiter, 5_000);
    expect(clock.now()).toBe(50_000);
    await ask(limiter, 5_000);
    expect(clock.now()).toBe(100_000);
  });

  test('admits in the order of asking', async () => {
    const limiter = makeRateLimiter({ requests: { amount: 1, per: 10 } }, aClock());
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => limiter.admit().then(() => order.push(n))));
    expect(order).toEqual([1, 2, 3]);
  });

  test('keeps nobody waiting for a run that is over', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({ requests: { amount: 1, per: 3_600_000 } }, clock);
    await ask(limiter, 0);
    expect(await limiter.admit(() => clock.now() >= 1_000)).toBeUndefined();
    expect(clock.now()).toBeLessThan(2_000);
  });

  test('without limits nobody waits', async () => {
    const clock = aClock();
    const limiter = makeRateLimiter({}, clock);
    for (let n = 0; n < 100; n += 1) await ask(limiter, 1e9);
    expect(clock.now()).toBe(0);
  });

  test('is divided among shards so that all of them together keep it, and each can ask', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 100 }), (amount, shards) => {
        const rate = { amount, per: 60_000 };
        const requests = shareOfRate(rate, shards, 'whole');
        expect(Number.isInteger(requests.amount) && requests.amount >= 1).toBe(true);
        expect((shards * requests.amount) / requests.per).toBeLessThanOrEqual((amount / rate.per) * (1 + 1e-9));
        expect(shareOfRate(rate, shards, 'any')).toEqual({ amount: amount / shards, per: 60_000 });
      }),
    );
  });

  test('of tokens is kept by shards whose share is less than one request costs', async () => {
    const [limit, shards, cost] = [{ amount: 1_000, per: 60_000 }, 8, 500];
    const sent: number[] = [];
    for (let shard = 0; shard < shards; shard += 1) {
      const clock = aClock();
      const limiter = makeRateLimiter({ tokens: shareOfRate(limit, shards, 'any') }, clock);
      for (let n = 0; n < 30; n += 1) {
        await ask(limiter, cost);
        sent.push(clock.now());
      }
    }
    // The first request of each is there at once; from then on the shards together keep the limit.
    const minutes = Math.max(...sent) / limit.per;
    const later = sent.filter((at) => at > 0).length * cost;
    expect(later / minutes).toBeLessThanOrEqual(limit.amount);
    expect(later / minutes).toBeGreaterThan(limit.amount * 0.95);
  });
});
