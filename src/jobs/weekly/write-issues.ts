import type { GivenOrder } from '../../commands/standing-orders.ts';
import { type Client, countRequests } from '../../github/client.ts';
import { applyIssues, requireOwnIssues } from '../../github/issue-writes.ts';
import { type OwnIssue, SWITCHED_OFF } from '../../github/issues.ts';
import { duplicateComment } from '../../report/issue/close-issue.ts';
import { issueKey } from '../../report/issue/weekly-issue.ts';
import { identify, identityOf, planReview } from '../../review/plan-review.ts';
import { reviewSuite, type SuiteReview } from '../../review/review-suite.ts';
import { reviewedIssues } from '../../review/reviewed-issues.ts';
import type { IssueOrder, SuiteFacts } from '../../review/suite-facts.ts';
import { type IssuePlace, weeklyIssues } from '../../review/weekly-issues.ts';
import { attempt, type Problem } from '../../values/problem.ts';
import { withFailures } from './failures-of-suites.ts';
import { askOnce, readOrders } from './orders.ts';
import { planWeek, type Week, type WeekDone } from './week.ts';

/** GitHub, and the login under which issues are opened there. */
export interface IssueAccess {
  readonly client: Client;
  readonly login: string;
}

/**
 * Reads what people decided in the issues, judges the suites by it, and writes the issues. Where they cannot even be
 * listed the review is made all the same, to be told where the job tells things. A token that may not write them is a
 * failure, since keeping them is what the job is for; a repository that has none is not.
 */
export async function writeIssues(week: Week, { client, login }: IssueAccess): Promise<WeekDone> {
  const { loaded, asOf, place, redact } = week;
  const { config } = loaded;
  const spent = countRequests(client);
  const listed = await attempt(() => requireOwnIssues(client, { label: config.labels.issue, login }));
  if (!listed.ok) return { ...planWeek(week), problems: listed.problems, failed: listed.problems.some(isFailure) };
  const ask = askOnce(client);
  const facts = await withFailures(week.facts, { client, login, config, ask });
  const silent = facts.map((one) => reviewSuite(one, { config, orders: [] }, asOf));
  const threads = issuesToObey(silent, listed.value, place);
  const { orders, remarks } = await readOrders(client, threads, { login, redact, now: new Date(asOf), ask });
  const reviews = facts.map((one) => reviewSuite(one, { config, orders: ordersAbout(one, threads, orders) }, asOf));
  const actions = planReview({
    ...place,
    reviews,
    suites: config.suites.map(({ name }) => name),
    listed: listed.value,
    unread: new Set([...orders].flatMap(([number, given]) => (given === 'unread' ? number : []))),
    asOf,
    spent: spent(),
    redact,
  });
  const label = { name: config.labels.issue, color: '5319e7', description: 'Eval sets that have gone stale' };
  const outcomes = await applyIssues(client, actions, { label, login, identify, duplicateComment });
  return {
    reviews,
    issues: reviewedIssues(reviews, actions, outcomes),
    written: true,
    problems: [],
    remarks,
    failed: outcomes.some((outcome) => outcome.kind === 'refused' && isFailure(outcome.problem)),
  };
}

function isFailure(problem: Problem): boolean {
  return problem !== SWITCHED_OFF;
}

/** The issues whose threads can silence what would speak. A suite about which nothing speaks needs no order. */
function issuesToObey(
  reviews: readonly SuiteReview[],
  listed: readonly OwnIssue[],
  place: IssuePlace,
): readonly OwnIssue[] {
  const keys = new Set(reviews.flatMap((review) => weeklyIssues(review, place)).map(issueKey));
  return listed.filter(({ body }) => keys.has(identify(body) ?? ''));
}

function ordersAbout(
  { suite }: SuiteFacts,
  threads: readonly OwnIssue[],
  orders: ReadonlyMap<number, readonly GivenOrder[] | 'unread'>,
): readonly IssueOrder[] {
  return threads.flatMap(({ number, body }) => {
    const identity = identityOf(identify(body) ?? '[]');
    const given = orders.get(number) ?? 'unread';
    if (identity.suite !== suite.name || given === 'unread') return [];
    const { cause } = identity;
    return given.map((order): IssueOrder => ({ order, ...(cause === undefined ? {} : { cause }) }));
  });
}
