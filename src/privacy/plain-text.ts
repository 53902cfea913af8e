import { withoutMasks } from './masks.ts';
import type { Place } from './private-data.ts';

/** A text as finders read it, and the way back to the text as written. */
export interface PlainText {
  readonly text: string;
  /** The place in the written text of a place in `text`. */
  original(place: Place): Place;
}

/** Zero of the digits that people write numbers with: full-width, Arabic, Persian, Devanagari. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];
const MEANT: ReadonlyMap<string, string> = new Map([
  ...ZEROS.flatMap((zero) => [...'0123456789'].map((digit, n) => [String.fromCodePoint(zero + n), digit] as const)),
  ...[...'＠@．.＋+－-（(）)＿_／/：:＝=‐-‑-‒-–-−-'.matchAll(/(.)(.)/gu)].map(
    ([, written = '', meant = '']) => [written, meant] as const,
  ),
]);
const UNUSUAL =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19＠．＋－（）＿／：＝‐‑‒–−\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** What is behind the first place of a character that was written in several. */
const MARK = '\u2064';
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** `&#64;`, `&#x40;`, `&quot;` and `\u0040`: characters as HTML and JSON write them. */
const ESCAPED = /&#(\d{2,3});|&#x([\da-f]{2,3});|&(amp|quot|apos|commat|nbsp);|\\{1,4}u(0[0-2][\da-f]{2})/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['commat', '@'],
  ['nbsp', ' '],
]);
/** `%40`: as addresses in the web write them. */
const PERCENT = /%([2-7][\da-f])/gi;

/**
 * Digits and signs of other widths and scripts read as the ASCII they stand for, all blanks as a space, and what
 * cannot be seen is left out: `１２３` and `1\u200b23` are found as `123` is. A line end written as `\n`, as in JSON,
 * reads as a blank too: its letter would otherwise stick to the word behind it. What HTML and JSON write as an escape
 * is the character that it means; what an address of the web does, only with `percent`.
 */
export function plainText(written: string, { percent = false } = {}): PlainText {
  const text = unescaped(withoutMasks(written).replace(/\\[nrt]/g, '  '), percent);
  // One for one; what is unusual and means nothing else is a blank.
  const usual = text.replace(UNUSUAL, (unit) => MEANT.get(unit) ?? ' ');
  const hidden = Array.from(usual.matchAll(HIDDEN), ({ index }, before) => index - before);
  if (hidden.length === 0) return { text: usual, original: ({ start, end }) => ({ start, end }) };
  const place = (index: number): number => index + countUpTo(hidden, index);
  return {
    text: usual.replace(HIDDEN, ''),
    original({ start, end }) {
      let last = place(end - 1) + 1;
      while (usual.charAt(last) === MARK) last += 1;
      return { start: place(start), end: last };
    },
  };
}

/** What an address of the web holds, as it was before it was put in there. */
export function percentDecoded(text: string): string {
  return text.includes('%') ? unescaped(text, true).replaceAll(MARK, '') : text;
}

/** As long as the text: behind each character that an escape means, places of nothing. */
function unescaped(text: string, percent: boolean): string {
  const web = percent ? text.replace(PERCENT, (whole, hex: string) => meant(whole, Number.parseInt(hex, 16))) : text;
  if (!/[&\\]/.test(web)) return web;
  return web.replace(ESCAPED, (whole, decimal?: string, hex?: string, name?: string, unit?: string) =>
    name === undefined
      ? meant(whole, decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal))
      : meant(whole, NAMED.get(name.toLowerCase())?.charCodeAt(0) ?? 0),
  );
}

const LAST_LATIN = 0x24f;

/** Signs, digits and letters; what steers a terminal is no text. */
function meant(whole: string, code: number): string {
  if (code < 0x20 || (code > 0x7e && code < 0xc0) || code > LAST_LATIN) return whole;
  return String.fromCharCode(code) + MARK.repeat(whole.length - 1);
}

/** How many of numbers in rising order are at most `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
