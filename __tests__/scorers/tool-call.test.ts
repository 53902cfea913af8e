import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/values/json.ts';
import { score, toolCalls } from './scoring.ts';

type Order = 'ordered' | 'unordered' | 'subset';

const call = (name: string, given?: Json): Json => (given === undefined ? { name } : { name, arguments: given });
const [a, b, c] = [call('a', { x: 1 }), call('b', { x: 1 }), call('c', { x: 1 })];
const scoreOf = (order: Order, expected: readonly Json[], ...outputs: readonly Json[]) =>
  score(toolCalls(order), expected, ...outputs);

describe('tool-call', () => {
  test.each<readonly [string, readonly Json[], readonly Json[], number, number, number]>([
    ['the calls expected', [a, b], [a, b], 1, 1, 1],
    ['another order', [a, b], [b, a], 1 / 2, 1, 1],
    ['one of two', [a, b], [a], 1 / 2, 1 / 2, 1 / 2],
    ['one too many', [a, b], [a, c, b], 2 / 3, 2 / 3, 1],
    ['the same twice', [a], [a, a], 1 / 2, 1 / 2, 1],
    ['the same once where two are expected', [a, a], [a], 1 / 2, 1 / 2, 1 / 2],
    ['none', [a], [], 0, 0, 0],
    ['the longest part in order', [a, b, c, a], [b, c, a, b], 3 / 4, 1 - 1 / 4, 3 / 4],
  ])('made as %s', (_, expected, made, ordered, unordered, subset) => {
    expect(scoreOf('ordered', expected, made).score).toBeCloseTo(ordered, 12);
    expect(scoreOf('unordered', expected, made).score).toBeCloseTo(unordered, 12);
    expect(scoreOf('subset', expected, made).score).toBeCloseTo(subset, 12);
  });

  test('compares exactly the arguments, unless none are listed', () => {
    const expected = [call('get_order', { order_id: 'A-1' })];
    expect(scoreOf('ordered', expected, [call('get_order', { order_id: 'A-1', verbose: true })]).score).toBe(0);
    expect(scoreOf('ordered', expected, [call('get_order')]).score).toBe(0);
    expect(scoreOf('ordered', [call('get_order')], [call('get_order', { order_id: 'A-9' })]).score).toBe(1);
    expect(scoreOf('ordered', [call('get_order', {})], [call('get_order')]).score).toBe(1);
  });

  test('lets numbers within the arguments be apart by the tolerance, and nothing else', () => {
    const expected = [call('pay', { amount: { eur: 0.3 }, order_id: 'A-1' })];
    const paid = (eur: number) => [call('pay', { amount: { eur }, order_id: 'A-1' })];
    const within = (tolerance: number, made: readonly Json[]) => score(toolCalls('ordered', tolerance), expected, made);
    expect(within(0, paid(0.1 + 0.2)).score).toBe(0);
    expect(within(0.1, paid(0.4)).score).toBe(1);
    expect(within(0.1, paid(0.41)).score).toBe(0);
    expect(within(10, [call('pay', { amount: { eur: '0.3' }, order_id: 'A-1' })]).score).toBe(0);
  });

  test('finds the best matching where the first that fits would block another', () => {
    const near = (x: number) => call('f', { x });
    const expected = [near(1), near(0)];
    expect(score(toolCalls('unordered', 1), expected, [near(0.5), near(2)])).toEqual({ score: 1 });
    expect(score(toolCalls('unordered', 1), expected, [near(2), near(0.5)])).toEqual({ score: 1 });
  });

  test('says what is missing, what came instead, and what came in the wrong order', () => {
    const get = (id: string) => call('get_order', { order_id: id });
    expect(scoreOf('ordered', [get('A-1')], [call('x'), get('A-2')])).toEqual({
      score: 0,
      reason: 'expected get_order({"order_id":"A-1"}), got get_order({"order_id":"A-2"})',
    });
    expect(scoreOf('ordered', [a, b], [b, a]).reason).toMatch(/^[ab]\(\{"x":1\}\) was called out of order$/);
    expect(scoreOf('ordered', [a], [a, call('refund')]).reason).toBe('refund() was called beyond what is expected');
    expect(scoreOf('unordered', [a], []).reason).toBe('expected a({"x":1}), got no further call');
  });

  test('expects with an empty list that nothing is called', () => {
    expect(scoreOf('ordered', [], [])).toEqual({ score: 1 });
    expect(scoreOf('unordered', [], [a]).score).toBe(0);
  });

  test('joins the lists of a step that happened several times, and takes a single call for a list', () => {
    expect(scoreOf('ordered', [a, b, c], [a, b], [c])).toEqual({ score: 1 });
    expect(scoreOf('ordered', [a, b], a, b)).toEqual({ score: 1 });
  });

  test('compares nothing else that a call says about itself', () => {
    expect(scoreOf('ordered', [a], [{ ...(a as object), id: 'call_1', type: 'function' }])).toEqual({ score: 1 });
  });

  test('takes what is no call for a call too many, and an output without any for wrong', () => {
    expect(scoreOf('ordered', [a], [a, 'thinking']).score).toBe(1 / 2);
    expect(scoreOf('subset', [a], [a, 'thinking'])).toEqual({ score: 1 });
    for (const output of ['a', null, 3, [3], { tool: 'a' }, { name: 3 }] as readonly Json[]) {
      expect(scoreOf('ordered', [a], output)).toMatchObject({ score: 0 });
      expect(scoreOf('ordered', [], output)).toMatchObject({ score: 0 });
    }
  });

  test('counts an agent that calls without end as wrong, not as a failed scorer', () => {
    const many = Array.from({ length: 100_000 }, () => a);
    expect(scoreOf('subset', [a], many)).toEqual({
      score: 0,
      reason: '100000 calls were made, more than the 2000 that are compared',
    });
    const most = Array.from({ length: 200 }, () => a);
    expect(scoreOf('unordered', most, many.slice(0, 2000))).toMatchObject({ score: 0.1 });
    expect(scoreOf('ordered', most, many.slice(0, 2000))).toMatchObject({ score: 0.1 });
  });
});
