import { fitsLuhn } from './check-digits.ts';
import { WORD } from './edges.ts';
import { hintsIn } from './number-hints.ts';
import type { FoundPlace } from './private-data.ts';

/** In one piece, in fours (and three more), or as American Express and Diners print theirs. */
const SHAPE = new RegExp(
  String.raw`(?<!${WORD}|\p{N}[-./])(?:(\d{4}([ .-]?)\d{4}\2\d{4}\2\d{4})(?:\2\d{3})?|\d{4}([ .-]?)\d{6}\3\d{4,5})(?!${WORD}|[-.]\p{N})`,
  'gu',
);

/** First digits and lengths that the networks issue (ISO/IEC 7812). */
const ISSUERS: readonly (readonly [pattern: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^62/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^220[0-4]/, [16]],
];
/** Ranges so wide, or lengths so common, that a word near must speak of a card. */
const WIDE_ISSUERS: typeof ISSUERS = [
  [/^(?:30[0-59]|3[689])/, [14]],
  [/^(?:50|5[6-8]|6)/, [16, 19]],
];

/** Payment card numbers: issuer, length and check digit fit, and nothing says that it is another number. */
export function* cardNumbers(text: string): Iterable<FoundPlace> {
  const hintsAt = hintsIn(text);
  for (const match of text.matchAll(SHAPE)) {
    const [whole, sixteen = whole, separator = match[3] ?? ''] = match;
    const start = match.index;
    if (separator !== '' && isPartOfMore(text, start, start + whole.length, separator)) continue;
    const [hint] = hintsAt(start);
    // A longer number in one piece is an order's, a parcel's or a row's as often as a card's.
    if (separator === '' && (hint === 'other' || (hint !== 'card' && isInPath(text, start)))) continue;
    const card = [whole, ...(separator === '' ? [] : [sixteen])].find((digits) => isCard(digits, hint === 'card'));
    if (card !== undefined) yield { start, end: start + card.length, nobodys: isTestNumber(card.replace(/\D/g, '')) };
  }
}

/** Groups of four go on before or behind: a number of a parcel or an account, which may hold a card's by chance. */
function isPartOfMore(text: string, start: number, end: number, separator: string): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 5);
  return (/^\d{4}/.test(before) && before.endsWith(separator)) || (after.startsWith(separator) && /\d{4}$/.test(after));
}

/** Shops number what they sell, too: `https://shop.example/p/4539…`. */
function isInPath(text: string, start: number): boolean {
  return text.charAt(start - 1) === '/' || /:\/\/[^\s\ufffc]*$/.test(text.slice(Math.max(0, start - 200), start));
}

function isCard(written: string, hinted: boolean): boolean {
  const digits = written.replace(/\D/g, '');
  const issuers = hinted ? [...ISSUERS, ...WIDE_ISSUERS] : ISSUERS;
  return issuers.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length)) && fitsLuhn(digits);
}

/** Numbers that networks and payment services publish for tests and that do not show it by their look. */
const PUBLISHED = new Set(
  (
    '378282246310005 371449635398431 378734493671000 5200828282828210 6011000990139424 30569309025904 38520000023237 ' +
    '36227206271667 3566002020360505 6555900000604105 4988438843884305 5100081112223332 5100290029002909 ' +
    '4508750015741019 4012001037141112 5555341244441115 4005519200000004 371881634498004 5123450000000008'
  ).split(' '),
);

/** Test numbers are easy to type: few digits, or a long row of one. One issued number in 5,000 looks so too. */
function isTestNumber(digits: string): boolean {
  return PUBLISHED.has(digits) || /(\d)\1{5}/.test(digits) || new Set(digits).size <= 4;
}
