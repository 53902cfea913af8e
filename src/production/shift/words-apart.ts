import { fisherMidP } from '../../stats/fisher.ts';
import { holm } from '../../stats/holm.ts';
import type { Share } from '../../stats/newcombe.ts';
import { wordsOf } from '../words.ts';

/** A word, and how many texts of the one and of the other side hold it. */
export interface WordShares {
  readonly word: string;
  readonly reference: Share;
  readonly current: Share;
}

/** Words that one side holds more often than the other, the plainest first. */
export interface WordsApart {
  readonly more: readonly WordShares[];
  readonly fewer: readonly WordShares[];
}

/** In fewer texts a word sets nothing apart. */
const FEWEST = 5;
const LEVEL = 0.05;

/** What is written more often, and what less often, than in the reference: by Fisher's test, Holm's over all words. */
export function wordsApart(reference: readonly string[], current: readonly string[]): WordsApart {
  const [before, now] = [countsOf(reference), countsOf(current)];
  const words = [...new Set([...before.keys(), ...now.keys()])]
    .map((word) => ({
      word,
      reference: { so: before.get(word) ?? 0, of: reference.length },
      current: { so: now.get(word) ?? 0, of: current.length },
    }))
    .filter(({ reference: one, current: other }) => one.so + other.so >= FEWEST);
  const adjusted = holm(words.map((word) => fisherMidP(word.current, word.reference).twoSided));
  const apart = words
    .map((shares, index) => ({ shares, p: adjusted[index] ?? 1 }))
    .filter(({ p }) => p <= LEVEL)
    .sort((one, other) => one.p - other.p || (one.shares.word < other.shares.word ? -1 : 1))
    .map(({ shares }) => shares);
  const isMore = ({ reference: one, current: other }: WordShares) => other.so / other.of > one.so / one.of;
  return { more: apart.filter(isMore), fewer: apart.filter((shares) => !isMore(shares)) };
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
