import type { IssueAction } from '../github/issue-plan.ts';
import type { IssueOutcome } from '../github/issue-writes.ts';
import { rankedCauses } from '../report/issue/weekly-issue.ts';
import type { ReviewedIssue } from '../report/weekly/review-report.ts';
import { identityOf, whyClosed } from './plan-review.ts';
import type { SuiteReview } from './review-suite.ts';
import { figuresOf } from './weekly-issues.ts';

/**
 * Every issue of a review and every suite that needs none, suite by suite. `outcomes` are what became of the actions, in
 * their order, with what had to be put right afterwards at the end; without them it is told what would be done.
 */
export function reviewedIssues(
  reviews: readonly SuiteReview[],
  actions: readonly IssueAction[],
  outcomes?: readonly IssueOutcome[],
): readonly ReviewedIssue[] {
  const planned = actions.map((action, index) => {
    const issue = plannedIssue(action, reviews);
    const outcome = outcomes?.[index];
    return outcome === undefined ? issue : { ...issue, ...became(outcome) };
  });
  const healed = (outcomes ?? []).slice(actions.length).map((outcome): ReviewedIssue => {
    return { ...identified(outcome.key, reviews), ...became(outcome) };
  });
  const told = new Set(planned.map(({ suite }) => suite));
  const quiet = reviews.filter(({ facts }) => !told.has(facts.suite.name)).map(quietSuite);
  const names = reviews.map(({ facts }) => facts.suite.name);
  const rank = ({ suite }: ReviewedIssue) => (names.includes(suite) ? names.indexOf(suite) : names.length);
  return [...planned, ...healed, ...quiet].toSorted((one, other) => rank(one) - rank(other));
}

/** What is no reason to open an issue may speak all the same. */
function quietSuite(review: SuiteReview): ReviewedIssue {
  const isKnown = review.unreadable.length === 0;
  return {
    suite: review.facts.suite.name,
    action: 'none',
    why: isKnown ? 'fresh' : 'unknown',
    figures: figuresOf(review),
    causes: isKnown ? rankedCauses(review) : [],
    ...lookAtOf(review),
    problems: review.unreadable,
    remarks: [],
  };
}

function plannedIssue(action: IssueAction, reviews: readonly SuiteReview[]): ReviewedIssue {
  const issue = identified('wanted' in action ? action.wanted.key : action.key, reviews);
  const standing = action.kind === 'open' || action.issue === undefined ? {} : placeOf(action.issue);
  switch (action.kind) {
    case 'open':
      return { ...issue, action: 'open', text: textOf(action.wanted.write()) };
    case 'reopen':
      return { ...issue, ...standing, action: 'reopen', text: textOf(action.wanted.write(action.issue)) };
    case 'update':
      return { ...issue, ...standing, action: 'update', text: textOf(action.wanted.write(action.issue)) };
    case 'close': {
      const closing = action.close(action.issue);
      return {
        ...issue,
        ...standing,
        action: 'close',
        why: whyClosed(action.issue, issue, reviewOf(issue.suite, reviews), 0).kind,
        ...(closing === undefined ? {} : { text: { title: closing.text.title, body: closing.comment } }),
      };
    }
    case 'close-duplicate':
      return { ...issue, ...standing, action: 'close', why: 'duplicate' };
    case 'leave':
      return { ...issue, ...standing, action: 'none', why: action.why };
  }
}

/** What is known of an issue by its key alone. */
function identified(key: string, reviews: readonly SuiteReview[]): Omit<ReviewedIssue, 'action' | 'why'> {
  const { suite, cause } = identityOf(key);
  const review = reviewOf(suite, reviews);
  const all = review === undefined ? [] : rankedCauses({ causes: [...review.causes, ...review.snoozed] });
  return {
    suite,
    ...(cause === undefined ? {} : { cause }),
    ...(review === undefined ? {} : { figures: figuresOf(review), ...lookAtOf(review) }),
    causes: cause === undefined ? all : all.filter(({ finding }) => finding.key === cause),
    problems: [],
    remarks: [],
  };
}

function lookAtOf({ facts: { lookAt } }: SuiteReview): Pick<ReviewedIssue, 'lookAt'> {
  return lookAt === undefined ? {} : { lookAt };
}

function reviewOf(suite: string, reviews: readonly SuiteReview[]): SuiteReview | undefined {
  return reviews.find(({ facts }) => facts.suite.name === suite);
}

function became(outcome: IssueOutcome): Pick<ReviewedIssue, 'action'> & Partial<ReviewedIssue> {
  switch (outcome.kind) {
    case 'opened':
      return { ...writtenAt(outcome), action: 'open' };
    case 'reopened':
      return { ...writtenAt(outcome), action: 'reopen' };
    case 'updated':
      return { ...writtenAt(outcome), action: 'update' };
    case 'closed':
      return { ...writtenAt(outcome), action: 'close' };
    case 'closed-duplicate':
      return { ...writtenAt(outcome), action: 'close', why: 'duplicate' };
    case 'left':
      return { action: 'none', why: outcome.why };
    case 'refused':
      return { action: 'none', why: 'refused', problems: [outcome.problem] };
  }
}

function writtenAt({ number, url, remarks }: Extract<IssueOutcome, { url: string }>) {
  return { number, url, remarks };
}

/** Issues that were only imagined have no address. */
function placeOf({ number, url }: { readonly number: number; readonly url: string }) {
  return url === '' ? {} : { number, url };
}

function textOf({ title, body }: { readonly title: string; readonly body: string }) {
  return { title, body };
}
