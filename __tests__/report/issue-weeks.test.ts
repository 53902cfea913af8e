import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { planIssues, type WantedIssue } from '../../src/github/issue-plan.ts';
import { applyIssues, type IssueOutcome, requireOwnIssues } from '../../src/github/issue-writes.ts';
import { closeIssue, duplicateComment } from '../../src/report/issue/close-issue.ts';
import { parseIssueBody } from '../../src/report/issue/issue-state.ts';
import { issueKey, newestOf, snoozedUntil, type WeeklyIssue } from '../../src/report/issue/weekly-issue.ts';
import { writeIssue } from '../../src/report/issue/write-issue.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aCause, anIssue, DAY, REVIEWED } from './issues.ts';

const BOT = 'github-actions[bot]';
const LABEL = { name: 'evalgap', color: '5319e7', description: 'Kept by Evalgap' };
const _SUITES = ['support', 'billing', 'search'];
const _WEEKS = 60;

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('weekly', { login: BOT, permissions: { contents: 'read', issues: 'write' } });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** The same numbers on every run. */
function _chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** What a job does with the states of the suites. */
async function review(client: Client, issues: readonly WeeklyIssue[], asOf: number): Promise<readonly IssueOutcome[]> {
  const listed = await requireOwnIssues(client, { label: LABEL.name, login: BOT });
  const stale = issues.filter(({ causes }) => causes.length > 0);
  const wanted = stale.map((issue): WantedIssue => {
    const newest = newestOf(issue);
    return {
      key: issueKey(issue),
      assignees: [],
      held: snoozedUntil(issue) !== undefined,
      ...(newest === undefined ? {} : { newest }),
      write: (standing) => writeIssue(issue, standing),
    };
  });
  const figures = new Map(issues.map((issue) => [issueKey(issue), issue]));
  const identify = (body: string) => {
    const state = parseIssueBody(body);
    return state === undefined ? undefined : issueKey(state);
  };
  const plan = planIssues({
    listed,
    wanted,
    identify,
    closing: (key) => (standing) => {
      const found = figures.get(key);
      return closeIssue(standing, found ? { kind: 'fresh', figures: found } : { kind: 'not-reviewed', asOf });
    },
    now: new Date(asOf),
  });
  return applyIssues(client, plan, { label: LABEL, login: BOT, identify, duplicateComment });
}

test('a year in which nothing but the calendar moves is written every fourth week, one in which it is fresh not at all', async () => {
  const client = { octokit: octokitFor(github, 'weekly') as unknown as Client['octokit'], in: IN };
  const since = REVIEWED - 10 * DAY;
  for (let week = 0; week < 52; week += 1) {
    const asOf = REVIEWED + week * 7 * DAY;
    const stale = anIssue({
      asOf,
      lagDays: 10 + week * 7,
      causes: [aCause({ since, finding: { message: `changed ${10 + week * 7} days ago` } })],
    });
    await review(client, [stale, anIssue({ asOf, suite: 'fresh', lagDays: null, causes: [] })], asOf);
  }
  const writes = github.requests.filter((request) => !request.startsWith('GET'));
  expect(writes.filter((request) => request.startsWith('PATCH'))).toHaveLength(12);
  expect(writes.filter((request) => request.startsWith('POST'))).toEqual([
    'POST /repos/acme/shop/labels',
    'POST /repos/acme/shop/issues',
  ]);
  expect(github.state.issues.get(1)?.title).toBe('Evalgap: `support` is stale since 2026-11-13');
});
