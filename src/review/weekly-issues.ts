import { activeOrders, type StandingOrder } from '../commands/standing-orders.ts';
import { snoozedUntil, type WeeklyFigures, type WeeklyIssue } from '../report/issue/weekly-issue.ts';
import type { Words } from '../report/words.ts';
import type { StaleCause } from '../stale/suite-state.ts';
import type { SuiteReview } from './review-suite.ts';

/** What all issues of a review have in common. */
export interface IssuePlace {
  /** Path of the config, relative to the repository's root. */
  readonly config: string;
  /** What a commit's SHA is put behind to link it. */
  readonly commitUrl?: string;
  /** Where drafted cases wait that have no pull request. */
  readonly drafted?: Words;
}

/** The issues that a suite should have: one, or one for each cause. None where nothing is reason enough to open one. */
export function weeklyIssues(review: SuiteReview, place: IssuePlace): readonly WeeklyIssue[] {
  if (review.unreadable.length > 0) return [];
  const { facts } = review;
  const common = {
    ...place,
    ...figuresOf(review),
    suite: facts.suite.name,
    notLookedAt: facts.notLookedAt,
  };
  const lookAt = facts.lookAt === undefined ? {} : { lookAt: facts.lookAt };
  const issues =
    facts.suite.issues === 'per-cause'
      ? [...review.causes, ...review.snoozed]
          .filter(opens)
          .filter(hasShortKey)
          .map((cause): WeeklyIssue => {
            const { key, rule } = cause.finding;
            const shown = rule.startsWith('shift/') ? lookAt : {};
            return { ...common, ...shown, cause: key, causes: [cause], accepted: [], orders: ordersIn(review, key) };
          })
      : [ofSuite(review, { ...common, ...lookAt, orders: ordersIn(review, undefined) })];
  return issues.filter(({ causes }) => causes.length > 0);
}

/** The figures that every text about a suite shows. */
export function figuresOf({ state, asOf, facts }: SuiteReview): WeeklyFigures {
  const { lagDays, weeks, lagByWeek, weekNames } = state;
  return { asOf, lagDays, weeks, lagByWeek, weekNames, freshness: facts.suite.freshness };
}

/** The orders that were given in one issue and hold. */
export function ordersIn({ orders, asOf }: SuiteReview, cause: string | undefined): readonly StandingOrder[] {
  const own = orders.filter((given) => given.cause === cause).map(({ order }) => order);
  return activeOrders(own, new Date(asOf));
}

/** While it is snoozed it goes on saying what it said. */
function ofSuite(review: SuiteReview, issue: Omit<WeeklyIssue, 'causes' | 'accepted'>): WeeklyIssue {
  const snoozed = snoozedUntil(issue) === undefined ? [] : review.snoozed;
  const causes = [...review.causes, ...snoozed];
  const { accepted, state } = review;
  return { ...issue, causes: causes.some(opens) ? causes : [], more: state.more, accepted };
}

function opens(cause: StaleCause): boolean {
  return cause.opens;
}

/** An issue's hidden line holds its key: with a longer one it would never be found again. */
const LONGEST_KEY = 1_000;

/** Whether a cause can have an issue of its own. */
export function hasShortKey({ finding }: StaleCause): boolean {
  return finding.key.length <= LONGEST_KEY;
}
