import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/values/json.ts';
import { score } from './scoring.ts';

const contains = (expected: Json, ...outputs: readonly Json[]) => score({ kind: 'contains' }, expected, ...outputs);
const regex = (expected: Json, ...outputs: readonly Json[]) => score({ kind: 'regex' }, expected, ...outputs);

describe('contains', () => {
  test('takes a text, a list, or an object with these', () => {
    for (const expected of ['5 days', ['5 days'], { contains: '5 days' }, { contains: ['5 days'] }])
      expect(contains(expected, 'It takes 5 days.')).toEqual({ score: 1 });
  });

  test('gives the share of texts that are there and names the others', () => {
    expect(contains(['5 days', 'A-1182', 'sorry'], 'A-1182 takes 5 days')).toEqual({
      score: 2 / 3,
      reason: 'does not contain "sorry"',
    });
  });

  test('counts a text under not when it is absent', () => {
    const expected = { contains: ['refund'], not: ['guarantee', 'promise'] };
    expect(contains(expected, 'a refund')).toEqual({ score: 1 });
    expect(contains(expected, 'I promise')).toEqual({
      score: 1 / 3,
      reason: 'does not contain "refund"; contains "promise"',
    });
    expect(contains({ not: 'promise' }, 'no')).toEqual({ score: 1 });
  });

  test('keeps to letters and blanks as they stand, in one Unicode form', () => {
    expect(contains('Refund', 'refund').score).toBe(0);
    expect(contains('5 days', '5  days').score).toBe(0);
    expect(contains('caf\u00E9', 'cafe\u0301').score).toBe(1);
    expect(contains('cafe\u0301', 'caf\u00E9').score).toBe(1);
  });

  test('searches the texts within any other JSON, and its canonical form', () => {
    expect(contains('say "hi"', { text: ['say "hi"'] }).score).toBe(1);
    expect(contains('"a":1,"b":2', { b: 2, a: 1 }).score).toBe(1);
    expect(contains('42', 42).score).toBe(1);
  });

  test('looks into every output of a step that happened several times, and not across two', () => {
    expect(contains(['one', 'two'], 'one', 'two').score).toBe(1);
    expect(contains({ not: ['one'] }, 'two', 'one').score).toBe(0);
    expect(contains('ab', 'a', 'b').score).toBe(0);
  });

  test('survives what an agent can print', () => {
    const overflow: Json = JSON.parse('{"price":1e999,"text":"here"}');
    expect(contains('here', overflow).score).toBe(1);
    expect(contains('here', '\uD800 here').score).toBe(1);
    expect(score({ kind: 'fields' }, { price: 1 }, overflow)).toMatchObject({ score: 0 });
    expect(score({ kind: 'fields' }, { text: 1 }, { text: overflow })).toMatchObject({ score: 0 });
  });
});

describe('regex', () => {
  test('takes a pattern, a list, or an object with these, and finds them anywhere', () => {
    for (const expected of ['\\d+ days', ['\\d+ days'], { regex: '\\d+ days' }, { regex: ['\\d+ days'], not: '^No' }])
      expect(regex(expected, 'It takes 5 days.')).toEqual({ score: 1 });
  });

  test('gives the share of patterns that match and names the others', () => {
    expect(regex({ regex: ['^A-\\d{4}$', '(?i)SORRY'], not: ['never'] }, 'sorry, never')).toEqual({
      score: 1 / 3,
      reason: 'does not match "^A-\\\\d{4}$"; matches "never"',
    });
  });

  test('matches text in one Unicode form', () => {
    expect(regex('^caf\u00E9$', 'cafe\u0301').score).toBe(1);
    expect(regex('^cafe\u0301$', 'caf\u00E9').score).toBe(1);
  });

  test('needs no time to give up on a pattern that would backtrack for ever', () => {
    expect(regex('^(a+)+$', `${'a'.repeat(50_000)}!`).score).toBe(0);
  });
});
