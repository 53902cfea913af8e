import { gramSets, overlap } from '../../../similarity/grams.ts';

export interface Near<Known> {
  readonly known: Known;
  /** Jaccard of the character 3-grams, 0..1. */
  readonly similarity: number;
}

/**
 * By the place of each text, the known text it is most like, when their 3-grams have a Jaccard of at least
 * `threshold`. Exact: a pair that reaches it shares a gram among the rarest of each, so only those are looked up.
 */
export function nearestOf<Known extends { readonly plain: string }>(
  texts: readonly string[],
  all: readonly Known[],
  threshold: number,
): ReadonlyMap<number, Near<Known>> {
  const sets = gramSets([...all.map(({ plain }) => plain), ...texts]);
  const rarest = new Map<number, number[]>();
  const prefix = (length: number): number => length - Math.ceil(threshold * length - ROUNDING) + 1;
  for (let place = 0; place < all.length; place += 1) {
    const set = sets[place] ?? NONE;
    for (const gram of set.subarray(0, prefix(set.length))) {
      const holders = rarest.get(gram) ?? [];
      rarest.set(gram, holders);
      holders.push(place);
    }
  }
  const nearest = new Map<number, Near<Known>>();
  for (let place = 0; place < texts.length; place += 1) {
    const set = sets[all.length + place] ?? NONE;
    const met = new Set<number>();
    for (const gram of set.subarray(0, prefix(set.length)))
      for (const holder of rarest.get(gram) ?? []) met.add(holder);
    let best = threshold;
    for (const holder of [...met].sort((one, other) => one - other)) {
      const other = sets[holder] ?? NONE;
      const together = set.length + other.length;
      const both = overlap(set, other, Math.ceil((best / (1 + best)) * together - ROUNDING));
      const [known, similarity] = [all[holder], both / (together - both)];
      if (both < 0 || similarity < best || known === undefined) continue;
      // Of several that are equally near the first one counts.
      if (similarity > best || !nearest.has(place)) nearest.set(place, { known, similarity });
      best = similarity;
    }
  }
  return nearest;
}

const ROUNDING = 1e-9;
const NONE = new Int32Array(0);
