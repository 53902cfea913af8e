import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { issueTimeline, openIssuesLabelled } from '../../src/github/issue-timeline.ts';
import { putLabel, takeLabel } from '../fake-github/issue-events.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { StoredIssue } from '../fake-github/state.ts';

const BOT = 'github-actions[bot]';
const LABEL = 'agent-failure';
const OPENED = '2026-11-02T09:00:00Z';

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('weekly', { login: BOT, permissions: { issues: 'read' } });
  client = clientOf();
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** One whose answers somebody changes on the way. */
function clientOf(change: (data: Record<string, unknown>[]) => void = () => {}): Client {
  const octokit = octokitFor(github, 'weekly');
  octokit.hook.after('request', ({ data }) => change(data as Record<string, unknown>[]));
  return { octokit: octokit as unknown as Client['octokit'], in: IN };
}

function opened(number: number, rest: Partial<StoredIssue> = {}): void {
  const issue = { number, author: 'customer', title: `Issue ${number}`, body: '', state: 'open' as const };
  github.state.issues.set(number, { ...issue, labels: [LABEL], createdAt: OPENED, ...rest });
}

function said(issue: number, author: string, body: string): void {
  const id = 10_000 + github.state.comments.length;
  github.state.comments.push({ id, issue, author, body, edits: 0, createdAt: github.state.now });
}

describe('open issues with a label', () => {
  test('are listed without pull requests and without those that are closed, the last change first', async () => {
    opened(2, { title: '@everyone ![](https://example.com/x.png)\u202e', updatedAt: '2026-11-03T09:00:00Z' });
    opened(3, { state: 'closed' });
    opened(4, { labels: ['bug'] });
    opened(5, { labels: ['bug', LABEL], updatedAt: '2026-11-05T09:00:00Z' });
    const side = { sha: 'a'.repeat(40), ref: 'topic' };
    github.state.pullRequests.set(6, { number: 6, head: side, base: side, labels: [LABEL] });
    expect(await openIssuesLabelled(client, 'Agent-Failure')).toEqual({
      items: [
        {
          number: 5,
          title: 'Issue 5',
          url: 'https://github.com/acme/shop/issues/5',
          by: { login: 'customer', bot: false },
          openedAt: Date.parse(OPENED),
          changedAt: Date.parse('2026-11-05T09:00:00Z'),
        },
        {
          number: 2,
          title: '@everyone ![](https://example.com/x.png)\u202e',
          url: 'https://github.com/acme/shop/issues/2',
          by: { login: 'customer', bot: false },
          openedAt: Date.parse(OPENED),
          changedAt: Date.parse('2026-11-03T09:00:00Z'),
        },
      ],
      whole: true,
    });
  });

  test('are asked for by their last change, and told once where one comes on two pages', async () => {
    for (let number = 1; number <= 150; number += 1) opened(number);
    let pages = 0;
    client.octokit.hook.after('request', ({ data, url }) => {
      pages += 1;
      expect(url).toMatch(/sort=updated&direction=desc/);
      // One of the first page was pushed on to the second one.
      if (pages === 1) opened(151);
      else expect((data as readonly { number: number }[])[0]?.number).toBe(51);
    });
    const { items } = await openIssuesLabelled(client, LABEL);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 150 }, (_, index) => 150 - index));
    expect(pages).toBe(2);
  });

  test.each([
    [300, true],
    [301, false],
  ])('of %d three pages are read, and whether that is all is told', async (count, whole) => {
    for (let number = 1; number <= count; number += 1) opened(number);
    const { items, whole: told } = await openIssuesLabelled(client, LABEL);
    expect([items.length, items[0]?.number, items.at(-1)?.number, told]).toEqual([300, count, count - 299, whole]);
    expect(github.requests).toHaveLength(3);
  });
});

describe('the timeline of an issue', () => {
  test('tells who put and took which label, and who said what', async () => {
    github.state.collaborators.set('octocat', { permission: 'write', role: 'write' });
    opened(5);
    github.state.now = '2026-11-03T09:00:00Z';
    said(5, 'octocat', '/evalgap add-case');
    putLabel(github.state, 5, 'bug', BOT);
    github.state.issueEvents.push({ id: 1, issue: 5, event: 'closed', actor: 'octocat', createdAt: github.state.now });
    github.state.now = '2026-11-04T09:00:00Z';
    takeLabel(github.state, 5, 'bug', 'octocat');
    const [customer, octocat, bot] = [
      { login: 'customer', bot: false },
      { login: 'octocat', bot: false },
      { login: BOT, bot: true },
    ];
    const day = (text: string) => Date.parse(`${text}T09:00:00Z`);
    expect(await issueTimeline(client, 5)).toEqual({
      items: [
        { kind: 'labeled', label: LABEL, by: customer, at: day('2026-11-02') },
        { kind: 'labeled', label: 'bug', by: bot, at: day('2026-11-03') },
        { kind: 'commented', body: '/evalgap add-case', by: octocat, at: day('2026-11-03'), nearness: 'member' },
        { kind: 'unlabeled', label: 'bug', by: octocat, at: day('2026-11-04') },
      ],
      whole: true,
    });
  });

  test('knows a bot by its kind as well, and nobody where the account is gone', async () => {
    opened(5);
    said(5, 'octocat', 'hello');
    const changed = clientOf(([labeled, commented]) => {
      Object.assign(labeled ?? {}, { actor: null });
      Object.assign(commented ?? {}, { user: { login: 'helper', type: 'Bot' } });
    });
    const { items } = await issueTimeline(changed, 5);
    expect(items.map(({ by }) => by)).toEqual([
      { login: '', bot: false },
      { login: 'helper', bot: true },
    ]);
  });

  test('passes over what it does not know, and refuses what is not as GitHub writes it', async () => {
    opened(5);
    putLabel(github.state, 5, 'bug', 'octocat');
    const withFirst = (first: object) => clientOf((data) => data.splice(0, 1, first as Record<string, unknown>));
    expect((await issueTimeline(withFirst({ event: 'issue_type_added' }), 5)).items).toHaveLength(1);
    expect((await issueTimeline(withFirst({ message: 'a commit, which has no event' }), 5)).items).toHaveLength(1);
    for (const odd of [{ event: 'labeled' }, { event: 'commented', created_at: 'today' }, { event: 7 }, [], null]) {
      await expect(issueTimeline(withFirst(odd as object), 5)).rejects.toThrow(
        'GitHub answered with something that is neither an issue nor its timeline',
      );
    }
  });

  test('is read for three pages, and whether that is all is told', async () => {
    opened(5);
    for (let count = 1; count <= 299; count += 1) said(5, 'octocat', `comment ${count}`);
    expect(await issueTimeline(client, 5)).toMatchObject({ items: { length: 300 }, whole: true });
    said(5, 'octocat', 'one more');
    expect(await issueTimeline(client, 5)).toMatchObject({ items: { length: 300 }, whole: false });
    expect(github.requests).toHaveLength(6);
  });

  test('that GitHub refuses is an error', async () => {
    opened(5);
    await expect(issueTimeline(client, 6)).rejects.toMatchObject({ status: 404 });
    github.state.tokens.set('weekly', { login: BOT, permissions: { contents: 'read' } });
    await expect(issueTimeline(client, 5)).rejects.toMatchObject({ status: 403 });
  });
});
