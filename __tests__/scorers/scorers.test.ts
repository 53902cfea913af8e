import { describe, expect, test } from '@jest/globals';
import type { ScorerConfig } from '../../src/config/config.ts';
import { expectationCheck, expectationFault } from '../../src/scorers/expectation.ts';
import { makeScorer } from '../../src/scorers/scorers.ts';
import type { Json } from '../../src/values/json.ts';
import { aStep, score, toolCalls } from './scoring.ts';

const KINDS: readonly ScorerConfig[] = [
  { kind: 'equals' },
  { kind: 'fields' },
  toolCalls(),
  { kind: 'contains' },
  { kind: 'regex' },
  { kind: 'number' },
];

describe('a scorer', () => {
  test.each([...KINDS, { kind: 'custom', command: ['x'] } as const])(
    'of kind $kind takes a missing step for wrong',
    (kind) => {
      expect(makeScorer(aStep(kind))('whatever', [], 'what was asked')).toEqual({ score: 0, reason: 'step missing' });
    },
  );

  test('hands everything to the command of the step, and its answer back', async () => {
    const asked: unknown[] = [];
    const step = aStep({ kind: 'custom', command: ['node', 'score.mjs'] });
    const scorer = makeScorer(step, (expected, outputs, input) => {
      asked.push([expected, outputs, input]);
      return Promise.resolve({ score: 0.5, reason: 'so so' });
    });
    expect(await scorer({ any: 'thing' }, ['a', 'b'], { question: 1 })).toEqual({ score: 0.5, reason: 'so so' });
    expect(asked).toEqual([[{ any: 'thing' }, ['a', 'b'], { question: 1 }]]);
  });

  test('gives no score without its command', () => {
    expect(score({ kind: 'custom', command: ['x'] }, 'a', 'b')).toEqual({
      score: null,
      reason: 'no command and no judge to score with was started',
    });
  });
});

describe('an expectation', () => {
  const usable: readonly (readonly [ScorerConfig, Json])[] = [
    [{ kind: 'equals' }, null],
    [{ kind: 'custom', command: ['x'] }, null],
    [{ kind: 'fields' }, { a: null }],
    [toolCalls(), []],
    [toolCalls('subset'), [{ name: 'a' }]],
    [toolCalls(), [{ name: 'a', arguments: 'text' }]],
    [{ kind: 'contains' }, 'x'],
    [{ kind: 'contains' }, { not: ['x'] }],
    [{ kind: 'regex' }, '(?P<name>\\pL+)'],
    [{ kind: 'number' }, '42'],
    [{ kind: 'number' }, [1, { value: 2, tolerance: 0 }]],
  ];
  const unusable: readonly (readonly [ScorerConfig, Json, string])[] = [
    [{ kind: 'fields' }, {}, 'an object with the fields to compare'],
    [{ kind: 'fields' }, ['a'], 'an object with the fields to compare'],
    [{ kind: 'fields' }, 'a', 'an object with the fields to compare'],
    [toolCalls(), { name: 'a' }, 'a list of calls'],
    [toolCalls(), ['a'], 'call 1 is "a"'],
    [toolCalls(), [{ name: 'a' }, { name: 'b', args: {} }], 'call 2 is {"args":{},"name":"b"}'],
    [toolCalls(), [{ name: '' }], 'call 1 is {"name":""}'],
    [toolCalls('subset'), [], 'at least one call'],
    [toolCalls(), Array.from({ length: 201 }, () => ({ name: 'a' })), '201 calls are expected'],
    [{ kind: 'contains' }, '', 'none of them empty'],
    [{ kind: 'contains' }, [], 'none of them empty'],
    [{ kind: 'contains' }, ['x', ''], 'none of them empty'],
    [{ kind: 'contains' }, ['x', 3], 'a text, a list of texts'],
    [{ kind: 'contains' }, {}, 'a text, a list of texts'],
    [{ kind: 'contains' }, { contains: ['x'], nto: ['y'] }, 'a text, a list of texts'],
    [{ kind: 'contains' }, { contains: ['x'], not: [] }, 'none of them empty'],
    [{ kind: 'contains' }, { regex: ['x'] }, 'a text, a list of texts'],
    [{ kind: 'regex' }, 3, 'a pattern, a list of patterns'],
    [{ kind: 'regex' }, ['ok', '(a'], 'the pattern "(a" cannot be used: missing closing )'],
    [{ kind: 'regex' }, { not: '(?=x)' }, 'neither look-around nor back-references'],
    [{ kind: 'regex' }, '(a)\\1', 'cannot be used: invalid escape sequence'],
    [{ kind: 'regex' }, 'x'.repeat(1001), 'longer than 1000 characters'],
    [{ kind: 'regex' }, '(abcdef){900}', 'it repeats too much'],
    [{ kind: 'number' }, 'forty-two', 'a number, {"value", "tolerance"}'],
    [{ kind: 'number' }, { value: 1, tolerance: -1 }, 'a number, {"value", "tolerance"}'],
    [{ kind: 'number' }, { value: 1, tolrance: 1 }, 'a number, {"value", "tolerance"}'],
    [{ kind: 'number' }, [], 'a number, {"value", "tolerance"}'],
    [{ kind: 'number' }, null, 'a number, {"value", "tolerance"}'],
  ];

  test.each(usable)('for %j may be %j', (kind, expected) => {
    expect(expectationFault(kind, expected)).toBeUndefined();
  });

  test.each(unusable)('for %j cannot be %j, and no output is wrong for that', (kind, expected, said) => {
    const fault = expectationFault(kind, expected);
    expect(`${fault?.message} (expected ${fault?.expected})`).toContain(said);
    expect(score(kind, expected, 'any')).toEqual({
      score: null,
      reason: `${fault?.message} (expected ${fault?.expected})`,
    });
  });

  test('is looked over by the name of its step', () => {
    const check = expectationCheck([aStep({ kind: 'number' }, { name: 'total' }), aStep({ kind: 'equals' })]);
    expect(check('total', 'many')).toMatchObject({ message: '"many" is no expectation for the scorer of this step' });
    expect(check('total', 3)).toBeUndefined();
    expect(check('decide', 'many')).toBeUndefined();
    expect(check('constructor', 'many')).toBeUndefined();
  });

  test('is shown shortened, on one line, with whole characters', () => {
    const { reason } = score({ kind: 'number' }, 1, `${'x'.repeat(78)}😀\n${'y'.repeat(1000)}`);
    expect(reason).toBe(`expected 1, got "${'x'.repeat(78)}…`);
  });
});
