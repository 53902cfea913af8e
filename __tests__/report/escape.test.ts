import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { details, leftColumn, paragraph, table } from '../../src/report/blocks.ts';
import { commentMarker, toMarkdown } from '../../src/report/markdown.ts';
import { code, link, prose, strong, type Words, words } from '../../src/report/words.ts';
import { codePoint, visibleLine } from '../../src/values/visible.ts';
import { elements, parsed, textOf } from './github.ts';

const paragraphOf = (said: Words) => toMarkdown([paragraph(said)]);
const cellOf = (said: Words) => toMarkdown([table([leftColumn('head')], [[said]])]);
const foldOf = (said: Words) => toMarkdown([details(said, [])]);

describe('words as Markdown', () => {
  test.each([
    [words`${code('decide')} got worse: 91.0 % → 78.0 %, p < 0.001`, '`decide` got worse: 91.0 % → 78.0 %, p < 0.001'],
    [
      words`${strong('Pin drift:')} ${prose('`a.md` is version 5 (was 4)')}`,
      '**Pin drift:** `a.md` is version 5 (was 4)',
    ],
    [words`${prose('ask @octocat, see #12 (https://a.example).')}`, 'ask `@octocat`, see `#12` (`https://a.example`).'],
    [words`${prose('a_b *c* [d](e)')}`, 'a\\_b \\*c\\* \\[d\\](e)'],
    [words`${code('a`b')} ${code('``')}`, '``a`b`` ``` `` ```'],
    [words`${code('x')}${code('y')}`, '`x`<!-- -->`y`'],
    [words`${code('')}`, '`(empty)`'],
    [words`1. one`, '1\\. one'],
    [words`- one`, '\\- one'],
    [words`−13.0 points`, '−13.0 points'],
    [words`+13.0 points`, '+13.0 points'],
  ])('%j', (said, markdown) => {
    expect(paragraphOf(said)).toBe(markdown);
  });

  test('a pipe stays in its cell, even behind a backslash', () => {
    expect(cellOf(words`${code('a|b')} c|d`)).toContain('| `a\\|b` c\\|d |');
    expect(cellOf(words`${code('a\\|b')}`)).toContain('| `a\\\\u{7C}b` |');
  });

  test('figures of a cell are not broken over two lines', () => {
    expect(cellOf(words`91.0 %`)).toContain('| 91.0\u00a0% |');
    expect(cellOf(words`−0.5 (−2.9 … +1.6)`)).toContain('| −0.5 (−2.9\u00a0…\u00a0+1.6) |');
  });

  test('fences of code spans stay short enough for GitHub to read them', () => {
    const shown = paragraphOf(words`${code('`'.repeat(81), 1000)}`);
    expect(shown).toBe(`\`${'\\u{60}'.repeat(81)}\``);
  });

  test('only a plain web address of ours becomes a link', async () => {
    expect(paragraphOf(words`${link('run', 'https://github.com/o/r/actions/runs/1?x=1#a')}`)).toBe(
      '[run](https://github.com/o/r/actions/runs/1?x=1#a)',
    );
    for (const url of ['javascript:alert(1)', 'https://a b', 'https://a)b', 'https://a"b', 'data:text/html,x']) {
      const page = await parsed(`${paragraphOf(words`${link('run', url)}`)}\n\n${foldOf(words`${link('run', url)}`)}`);
      expect(elements(page).filter(({ tagName }) => tagName === 'a')).toEqual([]);
    }
  });
});

describe('what a reader sees is what came in, but for what would hide', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'`\\|<>&;@#*_[]()!~$:/-+=.1a \t\n\u2003\u00a0'), maxLength: 30 }),
    fc
      .array(
        fc.constantFrom('<!--', '-->', '@a', '#1', '`', '``', '\\|', '\\', '|', '&amp;', '<b>', '](', 'https://x', ' '),
      )
      .map((parts) => parts.join('')),
  );
  const asCode = (value: string) => {
    const line = visibleLine(value);
    if (line === '') return '(empty)';
    if (line.trim() === '') return [...line].map(codePoint).join('');
    return line.replaceAll('<!--', '\\u{3C}!--').replace(/`{9,}/g, (run) => '\\u{60}'.repeat(run.length));
  };

  test.each([
    ['\n ', '\\n '],
    [' \n', ' \\n'],
    ['  ', '\\u{20}\\u{20}'],
    ['\u2003', '\\u{2003}'],
    ['\u00a0\u3000', '\\u{A0}\\u{3000}'],
    ['', '(empty)'],
  ])('blanks alone, %j', async (value, shown) => {
    expect(asCode(value)).toBe(shown);
    expect(textOf(await parsed(paragraphOf(words`${code(value)}`)))).toBe(shown);
    const cells = elements(await parsed(cellOf(words`${code(value)}`))).filter(({ tagName }) => tagName === 'td');
    expect(cells.map(textOf)).toEqual([shown]);
    expect(paragraphOf(words`said: ${prose(value)}`).trimEnd()).toBe('said:');
  });

  test('in a span of code', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(textOf(await parsed(paragraphOf(words`${code(value, 10_000)}`)))).toBe(asCode(value));
      }),
    );
  });

  test('in a span of code in a table', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const page = elements(await parsed(cellOf(words`${code(value, 10_000)}`)));
        const cells = page.filter(({ tagName }) => tagName === 'td');
        expect(cells.map(textOf)).toEqual([asCode(value).replace(/\\\|/g, '\\\\u{7C}')]);
      }),
    );
  });

  test('in the summary of a fold', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const page = elements(await parsed(foldOf(words`${code(value, 10_000)} said ${prose(value, 10_000)}`)));
        const [summary] = page.filter(({ tagName }) => tagName === 'summary').map(textOf);
        const plainly = visibleLine(value).replaceAll('<!--', '\\u{3C}!--');
        expect(bare(summary ?? '')).toContain(bare(plainly));
        expect(page.map(({ tagName }) => tagName).filter((tag) => tag !== 'code')).toEqual(['details', 'summary']);
      }),
    );
  });

  test('in prose, but for blanks and the backticks that make code', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const page = await parsed(paragraphOf(words`said: ${prose(value, 10_000)}`));
        const plainly = visibleLine(value.replace(/\s+/gu, ' ').trim()).replaceAll('<!--', '\\u{3C}!--');
        expect(bare(textOf(page))).toBe(bare(`said: ${plainly}`));
      }),
    );
  });

  function bare(shown: string): string {
    return shown.replace(/[\s`]/gu, '').replaceAll('\\n', '').replaceAll('\\t', '').replaceAll('\\u{60}', '');
  }
});

test('a marker names its config, whatever the config is called', () => {
  expect(commentMarker('comment', { config: 'evalgap.yml' })).toBe('<!-- evalgap:comment config=evalgap.yml -->');
  for (const config of ['--> x', 'a -- b', '\uD800', 'a\nb', '<!--']) {
    const marker = commentMarker('comment', { config });
    expect(marker).toMatch(/^<!-- evalgap:comment config=[\w.!~*'()%]+ -->$/);
  }
});
