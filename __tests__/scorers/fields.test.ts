import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/values/json.ts';
import { score } from './scoring.ts';

const fields = (expected: Json, ...outputs: readonly Json[]) => score({ kind: 'fields' }, expected, ...outputs);

describe('fields', () => {
  test('compares the listed keys alone', () => {
    expect(fields({ order_id: 'A-1182' }, { order_id: 'A-1182', product: 'jacket' })).toEqual({ score: 1 });
  });

  test('gives the share of fields that are right, inner ones counted one by one, and names the wrong ones', () => {
    const expected = { order_id: 'A-1182', customer: { country: 'DE', name: 'Ada' }, items: ['a', 'b'] };
    expect(fields(expected, { order_id: 'A-1', customer: { name: 'Ada' }, items: ['a', 'b'] })).toEqual({
      score: 0.5,
      reason: 'order_id: expected "A-1182", got "A-1"; customer.country: expected "DE", got nothing',
    });
  });

  test('names three wrong fields and counts the others', () => {
    const { reason } = fields({ a: 1, b: 1, c: 1, d: 1, e: 1 }, {});
    expect(reason).toBe('a: expected 1, got nothing; b: expected 1, got nothing; c: expected 1, got nothing; 2 more');
  });

  test('takes a list as one field, and an empty inner object for any object', () => {
    expect(fields({ items: [{ id: 1 }] }, { items: [{ id: 1, name: 'x' }] }).score).toBe(0);
    expect(fields({ customer: {} }, { customer: { name: 'x' } }).score).toBe(1);
    expect(fields({ customer: {} }, { customer: 'x' }).score).toBe(0);
  });

  test.each<Json>(['{"order_id":"A-1182"}', null, 3, [{ order_id: 'A-1182' }]])('gives %j nothing', (output) => {
    expect(fields({ order_id: 'A-1182' }, output)).toMatchObject({ score: 0 });
  });

  test('takes nothing from a prototype for a field', () => {
    expect(fields({ constructor: 'x', toString: 'y' }, {}).score).toBe(0);
    const proto = JSON.parse('{"__proto__":{"a":1}}');
    expect(fields(proto, proto).score).toBe(1);
    expect(fields(proto, {}).score).toBe(0);
    expect(fields({ a: 1 }, proto, {}).score).toBe(0);
  });

  test('merges the outputs of a step that happened several times, later ones first', () => {
    expect(fields({ a: 1, b: 2 }, { a: 0, b: 2 }, 'thinking', { a: 1 })).toEqual({ score: 1 });
  });
});
