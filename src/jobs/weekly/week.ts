import type { LoadedConfig } from '../../config/config.ts';
import type { Project } from '../../gather/project.ts';
import type { ReviewReport } from '../../report/weekly/review-report.ts';
import { planReview, type ReviewPlan } from '../../review/plan-review.ts';
import { reviewSuite, type SuiteReview } from '../../review/review-suite.ts';
import { reviewedIssues } from '../../review/reviewed-issues.ts';
import type { SuiteFacts } from '../../review/suite-facts.ts';
import type { IssuePlace } from '../../review/weekly-issues.ts';

/** One weekly review. */
export interface Week {
  readonly project: Project;
  readonly loaded: LoadedConfig;
  /** What is known of the suites to review. */
  readonly facts: readonly SuiteFacts[];
  /** Milliseconds since 1970. */
  readonly asOf: number;
  readonly place: IssuePlace;
  readonly redact: (text: string) => string;
  /** Runs the suites that ask for it, and adds what shifted since the run that an open issue was compared with. */
  readonly withRuns?: (
    facts: readonly SuiteFacts[],
    baselineOf: (suite: string) => number | undefined,
  ) => Promise<readonly SuiteFacts[]>;
}

/** What was judged, and what became of the issues. */
export interface WeekDone extends Pick<ReviewReport, 'issues' | 'written' | 'problems' | 'remarks'> {
  readonly reviews: readonly SuiteReview[];
  /** Something could not be written that should have been. */
  readonly failed: boolean;
}

/** What would be written where no issue exists yet. */
export function planWeek(
  { facts, loaded: { config }, asOf, place, redact }: Week,
  { mostNew }: Pick<ReviewPlan, 'mostNew'> = {},
): WeekDone {
  const reviews = facts.map((one) => reviewSuite(one, { config, orders: [] }, asOf));
  const suites = config.suites.map(({ name }) => name);
  const actions = planReview({
    ...place,
    reviews,
    suites,
    listed: [],
    unread: new Set(),
    gone: new Set(),
    asOf,
    redact,
    ...(mostNew === undefined ? {} : { mostNew }),
  });
  return {
    reviews,
    issues: reviewedIssues(reviews, actions),
    written: false,
    problems: [],
    remarks: [],
    failed: false,
  };
}
