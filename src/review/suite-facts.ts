import type { GivenOrder } from '../commands/standing-orders.ts';
import type { Config, Suite } from '../config/config.ts';
import type { RuleId } from '../config/rule-ids.ts';
import type { ToLookAt } from '../report/issue/weekly-issue.ts';
import type { ConfirmedFailure } from '../rules/stale/facts.ts';
import type { StaleCause } from '../stale/suite-state.ts';
import type { Timeline } from '../stale/timeline.ts';
import type { Problem } from '../values/problem.ts';

/** Everything a weekly review of a suite goes by, whatever the moment it is judged as of. */
export interface SuiteFacts {
  readonly suite: Suite;
  readonly timeline: Timeline;
  /** What is found beside the history: prompts that left their pins, results that shifted. */
  readonly beside: readonly StaleCause[];
  readonly failures: readonly ConfirmedFailure[];
  /** Addresses that cases of other suites give as their source. */
  readonly citedElsewhere: readonly string[];
  /** What nobody looked at, a sentence each. */
  readonly notLookedAt: readonly string[];
  /** Rules by which all there is could not be looked at: an issue about one of them is not closed for its silence. */
  readonly unseen: readonly Unseen[];
  /** What kept it from being looked at, and is to be mended. */
  readonly problems: readonly Problem[];
  /** Samples of production's last week for somebody to read. */
  readonly lookAt?: ToLookAt;
}

interface Unseen {
  readonly rule: RuleId;
  /** A sentence without its full stop. */
  readonly why: string;
  /** There never was anything to look at: no review of this suite is the less whole for it. */
  readonly usual?: true;
}

/** An order, and the issue it was given in. */
export interface IssueOrder {
  readonly order: GivenOrder;
  /** Key of the finding that its issue is about; absent: it is about the suite. */
  readonly cause?: string;
}

export interface ReviewPolicy {
  readonly config: Pick<Config, 'rules' | 'waivers'>;
  readonly orders: readonly IssueOrder[];
}
