import type { Rate } from '../config/config.ts';

/** Time as a limiter needs it: milliseconds that only grow, and a way to let them pass. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Holds requests back so that no window of time sees more of them, or of their tokens, than is allowed. */
export interface RateLimiter {
  /**
   * Resolves, in the order of the calls, when one more request may be sent; with nothing where `over` came true
   * meanwhile.
   */
  admit(over?: () => boolean): Promise<Admission | undefined>;
}

/** Leave to send one request, to be given back in one of these ways. */
export interface Admission {
  /** The request came back. `undefined`: it does not say what it cost, so it cost what was set aside for it. */
  settle(tokens: number | undefined): void;
  /** Nothing was sent. */
  cancel(): void;
}

/**
 * Tokens are known only when the reply is there. Until then what requests cost so far on average is set aside for each
 * of them; as long as no request has told its cost they go out one at a time.
 */
export function makeRateLimiter(
  limits: { readonly requests?: Rate; readonly tokens?: Rate },
  clock: Clock,
): RateLimiter {
  const requests = limits.requests && slidingWindow(limits.requests);
  const tokens = limits.tokens && tokenWindow(limits.tokens);
  let last: Promise<unknown> = Promise.resolve();
  let wake = (): void => {};

  async function waitTurn(over: () => boolean): Promise<Admission | undefined> {
    for (;;) {
      if (over()) return undefined;
      const now = clock.now();
      const wait = Math.max(requests?.waitFor(1, now) ?? 0, tokens?.waitFor(now) ?? 0);
      if (wait <= 0) break;
      if (wait < Number.POSITIVE_INFINITY) await clock.sleep(Math.min(wait, LONGEST_SLEEP));
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    const takeBack = requests?.add(1, clock.now());
    const aside = tokens?.setAside();
    return {
      settle(cost) {
        aside?.settle(cost === undefined ? undefined : Math.ceil(cost), clock.now());
        wake();
      },
      cancel() {
        takeBack?.();
        aside?.cancel();
        wake();
      },
    };
  }

  return {
    admit(over = () => false) {
      const turn = last.then(() => waitTurn(over));
      last = turn;
      return turn;
    },
  };
}

/** Whoever waits looks again so often: a request may have cost less than was set aside, or the run may be over. */
const LONGEST_SLEEP = 200;

/** What each of so many shards may ask for, so that all of them together keep the rate; at least one request at a time. */
export function shareOfRate({ amount, per }: Rate, shards: number, parts: 'whole' | 'any'): Rate {
  const share = amount / shards;
  if (parts === 'any') return { amount: share, per };
  return share >= 1 ? { amount: Math.floor(share), per } : { amount: 1, per: per / share };
}

interface TokenWindow {
  /** Milliseconds until one more request may be sent; `Infinity`: not before one that is on its way came back. */
  waitFor(now: number): number;
  setAside(): { settle(cost: number | undefined, now: number): void; cancel(): void };
}

function tokenWindow(limit: Rate): TokenWindow {
  const spent = slidingWindow(limit);
  const told = { requests: 0, tokens: 0 };
  let aside = 0;
  let onTheirWay = 0;

  const expected = (): number => Math.max(1, Math.ceil(told.requests === 0 ? 0 : told.tokens / told.requests));

  function comeBack(reserved: number): void {
    aside -= reserved;
    onTheirWay -= 1;
  }

  return {
    waitFor(now) {
      if (told.requests === 0 && onTheirWay > 0) return Number.POSITIVE_INFINITY;
      const wait = spent.waitFor(aside + expected(), now);
      // One that alone is dearer than the limit passes when nothing else is there.
      return onTheirWay > 0 && aside + expected() > limit.amount ? Number.POSITIVE_INFINITY : wait;
    },
    setAside() {
      const reserved = expected();
      aside += reserved;
      onTheirWay += 1;
      return {
        settle(cost, now) {
          comeBack(reserved);
          spent.add(cost ?? reserved, now);
          if (cost === undefined) return;
          told.requests += 1;
          told.tokens += cost;
        },
        cancel: () => comeBack(reserved),
      };
    },
  };
}

interface SlidingWindow {
  /** The returned function takes it back. */
  add(amount: number, now: number): () => void;
  /** Milliseconds until so much more fits. */
  waitFor(amount: number, now: number): number;
}

/** What alone exceeds the limit counts for as many windows as it fills, so that the limit is kept over time. */
function slidingWindow({ amount: limit, per }: Rate): SlidingWindow {
  const entries: { readonly until: number; readonly amount: number }[] = [];
  let sum = 0;

  function forget(now: number): void {
    while (entries[0] !== undefined && entries[0].until <= now) sum -= entries.shift()?.amount ?? 0;
    if (entries.length === 0) sum = 0;
  }

  return {
    add(amount, now) {
      forget(now);
      // Whole milliseconds: sums of fractions would end a window a little before its time.
      const entry = { until: now + Math.ceil(per * Math.max(1, amount / limit)), amount };
      entries.push(entry);
      sum += amount;
      return () => {
        const place = entries.indexOf(entry);
        if (place === -1) return;
        entries.splice(place, 1);
        sum -= amount;
      };
    },
    waitFor(amount, now) {
      forget(now);
      let left = sum;
      // What alone exceeds the limit passes once the window is empty.
      for (const entry of entries) {
        if (left + amount <= limit) break;
        left -= entry.amount;
        if (left + amount <= limit || left <= 0) return entry.until - now;
      }
      return 0;
    },
  };
}
