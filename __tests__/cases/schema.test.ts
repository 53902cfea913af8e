import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/values/json.ts';
import { aLine, readFiles } from './reading.ts';

const read = (rest: Readonly<Record<string, Json>>) => readFiles({ 'a.jsonl': aLine('a', rest) });

describe('a case', () => {
  test('needs an id, an input and an expectation, and says so all at once', async () => {
    const { problems } = await readFiles({ 'a.jsonl': '{"tag":[]}' });
    expect(problems).toEqual([
      'a.jsonl:1: the case has no id (expected an id: 1 to 200 characters on one line, without blanks at its ends). Give it an id of its own that never changes: runs are compared by it.',
      'a.jsonl:1: the case has no input (expected a text or any other JSON). Write what the agent is asked.',
      'a.jsonl:1: unknown key "tag" (expected one of id, input, expect, covers, tags, group, source, reviewed, draft). Did you mean "tags"?',
    ]);
  });

  test('with a misspelt key is told of the misspelling alone', async () => {
    const { problems } = await readFiles({ 'a.jsonl': '{"id":"a","Input":"x","expect":"y"}' });
    expect(problems).toEqual([expect.stringContaining('unknown key "Input"')]);
    expect(problems[0]).toContain('Did you mean "input"?');
  });

  test('has defaults for what it leaves out, and tags once each', async () => {
    const { cases } = await read({ tags: ['b', 'a', 'b'] });
    expect(cases[0]).toMatchObject({ draft: false, tags: ['b', 'a'] });
    expect(Object.keys(cases[0] ?? {}).sort()).toEqual([
      'digest',
      'draft',
      'expect',
      'id',
      'input',
      'location',
      'tags',
    ]);
  });

  test.each([
    ['a whole number', 17, '17'],
    ['zero', 0, '0'],
    ['200 characters', 'x'.repeat(200), 'x'.repeat(200)],
    ['any script', 'заказ-1 注文', 'заказ-1 注文'],
  ])('may have %s as its id', async (_, id, expected) => {
    const { ids } = await readFiles({ 'a.jsonl': aLine(id) });
    expect(ids).toEqual([expected]);
  });

  test.each(
    [
      ['', ' a', 'a\t', 'x'.repeat(201), 'a\nb', 'a\u0000', 'a\u2028b', '\u009B31m'],
      [1.5, 2 ** 60, true, null, ['a'], { a: 1 }],
    ].flat() as Json[],
  )('cannot have the id %j', async (id) => {
    const { ids, problems } = await readFiles({ 'a.jsonl': aLine(id) });
    expect(ids).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^a\.jsonl:1: id is .*\(expected an id: 1 to 200/)]);
  });

  test.each<readonly [Readonly<Record<string, Json>>, string]>([
    [{ tags: 'refund' }, 'tags is "refund" (expected a list of texts'],
    [{ tags: ['a', ''] }, 'tags[1] is ""'],
    [{ covers: ['../secrets'] }, 'covers[0] is "../secrets"'],
    [{ covers: ['/etc/passwd'] }, 'covers[0] is "/etc/passwd"'],
    [{ covers: ['(a+)+/*'] }, 'covers[0] is "(a+)+/*"'],
    [{ group: 3 }, 'group is 3'],
    [{ reviewed: '2026-02-30' }, 'reviewed is "2026-02-30" (expected a date such as 2026-10-02)'],
    [{ draft: 'yes' }, 'draft is "yes" (expected true or false)'],
    [{ source: 'production' }, 'source is "production"'],
    [{ source: { url: 'javascript:alert(1)' } }, 'source.url is "javascript:alert(1)"'],
    [{ source: { url: 'https://example.org/a b' } }, 'source.url is "https://example.org/a b"'],
    [{ source: { date: 'yesterday' } }, 'source.date is "yesterday"'],
    [{ source: { link: 'x' } }, 'unknown key "link" in source (expected one of kind, url, ref, date)'],
    [{ source: { ref: 'a\nb' } }, 'source.ref is "a'],
  ])('is refused with %j', async (rest, expected) => {
    const { problems } = await read(rest);
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });

  test('may come from a place and a time', async () => {
    const source = {
      kind: 'production',
      url: 'https://example.org/1?x=2',
      ref: 'req-00983',
      date: '2026-10-02T09:30:00+02:00',
    };
    expect((await read({ source, reviewed: '2026-10-02', group: 'thread-1' })).cases[0]).toMatchObject({
      source,
      reviewed: '2026-10-02',
      group: 'thread-1',
    });
  });

  test('shows nothing of a hostile text that a terminal would act on', async () => {
    const { problems } = await read({ group: '\u001B[2Jgone\u202E' });
    expect(problems[0]).toMatch(/^[\x20-\x7E…]*$/);
  });
});
