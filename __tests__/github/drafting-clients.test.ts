import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  editPullRequest,
  openPullRequest,
  pullRequestNow,
  pullRequestsFromBranch,
} from '../../src/github/branch-pull-requests.ts';
import { branchesBeginning, createBranch, forwardBranch } from '../../src/github/branches.ts';
import type { Client } from '../../src/github/client.ts';
import { differenceFrom, textAt } from '../../src/github/files-at.ts';
import { readIssueText } from '../../src/github/issue-text.ts';
import { FAULTS } from '../fake-github/faults.ts';
import { aCommit } from '../fake-github/git-commits.ts';
import { put, putCommit, putFiles } from '../fake-github/git-store.ts';
import { mergePullRequest } from '../fake-github/merging.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';

const BOT = 'github-actions[bot]';

let github: FakeGitHub;
let client: Client;
let main: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  const all = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
  github.state.tokens.set('bot', { login: BOT, permissions: all });
  github.state.tokens.set('octocat', { login: 'octocat', permissions: all });
  github.state.tokens.set('reader', {
    login: BOT,
    permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' },
  });
  client = clientOf('bot');
  main = aCommit(github.state, { a: 'a\n' }, { branch: 'main' });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function clientOf(token: string): Client {
  return { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
}

describe('a branch', () => {
  test('is made, listed and moved on; never back, and never over what somebody else put there', async () => {
    expect(await createBranch(client, 'drafts', main)).toEqual({ kind: 'ready' });
    expect(await createBranch(client, 'drafts', main)).toEqual({ kind: 'moved' });
    const later = aCommit(github.state, { b: '' }, { parents: [main], branch: 'main' });
    expect(await forwardBranch(client, 'drafts', later)).toEqual({ kind: 'ready' });
    expect(await forwardBranch(client, 'drafts', main)).toEqual({ kind: 'moved' });
    expect(await branchesBeginning(client, 'draft')).toEqual(new Map([['drafts', later]]));
    expect(await branchesBeginning(client, 'none')).toEqual(new Map());
  });

  test('is not made by a token that may not', async () => {
    const refusal = { kind: 'forbidden', permission: 'contents: write' };
    expect(await createBranch(clientOf('reader'), 'drafts', main)).toEqual(refusal);
    github.state.branches.set('drafts', main);
    expect(await forwardBranch(clientOf('reader'), 'drafts', main)).toEqual(refusal);
    expect(await forwardBranch(client, 'gone', main)).toMatchObject({ kind: 'failed' });
  });
});

describe('what a commit holds beyond a branch', () => {
  test('is the first lines of its commits, and the files that are new or changed', async () => {
    const tip = aCommit(github.state, { a: null, 'evals/b.jsonl': 'x' }, { parents: [main], message: 'Draft\n\nmore' });
    aCommit(github.state, { c: 'later' }, { parents: [main], branch: 'main' });
    expect(await differenceFrom(client, 'main', tip)).toEqual({ headlines: ['Draft'], files: ['evals/b.jsonl'] });
    expect(await differenceFrom(client, 'main', main)).toEqual({ headlines: [], files: [] });
  });
});

describe('a file at a commit', () => {
  test('is its text to the byte, however long', async () => {
    const texts = { marked: '\uFEFFé\r\nlast', long: `${'é'.repeat(600_000)}\n`, empty: '' };
    const commit = aCommit(github.state, texts);
    for (const [path, text] of Object.entries(texts))
      expect(await textAt(client, commit, path)).toEqual({ kind: 'text', text });
  });

  test('is none where nothing, a folder or a link stands, and no text where it is not UTF-8', async () => {
    const link = { mode: '120000', sha: put(github.state.objects, 'blob', Buffer.from('../outside')) };
    const bytes = { mode: '100644', sha: put(github.state.objects, 'blob', Buffer.from([0xff, 0xfe, 0x0a])) };
    const who = { name: 'x', email: 'x@example.com', date: github.state.now };
    const tree = putFiles(
      github.state.objects,
      new Map([
        ['link', link],
        ['folder/bytes', bytes],
      ]),
    );
    const commit = putCommit(github.state.objects, { tree, parents: [], author: who, committer: who, message: 'x' });
    for (const path of ['nothing', 'folder', 'link']) expect(await textAt(client, commit, path)).toBeUndefined();
    expect(await textAt(client, commit, 'folder/bytes')).toEqual({ kind: 'not-text' });
  });
});

describe('pull requests from a branch', () => {
  const wanted = { branch: 'drafts', into: 'main', title: 'Drafts', body: 'one' };

  beforeEach(() => {
    aCommit(github.state, { b: 'b' }, { parents: [main], branch: 'drafts' });
  });

  test('are opened once, edited, merged and listed, the newest first', async () => {
    const opened = await openPullRequest(client, wanted);
    const head = github.state.branches.get('drafts');
    const url = 'https://github.com/acme/shop/pull/1';
    const pull = { number: 1, url, open: true, merged: false, head, author: BOT, body: 'one' };
    expect(opened).toEqual({ kind: 'opened', pull });
    expect(await openPullRequest(client, wanted)).toMatchObject({ kind: 'failed' });
    expect(await editPullRequest(client, 1, 'two')).toEqual({ kind: 'edited' });
    expect(await pullRequestNow(client, 1)).toMatchObject({ open: true, merged: false, body: 'two' });
    mergePullRequest(github.state, 1);
    aCommit(github.state, { c: 'c' }, { parents: [github.state.branches.get('main')!], branch: 'drafts' });
    await openPullRequest(client, wanted);
    expect(await pullRequestsFromBranch(client, 'drafts')).toMatchObject([
      { number: 2, open: true },
      { number: 1, open: false, closedAt: Date.parse(github.state.now), body: 'two' },
    ]);
  });

  test('are those of this repository alone', async () => {
    const head = { sha: main, ref: 'drafts', repo: { id: 99, owner: 'acme' } };
    github.state.pullRequests.set(7, { number: 7, head, base: { sha: main, ref: 'main' } });
    github.state.pullRequests.set(8, { number: 8, head: { ...head, repo: null }, base: { sha: main, ref: 'main' } });
    expect(await pullRequestsFromBranch(client, 'drafts')).toEqual([]);
  });

  test('are not opened by workflows where a setting forbids it, nor without the permission', async () => {
    github.state.actionsMayOpenPullRequests = false;
    expect(await openPullRequest(client, wanted)).toEqual({ kind: 'switched-off' });
    expect(await openPullRequest(clientOf('octocat'), wanted)).toMatchObject({ kind: 'opened' });
    const refusal = { kind: 'forbidden', permission: 'pull-requests: write' };
    expect(await openPullRequest(clientOf('reader'), wanted)).toEqual(refusal);
    expect(await editPullRequest(clientOf('reader'), 1, 'x')).toEqual(refusal);
  });

  test.each(Object.entries(FAULTS))('are opened once where the request meets a %s', async (name, fault) => {
    github.fail('POST', /\/pulls$/, fault);
    const outcome = await openPullRequest(client, wanted);
    const happens = fault.kind === 'reset' || fault.status >= 500;
    expect([name, outcome.kind]).toEqual([name, happens ? 'opened' : expect.stringMatching(/forbidden|failed/)]);
    expect(github.state.pullRequests.size).toBe(happens ? 1 : 0);
  });
});

describe('the text of an issue', () => {
  const anIssue = (more: object = {}) =>
    github.state.issues.set(5, {
      number: 5,
      author: 'customer',
      title: 'x',
      body: 'hello\r\n',
      state: 'open',
      labels: [],
      createdAt: '2026-11-01T00:00:00Z',
      ...more,
    });
  const plain = {
    number: 5,
    body: 'hello\r\n',
    url: 'https://github.com/acme/shop/issues/5',
    openedAt: Date.parse('2026-11-01T00:00:00Z'),
  };

  test('says who edited it last, and when', async () => {
    anIssue();
    expect(await readIssueText(client, 5)).toEqual(plain);
    const at = Date.parse(github.state.now);
    await clientOf('octocat').octokit.rest.issues.update({ ...IN, issue_number: 5, body: 'other' });
    expect(await readIssueText(client, 5)).toEqual({
      ...plain,
      body: 'other',
      edited: { at, by: { login: 'octocat', bot: false } },
    });
  });

  test.each([
    ['an account that is gone', null, { login: '', bot: false }],
    ['a bot', 'helper[bot]', { login: 'helper', bot: true }],
  ])('tells %s as such', async (_, by, told) => {
    anIssue({ edited: { at: '2026-11-03T00:00:00Z', by } });
    expect((await readIssueText(client, 5)).edited?.by).toEqual(told);
  });

  test('is refused for what is none, and to whom may not read', async () => {
    await expect(readIssueText(client, 6)).rejects.toThrow('Could not resolve to an Issue');
    anIssue();
    github.state.tokens.set('nothing', { login: BOT, permissions: {} });
    await expect(readIssueText(clientOf('nothing'), 5)).rejects.toThrow('not accessible');
  });
});
