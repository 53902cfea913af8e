import { describe, expect, test } from '@jest/globals';
import { type DraftNews, grownBody, newBody } from '../../../src/report/draft/body.ts';
import { readDraftMarker } from '../../../src/report/draft/marker.ts';
import { draftSummary } from '../../../src/report/draft/summary.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { inBrowser, look } from '../browser.ts';
import { comments, elements, LIVE, openTexts, parsed, toHtml } from '../github.ts';
import { HOSTILE } from '../hostile.ts';
import { AT, aDraft, issue, news } from './drafts.ts';

/** The text wherever a report, a form, a case or a suite can bring one in. */
function fullOf(text: string): DraftNews {
  const report = { input: text, happened: { [text]: text }, expected: text, step: text, seen: text };
  const left = { kind: 'resembles', case: text, similarity: 0.95 } as const;
  return news(
    [aDraft(12, report, { suite: text, id: text, file: text, ambiguous: [text] })],
    [
      { issue: issue(15), why: left },
      { issue: issue(16), why: { kind: 'unreadable', why: text } },
    ],
  );
}

describe('whatever somebody writes into an issue', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    '%s is text',
    async (_, text) => {
      const given = fullOf(text);
      const bodies = [newBody(given), grownBody(newBody(given), given) ?? ''];
      const summary = toMarkdown(
        draftSummary({
          ...given,
          looked: true,
          place: { kind: 'branch', branch: text, url: 'https://github.com/acme/shop/compare/main...x', why: 'setting' },
          problems: [{ message: text }],
          remarks: [text],
        }),
      );
      for (const markdown of [...bodies, summary]) {
        const page = await parsed(markdown);
        const hrefs = elements(page).flatMap(({ tagName, properties }) => (tagName === 'a' ? [properties?.href] : []));
        for (const href of hrefs)
          expect(href).toMatch(/^https:\/\/github\.com\/acme\/shop\/(issues\/1[256]|compare\/main\.\.\.x)$/);
        const foreign = elements(page).filter(({ tagName = '' }) => !OURS.has(tagName));
        expect(foreign).toEqual([]);
        const own = /^(?:Closes #12|\n)$/;
        const live = openTexts(page).filter((open) => !own.test(open) && LIVE.some((pattern) => pattern.test(open)));
        expect(live).toEqual([]);
        const hidden = comments(page).filter((comment) => comment.trim() !== '');
        expect(hidden).toHaveLength(markdown === summary ? 0 : 1);
        expect(readDraftMarker(markdown)).toEqual(
          new Map(
            markdown === summary
              ? []
              : [
                  [12, AT + 12],
                  [15, AT + 15],
                ],
          ),
        );
      }
    },
  );
});

const OURS = new Set('h3 h4 p ul li details summary code pre strong b sub a table thead tbody tr th td br'.split(' '));

inBrowser(
  'none of it is more than text and layout in a browser, nor asks for anything',
  async () => {
    const pieces = await Promise.all(HOSTILE.map((text) => toHtml(newBody(fullOf(text)))));
    // Links are ours, as the other test has it.
    const { seen, requests } = await look(pieces.map((html) => html.replace(/<a href="[^"]*">|<\/a>/g, '')));
    expect(seen).toMatchObject({ sections: HOSTILE.length, foreign: [], ran: false });
    expect((seen as { comments: string[] }).comments).toEqual([`evalgap:drafted issues=12_${AT + 12}.15_${AT + 15}`]);
    expect(requests).toEqual([]);
  },
  60_000,
);
