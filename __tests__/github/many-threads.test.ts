import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { readThreads, type Thread } from '../../src/github/many-threads.ts';
import { FAULTS, type Fault } from '../fake-github/faults.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';

const BOT = 'github-actions[bot]';
const NOW = new Date('2026-11-23T06:43:00Z');
const ALL = 'GET /repos/acme/shop/issues/comments';

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.now = NOW.toISOString();
  github.state.tokens.set('weekly', { login: BOT, permissions: { issues: 'write' } });
  client = { octokit: octokitFor(github, 'weekly') as unknown as Client['octokit'], in: IN };
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function opened(number: number, createdAt = '2026-06-01T00:00:00Z'): void {
  github.state.issues.set(number, {
    number,
    author: BOT,
    title: `Issue ${number}`,
    body: '',
    state: 'open',
    labels: ['evalgap'],
    createdAt,
  });
}

let nextId = 0;

function said(issue: number, body: string, createdAt = '2026-11-01T00:00:00Z', updatedAt = createdAt): void {
  nextId += 1;
  github.state.comments.push({ id: nextId, issue, author: 'octocat', body, edits: 0, createdAt, updatedAt });
}

/** As they would be listed now. */
function listed(): readonly Thread[] {
  return [...github.state.issues.values()].map(({ number, createdAt = '' }) => ({
    number,
    createdAt: Date.parse(createdAt),
    comments: github.state.comments.filter(({ issue }) => issue === number).length,
  }));
}

async function read(threads = listed()) {
  const { threads: found, remarks } = await readThreads(client, threads, NOW);
  const bodies = [...found].map(([number, comments]): [number, unknown] => [
    number,
    comments === 'unread' ? 'unread' : comments.map(({ body }) => body),
  ]);
  return { bodies: Object.fromEntries(bodies), remarks };
}

function manyIssues(count: number, createdAt?: string): void {
  for (let number = 1; number <= count; number += 1) {
    opened(number, createdAt);
    said(number, `of ${number}`);
  }
}

/** Talk that has nothing to do with the issues asked for. */
function talk(count: number, createdAt: string): void {
  for (let index = 0; index < count; index += 1) said(9_999, 'elsewhere', createdAt);
}

describe('up to ten threads', () => {
  test('are read one after the other, over all pages; those without comments not at all', async () => {
    opened(1);
    opened(2);
    opened(3);
    for (let count = 1; count <= 130; count += 1) said(1, `${count}`);
    said(3, 'three');
    const { bodies, remarks } = await read();
    expect(bodies).toMatchObject({ 1: { length: 130 }, 2: [], 3: ['three'] });
    expect(remarks).toEqual([]);
    expect(github.requests).toEqual([
      'GET /repos/acme/shop/issues/1/comments',
      'GET /repos/acme/shop/issues/1/comments',
      'GET /repos/acme/shop/issues/3/comments',
    ]);
  });

  test.each<[string, Fault]>([
    ['missing', { kind: 'status', status: 404, message: 'Not Found' }],
    ['failing', FAULTS['server error']],
  ])('of which one is %s leave the others read', async (_, fault) => {
    manyIssues(3);
    github.fail('GET', /issues\/2\/comments/, fault);
    const { bodies, remarks } = await read();
    expect(bodies).toEqual({ 1: ['of 1'], 2: 'unread', 3: ['of 3'] });
    const { status } = fault as { status: number };
    expect(remarks).toEqual([`The comments of issue 2 could not be read: the request failed (${status})`]);
  });

  test.each<[string, Fault, string]>([
    [
      'the token may not',
      FAULTS['permission refused'],
      'the token may not read issues; give the job `issues: read` under `permissions:`',
    ],
    ['GitHub limits requests', FAULTS['secondary rate limit'], 'GitHub limits for now how much it may be asked'],
    [
      'issues are switched off',
      { kind: 'status', status: 410, message: 'Issues are disabled for this repo' },
      'issues are switched off in this repository',
    ],
  ])('are not asked for any further where %s', async (_, fault, reason) => {
    manyIssues(4);
    github.fail('GET', /issues\/2\/comments/, fault);
    const { bodies, remarks } = await read();
    expect(bodies).toEqual({ 1: ['of 1'], 2: 'unread', 3: 'unread', 4: 'unread' });
    expect(remarks).toEqual([`The comments of issues 2, 3, 4 could not be read: ${reason}`]);
    expect(github.requests).toHaveLength(2);
  });
});

describe('a thread of more than 800 comments', () => {
  const remark = 'The comments of issue 1 could not be read: of one issue no more than 800 comments are read';

  function chatter(count: number): void {
    for (let index = 0; index < count; index += 1) said(1, 'on and on');
  }

  test('is not read at all, and the others are', async () => {
    manyIssues(2);
    chatter(4_999);
    expect(await read()).toEqual({ bodies: { 1: 'unread', 2: ['of 2'] }, remarks: [remark] });
    expect(github.requests).toEqual(['GET /repos/acme/shop/issues/2/comments']);
  });

  test('is read for eight pages where it has grown since it was listed', async () => {
    manyIssues(2);
    chatter(799);
    const threads = listed();
    expect((await read(threads)).bodies).toMatchObject({ 1: { length: 800 } });
    expect(github.requests).toHaveLength(8 + 1);
    chatter(1);
    expect(await read(threads)).toEqual({ bodies: { 1: 'unread', 2: ['of 2'] }, remarks: [remark] });
    expect(github.requests).toHaveLength(2 * (8 + 1));
  });
});

describe('more than ten threads', () => {
  test('are read together, each with its own comments as they were made', async () => {
    manyIssues(60);
    opened(61);
    said(7, 'seven again', '2026-11-02T00:00:00Z');
    talk(30, '2026-11-03T00:00:00Z');
    const { bodies, remarks } = await read();
    expect(Object.keys(bodies)).toHaveLength(61);
    expect([bodies[7], bodies[60], bodies[61]]).toEqual([['of 7', 'seven again'], ['of 60'], []]);
    expect(remarks).toEqual([]);
    expect(github.requests).toEqual([ALL]);
  });

  test('cost one request for every hundred comments since the oldest of them was opened', async () => {
    manyIssues(11);
    talk(500, '2026-05-31T23:59:58Z');
    await read();
    expect(github.requests).toEqual([ALL]);
    talk(250, '2026-06-02T00:00:00Z');
    await read();
    expect(github.requests).toEqual(Array(4).fill(ALL));
  });

  test('are read back for a year, and further where an old comment was edited since', async () => {
    manyIssues(11, '2024-01-01T00:00:00Z');
    said(1, 'long ago', '2025-01-01T00:00:00Z');
    said(2, 'long ago, edited', '2025-01-01T00:00:00Z', '2026-02-01T00:00:00Z');
    said(3, 'a year ago to the day', '2025-11-23T00:00:01Z');
    const { bodies, remarks } = await read();
    expect([bodies[1], bodies[2], bodies[3]]).toEqual([
      ['of 1'],
      ['of 2', 'long ago, edited'],
      ['of 3', 'a year ago to the day'],
    ]);
    expect(remarks).toEqual([]);
  });

  test('of which comments may lie behind the last page are unread, and the others are not', async () => {
    manyIssues(12);
    opened(13, '2026-11-10T00:00:00Z');
    talk(790, '2026-11-09T00:00:00Z');
    for (let number = 1; number <= 6; number += 1) said(number, 'new', '2026-11-11T00:00:00Z');
    said(13, 'young', '2026-11-11T00:00:00Z');
    // Of each of these only one comment is left, since the other one was deleted.
    const gone = github.state.comments.findIndex(({ body }) => body === 'of 5');
    github.state.comments.splice(gone, 1);
    const { bodies, remarks } = await read();
    expect(github.requests).toEqual(Array(8).fill(ALL));
    expect(bodies).toMatchObject({ 1: 'unread', 5: ['new'], 6: 'unread', 7: 'unread', 13: ['young'] });
    expect(Object.values(bodies).filter((found) => found !== 'unread')).toHaveLength(5);
    expect(remarks).toEqual([
      'The comments of issues 1, 2, 3, 4, 6, 7, 8, 9 could not be read: only the last 800 comments of a repository are read',
    ]);
  });

  test('are not taken for complete because of what was said since they were listed', async () => {
    manyIssues(11);
    talk(790, '2026-11-09T00:00:00Z');
    const threads = listed();
    for (let number = 1; number <= 11; number += 1) said(number, 'since', '2026-11-23T06:43:01Z');
    const { bodies } = await read(threads);
    expect(bodies[1]).toBe('unread');
  });

  test('of which a page fails are as far read as they are known to be complete', async () => {
    manyIssues(11);
    talk(150, '2026-11-09T00:00:00Z');
    said(4, 'new', '2026-11-11T00:00:00Z');
    const gone = github.state.comments.findIndex(({ body }) => body === 'of 4');
    github.state.comments.splice(gone, 1);
    github.failNth(2, { kind: 'status', status: 502, message: 'Bad Gateway' });
    const { bodies, remarks } = await read();
    expect(bodies).toMatchObject({ 1: 'unread', 4: ['new'], 11: 'unread' });
    expect(remarks).toEqual([
      'The comments of issues 1, 2, 3, 5, 6, 7, 8, 9, 10, 11 could not be read: the request failed (502)',
    ]);
  });

  test('are all unread where the token may not read', async () => {
    manyIssues(11);
    github.state.tokens.set('weekly', { login: BOT, permissions: { contents: 'read' } });
    const { bodies, remarks } = await read();
    expect(new Set(Object.values(bodies))).toEqual(new Set(['unread']));
    expect(remarks).toEqual([
      'The comments of 11 issues could not be read: the token may not read issues; give the job `issues: read` under `permissions:`',
    ]);
    expect(github.requests).toEqual([ALL]);
  });
});
