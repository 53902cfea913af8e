import { describe, expect, test } from '@jest/globals';
import { caseDigest } from '../../src/cases/digest.ts';
import { readFiles } from './reading.ts';

const read = (...lines: readonly string[]) => readFiles({ 'evals/a.csv': lines.join('\n') });

describe('a CSV file', () => {
  test('gives every column its place in the case', async () => {
    const { cases, problems } = await read(
      'tags,id,input,expect.decide,expect.lookup,group,covers,reviewed,draft,source.kind,source.url,source.ref,source.date',
      'a; b,x,Hi,refund,"[{""name"":""get_order""}]",g,"triage,policies/*.md",2026-10-02,TRUE,production,https://example.org/1,req-1,2026-10-01',
    );
    expect(problems).toEqual([]);
    expect(cases).toEqual([
      {
        id: 'x',
        input: 'Hi',
        expect: new Map<string, unknown>([
          ['lookup', [{ name: 'get_order' }]],
          ['decide', 'refund'],
        ]),
        tags: ['a', 'b'],
        group: 'g',
        covers: ['triage', 'policies/*.md'],
        reviewed: '2026-10-02',
        draft: true,
        source: { kind: 'production', url: 'https://example.org/1', ref: 'req-1', date: '2026-10-01' },
        digest: caseDigest('Hi', { lookup: [{ name: 'get_order' }], decide: 'refund' }),
        location: { file: 'evals/a.csv', line: 2 },
      },
    ]);
  });

  test('is text unless a cell says that it is JSON', async () => {
    const { cases } = await read(
      'id,input,expect',
      '1,42,true',
      '2,{x},"""quoted"""',
      '3,[1],"{""contains"": [""x""]}"',
    );
    expect(cases.map(({ id, input, expect }) => [id, input, expect.get('reply')])).toEqual([
      ['1', '42', 'true'],
      ['2', '{x}', 'quoted'],
      ['3', '[1]', { contains: ['x'] }],
    ]);
  });

  test('is JSON throughout in a column that is named so', async () => {
    const { cases, problems } = await read('id,input:json,expect:json', '1,42,true', '2,"[""a""]",null', '3,oops,1');
    expect(cases.map(({ input, expect }) => [input, expect.get('reply')])).toEqual([
      [42, true],
      [['a'], null],
    ]);
    expect(problems).toEqual([expect.stringContaining('evals/a.csv:4: the cell of column "input:json" is not JSON')]);
  });

  test('has cells of several lines, and rows at the line where they start', async () => {
    const text = '\uFEFFid, input, expect\r\n\r\na, "one ""1""\r\n\r\ntwo", x\r\n , \r\nb, y, z\r\n';
    const { cases, problems } = await readFiles({ 'evals/a.CSV': text });
    expect(problems).toEqual([]);
    expect(cases.map(({ id, input, location }) => [id, input, location.line])).toEqual([
      ['a', 'one "1"\n\ntwo', 3],
      ['b', 'y', 7],
    ]);
  });

  test('loses no row to another that is too long, too short or wrong', async () => {
    const { ids, problems } = await read('id,input,expect,tags', 'a,x,y', 'b,x', 'c,x,y,t,,', 'd,x,{oops', 'e,x,y,t');
    expect(ids).toEqual(['a', 'e']);
    expect(problems).toEqual([
      expect.stringContaining('evals/a.csv:3: the case has no expect'),
      expect.stringContaining('evals/a.csv:4: the row has 6 cells (expected at most 4'),
      expect.stringContaining('evals/a.csv:5: the cell of column "expect" is not JSON from here on'),
    ]);
  });

  test('tells all that is wrong with its first row, with the nearest column, and reads no further', async () => {
    const { ids, problems } = await read('id,inptu,expect.dcide,,tags:json,id,constructor', 'a,b,c,d,e,f,g');
    expect(ids).toEqual([]);
    expect(problems.map((problem) => problem.replace(/ \(expected .*\)/, ''))).toEqual([
      'evals/a.csv:1: unknown column "inptu". Did you mean "input"?',
      'evals/a.csv:1: unknown column "expect.dcide". Did you mean "expect.decide"?',
      'evals/a.csv:1: column 4 has no name',
      'evals/a.csv:1: the column "tags:json" is never JSON. Name it tags.',
      'evals/a.csv:1: there are two columns "id". Remove one of them.',
      'evals/a.csv:1: unknown column "constructor"',
    ]);
  });

  test('wants commas between cells, an id, and one way of naming what is expected', async () => {
    expect((await read('id;input;expect', '1;2;3')).problems).toContainEqual(
      expect.stringContaining('Separate the cells by commas.'),
    );
    expect((await read('input,expect', '1,2')).problems).toEqual([expect.stringContaining('there is no column "id"')]);
    expect((await read('id,input,expect,expect.decide', '1,2,3,4')).problems).toEqual([
      expect.stringContaining('a column "expect" beside columns of single steps'),
    ]);
  });

  test.each([
    [['b,"one', 'c,x,y'], 'evals/a.csv:4: a quoted cell of this row does not end'],
    [['b,"one"more,y', 'c,x,y'], 'evals/a.csv:4: a quote stands inside a cell'],
    [['b,on"e,y', 'c,x,y'], 'evals/a.csv:4: a quote stands inside a cell'],
  ])('says where its quotes go wrong in %j and keeps what stands before', async (rows, expected) => {
    const { ids, problems } = await read('id,input,expect', 'a,x,y', '', ...rows);
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });

  test('says so when the very first row is broken', async () => {
    expect((await read('"id,input')).problems).toEqual([expect.stringContaining('evals/a.csv:1:')]);
  });

  test('holds no case when it is empty', async () => {
    expect(await read('', ' ')).toEqual({ cases: [], ids: [], problems: [] });
  });
});
