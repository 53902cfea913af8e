import { setTimeout as timeout } from 'node:timers/promises';
import { now } from '../system/clock.ts';

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/** That something is worth another try, and when, where whoever refused it said so. */
export interface Again {
  readonly retryAfterMs?: number;
}

export interface Retrying {
  /** 0..1, so that clients that were turned away together do not come back together. */
  readonly random: () => number;
  /** Ends a wait at once: what was tried is given up. */
  readonly stop: AbortSignal;
  /** Asked after each wait: without leave nothing is tried again. */
  readonly mayTryAgain?: () => Promise<boolean>;
  /** Waits; in tests without letting time pass. */
  readonly wait?: (milliseconds: number, stop: AbortSignal) => Promise<unknown>;
}

/** Tries up to five times, with growing waits of at most a minute between; gives what the last attempt came to. */
export async function withRetries<Result>(
  attempt: () => Promise<Result>,
  again: (result: Result) => Again | undefined,
  { random, stop, mayTryAgain, wait = waitFor }: Retrying,
): Promise<{ readonly result: Result; readonly attempts: number }> {
  for (let attempts = 1; ; attempts += 1) {
    const result = await attempt();
    const asked = again(result);
    if (asked === undefined || attempts === ATTEMPTS) return { result, attempts };
    const backOff = FIRST_WAIT_MS * 2 ** (attempts - 1);
    const milliseconds = (asked.retryAfterMs ?? backOff) + backOff * random();
    await wait(Math.min(milliseconds, LONGEST_WAIT_MS), stop);
    if ((await mayTryAgain?.()) === false) return { result, attempts };
  }
}

/** `Retry-After` in milliseconds: a number of seconds or a date; `undefined` when it is absent or neither. */
export function retryAfter(header: string | null, at: Date = now()): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - at.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return timeout(milliseconds, undefined, { signal });
}
