import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, connect } from '../../src/github/client.ts';
import { upsertComment } from '../../src/github/comments.ts';
import { compareCommits, currentHead } from '../../src/github/pull-requests.ts';
import { setStatus } from '../../src/github/statuses.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';

const MARKER = '<!-- evalgap:comment -->';
const TARGET = { issue: 7, marker: MARKER, login: 'github-actions[bot]' };
const HEAD = 'a'.repeat(40);

let github: FakeGitHub;
let client: Client;
const warnings: string[] = [];

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('good', {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  });
  github.state.tokens.set('reader', {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'read' },
  });
  client = unpaced('good');
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
  expect(github.contract.checked.requests).toBeGreaterThan(0);
});

/** Without the pauses that the real client makes before every write. */
function unpaced(token: string): Client {
  return { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
}

function connectAs(token: string): Promise<Client> {
  const place = {
    owner: 'acme',
    repository: 'shop',
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    runId: '1',
    attempt: 1,
    runUrl: '',
  };
  return connect(place, token, (message) => warnings.push(message));
}

function commented(author: string, body: string): void {
  github.state.nextId += 1;
  github.state.comments.push({ id: github.state.nextId, issue: 7, author, body, edits: 0 });
}

function ours(): readonly string[] {
  return github.state.comments.filter(({ author }) => author === TARGET.login).map(({ body }) => body);
}

describe('the one comment', () => {
  test('is created once, then edited, and not written when nothing changed', async () => {
    expect((await upsertComment(client, TARGET, `${MARKER}\none`)).kind).toBe('created');
    expect((await upsertComment(client, TARGET, `${MARKER}\ntwo`)).kind).toBe('updated');
    expect((await upsertComment(client, TARGET, `${MARKER}\ntwo\n`)).kind).toBe('unchanged');
    expect(ours()).toEqual([`${MARKER}\ntwo`]);
    expect(github.state.comments[0]?.edits).toBe(1);
  });

  test('is found behind 131 comments of others, two of which paste our marker', async () => {
    for (let index = 0; index < 130; index += 1)
      commented('stranger', index % 65 === 0 ? `${MARKER}\nfake` : `comment ${index}`);
    commented(TARGET.login, 'another workflow of this repository');
    await upsertComment(client, TARGET, `${MARKER}\none`);
    await upsertComment(client, TARGET, `${MARKER}\ntwo`);
    expect(ours()).toEqual(['another workflow of this repository', `${MARKER}\ntwo`]);
    expect(github.state.comments.filter(({ body }) => body === `${MARKER}\nfake`)).toHaveLength(2);
  });

  test('later duplicates of ours are removed and the oldest is kept', async () => {
    commented(TARGET.login, `${MARKER}\nfirst`);
    commented(TARGET.login, `${MARKER}\nsecond`);
    commented(TARGET.login, `${MARKER}\nthird`);
    await upsertComment(client, TARGET, `${MARKER}\nnew`);
    expect(ours()).toEqual([`${MARKER}\nnew`]);
    expect(github.state.comments[0]?.id).toBe(1001);
  });

  test('takes the place of others of ours that it names, once it stands, at no request where there are none', async () => {
    const replaces = '<!-- evalgap:unverified ';
    commented('stranger', `${replaces}-->`);
    commented(TARGET.login, `${replaces}artifact=x -->\nold`);
    expect((await upsertComment(client, { ...TARGET, replaces }, `${MARKER}\none`)).kind).toBe('created');
    expect(ours()).toEqual([`${MARKER}\none`]);
    expect(github.state.comments).toHaveLength(2);
    commented(TARGET.login, `${replaces}artifact=x -->\nold`);
    expect((await upsertComment(client, { ...TARGET, replaces }, `${MARKER}\none`)).kind).toBe('unchanged');
    expect(ours()).toEqual([`${MARKER}\none`]);
    const before = github.requests.length;
    await upsertComment(client, { ...TARGET, replaces }, `${MARKER}\none`);
    expect(github.requests.length - before).toBe(1);
  });

  test('of which nothing could be written leaves the others', async () => {
    const replaces = '<!-- evalgap:unverified ';
    commented(TARGET.login, `${replaces}artifact=x -->\nold`);
    const outcome = await upsertComment(client, { ...TARGET, replaces }, `${MARKER}${'x'.repeat(65_536)}`);
    expect(outcome.kind).toBe('failed');
    expect(ours()).toHaveLength(1);
  });

  test('jobs that all looked before any of them wrote leave one, without another run', async () => {
    const jobs = Array.from({ length: 4 }, () => unpaced('good'));
    // Each first look is answered late: by then all have looked.
    github.fail('GET', /comments$/, ...jobs.map(() => ({ kind: 'slow', milliseconds: 1_500 }) as const));
    await Promise.all(jobs.map((job, index) => upsertComment(job, TARGET, `${MARKER}\n${index}`)));
    expect(github.requests.filter((request) => request.startsWith('POST')).length).toBeGreaterThan(1);
    expect(ours()).toHaveLength(1);
  });

  test('is not created a second time when the answer to the first was lost', async () => {
    github.fail('POST', /comments$/, { kind: 'reset', carriedOut: true });
    await upsertComment(client, TARGET, `${MARKER}\none`);
    expect(ours()).toEqual([`${MARKER}\none`]);
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });

  test('a fault while reading is tried again', async () => {
    const client = await connectAs('good');
    github.fail('GET', /comments$/, { kind: 'status', status: 500 });
    expect((await upsertComment(client, TARGET, `${MARKER}\none`)).kind).toBe('created');
  });

  test('a secondary rate limit is waited for when short, and named', async () => {
    const client = await connectAs('good');
    github.fail('GET', /comments$/, {
      kind: 'status',
      status: 403,
      headers: { 'retry-after': '1' },
      message: 'You have exceeded a secondary rate limit',
    });
    expect((await upsertComment(client, TARGET, `${MARKER}\none`)).kind).toBe('created');
    expect(warnings.at(-1)).toMatch(/limits GET .* for 1 s: waiting/);
  });

  test('a missing permission is named, and nothing is thrown', async () => {
    const reader = unpaced('reader');
    expect(await upsertComment(reader, TARGET, `${MARKER}\none`)).toEqual({
      kind: 'forbidden',
      permission: 'pull-requests: write',
    });
  });

  test('a body GitHub finds too long is a failure with its reason', async () => {
    const outcome = await upsertComment(client, TARGET, `${MARKER}${'x'.repeat(65_536)}`);
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringMatching(/too long/) });
  });
});

describe('statuses and commits', () => {
  test('a status is set on the commit, its description cut at what GitHub takes', async () => {
    const status = {
      sha: HEAD,
      context: 'evalgap/support',
      state: 'failure',
      targetUrl: 'https://github.com/x',
    } as const;
    expect(await setStatus(client, { ...status, description: 'é'.repeat(200) })).toEqual({ kind: 'set' });
    expect(github.state.statuses[0]).toMatchObject({ sha: HEAD, context: 'evalgap/support', state: 'failure' });
    expect(github.state.statuses[0]?.description).toHaveLength(140);
  });

  test('a token without statuses: write is told so', async () => {
    const status = {
      sha: HEAD,
      context: 'c',
      state: 'success',
      description: 'd',
      targetUrl: 'https://github.com/x',
    } as const;
    expect(await setStatus(unpaced('reader'), status)).toEqual({
      kind: 'forbidden',
      permission: 'statuses: write',
    });
  });

  test('one request names the live tip of the base branch and the merge base', async () => {
    github.state.branches.set('release/1.0', 'b'.repeat(40));
    github.state.mergeBases.set(`${'b'.repeat(40)}...${HEAD}`, 'c'.repeat(40));
    expect(await compareCommits(client, 'release/1.0', HEAD)).toEqual({
      tip: 'b'.repeat(40),
      mergeBase: 'c'.repeat(40),
    });
    expect(github.requests).toHaveLength(1);
  });

  test('commits that GitHub cannot compare stop the check with what to do', async () => {
    await expect(compareCommits(client, 'main', HEAD)).rejects.toThrow(
      /could not compare.*Give the job `contents: read`/s,
    );
  });

  test('the head of a pull request is asked for; where GitHub does not say, it is unknown and why', async () => {
    github.state.pullRequests.set(7, {
      number: 7,
      head: { sha: HEAD, ref: 'topic' },
      base: { sha: 'b'.repeat(40), ref: 'main' },
    });
    expect(await currentHead(client, 7)).toEqual({ kind: 'known', sha: HEAD });
    expect(await currentHead(client, 8)).toEqual({ kind: 'unknown', reason: 'there is no pull request 8' });
    github.fail('GET', /pulls\/7$/, { kind: 'status', status: 403, message: 'Resource not accessible by integration' });
    expect(await currentHead(client, 7)).toEqual({
      kind: 'unknown',
      reason: 'the token lacks `pull-requests: read`',
    });
    github.fail('GET', /pulls\/7$/, { kind: 'status', status: 410, message: 'Gone' });
    expect(await currentHead(client, 7)).toEqual({ kind: 'unknown', reason: 'Gone (410)' });
  });
});
