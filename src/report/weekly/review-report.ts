import type { Problem } from '../../values/problem.ts';
import type { ToLookAt, WeeklyCause, WeeklyFigures } from '../issue/weekly-issue.ts';

/** What a weekly review found and did, or would do, as data for renderers. */
export interface ReviewReport {
  /** Path of the config, relative to the repository's root. */
  readonly config: string;
  /** The moment everything is judged as of, in milliseconds since 1970. */
  readonly asOf: number;
  /** Whether issues were written; else it tells what would be. */
  readonly written: boolean;
  /** Everything that was to be looked at was. */
  readonly isWhole: boolean;
  readonly issues: readonly ReviewedIssue[];
  /** What kept something from being looked at or written. */
  readonly problems: readonly Problem[];
  /** What a reader should know of the review itself, a sentence each. */
  readonly remarks: readonly string[];
}

/** One issue that is or would be, or a suite that needs none. */
export interface ReviewedIssue {
  readonly suite: string;
  /** Key of the finding, where each cause has an issue of its own. */
  readonly cause?: string;
  /** `none` leaves everything as it is. */
  readonly action: 'open' | 'reopen' | 'update' | 'close' | 'none';
  readonly why?: WhyNot;
  /** Absent for a suite that was not reviewed. */
  readonly figures?: WeeklyFigures;
  readonly causes: readonly WeeklyCause[];
  /** Samples of production for somebody to read: they stand in the text where there is one. */
  readonly lookAt?: ToLookAt;
  /** What keeps the suite from being judged, or its issue from being written. */
  readonly problems: readonly Problem[];
  /** As it would be written: the body, or the comment with which it is closed. */
  readonly text?: { readonly title: string; readonly body: string };
  readonly number?: number;
  readonly url?: string;
  readonly remarks: readonly string[];
}

/** Why an issue is closed, or why there is nothing to do. */
export type WhyNot =
  | 'fresh'
  /** Somebody accepted what is left. */
  | 'accepted'
  /** The config has no such suite any more, or files its issues in another way. */
  | 'not-reviewed'
  | 'duplicate'
  /** The cases could not be read. */
  | 'unknown'
  | 'unchanged'
  /** Snoozed, or its orders could not be read. */
  | 'held'
  /** Somebody closed it as not planned. */
  | 'not-planned'
  | 'too-many-new'
  /** Figures alone would change, and enough requests are made. */
  | 'postponed'
  /** Somebody changed it meanwhile. */
  | 'moved-on'
  /** GitHub did not let it be written. */
  | 'refused';
