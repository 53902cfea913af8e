import { describe, expect, test } from '@jest/globals';
import { aLine, readFiles } from './reading.ts';

const read = (...lines: readonly string[]) => readFiles({ 'evals/a.jsonl': lines.join('\n') });

describe('a JSONL file', () => {
  test('holds one case per line, with a line end of any kind, blank lines and a byte order mark', async () => {
    const { cases, problems } = await read(`\uFEFF${aLine('a')}\r`, '', '  \r', aLine('b'), aLine('c'));
    expect(problems).toEqual([]);
    expect(cases.map(({ id, location }) => [id, location.line])).toEqual([
      ['a', 1],
      ['b', 4],
      ['c', 5],
    ]);
  });

  test('keeps characters that other readers take for the end of a line', async () => {
    const { cases } = await read(aLine('a', { input: 'one\u2028two\u0085three' }));
    expect(cases[0]?.input).toBe('one\u2028two\u0085three');
  });

  test('names line and column of every line that is none, and reads the lines around it', async () => {
    const { ids, problems } = await read(
      aLine('a'),
      '{"id":"b",}',
      "{'id':'b'}",
      '{"id":"b"} {"id":"c"}',
      '{"id":"b","input":nope}',
      aLine('e'),
    );
    expect(ids).toEqual(['a', 'e']);
    expect(problems.map((problem) => problem.slice(0, 52))).toEqual([
      'evals/a.jsonl:2:11: the line is not JSON from here o',
      'evals/a.jsonl:3:2: the line is not JSON from here on',
      'evals/a.jsonl:4:12: the line is not JSON from here o',
      'evals/a.jsonl:5:20: the line is not JSON from here o',
    ]);
  });

  test('says of a torn last line that it ends too early', async () => {
    const { ids, problems } = await read(aLine('a'), aLine('b').slice(0, 40));
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([expect.stringMatching(/^evals\/a\.jsonl:2:41: the line ends before its JSON does/)]);
  });

  test('says of a file in UTF-16 how to save it', async () => {
    const { problems } = await read([...aLine('a')].map((character) => `${character}\0`).join(''));
    expect(problems).toEqual([expect.stringContaining('holds NUL characters')]);
    expect(problems[0]).toContain('Save the file as UTF-8.');
  });

  test('refuses a key that stands twice, however it is written and however deep, and leaves equal keys elsewhere', async () => {
    const { ids, problems } = await read(
      '{"id":"a","input":{"x":{"k":1,"\\u006b":2}},"expect":1}',
      '{"id":"b","input":[{"k":1},{"k":"k\\":"}],"expect":{"k":{"k":1}}}',
      '{"id":"c","id":"d","input":1,"expect":1}',
    );
    expect(ids).toEqual(['b']);
    expect(problems).toEqual([
      expect.stringContaining('evals/a.jsonl:1:31: the key "k" stands twice in one object'),
      expect.stringContaining('evals/a.jsonl:3:11: the key "id" stands twice in one object'),
    ]);
  });

  test('refuses what is no object, and values that cannot be exchanged', async () => {
    const { ids, problems } = await read(
      '["a"]',
      'null',
      aLine('a', { input: 'cut \uD83D' }),
      '{"id":"b","input":{"price":1e999},"expect":1}',
      `{"id":"c","input":${'['.repeat(5000)}${']'.repeat(5000)},"expect":1}`,
      aLine('d'),
    );
    expect(ids).toEqual(['d']);
    expect(problems).toEqual([
      expect.stringContaining('evals/a.jsonl:1: a case is a list'),
      expect.stringContaining('evals/a.jsonl:2: a case is empty'),
      expect.stringContaining('evals/a.jsonl:3: a text holds half of a character'),
      expect.stringContaining('evals/a.jsonl:4: a number is too large'),
      expect.stringContaining('evals/a.jsonl:5: a value is nested too deeply'),
    ]);
  });

  test('holds values of at most a hundred levels, the case itself included', async () => {
    const nested = (levels: number) => `{"id":"a","input":${'['.repeat(levels)}${']'.repeat(levels)},"expect":1}`;
    expect((await read(nested(99))).ids).toEqual(['a']);
    expect((await read(nested(100))).problems).toEqual([expect.stringContaining('nested too deeply')]);
  });

  test('keeps a key named __proto__ as data and lets it change nothing', async () => {
    const { cases } = await read('{"id":"a","input":{"__proto__":{"polluted":true}},"expect":"x"}');
    expect(JSON.stringify(cases[0]?.input)).toBe('{"__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
