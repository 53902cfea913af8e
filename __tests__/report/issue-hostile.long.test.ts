import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { closeIssue } from '../../src/report/issue/close-issue.ts';
import type { WeeklyIssue } from '../../src/report/issue/weekly-issue.ts';
import { writeIssue } from '../../src/report/issue/write-issue.ts';
import { comments, elements, LIVE, openTexts, parsed, toHtml } from './github.ts';
import { HOSTILE } from './hostile.ts';
import { aCause, anIssue, REVIEWED, toLookAt, toolMoved } from './issues.ts';

const BROWSER = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const inBrowser = existsSync(BROWSER) ? test : test.skip;
const OURS = new Set('h3 h4 p ul li details summary code pre strong b sub a'.split(' '));
const COMMITS = 'https://github.com/acme/shop/commit/';
const named = HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text] as const);

/** The text wherever somebody's text can stand. */
function issueFullOf(text: string): WeeklyIssue {
  const cause = aCause({
    commits: [
      { sha: text, time: REVIEWED, subject: text },
      { sha: 'a'.repeat(40), time: REVIEWED, subject: text },
    ],
    cases: [text, `${text}2`, text, text, text, text, text],
    finding: { subject: text, message: text, fix: text, evidence: [text, `\`${text}\``] },
  });
  return anIssue({
    config: text.slice(0, 500) || 'evalgap.yml',
    causes: [cause, { ...toolMoved(), cases: [] }],
    accepted: [cause],
    notLookedAt: [text],
    lookAt: toLookAt(text),
    orders: [{ kind: 'accept', by: 'octocat', comment: 1, until: '2026-12-31', cause: text, reason: text }],
  });
}

function bodiesFullOf(text: string): readonly string[] {
  const issue = issueFullOf(text);
  const perCause = writeIssue({ ...issue, cause: text.slice(0, 500) || 'x' });
  const closed = closeIssue(perCause, { kind: 'fresh', figures: issue })!;
  return [perCause.body, closed.comment];
}

describe('what anybody may have named', () => {
  test.each(named)('%s is text and nothing else in a body', async (_, text) => {
    for (const body of bodiesFullOf(text)) {
      const page = await parsed(body);
      expect(elements(page).filter(({ tagName }) => !OURS.has(tagName ?? ''))).toEqual([]);
      const links = elements(page).flatMap(({ tagName, properties }) => (tagName === 'a' ? [properties?.href] : []));
      for (const href of links) expect(href).toMatch(new RegExp(`^${COMMITS}[0-9a-f]{40}$`));
      const hidden = comments(page).filter((comment) => comment.trim() !== '');
      expect(hidden.every((comment) => /^ evalgap:weekly(-end|-closing)? [\w.%=!*'()~ -]+ $/.test(comment))).toBe(true);
      expect(hidden.length).toBe(body.startsWith('<!-- evalgap:weekly-closing') ? 1 : 2);
      expect(openTexts(page).filter((open) => LIVE.some((pattern) => pattern.test(open)))).toEqual([]);
    }
  });

  test.each(named)('%s keeps a title short, on one line, and within code', (_, text) => {
    for (const issue of [issueFullOf(text), { ...issueFullOf(text), cause: text }]) {
      const { title } = writeIssue(issue);
      expect(title.length).toBeLessThanOrEqual(256);
      expect(title.replaceAll('\u200D', '')).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*$/u);
      const pieces = title.split('`');
      expect(pieces.length % 2).toBe(1);
      for (const [index, piece] of pieces.entries()) if (index % 2 === 0) expect(piece).toMatch(/^[\w :,/().-]*$/);
    }
  });
});

inBrowser(
  `in a real browser nothing runs, nothing loads, and every link is to a commit (needs ${BROWSER})`,
  async () => {
    const pages = await Promise.all(
      HOSTILE.filter((_, index) => index % 3 === 0)
        .flatMap(bodiesFullOf)
        .map(toHtml),
    );
    const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS.split(' ') });
    try {
      const page = await browser.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(pages.map((html) => `<section>${html}</section>`).join('\n'), { waitUntil: 'load' });
      const seen = await page.evaluate(`({
        sections: document.querySelectorAll('body > section').length,
        foreign: [...document.querySelectorAll('section *')]
          .filter((element) => !/^(H3|H4|P|UL|LI|DETAILS|SUMMARY|CODE|PRE|STRONG|B|SUB|A)$/.test(element.tagName))
          .map((element) => element.outerHTML.slice(0, 200)),
        elsewhere: [...document.querySelectorAll('section a')].map(({ href }) => href)
          .filter((href) => !href.startsWith('${COMMITS}')),
        ran: 'pwned' in window,
      })`);
      expect(seen).toEqual({ sections: pages.length, foreign: [], elsewhere: [], ran: false });
      expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  120_000,
);
