import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Block,
  details,
  fence,
  heading,
  leftColumn,
  list,
  paragraph,
  small,
  table,
} from '../../src/report/blocks.ts';
import { renderComment } from '../../src/report/comment.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { toTerminal } from '../../src/report/terminal.ts';
import { renderText } from '../../src/report/text.ts';
import { code, prose, strong, words } from '../../src/report/words.ts';
import { comments, elements, LIVE, type Node, openTexts, parsed, skeleton, textOf } from './github.ts';
import { expectGolden } from './golden.ts';
import { HOSTILE } from './hostile.ts';
import { reportFullOf } from './hostile-report.ts';
import { MARKER } from './reports.ts';

const OURS = new Set('h3 h4 p table thead tbody tr th td ul li details summary code pre strong b sub'.split(' '));
const named = HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text] as const);

/** Nothing in the page is live but our own tags, and no marker stands in it but the given ones. */
async function expectInert(markdown: string, markers: readonly string[] = []): Promise<Node> {
  const page = await parsed(markdown);
  expect(elements(page).filter(({ tagName }) => !OURS.has(tagName ?? ''))).toEqual([]);
  expect(comments(page).filter((comment) => comment.trim() !== '')).toEqual(
    markers.map((marker) => marker.slice(4, -3)),
  );
  expect(openTexts(page).filter((text) => LIVE.some((pattern) => pattern.test(text)))).toEqual([]);
  expect(markdown.match(/<!-- *[^ -]/g)?.length ?? 0).toBe(markers.length);
  // A tab may stand in a fenced block, which is shown as it came.
  expect(markdown.replaceAll('\t', ' ')).not.toMatch(HIDDEN);
  return page;
}

/** Every kind of block, with the text as data and as prose wherever either can stand. */
function everyBlock(text: string): readonly Block[] {
  const both = words`${code(text)} said ${prose(text)} and ${strong(code(text))}`;
  return [
    heading(3, both),
    heading(4, words`${text}`),
    paragraph(both),
    paragraph(words`${prose(text)}`),
    paragraph(words`${text}`),
    paragraph(words`${code(text)}${code(text)}${text}`),
    small(both),
    list([both, words`${text}`, words`${code(text)}`]),
    table(
      [leftColumn(text), leftColumn('last')],
      [
        [both, words`${text}`],
        [words`${code(text)}`, words`end`],
      ],
    ),
    details(both, [fence(text), paragraph(both)]),
  ];
}

describe('every building block', () => {
  let plain: Node;
  beforeAll(async () => {
    plain = await parsed(toMarkdown(everyBlock('plain')));
  });

  test.each(named)('shows %s as text and nothing else', async (_, text) => {
    const page = await expectInert(toMarkdown(everyBlock(text)));
    if (text.trim() !== '') expect(skeleton(page)).toBe(skeleton(plain));
  });

  test.each(named)('keeps %s from moving the cursor of a terminal', (_, text) => {
    expect(toTerminal(everyBlock(text))).not.toMatch(HIDDEN);
  });
});

describe('a whole report', () => {
  test.each(named.filter((_, index) => index % 9 === 0))('is no place for %s to come alive', async (_, text) => {
    await expectInert(renderComment(reportFullOf(text), { marker: MARKER }), [MARKER]);
    expect(renderText(reportFullOf(text))).not.toMatch(HIDDEN);
  });

  test('full of it still reads', async () => {
    const text = '@octocat #1 <img src=x> `a|b` [x](https://e.example) <!-- evalgap --> \u202E\u001b[31m';
    const comment = renderComment(reportFullOf(text), { marker: MARKER });
    expectGolden('hostile.md', comment);
    expectGolden('hostile.txt', renderText(reportFullOf(text)));
    const page = await expectInert(comment, [MARKER]);
    expect(textOf(page)).toContain('\\u{202E}\\u{1B}[31m');
    await expectInert(renderSummary(reportFullOf(text)));
  });
});

/** Control, bidirectional and zero-width characters and lone surrogates; line ends and what joins emoji apart. */
const HIDDEN =
  /(?!\n)\p{Cc}|\p{Cs}|(?!\uFE0F|\uFE0E|\u200D)\p{DI}|(?!\u200D)\p{Cf}|[\u2028\u2029\u2800]|(?<!\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])\u200D/u;
