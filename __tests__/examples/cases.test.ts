import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { HOME, readCases, readExample } from './support-agent.ts';

interface Shop {
  readonly products: Readonly<Record<string, unknown>>;
  readonly orders: Readonly<Record<string, Order>>;
  readonly shipments: Readonly<Record<string, { readonly order: string }>>;
}

interface Order {
  readonly status: string;
  readonly total: number;
  readonly items: readonly { readonly product: string; readonly quantity: number; readonly price: number }[];
  readonly shipments?: readonly string[];
}

const CASES = readCases();
const SHOP = JSON.parse(readExample('data/orders.json')) as Shop;
const PROMPTS = ['prompts/triage.md', 'prompts/reply.md'].map(readExample);
const LANGUAGES = [
  'english',
  'german',
  'spanish',
  'french',
  'italian',
  'dutch',
  'portuguese',
  'polish',
  'swedish',
  'turkish',
];

test('there are 200 cases under 200 ids, each reviewed after it came in', () => {
  expect(CASES).toHaveLength(200);
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(200);
  for (const { source, reviewed } of CASES) {
    expect(['production', 'written', 'incident']).toContain(source.kind);
    expect(source.date < reviewed).toBe(true);
  }
});

test('they come in ten languages, one each', () => {
  const spoken = CASES.map(({ tags }) => tags.filter((tag) => LANGUAGES.includes(tag)));
  expect(spoken.every((languages) => languages.length === 1)).toBe(true);
  expect(new Set(spoken.flat())).toEqual(new Set(LANGUAGES));
});

test('enough tags are carried by twenty cases or more to compare slices', () => {
  const counts = new Map<string, number>();
  for (const tag of CASES.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const large = [...counts].filter(([, count]) => count >= 20).map(([tag]) => tag);
  expect(large).toEqual(
    expect.arrayContaining(['angry', 'unsure', 'typos', 'refund', 'broken', 'delivery', 'not-english']),
  );
});

test('every decision of the prompt is expected somewhere, and no other', () => {
  const section = /## Decisions\n([\s\S]*?)\n## /.exec(PROMPTS[0]!)![1]!;
  const named = Array.from(section.matchAll(/^- `([\w-]+)`/gm), (match) => match[1]);
  expect(new Set(CASES.map(({ expect: { decide } }) => decide))).toEqual(new Set(named));
});

test('every intent that is expected stands in the prompt', () => {
  const section = /## Intents\n([\s\S]*?)\n## /.exec(PROMPTS[0]!)![1]!;
  const named = Array.from(section.matchAll(/^- `([\w-]+)`/gm), (match) => match[1]);
  for (const { interpret } of CASES.map((one) => one.expect)) {
    expect(named).toEqual(expect.arrayContaining([...interpret]));
    expect(interpret).toEqual([...interpret].sort());
  }
});

test('the expected look-ups follow from the expected order numbers and the database', () => {
  for (const { expect: expected } of CASES) {
    const { order_ids, product } = expected.extract;
    const calls = order_ids.flatMap((order_id) => {
      const order = SHOP.orders[order_id];
      const shipments = order?.status === 'shipped' ? (order.shipments ?? []) : [];
      return [
        { name: 'get_order', arguments: { order_id } },
        ...shipments.map((shipment_id) => ({ name: 'get_shipment', arguments: { shipment_id } })),
      ];
    });
    const browsing = order_ids.length === 0 && product !== undefined;
    expect(expected.lookup).toEqual(browsing ? [{ name: 'get_product', arguments: { product } }] : calls);
  }
});

test('the database keeps to itself: shipments belong to their orders, totals to their items', () => {
  for (const [id, order] of Object.entries(SHOP.orders)) {
    const sum = order.items.reduce((total, item) => total + item.quantity * item.price, 0);
    expect(order.total).toBeCloseTo(sum, 2);
    for (const shipment of order.shipments ?? []) expect(SHOP.shipments[shipment]?.order).toBe(id);
    for (const { product } of order.items) expect(Object.keys(SHOP.products)).toContain(product);
  }
});

test('a dozen cases say which prompt, policy or tool they cover, and all of it exists', () => {
  const covered = CASES.flatMap(({ covers }) => (covers === undefined ? [] : [covers]));
  expect(covered.length).toBeGreaterThanOrEqual(12);
  for (const subject of covered.flat()) {
    const known = ['triage', 'reply', 'get_order', 'get_shipment', 'get_product'].includes(subject);
    expect(known || existsSync(join(HOME, subject))).toBe(true);
  }
});

test('no message stands in a prompt or resembles one of its lines', () => {
  const lines = PROMPTS.flatMap((text) => text.split('\n')).map(gramsOf);
  const nearest = CASES.map(({ id, input }) => ({
    id,
    near: Math.max(...lines.map((line) => jaccard(gramsOf(input), line))),
  }));
  expect(nearest.filter(({ near }) => near > 0.5)).toEqual([]);
});

test('no two messages resemble each other', () => {
  const grams = CASES.map(({ id, input }) => ({ id, of: gramsOf(input) }));
  const pairs = grams.flatMap((a, at) =>
    grams
      .slice(at + 1)
      .filter((b) => jaccard(a.of, b.of) > 0.6)
      .map((b) => [a.id, b.id]),
  );
  expect(pairs).toEqual([]);
});

test('no message holds an e-mail address or a number long enough to be a phone or a card', () => {
  const private_ = CASES.filter(({ input }) => /@\w+\.|\d[\d ()/-]{7,}\d/.test(input.replace(/\b2026-\d{4}\b/g, '')));
  expect(private_.map(({ id }) => id)).toEqual([]);
});

test('no reply would pass by echoing the message', () => {
  const echoed = CASES.filter(({ input, expect: { reply } }) => reply.every((text) => input.includes(text)));
  expect(echoed.map(({ id }) => id)).toEqual([]);
});

function gramsOf(text: string): ReadonlySet<string> {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
