import { describe, expect, test } from '@jest/globals';
import { aLine, readFiles } from './reading.ts';

const read = (text: string) => readFiles({ 'evals/a.json': text });

describe('a JSON file', () => {
  test('is a list of cases, each at the place where it starts', async () => {
    const { cases, problems } = await read(
      `\uFEFF[\n  ${aLine('a')},\r\n\n ${aLine('b', { input: ['[', ']', ','] })} ]\n`,
    );
    expect(problems).toEqual([]);
    expect(cases.map(({ id, location }) => [id, location])).toEqual([
      ['a', { file: 'evals/a.json', line: 2, column: 3 }],
      ['b', { file: 'evals/a.json', line: 4, column: 2 }],
    ]);
  });

  test('holds no case when it is empty or an empty list', async () => {
    expect(await read(' \n')).toEqual({ cases: [], ids: [], problems: [] });
    expect(await read('[ ]')).toEqual({ cases: [], ids: [], problems: [] });
  });

  test.each([
    [`[\n${aLine('a')},\n]`, '3:1: the file is not JSON from here on'],
    [`[\n${aLine('a')},\n`, ': the file ends before its JSON does'],
    [`[\n${aLine('a')}\n{}]`, '3:1: the file is not JSON from here on'],
    ['{"cases":[]}', '1:1: what should be the cases is a mapping'],
    ['[{"id":"a",\n"id":"b"}]', '2:1: the key "id" stands twice in one object'],
  ])('says where %j stops being one', async (text, expected) => {
    const { ids, problems } = await read(text);
    expect(ids).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });

  test('loses no case to another that is wrong', async () => {
    const { ids, problems } = await read(`[${aLine('a')},\n3,\n${aLine('b')}]`);
    expect(ids).toEqual(['a', 'b']);
    expect(problems).toEqual([expect.stringContaining('evals/a.json:2:1: a case is 3')]);
  });
});
