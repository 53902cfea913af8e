import type { StandingOrder } from '../../commands/standing-orders.ts';
import type { Finding } from '../../rules/finding.ts';

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
  /** What a commit's SHA is put behind to link it: `https://github.com/acme/shop/commit/`. */
  readonly commitUrl?: string;
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
export interface WeeklyCause {
  readonly finding: Finding;
  /** Since when it is open; absent where no date can be given. */
  readonly since?: number;
  /** Changes that no case has answered, oldest first. */
  readonly commits: readonly CauseCommit[];
  /** Time of the newest thing it rests on: of the last of `commits`, unless said. */
  readonly latest?: number;
  /** Ids of the cases that cover what moved. */
  readonly cases: readonly string[];
}

export interface CauseCommit {
  readonly sha: string;
  readonly time: number;
  /** First line of its message; written by anybody. */
  readonly subject: string;
}

/** One text for one identity. */
export function issueKey({ config, suite, cause }: IssueIdentity): string {
  return JSON.stringify(cause === undefined ? [config, suite] : [config, suite, cause]);
}

/** The one that covers most cases first, then the oldest. */
export function rankedCauses({ causes }: Pick<WeeklyIssue, 'causes'>): readonly WeeklyCause[] {
  return causes.toSorted(
    (one, other) =>
      other.cases.length - one.cases.length ||
      (one.since ?? LATEST) - (other.since ?? LATEST) ||
      (one.finding.key < other.finding.key ? -1 : 1),
  );
}

/** What has no date comes last. */
const LATEST = Number.MAX_SAFE_INTEGER;

/** Since when the suite is stale: the time of the oldest cause that has one. */
export function staleSince({ causes }: Pick<WeeklyIssue, 'causes'>): number | undefined {
  const times = causes.flatMap(({ since }) => since ?? []);
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
