import { gramSets, overlap } from '../../../similarity/grams.ts';
import { cannotReach, sketches } from './sketches.ts';

export interface Near<Known> {
  readonly known: Known;
  /** Jaccard of the character 3-grams, 0..1. */
  readonly similarity: number;
}

/**
 * By the place of each text, the known text it is most like, when their 3-grams have a Jaccard of at least
 * `threshold`. Exact for texts of three characters and more. Hardly any pair is alike, so that grams are only made of
 * those that a sketch of them does not rule out.
 */
export function nearestOf<Known extends { readonly plain: string }>(
  texts: readonly string[],
  all: readonly Known[],
  threshold: number,
): ReadonlyMap<number, Near<Known>> {
  const candidates = candidatesOf(texts, all, threshold);
  const involved = [...new Set([...candidates.values()].flat())];
  const places = [...candidates.keys()];
  const sets = gramSets([...involved.map((known) => known.plain), ...places.map((place) => texts[place] ?? '')]);
  const setOf = new Map(involved.map((known, index) => [known, sets[index] ?? NONE]));
  const nearest = new Map<number, Near<Known>>();
  for (const [index, place] of places.entries()) {
    const set = sets[involved.length + index] ?? NONE;
    let best = threshold;
    for (const known of candidates.get(place) ?? []) {
      const other = setOf.get(known) ?? NONE;
      const together = set.length + other.length;
      const both = overlap(set, other, Math.ceil((best / (1 + best)) * together - ROUNDING));
      const similarity = both / (together - both);
      if (both < 0 || similarity < best) continue;
      // Of several that are equally near the first one counts.
      if (similarity > best || !nearest.has(place)) nearest.set(place, { known, similarity });
      best = similarity;
    }
  }
  return nearest;
}

/** By the place of a text, the known ones that may be near enough, in their order. */
function candidatesOf<Known extends { readonly plain: string }>(
  texts: readonly string[],
  all: readonly Known[],
  threshold: number,
): ReadonlyMap<number, readonly Known[]> {
  const [sketched, known] = [sketches(texts), sketches(all.map(({ plain }) => plain))];
  const isFar = cannotReach(threshold);
  const candidates = new Map<number, readonly Known[]>();
  for (let place = 0; place < texts.length; place += 1) {
    if (sketched.counts[place] === 0) continue;
    const near = all.filter((_, holder) => !isFar(sketched, place, known, holder));
    if (near.length > 0) candidates.set(place, near);
  }
  return candidates;
}

const ROUNDING = 1e-9;
const NONE = new Int32Array(0);
