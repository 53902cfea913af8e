import { type GramSet, overlap } from './grams.ts';
import { prefixIndex } from './prefix-index.ts';
import { signatures } from './signatures.ts';

/** Two sets by their places in the list; `one < other`. */
export interface NearPair {
  readonly one: number;
  readonly other: number;
  /** Jaccard, 0..1. */
  readonly similarity: number;
}

/** What may be spent on a search. Both are counts and no times, so that the same sets always end the same way. */
export interface Effort {
  /** Numbers looked at. */
  readonly steps: number;
  readonly pairs: number;
}

/** A pair must not get lost by rounding: what is let through too much is told when it is counted out. */
const ROUNDING = 1e-9;

/**
 * All pairs of sets whose Jaccard similarity is at least `threshold` (above 0), in order, or `undefined` when it would
 * take more than `effort` to find them. Exact. Each set is held against the shorter ones that are long enough. Near
 * sets share a gram among the rarest of both, so that an inverted index of those prefixes names them (Bayardo et al.
 * 2007, Xiao et al. 2008); where it names more than there are, all are gone through. Their signatures rule most of
 * them out, and the rest is counted. Empty sets are near to none.
 */
export function nearPairs(
  sets: readonly GramSet[],
  threshold: number,
  effort: Effort,
): readonly NearPair[] | undefined {
  const places = [...sets.keys()].filter((place) => setAt(sets, place).length > 0);
  places.sort((a, b) => setAt(sets, a).length - setAt(sets, b).length || a - b);
  const ordered = places.map((place) => setAt(sets, place));
  const lengths = Int32Array.from(ordered, ({ length }) => length);
  const leastShared = leastSharedBy(2 * (lengths.at(-1) ?? 0), threshold);
  const index = prefixIndex(ordered, (length) => length - (leastShared[2 * length] ?? 0) + 1);
  const signed = signatures(ordered);
  const lastHeldAgainst = new Int32Array(ordered.length);
  const found: NearPair[] = [];
  let steps = 0;
  let first = 0;
  for (const [nth, set] of ordered.entries()) {
    const shortest = Math.ceil(threshold * set.length - ROUNDING);
    while ((lengths[first] ?? shortest) < shortest) first += 1;
    const prefix = set.subarray(0, set.length - shortest + 1);
    let entries = 0;
    for (const gram of prefix) entries += index.end(gram) - index.start(gram, shortest);
    if (entries < nth - first) {
      steps += entries;
      for (const gram of prefix) {
        const end = index.end(gram);
        for (let entry = index.start(gram, shortest); entry < end; entry += 1) {
          const candidate = index.places[entry] ?? 0;
          if (lastHeldAgainst[candidate] === nth) continue;
          lastHeldAgainst[candidate] = nth;
          hold(set, nth, candidate);
        }
      }
    } else for (let candidate = first; candidate < nth; candidate += 1) hold(set, nth, candidate);
    if (steps + signed.steps() > effort.steps || found.length > effort.pairs) return undefined;
    index.add(nth);
  }
  return found.sort((a, b) => a.one - b.one || a.other - b.other);

  function hold(set: GramSet, nth: number, candidate: number): void {
    const together = set.length + (lengths[candidate] ?? 0);
    const least = leastShared[together] ?? 0;
    if (signed.differInMore(nth, candidate, together - 2 * least)) return;
    steps += lengths[candidate] ?? 0;
    const both = overlap(set, setAt(ordered, candidate), least);
    const similarity = both / (together - both);
    if (both < 0 || similarity < threshold) return;
    const [one, other] = [places[nth] ?? 0, places[candidate] ?? 0];
    found.push({ one: Math.min(one, other), other: Math.max(one, other), similarity });
  }
}

/** By how many grams two sets have together, each counted for itself: how many of them must be shared to be near. */
function leastSharedBy(most: number, threshold: number): Int32Array {
  return new Int32Array(most + 1).map((_, together) => Math.ceil((threshold / (1 + threshold)) * together - ROUNDING));
}

const NONE: GramSet = new Int32Array(0);

function setAt(sets: readonly GramSet[], place: number): GramSet {
  return sets[place] ?? NONE;
}
