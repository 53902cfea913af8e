import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraph } from '../../../src/report/blocks.ts';
import { grownBody, newBody, offeredBody } from '../../../src/report/draft/body.ts';
import { draftedWords } from '../../../src/report/draft/drafted-words.ts';
import type { LeftOut } from '../../../src/report/draft/drafts.ts';
import { draftMarker, readDraftMarker, withoutDraftMarker } from '../../../src/report/draft/marker.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { AT, aDraft, issue, news } from './drafts.ts';

const LIMIT = 65_536;
const RESEMBLES: LeftOut = { issue: issue(15), why: { kind: 'resembles', case: 'refund-017', similarity: 0.999 } };
const UNREADABLE: LeftOut = { issue: issue(16), why: { kind: 'unreadable', why: 'nothing stands under “Input”' } };

describe('the text of a pull request with drafts', () => {
  test('tells each case with what is open, what was reported, what dropped out and what to do', () => {
    const body = newBody(
      news(
        [
          aDraft(12, { happened: 'It sent a cat picture.', expected: 'The address of the parcel.', step: 'decide' }),
          aDraft(14, {}, { open: false, ambiguous: ['What happened'] }),
        ],
        [RESEMBLES, UNREADABLE],
      ),
    );
    expect(body).toContain(
      '| `issue-12` | `support` | `evals/from-production.jsonl` | [issue 12](https://github.com/acme/shop/issues/12) | **open**: for you to write |',
    );
    expect(body).toMatch(/\| `issue-14` .*as reported: check it \|/);
    expect(body).toContain('The address of the parcel.');
    expect(body).toContain('Not read, since a heading of the form stands within an answer: `What happened`.');
    expect(body).toContain('the case `refund-017` asks nearly the same (99 % alike)');
    expect(body).toContain('take `"draft": true` away');
    expect(body.match(/^Closes #\d+$/gm)).toEqual(['Closes #12', 'Closes #14']);
    expect(readDraftMarker(body)).toEqual(new Map([12, 14, 15].map((number) => [number, AT + number])));
  });

  test('grows below what stands there, to the letter', () => {
    const before = `\r\nMine\n${newBody(news([aDraft(12)]))}\n\n- [ ] also mine\r\n`;
    const body = grownBody(before, news([aDraft(14)])) ?? '';
    expect(body).toContain(withoutDraftMarker(before).trim());
    expect(body).toMatch(/also mine\n\n#### Drafted on 2026-11-23\n[\s\S]*^Closes #14$/m);
    expect([...readDraftMarker(body).keys()]).toEqual([12, 14]);
    expect(body.match(/evalgap:drafted/g)).toHaveLength(1);
  });

  test('quotes less where GitHub would not take all of it, and never loses a case or what closes an issue', () => {
    const long = 'word '.repeat(20_000);
    const lines = 'line\n'.repeat(20_000);
    const many = Array.from({ length: 10 }, (_, index) =>
      aDraft(index + 1, { input: long, happened: lines, expected: lines }),
    );
    const body = newBody(news(many));
    expect(body.length).toBeLessThan(LIMIT);
    expect(body.match(/^Closes #\d+$/gm)).toHaveLength(10);
    const grown = grownBody('x'.repeat(60_000), news(many)) ?? '';
    expect(grown.length).toBeLessThan(LIMIT);
    expect(grown.match(/^Closes #\d+$/gm)).toHaveLength(10);
    expect(grownBody('x'.repeat(64_000), news(many))).toBeUndefined();
  });

  test('as it is offered by an address says what closes issues and what is remembered', () => {
    expect(offeredBody(news([aDraft(12)], [RESEMBLES]))).toBe(
      `<!-- evalgap:drafted issues=12_${AT + 12}.15_${AT + 15} -->\n\nCloses #12`,
    );
  });
});

describe('what a pull request remembers', () => {
  const issues = fc.array(fc.tuple(fc.integer({ min: 1, max: 2_000_000_000 }), fc.integer({ min: 0, max: AT * 2 })), {
    maxLength: 40,
  });

  test('is read back from wherever people have moved it', () => {
    fc.assert(
      fc.property(issues, fc.constantFrom('', 'Mine\n', '\r\n'), (pairs, above) => {
        const given = new Map(pairs);
        expect(readDraftMarker(`${above}${draftMarker(given)}\nrest`)).toEqual(given);
        expect(withoutDraftMarker(`${above}${draftMarker(given)}\nrest`)).toBe(`${above}rest`);
      }),
    );
  });

  test('is nothing where it is not ours to the letter', () => {
    for (const body of ['', '<!-- evalgap:drafted issues=x -->', '> <!-- evalgap:drafted issues=1_1 -->', 'issues=1_1'])
      expect(readDraftMarker(body)).toEqual(new Map());
  });

  test('is the newest thousand', () => {
    const many = new Map(Array.from({ length: 1_500 }, (_, index) => [index + 1, AT + index]));
    const read = readDraftMarker(draftMarker(many));
    expect([read.size, read.has(1_500), read.has(500)]).toEqual([1_000, true, false]);
  });
});

test('a branch without a pull request is told in a sentence with the page that offers one', () => {
  const url = 'https://github.com/acme/shop/compare/main...evalgap/drafted-cases';
  expect(toMarkdown([paragraph(draftedWords({ url, cases: 1 }))])).toBe(
    `1 drafted case waits on a branch without a pull request: [open it by hand](${url}).`,
  );
  expect(toMarkdown([paragraph(draftedWords({ url }))])).toMatch(/^Drafted cases wait on a branch/);
});
