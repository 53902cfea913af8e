import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, connect } from '../../src/github/client.ts';
import { ownComments } from '../../src/github/comments.ts';
import { commitOnBranch } from '../../src/github/commit-on-branch.ts';
import { readDefaultBranch } from '../../src/github/contents.ts';
import { addLabel, hasLabel } from '../../src/github/labels.ts';
import { accessOf } from '../../src/github/permissions.ts';
import { react } from '../../src/github/reactions.ts';
import { dispatch, rerun, runsFor } from '../../src/github/workflow-runs.ts';
import { aCommit, filesAt } from '../fake-github/git-commits.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { StoredRun } from '../fake-github/state.ts';

const BOT = 'github-actions[bot]';
const HEAD = 'a'.repeat(40);
const WORKFLOW = '.github/workflows/evalgap.yml';

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = await startFakeGitHub();
  const all = { actions: 'write', contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
  github.state.tokens.set('command', { login: BOT, permissions: all });
  github.state.tokens.set('reader', { login: BOT, permissions: { contents: 'read', actions: 'read', issues: 'read' } });
  client = clientOf('command');
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** Without the pauses that the throttled client makes before every write; with all of it where that is the question. */
function clientOf(token: string): Client {
  return { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
}

function throttledClient(): Promise<Client> {
  const place = { owner: 'acme', repository: 'shop', apiUrl: github.url };
  return connect(place, 'command', () => {});
}

function aRun(run: Partial<StoredRun> & { readonly id: number }): void {
  github.state.runs.push({
    path: WORKFLOW,
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    headSha: HEAD,
    headBranch: 'topic',
    attempt: 1,
    ...run,
  });
}

describe('who may write', () => {
  test.each([
    ['admin', 'admin', 'may-write'],
    ['write', 'maintain', 'may-write'],
    ['write', 'write', 'may-write'],
    ['write', 'release captain', 'may-write'],
    ['read', 'triage', 'may-not'],
    ['read', 'read', 'may-not'],
    ['read', 'bug hunter', 'may-not'],
    ['none', '', 'may-not'],
    ['write', 'triage', 'may-not'],
  ] as const)('%s as %j: %s', async (permission, role, kind) => {
    github.state.collaborators.set('octocat', { permission, role });
    expect(await accessOf(client, 'octocat')).toMatchObject({ kind });
    expect(github.requests).toEqual(['GET /repos/acme/shop/collaborators/octocat/permission']);
  });

  test('somebody GitHub does not know may not, nor may anybody when it refuses to say', async () => {
    github.state.unknownUsers.add('ghost');
    expect(await accessOf(client, 'ghost')).toEqual({ kind: 'unknown', reason: 'it knows no such collaborator' });
    github.fail('GET', /permission$/, {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    expect(await accessOf(client, 'octocat')).toEqual({ kind: 'unknown', reason: 'the token may not ask' });
  });

  test('a login is never more than one part of the address', async () => {
    github.state.unknownUsers.add('../../admin');
    expect((await accessOf(client, '../../admin')).kind).toBe('unknown');
    expect(github.requests).toEqual(['GET /repos/acme/shop/collaborators/..%2F..%2Fadmin/permission']);
  });
});

describe('reactions, labels and comments of ours', () => {
  beforeEach(() => {
    github.state.issues.set(7, { number: 7, author: 'octocat', title: '', body: '', state: 'open', labels: [] });
    github.state.comments.push({ id: 501, issue: 7, author: 'octocat', body: '/evalgap help', edits: 0 });
  });

  test('a reaction given twice is one', async () => {
    expect(await react(client, 501, 'rocket')).toEqual({ kind: 'reacted' });
    expect(await react(client, 501, 'rocket')).toEqual({ kind: 'reacted' });
    expect(github.state.reactions).toMatchObject([{ comment: 501, author: BOT, content: 'rocket' }]);
    expect(await react(clientOf('reader'), 501, '+1')).toEqual({
      kind: 'forbidden',
      permission: 'issues: write',
    });
  });

  const label = { name: 'agent-failure', color: 'd93f0b', description: 'A failure' };

  test('a missing label is made with its colour, and put on the issue', async () => {
    expect(await addLabel(client, 7, label)).toEqual({ kind: 'added', created: true });
    expect(github.state.labels.get('agent-failure')).toEqual(label);
    expect(await addLabel(client, 7, label)).toEqual({ kind: 'added', created: false });
    expect(github.state.issues.get(7)?.labels).toEqual(['agent-failure']);
    expect(hasLabel(['Agent-Failure'], 'agent-failure')).toBe(true);
  });

  test('one that somebody made meanwhile, or under another case, is taken as it is', async () => {
    github.state.labels.set('Agent-Failure', { ...label, name: 'Agent-Failure' });
    expect(await addLabel(client, 7, label)).toEqual({ kind: 'added', created: false });
  });

  test('issues that are switched off, and a token that may not, are told', async () => {
    expect(await addLabel(clientOf('reader'), 7, label)).toEqual({
      kind: 'forbidden',
      permission: 'issues: write',
    });
    github.fail('POST', /issues\/7\/labels$/, { kind: 'status', status: 410, message: 'Issues has been disabled' });
    expect(await addLabel(client, 7, label)).toEqual({ kind: 'failed', reason: 'Issues has been disabled (410)' });
  });

  test('comments are ours by login and beginning, over all pages, oldest first', async () => {
    const say = (id: number, author: string, body: string) =>
      github.state.comments.push({ id, issue: 7, author, body, edits: 0 });
    for (let index = 0; index < 120; index += 1) say(600 + index, 'stranger', '<!-- mark --> fake');
    say(900, BOT, '<!-- mark --> two');
    say(800, BOT, '<!-- mark --> one');
    say(901, BOT, 'another workflow');
    const own = await ownComments(client, { issue: 7, marker: '<!-- mark -->', login: BOT });
    expect(own.map(({ id }) => id)).toEqual([800, 900]);
  });
});

describe('runs of workflows', () => {
  test('are those of one workflow, head and event, newest first', async () => {
    aRun({ id: 1 });
    aRun({ id: 5, status: 'in_progress', conclusion: null });
    aRun({ id: 3, path: `${WORKFLOW}@refs/heads/main` });
    aRun({ id: 6, path: '.github/workflows/other.yml' });
    aRun({ id: 7, headSha: 'b'.repeat(40) });
    aRun({ id: 8, event: 'push' });
    aRun({ id: 9, pullRequests: [8] });
    aRun({ id: 2, pullRequests: [7] });
    aRun({ id: 10, conclusion: 'skipped' });
    aRun({ id: 11, path: `${WORKFLOW}@x.yml` });
    const found = await runsFor(client, { workflow: WORKFLOW, headSha: HEAD, event: 'pull_request', pullRequest: 7 });
    expect(found.map(({ id, completed }) => [id, completed])).toEqual([
      [5, false],
      [3, true],
      [2, true],
      [1, true],
    ]);
  });

  test('are looked for over all pages', async () => {
    for (let id = 2; id <= 130; id += 1) aRun({ id, path: '.github/workflows/other.yml' });
    aRun({ id: 1 });
    const found = await runsFor(client, { workflow: WORKFLOW, headSha: HEAD, event: 'pull_request' });
    expect(found.map(({ id }) => id)).toEqual([1]);
  });

  test('start again once; one that is running is no error, and one that is too old says why', async () => {
    github.state.now = '2026-11-23T00:00:00Z';
    aRun({ id: 1, createdAt: '2026-11-22T00:00:00Z' });
    aRun({ id: 2, createdAt: '2026-09-01T00:00:00Z' });
    expect(await rerun(client, 1)).toEqual({ kind: 'started' });
    expect(await rerun(client, 1)).toEqual({ kind: 'already-running' });
    expect(await rerun(client, 2)).toEqual({ kind: 'failed', reason: expect.stringMatching(/over a month ago/) });
    expect(await rerun(clientOf('reader'), 1)).toEqual({ kind: 'forbidden', permission: 'actions: write' });
  });

  test('are never started twice because an answer was lost', async () => {
    aRun({ id: 1 });
    github.fail('POST', /rerun$/, { kind: 'reset', carriedOut: true });
    expect((await rerun(await throttledClient(), 1)).kind).toBe('failed');
    expect(github.state.runs[0]?.attempt).toBe(2);
    expect(github.requests).toHaveLength(1);
  });

  const fork = { workflow: 'fork-run.yml', branch: 'main', inputs: { sha: HEAD, 'pull-request': '7' } };

  test('are dispatched from the branch, whatever tag has its name', async () => {
    github.state.branches.set('main', 'c'.repeat(40));
    github.state.refs.set('refs/tags/main', 'd'.repeat(40));
    github.state.workflows.push({
      id: 31,
      path: '.github/workflows/fork-run.yml',
      inputs: { sha: true, 'pull-request': true },
    });
    const asked: unknown[] = [];
    client.octokit.hook.before('request', (options) => void asked.push(options.ref));
    expect(await dispatch(client, fork)).toEqual({ kind: 'dispatched' });
    expect([asked, github.state.runs.at(-1)?.headSha]).toEqual([['refs/heads/main'], 'c'.repeat(40)]);
  });

  test('are dispatched with their inputs, where there is such a workflow', async () => {
    expect(await dispatch(client, fork)).toEqual({ kind: 'no-workflow' });
    github.state.branches.set('main', 'c'.repeat(40));
    github.state.workflows.push({
      id: 31,
      path: '.github/workflows/fork-run.yml',
      inputs: { sha: true, 'pull-request': true },
    });
    expect(await dispatch(client, fork)).toEqual({ kind: 'dispatched' });
    expect(github.state.runs.at(-1)).toMatchObject({ event: 'workflow_dispatch', inputs: fork.inputs });
    expect(await dispatch(client, { ...fork, inputs: { sha: HEAD } })).toMatchObject({ kind: 'failed' });
    expect(await dispatch(clientOf('reader'), fork)).toEqual({
      kind: 'forbidden',
      permission: 'actions: write',
    });
  });
});

describe('a commit on a branch', () => {
  const text = 'pin: "é\r\n"';
  const commit = (expectedHead: string) => ({
    branch: 'topic',
    expectedHead,
    headline: 'Pin triage',
    body: 'why',
    files: [{ path: 'apps/bot/evalgap.yml', text }],
  });

  test('is made where the branch stands as expected, byte for byte', async () => {
    const head = aCommit(github.state, { 'apps/bot/evalgap.yml': 'old' }, { branch: 'topic' });
    const outcome = await commitOnBranch(client, commit(head));
    const tip = github.state.branches.get('topic') ?? '';
    expect(outcome).toEqual({ kind: 'committed', sha: tip, url: expect.stringContaining(tip) });
    expect(filesAt(github.state, tip)['apps/bot/evalgap.yml']).toBe(text);
  });

  test('is not made where it has moved, or by a token that may not', async () => {
    const head = aCommit(github.state, { 'evalgap.yml': 'old' }, { branch: 'topic' });
    expect(await commitOnBranch(clientOf('reader'), commit(head))).toEqual({
      kind: 'forbidden',
      permission: 'contents: write',
    });
    aCommit(github.state, { x: 'y' }, { parents: [head], branch: 'topic' });
    expect(await commitOnBranch(client, commit(head))).toEqual({ kind: 'moved' });
    expect(await commitOnBranch(client, { ...commit(head), branch: 'gone' })).toMatchObject({ kind: 'failed' });
  });
});

describe('a file of the default branch', () => {
  test('is its text; a folder, and nothing, are none', async () => {
    aCommit(github.state, { 'apps/bot/evalgap.yml': 'suites: é\n' }, { branch: 'main' });
    expect(await readDefaultBranch(client, 'apps/bot/evalgap.yml')).toBe('suites: é\n');
    expect(await readDefaultBranch(client, 'apps/bot')).toBeUndefined();
    expect(await readDefaultBranch(client, 'evalgap.yml')).toBeUndefined();
  });
});
