/** The only places where the time of day and chance come from; everything else is handed them. */
export function now(): Date {
  return new Date();
}

/** Milliseconds that only ever grow: for durations, never for dates. */
export function monotonic(): number {
  return performance.now();
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** At least 0, less than 1: for waits that several processes must not share. */
export function chance(): number {
  return Math.random();
}
