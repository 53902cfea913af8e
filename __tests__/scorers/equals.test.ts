import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/values/json.ts';
import { score } from './scoring.ts';

const equals = (expected: Json, ...outputs: readonly Json[]) => score({ kind: 'equals' }, expected, ...outputs).score;

describe('equals', () => {
  test.each<readonly [Json, Json]>([
    ['refund', 'refund'],
    [1, 1.0],
    [0, -0],
    [null, null],
    [
      { a: 1, b: [{ c: null }] },
      { b: [{ c: null }], a: 1 },
    ],
    ['caf\u00E9', 'cafe\u0301'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(equals(one, other)).toBe(1);
    expect(equals(other, one)).toBe(1);
  });

  test.each<readonly [Json, Json]>([
    ['refund', 'Refund'],
    ['refund', 'refund '],
    [1, '1'],
    [1, true],
    [null, false],
    [{}, []],
    [{ a: 1 }, { a: 1, b: null }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [{ toString: 1 }, {}],
  ])('takes %j and %j for different', (one, other) => {
    expect(equals(one, other)).toBe(0);
    expect(equals(other, one)).toBe(0);
  });

  test('compares a list with the outputs of a step that happened several times', () => {
    expect(equals(['a', 'b'], 'a', 'b')).toBe(1);
    expect(equals(['b', 'a'], 'a', 'b')).toBe(0);
    expect(equals('a', 'a', 'a')).toBe(0);
    expect(equals(['a', 'b'], ['a', 'b'])).toBe(1);
  });
});
