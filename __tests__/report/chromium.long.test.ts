import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { BROWSER, inBrowser, look } from './browser.ts';
import { toHtml } from './github.ts';
import { HOSTILE } from './hostile.ts';
import { reportFullOf } from './hostile-report.ts';
import { MARKER } from './reports.ts';

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
    expect(await look(pages.flat())).toEqual({
      seen: { sections: pages.length * 2, foreign: [], comments: [MARKER.slice(4, -3).trim()], ran: false },
      requests: [],
    });
  },
  120_000,
);
