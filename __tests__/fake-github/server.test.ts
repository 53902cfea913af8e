import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { FAULTS } from './faults.ts';
import { IN, octokitFor } from './octokit.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const SHA = 'a'.repeat(40);
const FORK = { id: 99, owner: 'stranger' };

let github: FakeGitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('workflow', { login: 'github-actions[bot]', permissions: { 'pull-requests': 'write' } });
  github.state.tokens.set('person', { login: 'octocat', permissions: { issues: 'write', 'pull-requests': 'write' } });
  github.state.pullRequests.set(7, {
    number: 7,
    head: { sha: SHA, ref: 'topic' },
    base: { sha: SHA, ref: 'main' },
  });
  github.state.pullRequests.set(8, {
    number: 8,
    author: 'stranger',
    head: { sha: SHA, ref: 'topic', repo: FORK },
    base: { sha: SHA, ref: 'main' },
  });
  github.state.issues.set(9, {
    number: 9,
    author: 'octocat',
    title: 'Stale',
    body: '',
    state: 'open',
    labels: ['evalgap'],
  });
  octokit = octokitFor(github, 'workflow');
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function say(issue: number, token = 'workflow', body = 'hello') {
  return octokitFor(github, token).rest.issues.createComment({ ...IN, issue_number: issue, body });
}

describe('a list', () => {
  beforeEach(() => {
    for (let id = 1; id <= 131; id += 1)
      github.state.comments.push({ id, issue: 7, author: 'octocat', body: String(id), edits: 0 });
  });

  test('comes in pages of 30, at most 100, that name the pages around them', async () => {
    const list = (page: number, size?: number) =>
      octokit.rest.issues.listComments({ ...IN, issue_number: 7, page, ...(size ? { per_page: size } : {}) });
    const first = await list(1);
    expect(first.data).toHaveLength(30);
    expect(relations(first.headers.link)).toEqual(['next 2', 'last 5']);
    const second = await list(2, 100);
    expect(second.data.map(({ id }) => id)).toEqual(Array.from({ length: 31 }, (_, index) => 101 + index));
    expect(relations(second.headers.link)).toEqual(['prev 1', 'first 1']);
    expect((await list(9)).data).toEqual([]);
  });

  test('is walked to its end by a client that follows the links', async () => {
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...IN, issue_number: 7, per_page: 50 });
    expect(all).toHaveLength(131);
    expect(github.requests).toHaveLength(3);
  });
});

describe('a token', () => {
  test('is told in GitHub’s words what it may not do, and nothing is done', async () => {
    const refusal = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };
    const status = { ...IN, sha: SHA, state: 'success' } as const;
    await expect(octokit.rest.repos.createCommitStatus(status)).rejects.toMatchObject(refusal);
    await expect(octokit.rest.users.getAuthenticated()).rejects.toMatchObject(refusal);
    await expect(say(9)).rejects.toMatchObject(refusal);
    expect(github.state.comments).toEqual([]);
    expect((await say(7)).status).toBe(201);
    expect((await say(9, 'person')).status).toBe(201);
  });

  test('that nobody gave out is refused', async () => {
    await expect(say(7, 'stolen')).rejects.toMatchObject({ status: 401, message: expect.stringMatching(/Bad cred/) });
  });

  test('of the workflow causes no event, one of a person does', async () => {
    await say(7);
    expect(github.events).toEqual([]);
    await say(7, 'person', '/evalgap help');
    expect(github.events).toMatchObject([{ name: 'issue_comment', payload: { comment: { body: '/evalgap help' } } }]);
  });

  test('runs into the primary limit', async () => {
    github.state.rateLimitRemaining = 1;
    expect((await say(7)).headers['x-ratelimit-remaining']).toBe('0');
    await expect(say(7)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
  });
});

describe('what a user may do', () => {
  const ask = async (username: string) =>
    (await octokit.rest.repos.getCollaboratorPermissionLevel({ ...IN, username })).data;

  test('is told by permission and role, custom roles too', async () => {
    github.state.collaborators.set('octocat', { permission: 'write', role: 'maintain' });
    github.state.collaborators.set('hubot', { permission: 'read', role: 'eval-reviewer' });
    expect(await ask('octocat')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect(await ask('hubot')).toMatchObject({ permission: 'read', role_name: 'eval-reviewer' });
  });

  test('is nothing for a stranger, reading where the repository is public, and not known of bots', async () => {
    expect(await ask('stranger')).toMatchObject({ permission: 'none', role_name: '' });
    github.state.visibility = 'public';
    expect(await ask('stranger')).toMatchObject({ permission: 'read', role_name: 'read' });
    await expect(ask('dependabot[bot]')).rejects.toThrow('dependabot[bot] is not a user');
  });
});

describe('pull requests', () => {
  test('are found by the owner and branch of their head, forks among them', async () => {
    const numbers = async (head: string) =>
      (await octokit.rest.pulls.list({ ...IN, head })).data.map(({ number }) => number);
    expect(await numbers('acme:topic')).toEqual([7]);
    expect(await numbers('stranger:topic')).toEqual([8]);
    // Without an owner GitHub passes over the filter.
    expect(await numbers('topic')).toEqual([8, 7]);
    const { data } = await octokit.rest.pulls.get({ ...IN, pull_number: 8 });
    expect(data.head).toMatchObject({ label: 'stranger:topic', repo: { id: 99, fork: true } });
    expect(data.base.repo.id).toBe(1);
  });
});

describe('a planned fault', () => {
  test.each(Object.entries(FAULTS))('%s: hits the request it was planned for and no other', async (_, fault) => {
    github.failNth(2, fault);
    await say(7);
    await expect(say(7)).rejects.toThrow();
    await say(7);
    const carriedOut = fault.kind === 'reset' && fault.carriedOut;
    expect(github.state.comments).toHaveLength(carriedOut ? 3 : 2);
    expect(github.requests).toHaveLength(3);
  });
});

test('an Enterprise Server answers the same under /api/v3', async () => {
  const enterprise = octokitFor({ url: github.enterpriseUrl }, 'workflow');
  for (let id = 1; id <= 31; id += 1)
    github.state.comments.push({ id, issue: 7, author: 'octocat', body: 'x', edits: 0 });
  const all = await enterprise.paginate(enterprise.rest.issues.listComments, { ...IN, issue_number: 7 });
  expect(all).toHaveLength(31);
});

function relations(link: string | undefined): readonly string[] {
  const found = [...(link ?? '').matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)];
  return found.map(([, page, relation]) => `${relation} ${page}`);
}
