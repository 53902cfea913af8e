import type { StandingOrder } from '../../commands/standing-orders.ts';
import type { Commit } from '../../history/history.ts';
import type { LookAt } from '../../production/look-at.ts';
import { byWeight, type StaleCause } from '../../stale/suite-state.ts';
import type { Words } from '../words.ts';

/** What tells one weekly issue from the others: the config, its suite, and the cause where each has an issue. */
export interface IssueIdentity {
  /** Path of the config, relative to the repository's root. */
  readonly config: string;
  readonly suite: string;
  /** Key of the finding, with `issues: per-cause`. */
  readonly cause?: string;
}

/** Everything a weekly issue says, before it is worded. Times are milliseconds since 1970. */
export interface WeeklyIssue extends IssueIdentity, WeeklyFigures {
  /** What speaks, in any order. */
  readonly causes: readonly WeeklyCause[];
  /** How many more speak that are not among `causes`. */
  readonly more?: number;
  /** What would speak, had nobody accepted it and the config not waived it. */
  readonly accepted: readonly WeeklyCause[];
  /** Snoozes and acceptances that hold at `asOf`. */
  readonly orders: readonly StandingOrder[];
  /** What this review could not look at, a sentence each. */
  readonly notLookedAt: readonly string[];
  /** Absent: there are no samples of the last week. */
  readonly lookAt?: ToLookAt;
  /** Cases that were drafted from production and wait on a branch: what they are and where, in words. */
  readonly drafted?: Words;
  /** What a commit's SHA is put behind to link it: `https://github.com/acme/shop/commit/`. */
  readonly commitUrl?: string;
}

/** Samples of production's last week for somebody to read, and out of how many. */
export interface ToLookAt {
  readonly of: number;
  readonly samples: readonly LookAt[];
  /** Whether what they ask and answer is shown, or only which they are. */
  readonly quotes: boolean;
}

export interface WeeklyFigures {
  /** The moment the suite is judged as of. */
  readonly asOf: number;
  /** Age of the oldest open change in whole days; null: there is none. */
  readonly lagDays: number | null;
  /** In how many of `of` weeks the objective was met; `unknown` of them could not be judged. */
  readonly weeks: { readonly met: number; readonly of: number; readonly unknown: number };
  /** Whole days at the end of each week that is over, oldest first. */
  readonly lagByWeek: readonly (number | null | 'unknown')[];
  /** The same weeks by name: `2026-W47`. */
  readonly weekNames: readonly string[];
  /** Objective for the eval lag, in milliseconds. */
  readonly freshness: number;
}

/** A finding about a suite that has gone stale, with what it stands on. */
export interface WeeklyCause extends Pick<StaleCause, 'finding' | 'since' | 'latest' | 'cases'> {
  /** Changes that no case has answered, oldest first. */
  readonly commits: readonly CauseCommit[];
}

export type CauseCommit = Omit<Commit, 'position'>;

/** One text for one identity. */
export function issueKey({ config, suite, cause }: IssueIdentity): string {
  return JSON.stringify(cause === undefined ? [config, suite] : [config, suite, cause]);
}

/** What was seen in samples of production, and in nothing that anybody committed. */
export function isAboutProduction({ finding: { rule }, commits }: WeeklyCause): boolean {
  return rule.startsWith('shift/') && rule !== 'shift/agent' && commits.length === 0;
}

/** In the order in which they are to be answered. */
export function rankedCauses({ causes }: Pick<WeeklyIssue, 'causes'>): readonly WeeklyCause[] {
  return causes.toSorted(byWeight);
}

/** Since when the suite is stale: the time of the oldest cause that is a change. Anything else wants a look. */
export function staleSince({ causes }: Pick<WeeklyIssue, 'causes'>): number | undefined {
  const times = causes.flatMap(({ since, commits }) => (commits.length === 0 ? [] : (since ?? [])));
  return times.length === 0 ? undefined : Math.min(...times);
}

/** Time of the newest thing a cause rests on. */
export function latestOf({ latest, commits, since }: WeeklyCause): number | undefined {
  return latest ?? commits.at(-1)?.time ?? since;
}

/** The same over all that still speaks; `undefined` where nothing has a date. */
export function newestOf({ causes }: Pick<WeeklyIssue, 'causes'>): number | undefined {
  const times = causes.flatMap((cause) => latestOf(cause) ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

/** Last day of a standing snooze. */
export function snoozedUntil({ orders }: Pick<WeeklyIssue, 'orders'>): string | undefined {
  return orders.find(({ kind }) => kind === 'snooze')?.until;
}
