import { describe, expect, test } from '@jest/globals';
import { expectPerStep } from '../../src/cases/expect.ts';
import type { Json } from '../../src/values/json.ts';
import { aLine, READER, readFiles } from './reading.ts';

function perStep(written: Json) {
  const reading = expectPerStep(written, READER);
  return reading.ok ? [...reading.expect] : `${reading.fault.message} | ${reading.fault.remedy}`;
}

describe('what is expected', () => {
  test.each(['text', 42, true, null, [], ['a'], { contains: ['5 days'] }, { order_id: 'A-1' }])(
    'of the final step when it is %j',
    (written) => expect(perStep(written)).toEqual([['reply', written]]),
  );

  test('of each step when all keys are steps, in the order of the chain', () => {
    expect(perStep({ reply: 'r', extract: { a: 1 } })).toEqual([
      ['extract', { a: 1 }],
      ['reply', 'r'],
    ]);
    expect(perStep({ reply: null })).toEqual([['reply', null]]);
  });

  test('is refused when only some keys are steps, with the nearest step or how to mean the object itself', () => {
    expect(perStep({ decide: 'refund', extrct: {} })).toBe(
      'expect has "extrct", which is no step of the suite | Did you mean "extract"? Otherwise write {"reply": …} around it if it is what "reply" should be.',
    );
    expect(perStep({ decide: 'refund', zzz: 1 })).toBe(
      'expect has "zzz", which is no step of the suite | Write {"reply": …} around it if it is what "reply" should be.',
    );
  });

  test('is refused when every key looks like a misspelt step, since that would score another one', () => {
    expect(perStep({ decde: 'refund' })).toContain('Did you mean "decide"?');
    expect(perStep({ decde: 'refund', price: 3 })).toEqual([['reply', { decde: 'refund', price: 3 }]]);
    expect(perStep({ reply: { decde: 'refund' } })).toEqual([['reply', { decde: 'refund' }]]);
  });

  test('is refused when it is empty', () => {
    expect(perStep({})).toContain('expect names no step');
  });

  test('knows no steps by inheritance', () => {
    expect(perStep({ toString: 'x', constructor: 'y' })).toEqual([['reply', { toString: 'x', constructor: 'y' }]]);
  });

  test('may be missing in a draft, and in no other case', async () => {
    const { cases, problems } = await readFiles({
      'a.jsonl': '{"id":"a","input":"x","draft":true}\n{"id":"b","input":"x"}',
    });
    expect(cases.map(({ id, expect }) => [id, expect.size])).toEqual([['a', 0]]);
    expect(problems).toEqual([expect.stringContaining('a.jsonl:2: the case has no expect')]);
  });

  test('is looked over by whoever knows the scorers, step by step and at its place', async () => {
    const check = (step: string, value: Json) =>
      value === 'bad' ? { message: `bad for ${step}`, expected: 'better' } : undefined;
    const { ids, problems } = await readFiles(
      {
        'a.jsonl': [aLine('a'), aLine('b', { expect: 'bad' })].join('\n'),
        'b.yaml': '- id: c\n  input: x\n  expect:\n    decide: bad\n    lookup: good\n    reply: bad\n',
      },
      { ...READER, check },
    );
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([
      'a.jsonl:2: expect of "reply": bad for reply (expected better)',
      'b.yaml:4:13: expect of "decide": bad for decide (expected better)',
      'b.yaml:6:12: expect of "reply": bad for reply (expected better)',
    ]);
  });
});
