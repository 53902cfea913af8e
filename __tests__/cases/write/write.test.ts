import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseSchema } from '../../../src/cases/schema.ts';
import { appendedTo } from '../../../src/cases/write/append-lines.ts';
import { caseLine } from '../../../src/cases/write/case-line.ts';
import { targetOf } from '../../../src/cases/write/target.ts';
import { formatProblem } from '../../../src/values/problem.ts';
import { aLine, readFiles } from '../reading.ts';

describe('the line of a case', () => {
  test('has its keys in the order of the documentation, and none that goes without saying', () => {
    const written = caseSchema.parse({
      draft: true,
      source: { date: '2026-10-02', ref: 'req-1', kind: 'production' },
      tags: ['refund'],
      expect: { decide: 'refund' },
      input: { b: 1, a: 2 },
      id: 'refund-1',
    });
    expect(caseLine(written)).toBe(
      '{"id":"refund-1","input":{"b":1,"a":2},"expect":{"decide":"refund"},"tags":["refund"],"source":{"kind":"production","ref":"req-1","date":"2026-10-02"},"draft":true}',
    );
    expect(caseLine(caseSchema.parse({ id: 'a', input: null, expect: null }))).toBe(
      '{"id":"a","input":null,"expect":null}',
    );
  });

  test('escapes what a reader could not see, and leaves what people write', () => {
    const line = (input: string) => caseLine(caseSchema.parse({ id: 'a', input, expect: 'b' }));
    expect(line('a\u202Eb\u200Bc\u2028d\u{E0041}')).toContain('"a\\u202eb\\u200bc\\u2028d\\udb40\\udc41"');
    expect(line('Grüße, 你好 👩🏽‍🚒 ❤️')).toContain('"Grüße, 你好 👩🏽‍🚒 ❤️"');
  });

  test('is read back as the same case', async () => {
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          text,
          fc.json().map((json) => JSON.parse(json)),
        ),
        text,
        async (input, expected) => {
          const line = caseLine(caseSchema.parse({ id: 'a', input, expect: { reply: expected } }));
          const { cases, problems } = await readFiles({ 'a.jsonl': line });
          expect(problems).toEqual([]);
          expect(cases[0]?.input).toEqual(input);
          expect(cases[0]?.expect.get('reply')).toBe(expected);
        },
      ),
    );
  });
});

describe('lines added to a file', () => {
  test('stand on lines of their own, whatever its end', async () => {
    for (const before of [
      '',
      '\uFEFF',
      `${aLine('a')}\n`,
      aLine('a'),
      `\uFEFF${aLine('a')}\r\n`,
      `${aLine('a')}\n\n`,
    ]) {
      const after = before + appendedTo(before, [aLine('b'), aLine('c')]);
      expect((await readFiles({ 'a.jsonl': after })).ids).toEqual([...(before.includes('{') ? ['a'] : []), 'b', 'c']);
    }
  });

  test('end as the lines before them do', () => {
    expect(appendedTo('a\r\nb', ['c'])).toBe('\r\nc\r\n');
    expect(appendedTo('a\r\nb\r\n', ['c', 'd'])).toBe('c\r\nd\r\n');
    expect(appendedTo('a\r\nb\n', ['c'])).toBe('c\n');
    expect(appendedTo('a', ['c'])).toBe('\nc\n');
    expect(appendedTo('a\n', [])).toBe('');
    expect(appendedTo('a', [])).toBe('');
  });
});

describe('the file that cases are added to', () => {
  const target = (globs: readonly string[], files: readonly string[] = [], wanted?: string) => {
    const result = targetOf({ globs, files, ...(wanted === undefined ? {} : { wanted }) });
    return result.ok ? result.value : result.problems.map(formatProblem).join('\n');
  };

  test('is one of its own beside the others, where the suite would read it', () => {
    expect(target(['evals/*.jsonl'])).toBe('evals/from-production.jsonl');
    expect(target(['./evals/support/**/*.{jsonl,yaml}'])).toBe('evals/support/from-production.jsonl');
    expect(target(['*.jsonl'])).toBe('from-production.jsonl');
    expect(target(['evals/core.yaml', 'evals/*.jsonl'])).toBe('evals/from-production.jsonl');
    expect(target(['evals/core.jsonl', 'evals/from-production.jsonl'])).toBe('evals/from-production.jsonl');
  });

  test('is else the last of its files that lines can be added to', () => {
    expect(target(['evals/*/cases.jsonl'], ['evals/a/cases.jsonl', 'evals/b/cases.jsonl'])).toBe('evals/b/cases.jsonl');
    expect(target(['evals/a.jsonl', 'evals/b.yaml'], ['evals/a.jsonl', 'evals/b.yaml'])).toBe('evals/a.jsonl');
    expect(target(['evals/new.ndjson'])).toBe('evals/new.ndjson');
  });

  test('is none where the suite reads no such file', () => {
    expect(target(['evals/*.yaml'], ['evals/a.yaml'])).toBe(
      'cases are added to files of lines (.jsonl, .ndjson), and the suite reads none (expected a glob among evals/*.yaml that such a file matches). Add one such as `evals/from-production.jsonl` to the cases of the suite.',
    );
  });

  test('is the one asked for, if the suite reads it and lines can be added to it', () => {
    expect(target(['evals/*.jsonl'], [], './evals//mine.jsonl')).toBe('evals/mine.jsonl');
    for (const wanted of ['other/mine.jsonl', '../evals/mine.jsonl', '/evals/mine.jsonl', 'evals/../../x.jsonl'])
      expect(target(['evals/*.jsonl'], [], wanted)).toContain(
        'the suite would not read this file (expected a file that matches evals/*.jsonl)',
      );
    for (const wanted of ['evals/mine.yaml', 'evals/mine.csv', 'evals', 'evals/mine'])
      expect(target(['evals/*'], [], wanted)).toContain('cases are not added to files of this kind');
  });
});

test('the draft in the documentation is one, written as drafts are', async () => {
  const [, line = ''] = /^(\{"id":"issue-12".*"draft":true\})$/m.exec(readFileSync('docs/cases.md', 'utf8')) ?? [];
  const { cases, problems } = await readFiles({ 'a.jsonl': line });
  expect([problems, cases.length, cases[0]?.draft]).toEqual([[], 1, true]);
  expect(caseLine(caseSchema.parse(JSON.parse(line)))).toBe(line);
  const finished = await readFiles({ 'a.jsonl': line.replace(',"draft":true', '') });
  expect(finished.problems).toEqual([expect.stringContaining('the case has no expect')]);
});
