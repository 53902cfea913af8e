import type { SuiteHistory } from '../history/history.ts';

/** From one moment up to another, which is no part of it; without an end it lasts. */
export interface Period {
  readonly from: number;
  readonly to?: number;
}

/**
 * When the cases could not be read. An entry names whatever is unreadable as of its commit, not only what the commit
 * itself broke: a period begins with the first entry that names something and ends with the next that names nothing.
 */
export function unreadablePeriods({ entries }: SuiteHistory): readonly Period[] {
  const periods: Period[] = [];
  let from: number | undefined;
  for (const { commit, unreadable } of entries) {
    if (unreadable.length > 0) from ??= commit.time;
    else if (from !== undefined) {
      periods.push({ from, to: commit.time });
      from = undefined;
    }
  }
  return from === undefined ? periods : [...periods, { from }];
}

/** Whether a period touches the time from `start` up to `end`. */
export function touches({ from, to = Number.POSITIVE_INFINITY }: Period, start: number, end: number): boolean {
  return from < end && to > start;
}
