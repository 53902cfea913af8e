import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aLine, readFiles } from './reading.ts';

const FILES = ['a.jsonl', 'a.json', 'a.yaml', 'a.csv'];

/** Texts that come near to what a format expects, and texts that do not. */
const pieces = fc.constantFrom(
  ...[
    '{"id":"a"',
    '"input":',
    '"x"',
    '}',
    '[',
    ']',
    ',',
    ':',
    '- ',
    'id: ',
    'expect',
    '\n',
    '\r\n',
    '\0',
    '\uFEFF',
    '"',
    "'",
  ],
  ...[
    '&a ',
    '*a',
    '!!x ',
    '---\n',
    '? ',
    '\t',
    '\uD800',
    '{',
    '\\',
    'cases:\n',
    '<<',
    '__proto__',
    'id,input,expect\n',
    '#',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 25 }).map((list) => list.join('')),
);

describe('a reader of cases', () => {
  test.each(FILES)('never throws whatever %s holds, and locates every problem in it', async (file) => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const { problems } = await readFiles({ [file]: content });
        for (const problem of problems) expect(problem.startsWith(`${file}:`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('finds every good line among bad ones, at its line', async () => {
    const bad = fc.oneof(
      fc.constantFrom(
        '{',
        '[]',
        '"x"',
        '{"id":1}',
        '{"id":"x","input":1,"expect":1,"extra":1}',
        'null',
        '{}}',
        '\0',
        '"',
      ),
      fc.string().filter((line) => !line.includes('\n') && line.trim() !== '' && !line.trim().startsWith('{')),
    );
    const line = fc.oneof(fc.constant(undefined), bad, fc.constant(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const written = lines.map((other, index) => other ?? aLine(`good-${index + 1}`));
        const { cases } = await readFiles({ 'a.jsonl': written.join('\n') });
        const expected = lines.flatMap((other, index) => (other === undefined ? [`good-${index + 1}`] : []));
        expect(cases.map(({ id }) => id)).toEqual(expected);
        for (const { id, location } of cases) expect(id).toBe(`good-${location.line}`);
      }),
    );
  });

  test('gives back any JSON from JSONL and JSON as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (input) => {
        const written = JSON.stringify({ id: 'a', input, expect: 'x' });
        const { cases } = await readFiles({ 'a.jsonl': written });
        const whole = await readFiles({ 'a.json': `[\n${written}\n]` });
        expect(JSON.stringify(cases[0]?.input)).toBe(JSON.stringify(input));
        expect(whole.cases[0]?.digest).toBe(cases[0]?.digest);
      }),
    );
  });

  test('gives back any text from CSV, with its line ends as line feeds', async () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0'));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (inputs) => {
        const quoted = inputs.map((input, index) => `${index},"${input.replaceAll('"', '""')}",x`);
        const { cases, problems } = await readFiles({ 'a.csv': ['id,input,expect', ...quoted].join('\r\n') });
        expect(problems).toEqual([]);
        expect(cases.map(({ input }) => input)).toEqual(inputs.map((input) => input.replaceAll('\r\n', '\n')));
      }),
    );
  });
});
