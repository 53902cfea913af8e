import { existsSync } from 'node:fs';
import { test } from '@jest/globals';
import { chromium } from 'playwright-core';

/** Where Debian puts it. */
export const BROWSER = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A test that needs a browser; skipped by name where there is none, which `.ci/run` does not put up with. */
export const inBrowser = existsSync(BROWSER) ? test : test.skip;

/** What a real browser makes of pieces of HTML: what in them is more than text and layout, ran or was asked for. */
export async function look(
  pieces: readonly string[],
): Promise<{ readonly seen: unknown; readonly requests: string[] }> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS.split(' ') });
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(pieces.map((html) => `<section>${html}</section>`).join('\n'), { waitUntil: 'load' });
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
    return { seen, requests: requests.filter((url) => !url.startsWith('about:')) };
  } finally {
    await browser.close();
  }
}
