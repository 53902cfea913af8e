import type { Commit } from '../../history/history.ts';
import type { CaseAsOf } from '../../stale/cases-as-of.ts';
import type { Cause } from '../../stale/open-changes.ts';
import type { RuleLevel } from '../make-finding.ts';

/** What the rules about a suite's age go by, all of it as of one moment. */
export interface StaleFacts {
  readonly suite: string;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  /** In the order in which they are to be answered. */
  readonly causes: readonly Cause[];
  /** What moved since a case was last added or edited: open, and accepted by nobody. Oldest first. */
  readonly missed: readonly MissedChange[];
  readonly cases: readonly CaseAsOf[];
  /** The last commit that added or edited a case. */
  readonly lastCase?: Commit;
  /** Issues with the failure label that somebody with write access confirmed. */
  readonly failures: readonly ConfirmedFailure[];
  /** Addresses that cases of other suites give as their source. */
  readonly citedElsewhere: readonly string[];
}

/** A commit that moved prompts or the product. */
export interface MissedChange {
  readonly commit: Commit;
  readonly kind: 'prompt' | 'product' | 'both';
}

/** An issue about something that the agent got wrong. */
export interface ConfirmedFailure {
  readonly number: number;
  readonly url: string;
  /** Written by anybody. */
  readonly title: string;
  /** In milliseconds since 1970. */
  readonly confirmedAt: number;
}

export interface StaleOptions extends RuleLevel {
  /** How long it may last before it is a finding, in milliseconds; 0 where it is not given. */
  readonly grace?: number;
}
