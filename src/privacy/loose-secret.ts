import type { FoundPlace } from './private-data.ts';
import { looksRandom } from './random-text.ts';

/** Shorter rows are ids; longer ones are pictures and other data in text. */
const [SHORTEST, LONGEST] = [32, 128];
const ROW = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{32,}={0,2}(?![A-Za-z0-9])/g;
const LEAST_OF_A_CASE = 5;
/** Of random rows of 40 characters, 49 in 50 have as many neighbours of different kinds. */
const MIXING = 0.29;

/**
 * Rows of letters and digits that look drawn by chance, with nothing else known of them. Rows of hexadecimal digits
 * are left out: they are digests and revisions far more often than keys.
 */
export function* looseSecrets(text: string): Iterable<FoundPlace> {
  for (const { 0: row, index } of text.matchAll(ROW)) {
    const value = row.replace(/=+$/, '');
    if (value.length < SHORTEST || value.length > LONGEST) continue;
    if (!hasBothCases(value) || !looksRandom(value, MIXING)) continue;
    const before = text.slice(Math.max(0, index - 300), index);
    if (/:\/\/[^\s\ufffc]*$/.test(before) || /(?:sha\d{1,3}[-:=]|base64,)$/i.test(before) || /^sha\d{1,3}-/i.test(row))
      continue;
    if (isEncodedText(value)) continue;
    yield { start: index, end: index + row.length };
  }
}

/** A digest with a letter or two before or behind it is one still. */
function hasBothCases(value: string): boolean {
  return [/[a-z]/g, /[A-Z]/g].every((letter) => (value.match(letter) ?? []).length >= LEAST_OF_A_CASE);
}

/** Base64 of a text that can be read is a text, not a key. */
function isEncodedText(value: string): boolean {
  return /^[\t\n\r\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'));
}
