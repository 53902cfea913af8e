import { NAME_WORD } from './keyed.ts';
import type { AnySpan, KeyedKind } from './private-data.ts';

/** More are looked for in no sample: each is held against every word. */
const MOST_PHRASES = 200;
/** Shorter codes are any number; behind one of these words they are not. */
const LEAST_ALONE = 6;
const SHORT_CODE = /(?<!\p{L})(?:pin|cvc2?|cvv2?|csc|code|otp|tan)(?!\p{L})[^\d\n]{0,12}(?<!\d)(\d{3,5})(?!\d)/giu;

/** Finds names, addresses, dates and codes that a key told elsewhere, in running text. */
export function keyedAgain(isName: (word: string) => boolean) {
  const phrases = new Map<string, KeyedKind>();
  const codes = new Set<string>();
  let names = false;
  let pattern: RegExp | undefined;

  function phrasesIn(text: string): readonly AnySpan[] {
    if (phrases.size === 0) return [];
    pattern ??= anyOf([...phrases.keys()]);
    return [...text.matchAll(pattern)].flatMap(({ 0: phrase, index: start }) => {
      const kind = phrases.get(normal(phrase));
      return kind === undefined ? [] : [{ kind, start, end: start + phrase.length }];
    });
  }

  function codesIn(text: string): readonly AnySpan[] {
    if (codes.size === 0) return [];
    return [...text.matchAll(SHORT_CODE)].flatMap(({ 0: whole, 1: code = '', index }) => {
      const end = index + whole.length;
      return codes.has(code) ? [{ kind: 'code' as const, start: end - code.length, end }] : [];
    });
  }

  /** In small letters a name is often a word, unless another one stands beside it. */
  function namesIn(text: string): readonly AnySpan[] {
    if (!names) return [];
    const known = [...text.matchAll(NAME_WORD)].flatMap(({ 0: word, index: start }) =>
      isName(word) ? [{ word, start, end: start + word.length }] : [],
    );
    return known.flatMap(({ word, start, end }, n) => {
      const beside = known[n - 1]?.end === start - 1 || known[n + 1]?.start === end + 1;
      return beside || !/^\p{Ll}/u.test(word) ? [{ kind: 'name' as const, start, end }] : [];
    });
  }

  return {
    note(kind: KeyedKind, plain: string): void {
      if (kind === 'name') names = true;
      else if (kind === 'code' && plain.length < LEAST_ALONE) codes.add(plain);
      else if (phrases.size < MOST_PHRASES) {
        const phrase = kind === 'address' ? addressKey(plain) : normal(plain);
        if (phrase.length >= LEAST_ALONE) phrases.set(phrase, kind);
        pattern = undefined;
      }
    },
    any: (): boolean => names || codes.size > 0 || phrases.size > 0,
    find: (text: string): readonly AnySpan[] => [...phrasesIn(text), ...codesIn(text), ...namesIn(text)],
  };
}

/** What is the same of an address with and without its city: all up to the first comma, where that has a house in it. */
export function addressKey(address: string): string {
  const first = address.split(/[,\n]/, 1)[0] ?? '';
  return normal(/\d/.test(first) && (first.match(/\p{L}/gu) ?? []).length >= 6 ? first : address);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s,.]+/g, ' ')
    .trim();
}

function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  const patterns = longestFirst.map((phrase) =>
    phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[\\s,.]{1,3}'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
