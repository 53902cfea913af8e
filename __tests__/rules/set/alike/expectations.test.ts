import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../../src/config/config.ts';
import { agree, oppositions } from '../../../../src/rules/set/alike/expectations.ts';
import type { Json } from '../../../../src/values/json.ts';
import { aCase, setFacts } from '../set-facts.ts';

describe('two expectations agree', () => {
  test.each<[string, Json, Json, boolean]>([
    ['when they are the same', { decide: 'refund' }, { decide: 'refund' }, true],
    ['whatever the order of keys and the form of characters', { a: { x: 'é', y: 1 } }, { a: { y: 1, x: 'é' } }, true],
    ['on the steps that both speak of', { decide: 'refund', extract: { id: 1 } }, { decide: 'refund' }, true],
    ['not when one of these differs', { decide: 'refund', reply: 'a' }, { decide: 'refund', reply: 'b' }, false],
    ['not when they speak of different steps', { decide: 'refund' }, { reply: 'refund' }, false],
    ['when neither says anything', {}, {}, true],
    ['not when only one says anything', {}, { reply: 'x' }, false],
  ])('%s', (_, one, other, agreed) => {
    expect(agree(aCase({ expect: one }), aCase({ expect: other }))).toBe(agreed);
    expect(agree(aCase({ expect: other }), aCase({ expect: one }))).toBe(agreed);
  });
});

describe('no reply can be right for both', () => {
  const opposed: readonly [string, string, Json, Json, boolean][] = [
    ['equals: other values', 'equals', 'refund', 'escalate', true],
    ['equals: one text in two forms', 'equals', 'é', 'é', false],
    ['fields: one field with two values', 'fields', { id: 1, city: 'Bonn' }, { id: 2 }, true],
    ['fields: a field within a field', 'fields', { at: { city: 'Bonn' } }, { at: { city: 'Ulm', zip: 1 } }, true],
    ['fields: other fields', 'fields', { id: 1 }, { city: 'Bonn' }, false],
    ['fields: half of them is enough', '{ scorer: fields, threshold: 0.5 }', { a: 1, b: 1 }, { a: 1, b: 2 }, false],
    ['fields: and three quarters are not', '{ scorer: fields, threshold: 0.75 }', { a: 1, b: 1 }, { a: 1, b: 2 }, true],
    ['number: apart', 'number', 3, { value: 4, tolerance: 0.5 }, true],
    ['number: ranges that meet', 'number', { value: 3, tolerance: 0.5 }, { value: '4', tolerance: 0.5 }, false],
    ['number: more of them', 'number', [1, 2], 1, true],
    ['contains: other texts', 'contains', 'five days', ['ten days'], false],
    ['contains: one text holds what the other must not', 'contains', 'in five days', { not: 'five' }, true],
    ['contains: the other way round', 'contains', { contains: 'hello', not: ['ten'] }, 'often', true],
    ['contains: what must not be is longer', 'contains', 'five', { not: 'in five days' }, false],
    ['regex: the same pattern', 'regex', '^a', { regex: 'b', not: '^a' }, true],
    ['regex: other patterns', 'regex', '^a', { not: '^b' }, false],
    ['custom: nobody can tell', '{ scorer: custom, command: [node, x.mjs] }', 'a', 'b', false],
  ];
  test.each(opposed)('%s', (_, scorer, one, other, exclusive) => {
    expect(opposedBy(scorer, one, other)).toBe(exclusive);
    expect(opposedBy(scorer, other, one)).toBe(exclusive);
  });

  const call = (name: string, args?: Json): Json => ({ name, ...(args === undefined ? {} : { arguments: args }) });
  const calls: readonly [string, string, Json, Json, boolean][] = [
    ['another tool', 'tool-call', [call('a')], [call('b')], true],
    ['other arguments', 'tool-call', [call('a', { id: 1 })], [call('a', { id: 2 })], true],
    ['any arguments will do', 'tool-call', [call('a')], [call('a', { id: 2 })], false],
    ['no call', 'tool-call', [], [call('a')], true],
    ['another order', 'tool-call', [call('a'), call('b')], [call('b'), call('a')], true],
    [
      'unless no order is asked for',
      '{ scorer: tool-call, order: unordered }',
      [call('a'), call('b')],
      [call('b'), call('a')],
      false,
    ],
    ['a subset: both can be called', '{ scorer: tool-call, order: subset }', [call('a')], [call('b')], false],
    [
      'numbers that one call is near enough to',
      '{ scorer: tool-call, tolerance: 1 }',
      [call('a', { n: 1 })],
      [call('a', { n: 3 })],
      false,
    ],
    ['numbers that none is', '{ scorer: tool-call, tolerance: 1 }', [call('a', { n: 1 })], [call('a', { n: 4 })], true],
    ['a share of the calls is enough', '{ scorer: tool-call, threshold: 0.5 }', [call('a')], [call('b')], false],
  ];
  test.each(calls)('tool calls: %s', (_, scorer, one, other, exclusive) => {
    expect(opposedBy(scorer, one, other)).toBe(exclusive);
    expect(opposedBy(scorer, other, one)).toBe(exclusive);
  });

  test('each such step is told, in the order of the chain, and those of one case alone are not', () => {
    const steps = stepsOf('extract: fields', 'decide: equals', 'reply: equals');
    const one = aCase({ expect: { reply: 'a', decide: 'x', extract: { id: 1 } } });
    const other = aCase({ expect: { reply: 'b', decide: 'y' } });
    expect(oppositions(one, other, steps)).toEqual([
      { step: 'decide', one: 'x', other: 'y' },
      { step: 'reply', one: 'a', other: 'b' },
    ]);
  });
});

function opposedBy(scorer: string, one: Json, other: Json): boolean {
  const cases = [aCase({ expect: new Map([['reply', one]]) }), aCase({ expect: new Map([['reply', other]]) })] as const;
  return oppositions(...cases, stepsOf(`reply: ${scorer}`)).length > 0;
}

function stepsOf(...steps: readonly string[]): readonly Step[] {
  return setFacts({ suite: [['steps:', ...steps.map((step) => `  ${step}`)].join('\n')] }).suite.steps;
}
