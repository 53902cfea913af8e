import { describe, expect, test } from '@jest/globals';
import type { ScorerConfig } from '../../src/config/config.ts';
import { givenOutput } from '../../src/scorers/given-output.ts';
import type { Json } from '../../src/values/json.ts';

const calls: ScorerConfig = { kind: 'tool-call', order: 'ordered', tolerance: 0 };

describe('an expectation as an output to go on from', () => {
  test.each<[string, ScorerConfig, Json]>([
    ['any JSON that is to be equalled', { kind: 'equals' }, { decision: ['refund'] }],
    ['a null that is to be equalled', { kind: 'equals' }, null],
    ['the fields that are listed', { kind: 'fields' }, { order_id: 'A-1182' }],
    ['calls with their arguments', calls, [{ name: 'get_order', arguments: { order_id: 'A-1182' } }]],
    ['no call at all', calls, []],
    ['a plain number', { kind: 'number' }, 42],
  ])('is %s', (_, scorer, expected) => {
    expect(givenOutput(scorer, expected)).toEqual(expected);
  });

  test.each<[string, ScorerConfig, Json]>([
    ['a call whose arguments may be any', calls, [{ name: 'get_order' }]],
    ['a number with a tolerance', { kind: 'number' }, { value: 42, tolerance: 1 }],
    ['numbers of a step that occurs several times', { kind: 'number' }, [1, 2]],
    ['a part of a text', { kind: 'contains' }, '5 days'],
    ['a pattern', { kind: 'regex' }, '^5'],
    ['what a command judges', { kind: 'custom', command: ['node', 'score.mjs'] }, 'anything'],
  ])('is not %s', (_, scorer, expected) => {
    expect(givenOutput(scorer, expected)).toBeUndefined();
  });
});
