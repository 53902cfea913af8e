import { type GramSet, gramSets } from './grams.ts';
import { type Effort, type NearPair, nearPairs } from './near-pairs.ts';

/** Of texts that have the same 3-grams, so many stand for all of them. */
const MOST_STANDING = 8;

/**
 * Pairs of texts, by their places, whose similarity is at least `threshold` (above 0), or `undefined` when it would
 * take more than `effort` to find them. All of them, except that of more than eight texts with the very same 3-grams
 * each later one is paired with the first eight only, and only these with others: the pairs of thousands of equal
 * texts would be millions.
 */
export function alikeTexts(
  texts: readonly string[],
  threshold: number,
  effort: Effort,
): readonly NearPair[] | undefined {
  const classes = classesOf(gramSets(texts));
  const sets = classes.map(({ set }) => set);
  const near = nearPairs(sets, threshold, effort);
  if (near === undefined) return undefined;
  const pairs: NearPair[] = [];
  const add = (a: number, b: number, similarity: number): void => {
    pairs.push({ one: Math.min(a, b), other: Math.max(a, b), similarity });
  };
  for (const { places } of classes) {
    const standing = places.slice(0, MOST_STANDING);
    for (const [nth, place] of places.entries()) for (const one of standing.slice(0, nth)) add(one, place, 1);
  }
  for (const { one, other, similarity } of near) {
    const standing = classes[other]?.places.slice(0, MOST_STANDING) ?? [];
    for (const a of classes[one]?.places.slice(0, MOST_STANDING) ?? []) for (const b of standing) add(a, b, similarity);
    if (pairs.length > effort.pairs) return undefined;
  }
  return pairs.sort((a, b) => a.one - b.one || a.other - b.other);
}

interface GramClass {
  readonly set: GramSet;
  /** The texts that have these grams, in their order. */
  readonly places: number[];
}

/** Texts with the very same grams, in the order in which they first occur. */
function classesOf(sets: readonly GramSet[]): readonly GramClass[] {
  const byHash = new Map<number, GramClass[]>();
  const classes: GramClass[] = [];
  for (const [place, set] of sets.entries()) {
    const hash = hashOf(set);
    const alike = byHash.get(hash) ?? [];
    const known = alike.find((one) => isSame(one.set, set));
    if (known !== undefined) {
      known.places.push(place);
      continue;
    }
    const found = { set, places: [place] };
    classes.push(found);
    byHash.set(hash, [...alike, found]);
  }
  return classes;
}

function isSame(one: GramSet, other: GramSet): boolean {
  return one.length === other.length && one.every((gram, index) => gram === other[index]);
}

function hashOf(set: GramSet): number {
  let hash = set.length;
  for (const gram of set) hash = (Math.imul(hash, 0x01000193) ^ gram) | 0;
  return hash;
}
