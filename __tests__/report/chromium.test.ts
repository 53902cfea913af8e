import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { toHtml } from './github.ts';
import { HOSTILE } from './hostile.ts';
import { reportFullOf } from './hostile-report.ts';
import { MARKER } from './reports.ts';

const BROWSER = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const inBrowser = existsSync(BROWSER) ? test : test.skip;

// Where the checks are meant to be complete, a browser that is not there is a failure and not a notice.
if (process.env.EVALGAP_REQUIRE_CHROMIUM !== undefined) {
  test(`Chromium stands at ${BROWSER}`, () => expect(existsSync(BROWSER)).toBe(true));
}

inBrowser(
  `in a real browser hostile text runs nothing, links nowhere and loads nothing (needs ${BROWSER})`,
  async () => {
    const bodies = [
      ...HOSTILE.filter((_, index) => index % 3 === 0),
      HOSTILE.filter((text) => text.length < 200).join(' '),
    ];
    const pages = await Promise.all(
      bodies.map(async (text) =>
        Promise.all([
          toHtml(renderComment(reportFullOf(text), { marker: MARKER })),
          toHtml(renderSummary(reportFullOf(text))),
        ]),
      ),
    );
    const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS.split(' ') });
    try {
      const page = await browser.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(
        pages
          .flat()
          .map((html) => `<section>${html}</section>`)
          .join('\n'),
        { waitUntil: 'load' },
      );
      const seen = await page.evaluate(`({
        sections: document.querySelectorAll('body > section').length,
        foreign: [...document.querySelectorAll('section *')]
          .filter((element) => !/^(H3|H4|P|TABLE|THEAD|TBODY|TR|TH|TD|UL|LI|DETAILS|SUMMARY|CODE|PRE|STRONG|B|SUB)$/.test(element.tagName))
          .map((element) => element.outerHTML.slice(0, 200)),
        comments: [...new Set((function comments(node) {
          return node.nodeType === 8 ? [node.data] : [...node.childNodes].flatMap(comments);
        })(document.body).map((comment) => comment.trim()).filter((comment) => comment !== ''))],
        ran: 'pwned' in window,
      })`);
      expect(seen).toEqual({
        sections: pages.length * 2,
        foreign: [],
        comments: [MARKER.slice(4, -3).trim()],
        ran: false,
      });
      expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  120_000,
);
