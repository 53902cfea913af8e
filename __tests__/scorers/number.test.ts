import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/values/json.ts';
import { score } from './scoring.ts';

const number = (expected: Json, ...outputs: readonly Json[]) => score({ kind: 'number' }, expected, ...outputs);

describe('number', () => {
  test.each<readonly [Json, Json]>([
    [42, 42],
    [42, '42'],
    [42, ' 4.2e1 '],
    ['42', 42],
    [-0.5, '-.5'],
    [{ value: 42 }, 42],
    [{ value: 42, tolerance: 1 }, 43],
    [{ value: '42', tolerance: 0.5 }, '41.5'],
    [{ value: 0.3, tolerance: 0.1 }, 0.4],
  ])('finds %j in %j', (expected, output) => expect(number(expected, output)).toEqual({ score: 1 }));

  test.each<readonly [Json, Json, string]>([
    [42, 43, 'expected 42, got 43'],
    [42, '42 EUR', 'expected 42, got "42 EUR"'],
    [42, '', 'expected 42, got ""'],
    [42, true, 'expected 42, got true'],
    [0, null, 'expected 0, got null'],
    [42, [42], 'expected 42, got [42]'],
    [0.3, 0.1 + 0.2, 'expected 0.3, got 0.30000000000000004'],
    [{ value: 42, tolerance: 1 }, 43.1, 'expected 42 ± 1, got 43.1'],
    [{ value: 1, tolerance: 1 }, '1e999', 'expected 1 ± 1, got "1e999"'],
  ])('does not find %j in %j', (expected, output, reason) => {
    expect(number(expected, output)).toEqual({ score: 0, reason });
  });

  test('compares one by one when a step happened several times', () => {
    expect(number([1, { value: 2, tolerance: 0.5 }], 1, 2.5)).toEqual({ score: 1 });
    expect(number([1, 2], 2, 1).score).toBe(0);
    expect(number([1, 2], 1)).toEqual({ score: 1 / 2, reason: 'expected 2, got nothing' });
    expect(number(1, 1, 7)).toEqual({ score: 1 / 2, reason: 'got 7 beyond what is expected' });
  });
});
