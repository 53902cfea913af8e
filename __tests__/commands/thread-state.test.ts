import { describe, expect, test } from '@jest/globals';
import { printReplyMarker } from '../../src/commands/reply-marker.ts';
import type { StandingOrder } from '../../src/commands/standing-orders.ts';
import { threadState } from '../../src/commands/thread-state.ts';
import type { ThreadComment } from '../../src/github/thread-comments.ts';

const BOT = 'github-actions[bot]';
const ASKED = new Date('2026-11-23T12:00:00Z');
const LATER = new Date('2026-11-23T12:00:09Z');
const LINE = '/evalgap accept stale/frozen until 2027-01-31: known';

const order = (more: object = {}) =>
  ({
    kind: 'accept',
    by: 'octocat',
    comment: 501,
    until: '2027-01-31',
    cause: 'stale/frozen',
    reason: 'known',
    ...more,
  }) as StandingOrder;
const snooze = (more: object = {}) =>
  ({ kind: 'snooze', by: 'octocat', comment: 501, until: '2026-12-07', ...more }) as StandingOrder;

function said(body: string, more: Partial<ThreadComment> = {}): ThreadComment {
  return { id: 501, author: 'octocat', body, createdAt: ASKED, updatedAt: ASKED, ...more };
}

function reply(orders: readonly StandingOrder[], answered: readonly number[] = [], more: Partial<ThreadComment> = {}) {
  const body = `${printReplyMarker({ orders, answered })}\nEvalgap`;
  return said(body, { id: 900, author: BOT, createdAt: LATER, updatedAt: LATER, ...more });
}

const stateOf = (...comments: readonly ThreadComment[]) =>
  threadState(comments, BOT, (text) => text.replaceAll('s3cret', '[redacted]'));

describe('an order counts', () => {
  test('where the comment it cites stands there, is its author’s, and says so', () => {
    expect(stateOf(said(LINE), reply([order()])).orders).toEqual([order()]);
    expect(stateOf(said('/evalgap snooze 14d'), reply([snooze()])).orders).toEqual([snooze()]);
    expect(stateOf(said(`${LINE}\r\n\nmore about it`), reply([order()])).orders).toEqual([order()]);
  });

  test('with its reason as it was redacted', () => {
    const kept = order({ reason: 'known since [redacted]' });
    const line = LINE.replace('known', 'known since s3cret');
    expect(stateOf(said(line), reply([kept])).orders).toEqual([kept]);
  });

  test('however long ago it was asked for', () => {
    const old = order({ until: '2025-02-01' });
    expect(stateOf(said(LINE.replace('2027-01-31', '2025-02-01')), reply([old])).orders).toEqual([old]);
  });

  test.each<[string, readonly ThreadComment[], StandingOrder]>([
    ['the comment was deleted', [], order()],
    ['it is somebody else’s', [said(LINE, { author: 'mallory' })], order()],
    ['its account is gone', [said(LINE, { author: '' })], order()],
    ['it stands in another comment', [said(LINE, { id: 502 })], order()],
    ['it says something else by now', [said('never mind')], order()],
    ['it only quotes the command', [said(`> ${LINE}`)], order()],
    ['another day was asked for', [said(LINE)], order({ until: '2027-02-28' })],
    ['another cause', [said(LINE)], order({ cause: 'stale/prompt-moved' })],
    ['another reason', [said(LINE)], order({ reason: 'reviewed by the owner' })],
    ['less', [said('/evalgap snooze 14d')], snooze({ until: '2027-02-07' })],
    ['something else', [said('/evalgap snooze 14d')], order()],
    ['nothing that stands', [said('/evalgap help')], order()],
    ['it is our own comment that says so', [said(LINE, { author: BOT })], order({ by: 'github-actions' })],
  ])('not where %s', (_, comments, claimed) => {
    expect(stateOf(...comments, reply([claimed])).orders).toEqual([]);
  });

  test('and one that does not takes none of the others with it', () => {
    const both = reply([order(), snooze({ comment: 700 })]);
    expect(stateOf(said(LINE), both).orders).toEqual([order()]);
    expect(stateOf(said(LINE), reply([snooze()], [], { id: 800 }), both).orders).toEqual([order()]);
  });

  test('in a reply of ours alone', () => {
    expect(stateOf(said(LINE), reply([order()], [], { author: 'mallory' })).orders).toEqual([]);
  });
});

describe('a comment counts as answered', () => {
  test('where a later reply of ours says so, understood or not', () => {
    const misuse = said('/evalgap hlep', { id: 502 });
    expect(stateOf(said(LINE), misuse, reply([], [501, 502])).answered).toEqual([501, 502]);
  });

  test('not where the reply was written before it: nobody knew of it then', () => {
    const early = new Date(ASKED.getTime() - 1000);
    expect(stateOf(said(LINE), reply([], [501], { createdAt: early, updatedAt: early })).answered).toEqual([]);
    expect(stateOf(said(LINE), reply([], [501], { createdAt: early })).answered).toEqual([501]);
  });

  test('not where there is no such comment, or none that asks for anything', () => {
    expect(stateOf(said('thanks'), reply([], [501, 502, 503])).answered).toEqual([]);
  });
});
