import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { CaseReader } from '../../../src/cases/expect.ts';
import { readCases } from '../../../src/cases/read.ts';
import { removeCases } from '../../../src/cases/remove/remove-cases.ts';
import { formatProblem, unwrap } from '../../../src/values/problem.ts';

const READER: CaseReader = { steps: ['decide', 'reply'], final: 'reply' };

async function without(text: string, file: string, ...ids: readonly string[]): Promise<string> {
  const { text: result, left } = unwrap(await removeCases(text, file, new Set(ids), READER));
  expect([...left]).toEqual([]);
  return result;
}

async function reasonFor(text: string, file: string, id: string): Promise<string | undefined> {
  const { text: result, left } = unwrap(await removeCases(text, file, new Set([id]), READER));
  expect(result).toBe(text);
  return left.get(id);
}

function line(id: string): string {
  return `{"id":"${id}","input":"where?","expect":"there"}`;
}

describe('out of JSON lines', () => {
  test('the line is taken, and every other character stays', async () => {
    const text = `${line('a')}\n\n  ${line('b')}  \n${line('c')}\n`;
    expect(await without(text, 'a.jsonl', 'b')).toBe(`${line('a')}\n\n${line('c')}\n`);
    expect(await without(text, 'a.ndjson', 'a', 'c')).toBe(`\n  ${line('b')}  \n`);
  });

  test('line ends, a byte order mark and a last line without an end are kept as they are', async () => {
    expect(await without(`\uFEFF${line('a')}\r\n${line('b')}\r\n`, 'a.jsonl', 'a')).toBe(`\uFEFF${line('b')}\r\n`);
    expect(await without(`${line('a')}\r\n${line('b')}`, 'a.jsonl', 'b')).toBe(line('a'));
    expect(await without(`${line('a')}\n${line('b')}\n${line('c')}`, 'a.jsonl', 'b', 'c')).toMatch(
      /^\{"id":"a".*\}\n?$/,
    );
  });
});

describe('out of a JSON list', () => {
  test('the element is taken with its comma, and the layout stays', async () => {
    const text = `[\n  ${line('a')},\n  ${line('b')},\n  ${line('c')}\n]\n`;
    expect(await without(text, 'a.json', 'b')).toBe(`[\n  ${line('a')},\n  ${line('c')}\n]\n`);
    expect(await without(text, 'a.json', 'c')).toBe(`[\n  ${line('a')},\n  ${line('b')}\n]\n`);
    expect(await without(text, 'a.json', 'a')).toBe(`[\n  ${line('b')},\n  ${line('c')}\n]\n`);
    expect(await without(text, 'a.json', 'a', 'b')).toBe(`[\n  ${line('c')}\n]\n`);
    expect(await without(text, 'a.json', 'b', 'c')).toBe(`[\n  ${line('a')}\n]\n`);
  });

  test('a byte order mark stays, and brackets and commas within texts are none', async () => {
    const odd = '{"id":"x","input":"],{[","expect":"\\\\\\"]"}';
    expect(await without(`\uFEFF[${odd} , ${line('b')}]`, 'a.json', 'b')).toBe(`\uFEFF[${odd}]`);
    expect(await without(`\uFEFF[${odd} , ${line('b')}]`, 'a.json', 'x')).toBe(`\uFEFF[${line('b')}]`);
  });
});

describe('out of CSV', () => {
  const HEAD = 'id,input,expect\n';

  test('the record is taken with the lines within its quotes', async () => {
    const text = `${HEAD}a,"one\n\n""two"", three",x\nb,"one\n\n""two"", three",x\n\nc,short,x\n`;
    expect(await without(text, 'a.csv', 'a')).toBe(`${HEAD}b,"one\n\n""two"", three",x\n\nc,short,x\n`);
    expect(await without(text, 'a.csv', 'b')).toBe(`${HEAD}a,"one\n\n""two"", three",x\n\nc,short,x\n`);
  });

  test('Windows files stay such', async () => {
    const text = `\uFEFFid,input,expect\r\na,x,y\r\nb,"x\r\nx",y\r\nc,x,y`;
    expect(await without(text, 'a.csv', 'b')).toBe('\uFEFFid,input,expect\r\na,x,y\r\nc,x,y');
    expect(await without(text, 'a.csv', 'c')).toBe('\uFEFFid,input,expect\r\na,x,y\r\nb,"x\r\nx",y');
  });
});

describe('out of YAML', () => {
  const LIST = `# All about refunds
cases:
  # the plain one

  - id: a
    input: where?
    expect: "#there"

  # asked in March

  - id: b
    input: where?
    expect: |
      #there
  # the last one
  - id: c
    input: |
      where?

      please
    expect: there
`;

  test('the lines of the item are taken; comments that are not in it or right above it stay', async () => {
    expect(await without(LIST, 'a.yaml', 'b')).toBe(`# All about refunds
cases:
  # the plain one

  - id: a
    input: where?
    expect: "#there"

  # asked in March

  # the last one
  - id: c
    input: |
      where?

      please
    expect: there
`);
    expect(await without(LIST, 'a.yml', 'a')).toContain('cases:\n  # the plain one\n\n  # asked in March\n\n  - id: b');
  });

  test('an item with a comment in it or right above it stays, whatever the comment is about', async () => {
    const above = 'the comment right above it would be about nothing';
    const within = 'a comment in it would be lost';
    expect(await reasonFor(LIST, 'a.yaml', 'c')).toBe(above);
    const item = (id: string, ...more: readonly string[]) => `- id: ${id}\n  input: x\n${more.join('')}  expect: y`;
    const between = (text: string) => `${item('a')}\n${text}\n${item('c')}\n`;
    expect(await reasonFor(between(`# Do not delete: the second is retried\n${item('b')}`), 'a.yaml', 'b')).toBe(above);
    expect(await reasonFor(between(`   # Do not delete\r\n${item('b')}`), 'a.yaml', 'b')).toBe(above);
    expect(await reasonFor(between(item('b', '  # from March\n')), 'a.yaml', 'b')).toBe(within);
    expect(await reasonFor(between(`${item('b')} # from March`), 'a.yaml', 'b')).toBe(within);
    expect(await reasonFor(between(`${item('b')}\n  # from March`), 'a.yaml', 'b')).toBe(within);
    expect(await reasonFor(between(`- # from March\n  ${item('b').slice(2)}`), 'a.yaml', 'b')).toBe(within);
    expect(await reasonFor(between(`${item('b', '  tags: [t,\n   # why\n   u]\n')}`), 'a.yaml', 'b')).toBe(within);
    expect(await without(between(`${item('b')}`).replace('cases:', 'cases: # all'), 'a.yaml', 'a')).toBe(
      `${item('b')}\n${item('c')}\n`,
    );
    expect(await without(`cases: # all\n${item('a')}\n${item('b')} # kept\n`, 'a.yaml', 'a')).toBe(
      `cases: # all\n${item('b')} # kept\n`,
    );
    expect(await without(`${item('a')} # kept\n${item('b')}\n`, 'a.yaml', 'b')).toBe(`${item('a')} # kept\n`);
  });

  test('no comment is ever lost, wherever it stands', async () => {
    const places = ['above', 'dash', 'end of line', 'between', 'end of item', 'deeper below', 'apart below'];
    const anItem = fc.record({ comments: fc.subarray(places), gone: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(anItem, { minLength: 2, maxLength: 5 }), fc.boolean(), async (items, mapped) => {
        const texts = items.map(({ comments }, index) => {
          const at = (place: string, text: string) => (comments.includes(place) ? `${text}# ${index} ${place}` : '');
          const own = (place: string, indent: string) => (comments.includes(place) ? `${at(place, indent)}\n` : '');
          const dash = comments.includes('dash') ? `-${at('dash', ' ')}\n  ` : '- ';
          return [
            own('above', ''),
            `${dash}id: c${index}${at('end of line', ' ')}\n${own('between', '  ')}  input: "#x"\n`,
            `  expect: y${at('end of item', ' ')}\n${own('deeper below', '  ')}`,
            comments.includes('apart below') ? `\n${own('apart below', '')}\n` : '',
          ].join('');
        });
        const text = `${mapped ? 'cases: # all\n' : ''}${texts.join('')}`;
        const gone = new Set(items.flatMap((item, index) => (item.gone ? [`c${index}`] : [])));
        const { text: after, left } = unwrap(await removeCases(text, 'a.yaml', gone, READER));
        const commentsOf = (some: string) => some.match(/# .*/g) ?? [];
        expect(commentsOf(after)).toEqual(commentsOf(text));
        const within = (index: number) => (items[index]?.comments ?? []).filter((place) => place !== 'apart below');
        const stay = [...gone].filter((id) => within(Number(id.slice(1))).length > 0);
        expect([...left.keys()]).toEqual(expect.arrayContaining(stay));
      }),
      { numRuns: 60 },
    );
  });

  test('of the blank lines around an item one side stays', async () => {
    const item = (id: string) => `- { id: ${id}, input: where?, expect: there }\n`;
    const text = [item('a'), item('b'), item('c')].join('\n');
    expect(await without(text, 'a.yaml', 'b')).toBe([item('a'), item('c')].join('\n'));
    expect(await without(text, 'a.yaml', 'c')).toBe([item('a'), item('b')].join('\n'));
    expect(await without(text.replaceAll('\n', '\r\n'), 'a.yaml', 'b')).toBe(
      [item('a'), item('c')].join('\n').replaceAll('\n', '\r\n'),
    );
  });

  test('a text that ends an item with blank lines of its own is that text still', async () => {
    const text =
      '- id: a\n  expect: x\n  input: |+\n    one\n\n- { id: b, input: 1, expect: x }\n\n- { id: c, input: 2, expect: x }\n';
    expect(await without(text, 'a.yaml', 'b')).toBe(
      '- id: a\n  expect: x\n  input: |+\n    one\n\n- { id: c, input: 2, expect: x }\n',
    );
  });

  test('a dash on its own line, a first item beside the key and a last line without an end are items as well', async () => {
    const text = 'cases:\n-\n  id: a\n  input: x\n  expect: y\n-   id: b\n    input: x\n    expect: y';
    expect(await without(text, 'a.yaml', 'a')).toBe('cases:\n-   id: b\n    input: x\n    expect: y');
    expect(await without(text, 'a.yaml', 'b')).toBe('cases:\n-\n  id: a\n  input: x\n  expect: y');
  });

  test('an element of a list in brackets is taken with its comma', async () => {
    const text = 'cases: [\n  { id: a, input: x, expect: y },\n  { id: b, input: x, expect: y }\n] # all\n';
    expect(await without(text, 'a.yaml', 'b')).toBe('cases: [\n  { id: a, input: x, expect: y }\n] # all\n');
    const beside = 'between the cases of its list there is more than commas';
    expect(await reasonFor(text.replace('},\n', '}, # first\n'), 'a.yaml', 'b')).toBe(beside);
    expect(await reasonFor(text.replace('y }\n]', 'y } # last\n]'), 'a.yaml', 'b')).toBe(beside);
    const within = text.replace('{ id: b,', '{ id: b, # keep\n');
    expect(await reasonFor(within, 'a.yaml', 'b')).toBe('a comment in it would be lost');
    expect(await without(within, 'a.yaml', 'a')).toContain('[\n  { id: b, # keep\n input: x');
  });

  test('an item that another one refers to stays', async () => {
    const text = '- &first { id: a, input: &q x, expect: y }\n- { id: b, input: *q, expect: y }\n';
    expect(await reasonFor(text, 'a.yaml', 'a')).toBe('an alias elsewhere in the file refers to an anchor in it');
    expect(await without(text, 'a.yaml', 'b')).toBe('- &first { id: a, input: &q x, expect: y }\n');
  });
});

describe('a file', () => {
  test('in which anything cannot be read is left alone', async () => {
    const reason = 'something in its file cannot be read';
    expect(await reasonFor(`${line('a')}\n{"id": broken\n`, 'a.jsonl', 'a')).toBe(reason);
    expect(await reasonFor('id,input,expect\na,"x,y', 'a.csv', 'a')).toBe(reason);
  });

  test('of which nothing would be left is left alone, of whatever format it is', async () => {
    const reason = 'nothing else stands in its file: remove the file itself';
    expect(await reasonFor(`${line('a')}\n\n`, 'a.jsonl', 'a')).toBe(reason);
    expect(await reasonFor(`[${line('a')}]`, 'a.json', 'a')).toBe(reason);
    expect(await reasonFor('id,input,expect\na,x,y\n', 'a.csv', 'a')).toBe(reason);
    expect(await reasonFor('- { id: a, input: x, expect: y }\n', 'a.yaml', 'a')).toBe(reason);
    expect(await reasonFor('--- !!seq [{ id: a, input: x, expect: y }]', 'a.yaml', 'a')).toBe(reason);
    const both = unwrap(await removeCases(`${line('a')}\n${line('b')}\n`, 'a.jsonl', new Set(['a', 'b']), READER));
    expect([...both.left]).toEqual([
      ['a', reason],
      ['b', reason],
    ]);
  });

  test('that does not hold a case any more says so', async () => {
    expect(await reasonFor(`${line('a')}\n`, 'a.jsonl', 'b')).toBe('it was not found again in its file');
  });

  test('may hold the replacement character like any other', async () => {
    const odd = line('a').replace('where', '\uFFFD');
    expect(await without(`${odd}\n${line('b')}\n`, 'a.jsonl', 'b')).toBe(`${odd}\n`);
  });

  test('loses nothing but what was asked for, whatever it holds and however it is written', async () => {
    const units = [
      'a',
      ' ',
      '\n',
      '"',
      ',',
      '#',
      ':',
      '-',
      '|',
      '[',
      ']',
      '{',
      '}',
      '\\',
      'é',
      '*a',
      '&a ',
      '\t',
      '\u2028',
    ];
    const text = fc.string({ unit: fc.constantFrom(...units) });
    const aSet = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/), input: text, expect: text, gone: fc.boolean() }),
      { minLength: 1, maxLength: 6, selector: ({ id }) => id },
    );
    const format = fc.constantFrom('jsonl', 'json', 'pretty.json', 'csv', 'yaml', 'flow.yaml', 'cases.yaml');
    await fc.assert(
      fc.asyncProperty(aSet, format, fc.boolean(), fc.boolean(), async (cases, kind, windows, open) => {
        const whole = written(cases, kind);
        const ended = open ? whole.replace(/\n$/, '') : whole;
        const before = windows ? ended.replaceAll('\n', '\r\n') : ended;
        const gone = new Set(cases.filter((one) => one.gone).map(({ id }) => id));
        const { text: after, left } = unwrap(await removeCases(before, `a.${kind}`, gone, READER));
        // A file is never left empty, and nothing else stands in the way here.
        expect(left.size).toBe(gone.size === cases.length ? cases.length : 0);
        const wanted = (await casesIn(before, `a.${kind}`)).filter(([id]) => !gone.has(id) || left.has(id));
        expect(await casesIn(after, `a.${kind}`)).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });
});

async function casesIn(text: string, file: string): Promise<readonly (readonly [id: string, digest: string])[]> {
  const found: (readonly [string, string])[] = [];
  const source = { file, lines: () => toLines(text), text: async () => text };
  for await (const reading of readCases([source], READER)) {
    if (reading.kind === 'problem') throw new Error(formatProblem(reading.problem));
    found.push([reading.case.id, reading.case.digest]);
  }
  return found;
}

async function* toLines(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

interface Simple {
  readonly id: string;
  readonly input: string;
  readonly expect: string;
}

function written(cases: readonly Simple[], kind: string): string {
  const plain = cases.map(({ id, input, expect: wanted }) => ({ id, input, expect: wanted }));
  switch (kind) {
    case 'jsonl':
      return plain.map((one) => `${JSON.stringify(one)}\n`).join('');
    case 'json':
      return JSON.stringify(plain);
    case 'pretty.json':
      return `${JSON.stringify(plain, null, 2)}\n`;
    case 'csv': {
      const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const rows = plain.map(({ id, input, expect: wanted }) => [id, cell(`${input}.`), cell(JSON.stringify(wanted))]);
      return `id,input,expect:json\n${rows.map((row) => `${row.join(',')}\n`).join('')}`;
    }
    case 'flow.yaml':
      return stringify(plain, { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE' });
    case 'cases.yaml':
      return `# cases\n${stringify({ cases: plain })}`;
    default:
      return stringify(plain);
  }
}
