import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printReplyMarker, REPLY_START, readReplyMarker } from '../../src/commands/reply-marker.ts';
import {
  activeOrders,
  mergedOrders,
  orderOf,
  parseOrders,
  printOrders,
  type StandingOrder,
  withOrder,
} from '../../src/commands/standing-orders.ts';

const NOW = new Date('2026-11-23T23:59:00Z');

const snooze = (more: Partial<StandingOrder> = {}) =>
  ({ kind: 'snooze', by: 'octocat', comment: 501, until: '2026-12-07', ...more }) as StandingOrder;
const accept = (more: object = {}) =>
  ({
    kind: 'accept',
    by: 'octocat',
    comment: 502,
    until: '2027-01-31',
    cause: 'stale/frozen',
    reason: 'known',
    ...more,
  }) as StandingOrder;

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));
const asked = {
  by: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/),
  comment: fc.integer({ min: 1, max: 2 ** 48 }),
  until: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};
const orders: fc.Arbitrary<readonly StandingOrder[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('snooze' as const), ...asked }),
    fc.record({
      kind: fc.constant('accept' as const),
      ...asked,
      cause: fc.oneof(
        fc.constant('stale/prompt-moved'),
        line.map((subject) => `stale/prompt-moved:support:${subject}`),
      ),
      reason: line,
    }),
  ),
  { maxLength: 12 },
);

describe('standing orders', () => {
  test('a snooze holds through its last day, an acceptance through its own', () => {
    const given = (id: number) => ({ id, author: 'octocat', createdAt: NOW });
    const same = (text: string) => text;
    expect(orderOf({ kind: 'snooze', days: 14 }, given(501), same)).toEqual(snooze());
    const acceptance = { kind: 'accept', cause: 'stale/frozen', until: '2027-01-31', reason: 'known' } as const;
    expect(orderOf(acceptance, given(502), same)).toEqual(accept());
    expect(orderOf({ kind: 'pin' }, given(503), same)).toBeUndefined();
    const at = (day: string) => activeOrders([snooze()], new Date(day)).length;
    expect([at('2026-12-07T23:59:59Z'), at('2026-12-08T00:00:00Z')]).toEqual([1, 0]);
  });

  test('none holds for longer than a year from today, whatever it says', () => {
    expect(activeOrders([snooze({ until: '9999-12-31' }), accept({ until: '2027-11-24' })], NOW)).toEqual([]);
  });

  test('a new one takes the place of the old one about the same thing, and expired ones go', () => {
    const before = [snooze({ until: '2026-11-22' }), accept(), accept({ cause: 'stale/prompt-moved', comment: 3 })];
    const renewed = accept({ comment: 900, reason: 'still' });
    expect(withOrder(before, renewed, NOW)).toEqual([before[2], renewed]);
    expect(withOrder([snooze()], snooze({ comment: 7 }), NOW)).toEqual([snooze({ comment: 7 })]);
  });

  test('of two lists the later order about a thing stands', () => {
    expect(mergedOrders([[accept({ comment: 9 }), snooze()], [accept({ comment: 5, reason: 'older' })]])).toEqual(
      [accept({ comment: 9 }), snooze()].sort((one, other) => one.comment - other.comment),
    );
  });

  test('there is room for so many and no more, and what was there stays', () => {
    let kept: readonly StandingOrder[] = [];
    for (let index = 0; index < 24; index += 1)
      kept = withOrder(kept, accept({ cause: `stale/frozen:support:${index}` }), NOW) ?? [];
    expect(kept).toHaveLength(24);
    expect(withOrder(kept, accept(), NOW)).toBeUndefined();
    const long = accept({ reason: '漢'.repeat(500) });
    let few: readonly StandingOrder[] | undefined = [];
    let count = 0;
    for (; few !== undefined; count += 1)
      few = withOrder(few, { ...long, cause: `stale/frozen:support:${count}` } as StandingOrder, NOW);
    expect(count).toBeGreaterThan(8);
    expect(count).toBeLessThan(24);
  });

  test('an order that would not be read back is not taken', () => {
    expect(withOrder([], snooze({ by: 'not a login' }), NOW)).toBeUndefined();
    expect(withOrder([], accept({ reason: '' }), NOW)).toBeUndefined();
  });
});

describe('orders as text', () => {
  test('are read back as they were, out of a marker too, however GitHub ends its lines', () => {
    fc.assert(
      fc.property(orders, fc.array(fc.integer({ min: 1, max: 1e12 }), { maxLength: 20 }), (kept, answered) => {
        const printed = printOrders(kept);
        expect(printed).toMatch(/^[\w-]*$/);
        expect(parseOrders(printed)).toEqual(kept);
        const marker = printReplyMarker({ orders: kept, answered });
        expect(marker.startsWith(REPLY_START)).toBe(true);
        expect(marker).toMatch(/^<!-- [\w%.:= ]+ -->$/);
        expect(marker.slice(4, -3)).not.toContain('--');
        for (const end of ['', '\n', '\r\nEvalgap'])
          expect(readReplyMarker(marker + end)).toEqual({ orders: kept, answered });
      }),
    );
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each<[string, string]>([
    ['no list', encoded({ kind: 'snooze' })],
    ['one key too many', encoded([{ ...snooze(), extra: 1 }])],
    ['a key of the prototype', encoded([JSON.parse('{"__proto__":{"x":1},"kind":"snooze"}')])],
    ['another kind', encoded([{ ...snooze(), kind: 'delete' }])],
    ['no such day', encoded([snooze({ until: '2026-02-30' })])],
    ['a login that is none', encoded([snooze({ by: '<img>' })])],
    ['a comment that is none', encoded([snooze({ comment: -1 })])],
    ['a cause on two lines', encoded([accept({ cause: 'stale/frozen:support:a\nb' })])],
    ['a cause that is none', encoded([accept({ cause: '*' })])],
    ['an endless reason', encoded([accept({ reason: 'x'.repeat(501) })])],
    ['one wrong among right ones', encoded([snooze(), { kind: 'snooze' }])],
    ['too many', encoded(Array.from({ length: 25 }, (_, index) => accept({ cause: `stale/frozen:s:${index}` })))],
    ['too long', 'A'.repeat(30_001)],
    ['no JSON', 'AAAA'],
    ['no base64url', 'a b'],
  ])('%s: none at all', (_, text) => {
    expect(parseOrders(text)).toEqual([]);
  });

  test('anything else in the place of a marker gives nothing', () => {
    const marker = printReplyMarker({ orders: [snooze()], answered: [501] });
    const nothing = { orders: [], answered: [] };
    for (const body of [
      '',
      'thanks',
      ` ${marker}`,
      `\n${marker}`,
      `> ${marker}`,
      marker.replace('reply', 'comment'),
      marker.replace(' -->', ''),
      marker.replace(' -->', '-->'),
      `${marker} and more`,
      marker.replace('answered=501', 'answered=501..2'),
      marker.replace('orders=', 'orders=%00'),
    ])
      expect(readReplyMarker(body)).toEqual(nothing);
    expect(readReplyMarker(marker.replace('answered=501', 'answered=1e9'))).toEqual(nothing);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(readReplyMarker(body)).toEqual(nothing);
        expect(readReplyMarker(`${REPLY_START}orders=${body} answered= -->`).answered).toEqual([]);
      }),
    );
  });

  test('a marker of the greatest length is read in no time that grows', () => {
    const body = `${REPLY_START}orders=${'A'.repeat(60_000)} answered=${'1.'.repeat(2_000)}`;
    expect(readReplyMarker(body)).toEqual({ orders: [], answered: [] });
  });
});
