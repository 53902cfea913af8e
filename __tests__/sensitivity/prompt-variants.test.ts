import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printDocument, readDocument } from '../../src/sensitivity/prompt/blocks.ts';
import { promptVariants } from '../../src/sensitivity/prompt/prompt-variants.ts';

const PROMPT = `---
version: 4
temperature: 0
# a comment
---
# Triage

You help the customers of a shop. Today is {{today}}, and every message that comes in is read to its end before anything is decided.

## Kinds

- \`refund\`: wants the money back
- \`parcel\`: asks where the parcel is
- \`broken\`: something does not work

## Steps

- Read the message
- Look the number up

## Style

1. Be brief.
2. Be kind.

- Never guess.
- Where there is nothing above, write "I do not know".

## Examples

> Where is my parcel? Say so.

Sent. \`{"kind": "parcel"}\`

- one
- two

\`\`\`
- not a list
\`\`\`
`;

function variantsOf(text: string, seed = 'seed', path = 'p.md') {
  const { made, leftOut } = promptVariants({ id: 'p', path, text }, seed);
  const of = (name: string): string => {
    const found = made.find(({ id }) => id === `p/${name}`);
    if (found === undefined) throw new Error(`${name}: ${leftOut.find(({ id }) => id === `p/${name}`)?.reason}`);
    return found.text;
  };
  return { made, leftOut, of };
}

/** Lines of a Markdown text as they come, with anything that could stand in one. */
const aLine = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    '# One',
    '## Two',
    '## Examples',
    '### Three {{x}}',
    '---',
    '***',
    '```',
    '"""',
    '> said',
    '| a | b |',
  ),
  fc.constantFrom(
    '- item',
    '- other.',
    '* star',
    '• dot',
    '  - nested',
    '  more of it',
    '1. first',
    '2) second',
    '- `a` then',
  ),
  fc.constantFrom(
    'Some words of a sentence. And another one of them.',
    '{"json": 1}',
    'key: value',
    '<tag>',
    '    code',
    'x',
  ),
  fc.string({ maxLength: 12 }).filter((text) => !/[\n\r]/.test(text)),
);
const aText = fc
  .array(aLine, { maxLength: 25 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));

/** What is said, without how it is laid out: marks of lists and headings, rules and full stops left out. */
function said(text: string): readonly string[] {
  return (text.replace(/^\s*(?:[-*+•]|#+)\s/gm, '').match(/[\p{L}\p{N}`"{}]+/gu) ?? []).toSorted();
}

describe('a prompt written otherwise', () => {
  test('any text is printed again as it was, to the letter', () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(printDocument(readDocument(text))).toBe(text);
      }),
    );
  });

  test('no variant of any text loses or adds a word, but for tags, which add names', () => {
    fc.assert(
      fc.property(aText, fc.constantFrom('one', 'two'), (text, seed) => {
        for (const { id, text: varied, original } of variantsOf(text, seed).made) {
          if (id !== 'p/marks-tags') expect([id, said(varied)]).toEqual([id, said(original)]);
        }
      }),
    );
  });

  test('the front matter stays as it is, in files with either line end', () => {
    for (const text of [PROMPT, PROMPT.replaceAll('\n', '\r\n')]) {
      const matter = text.slice(0, text.indexOf('# Triage'));
      const { made } = variantsOf(text);
      expect(made.length).toBeGreaterThanOrEqual(12);
      for (const { text: varied } of made) {
        expect(varied.startsWith(matter)).toBe(true);
        expect(varied.includes('\r\n')).toBe(text.includes('\r\n'));
        expect(varied.replaceAll('\r\n', '').includes('\r')).toBe(false);
      }
    }
  });

  test('what is shown as an example is left alone, and so is code', () => {
    const shown = (text: string): string => text.slice(text.indexOf('> Where'), text.lastIndexOf('```') + 3);
    for (const { id, text } of variantsOf(PROMPT).made) expect([id, shown(text)]).toEqual([id, shown(PROMPT)]);
  });

  test('only lists whose order is free are put into another', () => {
    const reversed = variantsOf(PROMPT).of('order-reversed');
    expect(reversed).toContain(
      '- `broken`: something does not work\n- `parcel`: asks where the parcel is\n- `refund`: wants the money back\n',
    );
    // Steps have an order, numbers are one, and `above` speaks of a place.
    expect(reversed).toContain('- Read the message\n- Look the number up\n');
    expect(reversed).toContain('1. Be brief.\n2. Be kind.\n\n- Never guess.\n- Where');
  });

  test.each([
    ['- a thing\n- then another\n'],
    ['Go through these in this order:\n\n- a thing\n- another\n'],
    ['## Priorities\n\n- a thing\n- another\n'],
    ['- a thing, and\n- another\n'],
    ['- a thing\n- otherwise another\n'],
    ['1. a thing\n2. another\n'],
  ])('the order of %j is left as it is', (text) => {
    const { made } = variantsOf(text);
    expect(made.filter(({ id }) => id.includes('order'))).toEqual([]);
  });

  test('each kind of writing does what it says', () => {
    const { of } = variantsOf(PROMPT);
    expect(of('bullets-dot')).toContain('• `refund`: wants the money back\n• `parcel`');
    expect(of('lines-60')).toContain('You help the customers of a shop. Today is {{today}}, and\nevery');
    expect(of('lines-sentences')).toContain('of a shop.\nToday is');
    expect(of('space-in-lists')).toContain('money back\n\n- `parcel`');
    expect(of('space-tight')).toContain('## Kinds\n- `refund`');
    expect(of('marks-rules')).toContain('decided.\n\n---\n\n## Kinds');
    expect(of('marks-tags')).toContain('## Kinds\n\n<kinds>\n- `refund`');
    expect(of('marks-tags')).toContain('does not work\n</kinds>\n\n## Steps');
    expect(of('marks-bold')).toContain('**Kinds**\n\n- `refund`');
    expect(of('end-punctuation')).toContain('money back.\n- `parcel`: asks where the parcel is.\n');
    expect(of('end-blank-lines')).toBe(`${PROMPT}\n\n\n`);
  });

  test('what would change nothing, or lose something, is left out with its reason', () => {
    const { made, leftOut } = variantsOf('# One\n\n## Two\n\nText.\n\n### Three\n\nText.\n');
    expect(made.map(({ id }) => id)).not.toContain('p/marks-bold');
    expect(leftOut).toContainEqual({
      family: 'prompt',
      id: 'p/marks-bold',
      reason: 'headings of several levels would become one',
    });
    expect(leftOut).toContainEqual({
      family: 'prompt',
      id: 'p/bullets-dot',
      reason: 'it changes nothing in this prompt',
    });
  });

  test('the same seed makes the same variants, another shuffles otherwise', () => {
    const list = [...'kqzbxmwpfhdr'].map((letter) => `- item ${letter.repeat(3)}\n`).join('');
    expect(variantsOf(list, 'one').of('order-shuffled')).toBe(variantsOf(list, 'one').of('order-shuffled'));
    expect(variantsOf(list, 'one').of('order-shuffled')).not.toBe(variantsOf(list, 'two').of('order-shuffled'));
  });
});
