import type { GivenOrder } from '../../commands/standing-orders.ts';
import { DAY } from '../../config/scalars.ts';
import { type Client, countRequests } from '../../github/client.ts';
import { applyIssues, requireOwnIssues } from '../../github/issue-writes.ts';
import { type OwnIssue, SWITCHED_OFF } from '../../github/issues.ts';
import { duplicateComment } from '../../report/issue/close-issue.ts';
import { parseIssueBody } from '../../report/issue/issue-state.ts';
import { issueKey } from '../../report/issue/weekly-issue.ts';
import type { Words } from '../../report/words.ts';
import { identify, identityOf, planReview } from '../../review/plan-review.ts';
import { reviewSuite, type SuiteReview } from '../../review/review-suite.ts';
import { reviewedIssues } from '../../review/reviewed-issues.ts';
import type { IssueOrder, SuiteFacts } from '../../review/suite-facts.ts';
import { type IssuePlace, weeklyIssues } from '../../review/weekly-issues.ts';
import { readInside } from '../../system/files.ts';
import { dayOf } from '../../values/days.ts';
import { attempt, CouldNotCheck, type Problem } from '../../values/problem.ts';
import { withFailures } from './failures-of-suites.ts';
import { issueLabel } from './issue-label.ts';
import { askOnce, readOrders } from './orders.ts';
import { planWeek, type Week, type WeekDone } from './week.ts';
import { withoutRuns } from './without-runs.ts';

/** GitHub, and the login under which issues are opened there. */
export interface IssueAccess {
  readonly client: Client;
  readonly login: string;
  /** Asks where drafted cases wait that have no pull request, for the issues to tell it. */
  readonly drafted?: () => Promise<Words | undefined>;
}

/**
 * Reads what people decided in the issues, judges the suites by it, and writes the issues. Where they cannot even be
 * listed the review is made all the same, to be told where the job tells things. A token that may not write them is a
 * failure, since keeping them is what the job is for; a repository that has none is not.
 */
export async function writeIssues(week: Week, { client, login, drafted }: IssueAccess): Promise<WeekDone> {
  const { loaded, asOf, redact } = week;
  const { config } = loaded;
  const spent = countRequests(client);
  const listed = await attempt(() => requireOwnIssues(client, { label: config.labels.issue, login }));
  if (!listed.ok) {
    return unwritten({ ...week, facts: withoutRuns(week.facts) }, listed.problems);
  }
  requireRightClock(listed.value, asOf);
  const ask = askOnce(client);
  const place = await withDrafted(week.place, drafted);
  const reported = await withFailures(week.facts, { client, login, config, ask });
  const facts = (await week.withRuns?.(reported, (suite) => baselineOf(listed.value, place, suite))) ?? reported;
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
    gone: await goneConfigs(week, listed.value),
    asOf,
    spent: spent(),
    redact,
  });
  const label = issueLabel(config.labels.issue);
  const outcomes = await applyIssues(client, actions, { label, login, identify, duplicateComment });
  if (outcomes.some((outcome) => outcome.kind === 'refused' && outcome.problem === SWITCHED_OFF))
    return unwritten({ ...week, facts }, [SWITCHED_OFF]);
  return {
    reviews,
    issues: reviewedIssues(reviews, actions, outcomes),
    written: true,
    problems: [],
    remarks,
    failed: outcomes.some((outcome) => outcome.kind === 'refused' && isFailure(outcome.problem)),
  };
}

async function withDrafted(place: IssuePlace, drafted: IssueAccess['drafted']): Promise<IssuePlace> {
  const words = await drafted?.();
  return words === undefined ? place : { ...place, drafted: words };
}

/** Where no issue can be written all of them are told, however many. */
function unwritten(week: Week, problems: readonly Problem[]): WeekDone {
  const planned = planWeek(week, { mostNew: Number.POSITIVE_INFINITY });
  return { ...planned, problems, failed: problems.some(isFailure) };
}

/** A clock that is years behind would date everything into the future, and close what stands. */
function requireRightClock(listed: readonly OwnIssue[], asOf: number): void {
  const newest = Math.max(...listed.map(({ createdAt }) => createdAt));
  if (newest <= asOf + DAY) return;
  throw new CouldNotCheck({
    message: `the clock of this machine says ${dayOf(asOf)}, and GitHub opened an issue on ${dayOf(newest)}`,
    remedy: 'Set the clock, then run the review again',
  });
}

/** Start of the run that an open issue about a suite's shift was compared with. */
function baselineOf(listed: readonly OwnIssue[], { config }: IssuePlace, suite: string): number | undefined {
  const open = listed
    .filter(({ state }) => state === 'open')
    .flatMap(({ body }) => parseIssueBody(body) ?? [])
    .filter((state) => state.config === config && state.suite === suite);
  const causes = open.flatMap((state) => state.causes);
  return causes.find(({ key }) => key === `shift/agent:${suite}:agent`)?.latest;
}

/** Configs that issues of ours name and that this clone does not have: they were moved or taken out. */
async function goneConfigs({ project }: Week, listed: readonly OwnIssue[]): Promise<ReadonlySet<string>> {
  const open = listed.filter(({ state }) => state === 'open').flatMap(({ body }) => identify(body) ?? []);
  const configs = new Set(open.map((key) => identityOf(key).config));
  const gone = new Set<string>();
  for (const config of configs) {
    const text = await attempt(() => readInside(project.repository.root, config));
    if (text.ok && text.value === undefined) gone.add(config);
  }
  return gone;
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
