import { type IssueAction, type PlanInput, planIssues, type WantedIssue } from '../github/issue-plan.ts';
import type { OwnIssue } from '../github/issues.ts';
import { type ClosingReason, closeIssue } from '../report/issue/close-issue.ts';
import { parseIssueBody } from '../report/issue/issue-state.ts';
import {
  type IssueIdentity,
  issueKey,
  latestOf,
  newestOf,
  rankedCauses,
  snoozedUntil,
  type WeeklyIssue,
} from '../report/issue/weekly-issue.ts';
import { type WriteOptions, writeIssue } from '../report/issue/write-issue.ts';
import { byWeight } from '../stale/suite-state.ts';
import type { SuiteReview } from './review-suite.ts';
import { figuresOf, type IssuePlace, ordersIn, weeklyIssues } from './weekly-issues.ts';

export interface ReviewPlan extends IssuePlace, Pick<WriteOptions, 'redact'> {
  /** Of the suites that were looked at. */
  readonly reviews: readonly SuiteReview[];
  /** Names of all suites of the config. */
  readonly suites: readonly string[];
  readonly listed: readonly OwnIssue[];
  /** Numbers of issues whose orders could not be read: they are left as they are. */
  readonly unread: ReadonlySet<number>;
  readonly asOf: number;
  /** Paths of configs that issues name and that are no longer there. */
  readonly gone: ReadonlySet<string>;
  /** How many issues may be opened within a week, where it is not as ever. */
  readonly mostNew?: number;
  /** How many requests were made before. */
  readonly spent?: number;
}

/** What is to be done so that the issues say what the reviews say. It changes nothing. */
export function planReview(plan: ReviewPlan): readonly IssueAction[] {
  const issues = plan.reviews.flatMap((review) =>
    weeklyIssues(review, plan).map((issue) => ({ issue, owners: review.facts.suite.owners })),
  );
  const wanted = issues.toSorted(byFirstCause).map(({ issue, owners }) => wantedIssue(issue, owners, plan));
  const actions = planIssues({
    listed: plan.listed,
    wanted,
    identify,
    closing: (key) => closingOf(key, plan),
    isClosing: (body) => parseIssueBody(body)?.closing === true,
    now: new Date(plan.asOf),
    ...(plan.mostNew === undefined ? {} : { mostNew: plan.mostNew }),
    ...(plan.spent === undefined ? {} : { spent: plan.spent }),
  });
  return [...actions, ...heldOpen(wanted, plan)];
}

/** The key that an issue's body holds; `undefined`: it is not one of the weekly review. */
export function identify(body: string): string | undefined {
  const state = parseIssueBody(body);
  return state === undefined ? undefined : issueKey(state);
}

/** The suite and cause that a key names. */
export function identityOf(key: string): IssueIdentity {
  const [config = '', suite = '', cause] = JSON.parse(key) as string[];
  return { config, suite, ...(cause === undefined ? {} : { cause }) };
}

/** The config no longer asks for it: the rule is off, or what it was about is none of the suite's any more. */
function isUnasked(key: string, { facts: { suite }, isOff }: SuiteReview): boolean {
  const [rule = '', , ...subject] = key.split(':');
  if (isOff(rule)) return true;
  if (rule === 'shift/agent') return !suite.weekly.run || suite.agent === undefined;
  if (rule === 'pin/deployed-differs') return suite.deployed === undefined && suite.production === undefined;
  if (rule.startsWith('shift/')) return suite.production === undefined;
  if (rule === 'stale/tool-moved') return suite.tools.length === 0;
  if (rule === 'stale/product-moved') return suite.product.length === 0;
  return rule === 'stale/prompt-moved' && !suite.prompts.some(({ id }) => id === subject.join(':'));
}

/** Across suites: of those that cannot all be opened within the week the ones that matter most come first. */
function byFirstCause(one: { readonly issue: WeeklyIssue }, other: { readonly issue: WeeklyIssue }): number {
  const [[first], [second]] = [rankedCauses(one.issue), rankedCauses(other.issue)];
  return first === undefined || second === undefined ? 0 : byWeight(first, second);
}

function wantedIssue(issue: WeeklyIssue, owners: readonly string[], plan: ReviewPlan): WantedIssue {
  const key = issueKey(issue);
  const newest = newestOf(issue);
  const isUnread = plan.listed.some(({ number, body }) => plan.unread.has(number) && identify(body) === key);
  return {
    key,
    assignees: owners,
    held: isUnread || snoozedUntil(issue) !== undefined,
    ...(newest === undefined ? {} : { newest }),
    isMoreThan: (body) => saysMore(issue, body),
    write: (standing) =>
      isUnread && standing !== undefined
        ? { ...standing, news: false }
        : writeIssue(issue, standing, plan.redact === undefined ? {} : { redact: plan.redact }),
  };
}

/** Where a body does not remember all of its causes, it is not known which of them it did not say. */
const WHOLE_MEMORY = 3_000;

/** Something speaks that the body was not about, or rests on something newer than it did then. */
function saysMore({ causes }: WeeklyIssue, body: string): boolean {
  const remembered = parseIssueBody(body)?.causes ?? [];
  if (remembered.length === 0 || JSON.stringify(remembered).length > WHOLE_MEMORY) return false;
  const known = new Map(remembered.map(({ key, latest = 0 }) => [key, latest]));
  return causes.some((cause) => {
    if (cause.finding.rule === 'stale/no-production-cases') return false;
    return (latestOf(cause) ?? 0) > (known.get(cause.finding.key) ?? Number.NEGATIVE_INFINITY);
  });
}

/** Only what was looked at is closed. */
function closingOf(key: string, plan: ReviewPlan): ReturnType<PlanInput['closing']> {
  const identity = identityOf(key);
  if (identity.config !== plan.config) {
    if (!plan.gone.has(identity.config)) return undefined;
    const reason = { kind: 'not-reviewed', asOf: plan.asOf } as const;
    return (standing) => closeIssue(standing, reason, plan);
  }
  const review = plan.reviews.find(({ facts }) => facts.suite.name === identity.suite);
  if (review === undefined && plan.suites.includes(identity.suite)) return undefined;
  if (review !== undefined && (review.unreadable.length > 0 || standingUnseen(key, plan).length > 0)) return undefined;
  // Of very many causes only the first are worded: that one has no issue here does not say that it is gone.
  if (identity.cause !== undefined && (review?.state.more ?? 0) > 0) return undefined;
  return (standing) => {
    const reason = whyClosed(standing, identity, review, plan.asOf);
    return closeIssue(standing, reason, plan);
  };
}

/** Open issues that are about something nobody could look at now: that it does not speak does not say that it is gone. */
function standingUnseen(key: string, plan: ReviewPlan): readonly OwnIssue[] {
  const review = plan.reviews.find(({ facts }) => facts.suite.name === identityOf(key).suite);
  if (review === undefined || review.unreadable.length > 0) return [];
  const isUnseen = (cause: string) => review.facts.unseen.some(({ rule }) => cause.startsWith(`${rule}:`));
  return plan.listed.filter(
    ({ state, body }) =>
      state === 'open' &&
      identify(body) === key &&
      parseIssueBody(body)?.causes.some((cause) => isUnseen(cause.key)) === true,
  );
}

function heldOpen(wanted: readonly WantedIssue[], plan: ReviewPlan): readonly IssueAction[] {
  const keys = new Set(plan.listed.flatMap(({ body }) => identify(body) ?? []));
  for (const { key } of wanted) keys.delete(key);
  return [...keys].flatMap((key) =>
    standingUnseen(key, plan).map((issue): IssueAction => ({ kind: 'leave', key, why: 'held', issue })),
  );
}

/**
 * Why an issue has nothing more to say. A suite without a review is one that the config no longer has; where a rule was
 * switched off that the issue was about, its silence does not say that anything was answered.
 */
export function whyClosed(
  { body }: Pick<OwnIssue, 'body'>,
  { cause }: Pick<IssueIdentity, 'cause'>,
  review: SuiteReview | undefined,
  asOf: number,
): ClosingReason {
  if (review === undefined || (cause === undefined) === (review.facts.suite.issues === 'per-cause'))
    return { kind: 'not-reviewed', asOf };
  const wasAbout = parseIssueBody(body)?.causes ?? [];
  if (wasAbout.some(({ key }) => isUnasked(key, review))) return { kind: 'not-reviewed', asOf };
  const figures = figuresOf(review);
  const accepted = review.accepted.filter(({ finding }) => cause === undefined || finding.key === cause);
  return accepted.some(({ opens }) => opens)
    ? { kind: 'accepted', figures, orders: ordersIn(review, cause) }
    : { kind: 'fresh', figures };
}
