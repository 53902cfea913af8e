import type { HistoryEntry, SuiteHistory } from '../history/history.ts';

/** From one moment up to another, which is no part of it; without an end it lasts. */
export interface Period {
  readonly from: number;
  readonly to?: number;
}

/**
 * When the cases could not be read. It begins with a commit that leaves something unreadable and ends with the next one
 * that can tell: one that changed a case with everything readable, or one with nothing to say but that all can be read.
 */
export function unreadablePeriods({ entries }: SuiteHistory): readonly Period[] {
  const periods: Period[] = [];
  let from: number | undefined;
  for (const entry of entries) {
    if (entry.unreadable.length > 0) from ??= entry.commit.time;
    else if (from !== undefined && tells(entry)) {
      periods.push({ from, to: entry.commit.time });
      from = undefined;
    }
  }
  return from === undefined ? periods : [...periods, { from }];
}

/** Whether a period touches the time from `start` up to `end`. */
export function touches({ from, to = Number.POSITIVE_INFINITY }: Period, start: number, end: number): boolean {
  return from < end && to > start;
}

function tells({ cases, changes }: HistoryEntry): boolean {
  return cases.length > 0 || changes.length === 0;
}
