import { wordsOf } from '../words.ts';

const MOST = 4;
/** Of the texts of a cluster, so many hold a word that names it. */
const FREQUENT = 1 / 3;
/** And so many times as often as other texts do: what is as common elsewhere says nothing. */
const TELLING = 4;

/**
 * The words that name a cluster, given by the places of its texts among all: those frequent in it and rare outside.
 * Words that every text has fall out by that, in any language.
 */
export function clusterTerms(texts: readonly string[], members: readonly number[]): readonly string[] {
  const inside = new Map<string, number>();
  for (const place of members) for (const word of wordsOf(texts[place] ?? '')) add(inside, word);
  const frequent = [...inside].filter(([, held]) => held >= 2 && held >= members.length * FREQUENT);
  const outside = new Map(frequent.map(([word]) => [word, 0]));
  const isMember = new Set(members);
  for (const [place, text] of texts.entries())
    if (!isMember.has(place)) for (const word of wordsOf(text)) if (outside.has(word)) add(outside, word);
  return frequent
    .map(([word, held]) => {
      const share = held / members.length;
      const elsewhere = ((outside.get(word) ?? 0) + 1) / (texts.length - members.length + 1);
      return { word, ratio: share / elsewhere, weight: share * Math.log(share / elsewhere) };
    })
    .filter(({ ratio }) => ratio >= TELLING)
    .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
