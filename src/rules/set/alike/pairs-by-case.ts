import { comparable } from '../../../similarity/comparable.ts';
import { grouped } from '../grouped.ts';
import { caseName, shownBeside, shownSimilarity, shownValue } from '../wording.ts';
import type { AlikePair } from './alike-pairs.ts';

/** The pairs of one later case, the most alike first; of those that are as much alike, the one whose partner stands first. */
export type PairsOfCase = readonly [closest: AlikePair, ...further: AlikePair[]];

/** By the later case, in the order of the cases. */
export function pairsByCase(pairs: readonly AlikePair[]): readonly PairsOfCase[] {
  const byCase = grouped(pairs.map((pair) => [pair.later, pair] as const));
  return [...byCase.values()].flatMap((found) => {
    const [closest, ...further] = found.toSorted((a, b) => rank(a) - rank(b) || b.similarity - a.similarity);
    return closest === undefined ? [] : [[closest, ...further] as const];
  });
}

function rank({ how }: AlikePair): number {
  return how === 'same' ? 0 : 1;
}

/** What the two ask: a line each, or one where it is the same; and that they differ, where nobody could see it. */
export function askedLines({ earlier, later, how, texts: [one, other] }: AlikePair): readonly string[] {
  if (how === 'same') return [`both ask ${shownValue(one)}`];
  // Inputs may differ in what is no text, such as their keys.
  const [asked, askedToo] = one === other ? shownBeside(earlier.input, later.input) : shownBeside(one, other);
  return [
    `${caseName(earlier.id)} asks ${asked}`,
    `${caseName(later.id)} asks ${askedToo}`,
    ...(asked === askedToo ? ['they differ in what is not shown: private data, which is masked, or blanks'] : []),
  ];
}

const MOST_FURTHER = 5;

/** The partners of a case beside the closest one, each with how much it is like it and what `of` says; may be no line. */
export function furtherLine(
  said: string,
  further: readonly AlikePair[],
  of: (pair: AlikePair) => string = () => '',
): readonly string[] {
  if (further.length === 0) return [];
  const shown = further
    .slice(0, MOST_FURTHER)
    .map((pair) => `${caseName(pair.earlier.id)} (${likeness(pair)})${of(pair)}`);
  const rest = further.length - shown.length;
  return [`${said} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

/** How much two inputs are like each other; where no share of 3-grams tells them apart, in words. */
export function likeness({ how, similarity, texts: [one, other] }: AlikePair): string {
  if (how === 'same') return 'the same input';
  if (similarity < 1) return shownSimilarity(similarity);
  if (one === other) return 'the same text';
  if (comparable(one) === comparable(other)) return 'the same but for case and blanks';
  return shownSimilarity(similarity);
}
