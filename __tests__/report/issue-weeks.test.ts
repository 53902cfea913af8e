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
import type { StoredIssue } from '../fake-github/state.ts';
import { aCause, anIssue, DAY, REVIEWED } from './issues.ts';

const BOT = 'github-actions[bot]';
const LABEL = { name: 'evalgap', color: '5319e7', description: 'Kept by Evalgap' };
const SUITES = ['support', 'billing', 'search'];
const WEEKS = 60;

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
function chance(seed: number): (below: number) => number {
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

test('sixty weeks leave one issue per suite, never two open, with everything people wrote', async () => {
  const next = chance(20_261_123);
  const notes = new Map<string, string[]>(SUITES.map((suite) => [suite, []]));
  const causes = new Map<string, Map<string, number>>(SUITES.map((suite) => [suite, new Map()]));
  const snoozes = new Map<string, string>();
  const seen = new Map<string, number>();
  const issueOf = (suite: string) =>
    [...github.state.issues.values()].find(({ body }) => parseIssueBody(body)?.suite === suite);
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  const note = (suite: string, issue: StoredIssue, standing = issue.body) => {
    const text = `note ${next(1_000_000)} by a person <!-- --> @octocat`;
    notes.get(suite)!.push(text);
    issue.body = next(2) === 0 ? `${text}\r\n\n${standing}` : `${standing}\n\n${text}`;
    count('note');
  };

  for (let week = 0; week < WEEKS; week += 1) {
    const asOf = REVIEWED + week * 7 * DAY;
    github.state.now = new Date(asOf).toISOString();
    for (const suite of SUITES) {
      const open = causes.get(suite)!;
      if (next(4) === 0) open.set(`prompt-${next(4)}`, asOf - (8 + next(20)) * DAY);
      if (next(5) === 0) open.clear();
      const issue = issueOf(suite);
      if (issue === undefined) continue;
      if (next(5) === 0) note(suite, issue);
      if (next(12) === 0) issue.body = issue.body.replace('**What you can do here**', 'scribbled over');
      if (next(15) === 0) issue.body = issue.body.replace(/^<!-- evalgap:weekly .*$/m, '');
      if (next(10) === 0) snoozes.set(suite, new Date(asOf + 20 * DAY).toISOString().slice(0, 10));
      if (next(14) === 0 && issue.state === 'open') {
        const stateReason = next(2) === 0 ? 'completed' : 'not_planned';
        Object.assign(issue, { state: 'closed', stateReason, updatedAt: github.state.now });
        count(stateReason);
      }
    }
    const issues = SUITES.map((suite): WeeklyIssue => {
      const until = snoozes.get(suite);
      const snoozed = until !== undefined && until >= github.state.now.slice(0, 10);
      return anIssue({
        suite,
        asOf,
        causes: [...causes.get(suite)!].map(([subject, since]) =>
          aCause({
            since,
            commits: [{ sha: 'a'.repeat(40), time: since, subject: 'Change it' }],
            finding: { suite, subject },
          }),
        ),
        orders: snoozed ? [{ kind: 'snooze', by: 'octocat', comment: 1, until }] : [],
      });
    });

    // Somebody writes right after the issues were listed; or saves a page that was loaded before the job wrote.
    const octokit = octokitFor(github, 'weekly');
    const loaded = new Map<number, string>();
    octokit.hook.wrap('request', async (request, options) => {
      const { method, url } = options;
      if (method === 'PATCH') {
        for (const { number, body } of github.state.issues.values()) loaded.set(number, body);
      }
      const answer = await request(options);
      for (const suite of SUITES) {
        const issue = issueOf(suite);
        if (issue === undefined) continue;
        if (method === 'GET' && url.endsWith('/issues') && next(6) === 0) note(suite, issue);
        if (method === 'PATCH' && next(6) === 0) {
          note(suite, issue, loaded.get(issue.number) ?? issue.body);
          count('race');
        }
      }
      return answer;
    });
    const client = { octokit: octokit as unknown as Client['octokit'], in: IN };
    if (next(5) === 0) github.fail('POST', /issues$/, { kind: 'reset', carriedOut: true });
    if (next(5) === 0) github.fail('PATCH', /issues/, { kind: 'reset', carriedOut: next(2) === 0 });

    for (const { kind } of await review(client, issues, asOf)) count(kind);

    const open = [...github.state.issues.values()].filter(({ state }) => state === 'open');
    expect(new Set(open.map(({ body }) => parseIssueBody(body)?.suite)).size).toBe(open.length);
    for (const suite of SUITES) {
      const body = issueOf(suite)?.body ?? '';
      expect({ week, suite, lost: notes.get(suite)!.filter((text) => !body.includes(text)) }).toEqual({
        week,
        suite,
        lost: [],
      });
    }
  }

  expect(github.state.issues.size).toBe(SUITES.length);
  // It was no quiet year: everything that can happen did.
  expect(Object.fromEntries(seen)).toMatchObject({
    opened: 3,
    updated: expect.any(Number),
    closed: expect.any(Number),
    reopened: expect.any(Number),
    left: expect.any(Number),
    note: expect.any(Number),
    race: expect.any(Number),
    completed: expect.any(Number),
    not_planned: expect.any(Number),
  });
  const comments = new Set(github.state.comments.map(({ issue, body }) => `${issue} ${body}`));
  expect(comments.size).toBe(github.state.comments.length);
  expect(seen.get('closed')).toBeGreaterThanOrEqual(github.state.comments.length);
});

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
