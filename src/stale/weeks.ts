import { DAY } from '../config/scalars.ts';
import { evalLag, wholeDays } from './open-changes.ts';
import type { Order } from './orders.ts';
import type { Timeline } from './timeline.ts';
import { touches } from './unreadable.ts';

/** How far behind the cases were when a week was over. */
export interface WeekLag {
  /** `2026-W47`, as ISO 8601 counts. */
  readonly week: string;
  /** Eval lag in whole days, null when nothing was open. Weeks in which cases could not be read are unknown. */
  readonly lag: number | null | 'unknown';
  readonly met: boolean | 'unknown';
}

/** Of so many weeks, in how many the objective was met, and of how many nobody can tell. */
export interface WeeksMet {
  readonly met: number;
  readonly of: number;
  readonly unknown: number;
}

export const WEEK = 7 * DAY;

/**
 * The last `weeks` ISO weeks that were over by then, oldest first, each as of its own last moment, so that a week reads
 * the same for ever. Weeks that ended before the history begins, or before there was a case, are left out. `freshness` is in milliseconds.
 */
export function lagByWeek(
  timeline: Timeline,
  freshness: number,
  orders: readonly Order[],
  asOf: number,
  weeks: number,
): readonly WeekLag[] {
  const over = startOfWeek(asOf);
  return Array.from({ length: weeks }, (_, index) => over - (weeks - 1 - index) * WEEK)
    .filter((end) => end > timeline.begins)
    .map((end): WeekLag => {
      const week = nameOfWeek(end - WEEK);
      if (timeline.unreadable.some((period) => touches(period, end - WEEK, end)))
        return { week, lag: 'unknown', met: 'unknown' };
      const lag = evalLag(timeline, orders, end - 1);
      return lag === null ? { week, lag, met: true } : { week, lag: wholeDays(lag), met: lag <= freshness };
    });
}

export function weeksMet(weeks: readonly WeekLag[]): WeeksMet {
  return {
    met: weeks.filter(({ met }) => met === true).length,
    of: weeks.length,
    unknown: weeks.filter(({ met }) => met === 'unknown').length,
  };
}

/** Monday 00:00 UTC of the week that holds a moment. */
export function startOfWeek(time: number): number {
  const day = Math.floor(time / DAY);
  // 1 January 1970 was a Thursday.
  return (day - ((((day + 3) % 7) + 7) % 7)) * DAY;
}

/** ISO 8601 name of the week that begins on a Monday: it belongs to the year that holds its Thursday. */
export function nameOfWeek(monday: number): string {
  const thursday = new Date(monday + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
