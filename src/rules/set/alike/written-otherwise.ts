import { gramSets, jaccard } from '../../../similarity/grams.ts';

/** Texts that are one and the same but for case, blanks and punctuation, by their places; `one < other`. */
export interface WrittenOtherwise {
  readonly one: number;
  readonly other: number;
  readonly similarity: number;
}

/** Each text that is like an earlier one but for the way it is written, with the first such text. */
export function writtenOtherwise(texts: readonly string[]): readonly WrittenOtherwise[] {
  const firsts = new Map<string, number>();
  return texts.flatMap((text, other) => {
    const words = wordsOf(text);
    const one = firsts.get(words);
    if (one === undefined) {
      firsts.set(words, other);
      return [];
    }
    const first = texts[one] ?? '';
    return isMostlyWords(first) && isMostlyWords(text) ? [{ one, other, similarity: similarityOf(first, text) }] : [];
  });
}

/**
 * Letters, digits and signs alone, in lower case. What stands before a digit stays, for it may be a decimal point or
 * a minus, and so do signs that are part of names: `C#`, `a@b`.
 */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/(?![#%&*@/\\_])\p{P}(?!\p{N})/gu, '');
}

/** Where punctuation is much of a text it is likely to be the point of it. */
function isMostlyWords(text: string): boolean {
  const shown = text.match(/\S/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  return shown > 0 && words * 2 >= shown;
}

function similarityOf(one: string, other: string): number {
  const [a, b] = gramSets([one, other]);
  return a === undefined || b === undefined ? 0 : jaccard(a, b);
}
