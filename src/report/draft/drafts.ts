import type { Report } from '../../production/failures/failure.ts';
import type { Redacted } from '../../production/redacted.ts';
import type { Problem } from '../../values/problem.ts';
import { code, type Words, words } from '../words.ts';

/** An issue of this repository about a failure. */
export interface FailureIssue {
  readonly number: number;
  readonly url: string;
  /** When somebody who may write here last said so, in milliseconds since 1970. */
  readonly confirmedAt: number;
}

/** A case that was drafted from an issue. */
export interface DraftedCase {
  readonly issue: FailureIssue;
  readonly suite: string;
  readonly id: string;
  /** Relative to the repository's root. */
  readonly file: string;
  /** What is expected is left for a person to write. */
  readonly open: boolean;
  readonly report: Redacted<Report>;
  /** Headings of answers that could not be read for certain. */
  readonly ambiguous: readonly string[];
}

/** An issue of which no case was made. */
export interface LeftOut {
  readonly issue: FailureIssue;
  readonly why:
    | { readonly kind: 'resembles'; readonly case: string; readonly similarity: number }
    /** A sentence without its full stop, in our words. */
    | { readonly kind: 'unreadable'; readonly why: string };
}

/** What there is to tell of one run. */
export interface DraftOutcome {
  readonly drafted: readonly DraftedCase[];
  readonly leftOut: readonly LeftOut[];
  /** Whether any issue could be read. */
  readonly looked: boolean;
  /** Where the drafts wait. */
  readonly place:
    | { readonly kind: 'none' }
    | { readonly kind: 'pull-request'; readonly url: string; readonly opened: boolean }
    /** No pull request could be opened: a setting forbids it, or it was refused. This page offers it. */
    | {
        readonly kind: 'branch';
        readonly branch: string;
        readonly url: string;
        readonly why: 'setting' | 'refused';
      };
  readonly problems: readonly Problem[];
  /** What was not looked at, and what is left to people: a sentence each. */
  readonly remarks: readonly string[];
}

/** "the case `refund-1` asks the same" */
export function resemblanceWords({
  case: id,
  similarity,
}: Extract<LeftOut['why'], { readonly kind: 'resembles' }>): Words {
  // Rounded down: what is not quite the same must not read as if it were.
  return similarity === 1
    ? words`the case ${code(id)} asks the same`
    : words`the case ${code(id)} asks nearly the same (${Math.floor(similarity * 100)} % alike)`;
}
