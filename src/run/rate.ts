import type { Rate } from '../config/config.ts';

/** Time as a limiter needs it: milliseconds that only grow, and a way to let them pass. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Holds requests back so that no window of time sees more of them, or of their tokens, than is allowed. */
export interface RateLimiter {
  /** Resolves, in the order of the calls, when one more request may be sent. */
  admit(): Promise<void>;
  /** Counts what a request turned out to cost. */
  spend(tokens: number): void;
}

export function makeRateLimiter(
  limits: { readonly requests?: Rate; readonly tokens?: Rate },
  clock: Clock,
): RateLimiter {
  const requests = limits.requests && slidingWindow(limits.requests);
  const tokens = limits.tokens && slidingWindow(limits.tokens);
  let last: Promise<void> = Promise.resolve();

  async function waitTurn(): Promise<void> {
    for (;;) {
      const now = clock.now();
      const wait = Math.max(requests?.waitFor(1, now) ?? 0, tokens?.waitFor(1, now) ?? 0);
      if (wait <= 0) break;
      await clock.sleep(wait);
    }
    requests?.add(1, clock.now());
  }

  return {
    admit() {
      last = last.then(waitTurn);
      return last;
    },
    spend: (amount) => tokens?.add(amount, clock.now()),
  };
}

interface SlidingWindow {
  add(amount: number, now: number): void;
  /** Milliseconds until so much more fits. */
  waitFor(amount: number, now: number): number;
}

function slidingWindow({ amount: limit, per }: Rate): SlidingWindow {
  const entries: { readonly at: number; readonly amount: number }[] = [];
  let sum = 0;

  function forget(now: number): void {
    while (entries[0] !== undefined && entries[0].at + per <= now) sum -= entries.shift()?.amount ?? 0;
  }

  return {
    add(amount, now) {
      forget(now);
      entries.push({ at: now, amount });
      sum += amount;
    },
    waitFor(amount, now) {
      forget(now);
      let left = sum;
      // What alone exceeds the limit passes once the window is empty.
      for (const entry of entries) {
        if (left + amount <= limit) break;
        left -= entry.amount;
        if (left + amount <= limit || left <= 0) return entry.at + per - now;
      }
      return 0;
    },
  };
}
