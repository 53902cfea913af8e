import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { printReplyMarker } from '../../../src/commands/reply-marker.ts';
import type { StandingOrder } from '../../../src/commands/standing-orders.ts';
import type { Client } from '../../../src/github/client.ts';
import { listOwnIssues } from '../../../src/github/issues.ts';
import { askOnce, type OrderReading, readOrders } from '../../../src/jobs/weekly/orders.ts';
import { FAULTS } from '../../fake-github/faults.ts';
import { IN, octokitFor } from '../../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import type { StoredComment } from '../../fake-github/state.ts';

const BOT = 'github-actions[bot]';
const LABEL = 'evalgap';
const NOW = new Date('2026-11-23T06:43:00Z');
const MONDAY = '2026-11-16T12:00:00Z';
const TUESDAY = '2026-11-17T12:00:00Z';
const SNOOZE = '/evalgap snooze 14d';
const ACCEPT = '/evalgap accept stale/frozen until 2027-01-31: known';

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.now = NOW.toISOString();
  github.state.visibility = 'public';
  github.state.tokens.set('weekly', { login: BOT, permissions: { issues: 'write' } });
  for (const login of ['alice', 'bob']) github.state.collaborators.set(login, { permission: 'write', role: 'write' });
  client = { octokit: octokitFor(github, 'weekly') as unknown as Client['octokit'], in: IN };
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function opened(...numbers: readonly number[]): void {
  for (const number of numbers) {
    const issue = { number, author: BOT, title: 'Stale', body: '', state: 'open' as const, labels: [LABEL] };
    github.state.issues.set(number, { ...issue, createdAt: '2026-11-02T06:43:00Z' });
  }
}

let nextId = 500;

function said(issue: number, author: string, body: string, createdAt = MONDAY): StoredComment {
  nextId += 1;
  const comment = { id: nextId, issue, author, body, edits: 0, createdAt, updatedAt: createdAt };
  github.state.comments.push(comment);
  return comment;
}

function snooze(by: string, comment: number, until = '2026-11-30'): StandingOrder {
  return { kind: 'snooze', by, comment, until };
}

function accept(by: string, comment: number, rest: Partial<StandingOrder> = {}): StandingOrder {
  const order = { kind: 'accept', by, comment, until: '2027-01-31', cause: 'stale/frozen', reason: 'known' };
  return { ...order, ...rest } as StandingOrder;
}

/** What our bot answers: any workflow of the repository can write such a reply as well. */
function replied(issue: number, ...orders: readonly StandingOrder[]): StoredComment {
  return said(issue, BOT, `${printReplyMarker({ orders, answered: [] })}\nDone.`, TUESDAY);
}

/** An order as it comes about. */
function ordered(issue: number, by: string, line: string, orderOf: (by: string, comment: number) => StandingOrder) {
  const { id } = said(issue, by, line);
  replied(issue, orderOf(by, id));
  return { ...orderOf(by, id), given: Date.parse(MONDAY) };
}

/** The list itself is not counted among the requests. */
async function read(rest: Partial<OrderReading> = {}) {
  const issues = await listOwnIssues(client, { label: LABEL, login: BOT });
  const before = github.requests.length;
  const { orders, remarks } = await readOrders(client, issues, {
    login: BOT,
    redact: (text) => text.replaceAll('s3cret', '[redacted]'),
    now: NOW,
    ...rest,
  });
  return { orders: Object.fromEntries(orders), remarks, requests: github.requests.slice(before) };
}

describe('orders that hold', () => {
  test('are told with the time of the comment that gave them', async () => {
    opened(1, 2, 3);
    const snoozed = ordered(1, 'alice', SNOOZE, snooze);
    const accepted = ordered(2, 'bob', `${ACCEPT.replace('known', 'since s3cret')}`, (by, id) =>
      accept(by, id, { reason: 'since [redacted]' }),
    );
    const { orders, remarks, requests } = await read();
    expect(orders).toEqual({ 1: [snoozed], 2: [accepted], 3: [] });
    expect(remarks).toEqual([]);
    expect(requests).toEqual([
      'GET /repos/acme/shop/issues/1/comments',
      'GET /repos/acme/shop/issues/2/comments',
      'GET /repos/acme/shop/collaborators/alice/permission',
      'GET /repos/acme/shop/collaborators/bob/permission',
    ]);
  });

  test('are none once their day is over', async () => {
    opened(1);
    const { id } = said(1, 'alice', '/evalgap snooze 3d');
    replied(1, snooze('alice', id, '2026-11-19'));
    const { orders, requests } = await read();
    expect(orders).toEqual({ 1: [] });
    expect(requests).toHaveLength(1);
  });

  test('are read from 60 threads with one list and a question for each person', async () => {
    for (let number = 1; number <= 60; number += 1) opened(number);
    const given = [...github.state.issues.keys()].map((number) =>
      number % 3 === 0 ? ordered(number, 'Alice', SNOOZE, snooze) : ordered(number, 'bob', ACCEPT, accept),
    );
    github.state.collaborators.set('Alice', { permission: 'admin', role: 'admin' });
    said(7, 'alice', 'the same person, written otherwise');
    const { orders, remarks, requests } = await read();
    expect(Object.values(orders)).toEqual(given.map((order) => [order]));
    expect(remarks).toEqual([]);
    expect(requests).toHaveLength(2 + 2);
  });

  test('ask about nobody whom the run has asked about already', async () => {
    opened(1);
    ordered(1, 'alice', SNOOZE, snooze);
    const ask = askOnce(client);
    await ask('ALICE');
    expect((await read({ ask })).requests).toEqual(['GET /repos/acme/shop/issues/1/comments']);
  });
});

describe('an order does not count', () => {
  test('of somebody who may not write here any more, and takes no other’s place', async () => {
    opened(1);
    const earlier = ordered(1, 'alice', SNOOZE, snooze);
    const { id } = said(1, 'mallory', '/evalgap snooze 90d', TUESDAY);
    replied(1, snooze('mallory', id, '2027-02-15'));
    const { orders, remarks } = await read();
    expect(orders).toEqual({ 1: [earlier] });
    expect(remarks).toEqual(['Orders of `mallory` do not count: their role is `read`']);
  });

  test('of somebody whom GitHub does not know, or about whom it may not be asked', async () => {
    opened(1, 2);
    ordered(1, 'gone', SNOOZE, snooze);
    ordered(2, 'bob', SNOOZE, snooze);
    github.state.unknownUsers.add('gone');
    github.fail('GET', /collaborators\/bob/, FAULTS['permission refused']);
    const { orders, remarks } = await read();
    expect(orders).toEqual({ 1: [], 2: [] });
    expect(remarks).toEqual([
      'Orders of `gone` do not count: GitHub says that it knows no such collaborator',
      'Orders of `bob` do not count: GitHub says that the token may not ask',
    ]);
  });

  test('that another workflow forged under our login', async () => {
    opened(1, 2, 3, 4);
    replied(1, snooze('alice', 77));
    const { id: talk } = said(2, 'alice', 'I would not snooze this');
    replied(2, snooze('alice', talk));
    const { id: others } = said(3, 'mallory', SNOOZE);
    replied(3, snooze('alice', others));
    const { id: elsewhere } = said(1, 'alice', SNOOZE);
    replied(4, snooze('alice', elsewhere));
    expect(await read()).toMatchObject({ orders: { 1: [], 2: [], 3: [], 4: [] }, remarks: [] });
  });

  test('that stands in a stranger’s comment, or in none', async () => {
    opened(1, 2);
    const { id } = said(1, 'alice', SNOOZE);
    said(1, 'mallory', printReplyMarker({ orders: [snooze('alice', id)], answered: [] }));
    said(2, 'alice', SNOOZE);
    expect((await read()).orders).toEqual({ 1: [], 2: [] });
  });

  test('whose comment was deleted, or says something else by now', async () => {
    opened(1, 2);
    const deleted = said(1, 'alice', SNOOZE);
    replied(1, snooze('alice', deleted.id));
    const edited = said(2, 'alice', SNOOZE);
    replied(2, snooze('alice', edited.id));
    github.state.comments.splice(github.state.comments.indexOf(deleted), 1);
    edited.body = '/evalgap snooze 7d';
    expect((await read()).orders).toEqual({ 1: [], 2: [] });
  });
});

describe('orders of a crowd', () => {
  /** Replies under our login that cite what strangers wrote there. */
  function crowd(issue: number, strangers: number): void {
    for (let stranger = 1; stranger <= strangers; stranger += 1)
      ordered(issue, `s${issue}-${stranger}`, SNOOZE, snooze);
  }

  test('cost a dozen questions, then the threads are unread, and what is said stays short', async () => {
    opened(1, 2, 3, 4, 5, 6);
    const known = ordered(1, 'alice', ACCEPT, accept);
    ordered(2, 'bob', ACCEPT, accept);
    for (const issue of [2, 3, 4, 5, 6]) crowd(issue, 48);
    const again = ordered(6, 'alice', SNOOZE, snooze);
    const { orders, remarks, requests } = await read();
    expect(orders).toEqual({ 1: [known], 2: 'unread', 3: 'unread', 4: 'unread', 5: 'unread', 6: [again] });
    expect(requests).toHaveLength(6 + 12);
    expect(remarks).toEqual([
      'Orders of `s2-48` do not count: their role is `read`',
      'Orders of `s2-47` do not count: their role is `read`',
      'Orders of `s2-46` do not count: their role is `read`',
      'Orders of 7 more people do not count either',
      'Whether `s2-38` may give orders is not known: no more than 12 people are asked about in one review',
      'Whether `s3-48` may give orders is not known: no more than 12 people are asked about in one review',
      'Whether `s4-48` may give orders is not known: no more than 12 people are asked about in one review',
      'Whether 1 more person may give orders is not known either',
    ]);
  });

  test('that the run asked about for another reason leave the dozen as it is', async () => {
    opened(1);
    const ask = askOnce(client);
    for (let stranger = 1; stranger <= 20; stranger += 1) await ask(`stranger-${stranger}`);
    const known = ordered(1, 'alice', SNOOZE, snooze);
    expect((await read({ ask })).orders).toEqual({ 1: [known] });
  });
});

describe('orders are unread', () => {
  test('where GitHub did not say what their author may do, and nowhere else', async () => {
    opened(1, 2, 3);
    ordered(1, 'alice', SNOOZE, snooze);
    const known = ordered(2, 'bob', SNOOZE, snooze);
    ordered(3, 'alice', ACCEPT, accept);
    github.fail('GET', /collaborators\/alice/, FAULTS['server error']);
    const { orders, remarks, requests } = await read();
    expect(orders).toEqual({ 1: 'unread', 2: [known], 3: 'unread' });
    expect(remarks).toEqual(['Whether `alice` may give orders is not known: Server Error (500)']);
    expect(requests.filter((request) => request.includes('collaborators'))).toHaveLength(2);
  });

  test('where the thread could not be read', async () => {
    opened(1, 2);
    ordered(1, 'alice', SNOOZE, snooze);
    const known = ordered(2, 'bob', SNOOZE, snooze);
    github.fail('GET', /issues\/1\/comments/, { kind: 'status', status: 404, message: 'Not Found' });
    expect(await read()).toMatchObject({
      orders: { 1: 'unread', 2: [known] },
      remarks: ['The comments of issue 1 could not be read: the request failed (404)'],
    });
  });
});
