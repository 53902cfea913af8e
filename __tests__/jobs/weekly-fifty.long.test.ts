import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aCommit } from '../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aRepository, type TestRepository } from '../repository.ts';
import { grantCommandTokens, say } from './commenting.ts';
import { BOT, commitAt, DAY, grantWeeklyTokens, LABEL, openIssues, type Review, review } from './weekly-reviewing.ts';

const MONDAY = Date.parse('2026-11-23T06:43:00Z');

let github: FakeGitHub;
let made: TestRepository | undefined;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.rateLimitRemaining = 1_000_000;
  grantCommandTokens(github);
  grantWeeklyTokens(github);
});

afterEach(async () => {
  await github.stop();
  made?.remove();
  expect(github.contract.violations).toEqual([]);
});

const weekly = (repository: TestRepository, more: Partial<Review> = {}) =>
  review(github, repository, { now: new Date(MONDAY), ...more });

describe('fifty issues, one for each cause', () => {
  const NAMES = Array.from({ length: 50 }, (_, index) => `prompt-${index}`);
  const WEEKS = 10;
  const REPORTS = 20;

  /** Opened five a week. */
  async function fiftyIssues(): Promise<{ readonly repository: TestRepository; readonly now: Date }> {
    const repository = aRepository();
    made = repository;
    const prompts = NAMES.map((name) => `${name}: prompts/${name}.md`).join(', ');
    const config = `suites:
  support: { prompts: { ${prompts} }, cases: [evals/*.jsonl], issues: per-cause }
rules: { stale/frozen: off }
`;
    const files = (text: string) =>
      Object.fromEntries(NAMES.map((name) => [`prompts/${name}.md`, `${text} ${name}\n`]));
    const first = {
      'evalgap.yml': config,
      'evals/cases.jsonl': '{"id":"a","input":"Where?","expect":"here"}\n',
      ...files('First'),
    };
    commitAt(repository, new Date(MONDAY - 40 * DAY), first, 'Begin');
    commitAt(repository, new Date(MONDAY - 12 * DAY), files('Second'), 'Change all');
    for (let week = 0; week < WEEKS; week += 1) await weekly(repository, { now: new Date(MONDAY + week * 7 * DAY) });
    return { repository, now: new Date(MONDAY + WEEKS * 7 * DAY) };
  }

  /** That anybody reported, each labelled by one of four readers. */
  function failures(): void {
    const createdAt = new Date(MONDAY - 2 * DAY).toISOString();
    for (let index = 0; index < REPORTS; index += 1) {
      const number = 101 + index;
      const issue = { number, author: 'visitor', title: 'Wrong', body: '', labels: ['agent-failure'], createdAt };
      github.state.issues.set(number, { ...issue, state: 'open' });
      const event = { event: 'labeled', label: 'agent-failure', createdAt } as const;
      github.state.issueEvents.push({ id: 700 + index, issue: number, actor: `reader-${index % 4}`, ...event });
    }
  }

  /** Ten comments in most of them. */
  function talk(now: Date): void {
    for (let index = 0; index < 400; index += 1) {
      const createdAt = new Date(now.getTime() - 3 * DAY + index * 1000).toISOString();
      const issue = openIssues(github)[index % 40]?.number ?? 0;
      github.state.comments.push({ id: 10_000 + index, issue, author: 'visitor', body: 'I see', edits: 0, createdAt });
    }
  }

  test('are read and brought up to date in at most 30 requests a week and one for each report beyond ten, and not written twice', async () => {
    failures();
    const { repository, now } = await fiftyIssues();
    const numbers = openIssues(github).map(({ number }) => number);
    expect(numbers).toHaveLength(50);
    talk(now);
    aCommit(github.state, { 'evalgap.yml': 'suites: { support: { cases: [a.jsonl] } }' }, { branch: 'main' });
    for (const issue of numbers.slice(7, 9)) {
      const thread = { issue, issueAuthor: BOT, pullRequest: false, labels: [LABEL] };
      await say(github, { ...thread, body: '/evalgap snooze 90d', now });
    }
    for (let week = 0; week < 7; week += 1) {
      const result = await weekly(repository, { now: new Date(now.getTime() + week * 7 * DAY + 3_600_000) });
      expect(result.writes.every((request) => request.startsWith('PATCH'))).toBe(true);
      expect(result.requests.length).toBeLessThanOrEqual(30 + REPORTS - 10);
      const again = await weekly(repository, { now: new Date(now.getTime() + week * 7 * DAY + 7_200_000) });
      const twiceWritten = again.writes.filter((request) => result.writes.includes(request));
      expect(twiceWritten).toEqual([]);
    }
  });
});
