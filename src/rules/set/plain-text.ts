import { comparable } from '../../similarity/comparable.ts';

/** Scripts written without blanks between words: each character counts as a word and says about as much as one. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]';
const UNSPACED_CHARACTER = new RegExp(UNSPACED, 'gu');
const WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
const ONE_UNSPACED = new RegExp(UNSPACED, 'u');
/** What a character of an unspaced script counts for in letters. */
const LETTERS_EACH = 3;

/** Left out, so that the same word is the same whoever typed it: `I'd`, `I’d`. */
const QUOTES = /['’‘‚‛′ʼ´"“”„‟″«»`]/g;
/** Between sentences and their parts; what stands between digits belongs to a number. */
const PUNCTUATION = /(?<![0-9])[.,:]|[.,:](?![0-9])|[;!?¡¿()[\]–—、。·]/g;

/** A text for comparison: its words, NFKC and in lower case, with one blank between them and without punctuation. */
export function wordsOf(text: string): string {
  return comparable(text).replace(QUOTES, '').replace(PUNCTUATION, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same without what else stands before the first word and behind the last. */
export function plainText(text: string): string {
  const whole = wordsOf(text);
  let [start, end] = [0, whole.length];
  while (start < end && !isInWord(whole, start)) start += 1;
  while (end > start && !isInWord(whole, end - 1)) end -= 1;
  return whole.slice(start, end);
}

export interface Size {
  readonly letters: number;
  readonly words: number;
}

/** Whether a plain text is at least so long that two people would hardly write the same by chance. */
export function isAtLeast(text: string, { letters, words }: Size): boolean {
  if (text.length * LETTERS_EACH < letters) return false;
  if (text.length < letters && text.length + (LETTERS_EACH - 1) * countOf(text, UNSPACED_CHARACTER) < letters)
    return false;
  return text.length >= words && hasWords(text, words);
}

/** Whether a word begins, or ends, at a place of a text; of unspaced scripts one does everywhere. */
export function isBoundary(text: string, place: number): boolean {
  if (place <= 0 || place >= text.length) return true;
  if (!isInWord(text, place - 1) || !isInWord(text, place)) return true;
  return ONE_UNSPACED.test(text.charAt(place - 1)) || ONE_UNSPACED.test(text.charAt(place));
}

function isInWord(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  // Halves of a pair stand for letters or emoji alike: they are kept.
  return (unit >= 0xd800 && unit <= 0xdfff) || IN_WORD.test(text.charAt(place));
}

function hasWords(text: string, least: number): boolean {
  WORD.lastIndex = 0;
  for (let count = 0; count < least; count += 1) if (!WORD.test(text)) return false;
  return true;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
