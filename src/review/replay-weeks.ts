import type { OwnIssue } from '../github/issues.ts';
import type { ReviewReport } from '../report/weekly/review-report.ts';
import { nameOfWeek, startOfWeek, WEEK } from '../stale/weeks.ts';
import { planReview } from './plan-review.ts';
import { carriedOut } from './remembered-issues.ts';
import { reviewSuite } from './review-suite.ts';
import { reviewedIssues } from './reviewed-issues.ts';
import type { ReviewPolicy, SuiteFacts } from './suite-facts.ts';
import type { IssuePlace } from './weekly-issues.ts';

export interface Replay extends IssuePlace {
  readonly facts: readonly SuiteFacts[];
  readonly policy: Pick<ReviewPolicy, 'config'>;
  readonly weeks: number;
  /** Of the last review, in milliseconds since 1970; each other one is a week before the next. */
  readonly asOf: number;
}

/** One review of the past. */
export interface ReplayedWeek extends ReviewReport {
  /** `2026-W47`. */
  readonly week: string;
}

/**
 * The weekly review over the past, as if it had been switched on then: each week is judged as of its own moment, and
 * finds the issues that the weeks before it left. A suite takes part from its first case on; weeks before that of any
 * are left out.
 */
export function replayWeeks({ facts, policy, weeks, asOf, ...place }: Replay): readonly ReplayedWeek[] {
  const begin = Math.min(...facts.map(({ timeline }) => timeline.begins));
  const suites = facts.map(({ suite }) => suite.name);
  const moments = Array.from({ length: weeks }, (_, index) => asOf - (weeks - 1 - index) * WEEK);
  let listed: readonly OwnIssue[] = [];
  return moments
    .filter((moment) => moment >= begin)
    .map((moment): ReplayedWeek => {
      const begun = facts.filter(({ timeline }) => timeline.begins <= moment);
      const reviews = begun.map((one) => reviewSuite(one, { ...policy, orders: [] }, moment));
      const actions = planReview({
        ...place,
        reviews,
        suites,
        listed,
        unread: new Set(),
        gone: new Set(),
        asOf: moment,
      });
      listed = carriedOut(listed, actions, moment);
      return {
        week: nameOfWeek(startOfWeek(moment)),
        config: place.config,
        asOf: moment,
        written: false,
        isWhole: true,
        issues: reviewedIssues(reviews, actions),
        problems: [],
        remarks: [],
      };
    });
}

/** How often issues would have been opened, brought up to date and closed; opened again counts as opened. */
export function totalsOf(weeks: readonly Pick<ReviewReport, 'issues'>[]) {
  const actions = weeks.flatMap(({ issues }) => issues.map(({ action }) => action));
  const count = (...counted: readonly string[]) => actions.filter((action) => counted.includes(action)).length;
  return { opened: count('open', 'reopen'), updated: count('update'), closed: count('close') };
}
