import { fisherMidP } from '../../stats/fisher.ts';
import { holm } from '../../stats/holm.ts';
import type { Share } from '../../stats/newcombe.ts';
import type { Sample } from '../sample.ts';
import { type Trait, traitsOf } from './traits.ts';

/** A trait that samples have in common more often than those they are held against. */
export interface Shared {
  readonly trait: Trait;
  /** Further words that stand in the very same samples. */
  readonly alsoWords: readonly string[];
  readonly among: Share;
  /** The first group they are held against. */
  readonly against: Share;
  /** Corrected over all traits that were looked at. */
  readonly p: number;
}

/** In fewer samples a trait is no trait of theirs. */
const FEWEST = 5;
const LEVEL = 0.05;

/**
 * What samples have in common, the plainest first. Each trait has to be more frequent among them than in every one of
 * the groups `others`: what always sets routed samples apart does not explain why there are more of them than there
 * were. p is the largest over the groups, which needs no correction, then Holm's over the traits.
 */
export function inCommon(samples: readonly Sample[], others: readonly (readonly Sample[])[]): readonly Shared[] {
  const frequent = new Map([...holders(samples, () => true)].filter(([, { places }]) => places.length >= FEWEST));
  const groups = others
    .filter(({ length }) => length >= FEWEST)
    .map((group) => ({ of: group.length, held: holders(group, (key) => frequent.has(key)) }));
  if (groups.length === 0) return [];
  const found = Array.from(frequent, ([key, { trait, places }]) => {
    const among: Share = { so: places.length, of: samples.length };
    const shares = groups.map(({ of, held }): Share => ({ so: held.get(key)?.places.length ?? 0, of }));
    const p = Math.max(...shares.map((share) => fisherMidP(among, share).larger));
    return { trait, places, among, against: shares[0] ?? among, p };
  });
  const adjusted = holm(found.map(({ p }) => p));
  const telling = found
    .map((shared, index) => ({ ...shared, p: adjusted[index] ?? 1 }))
    .filter(({ p }) => p <= LEVEL)
    .sort((a, b) => a.p - b.p || b.trait.of.length - a.trait.of.length || (a.trait.of < b.trait.of ? -1 : 1));
  return together(telling);
}

interface Holders {
  readonly trait: Trait;
  /** The samples that show it, by their places. */
  readonly places: number[];
}

function holders(samples: readonly Sample[], isAsked: (key: string) => boolean): ReadonlyMap<string, Holders> {
  const held = new Map<string, Holders>();
  for (const [place, sample] of samples.entries())
    for (const trait of traitsOf(sample)) {
      const key = `${trait.kind} ${trait.of}`;
      if (!isAsked(key)) continue;
      const known = held.get(key);
      if (known === undefined) held.set(key, { trait, places: [place] });
      else known.places.push(place);
    }
  return held;
}

/** Words that only come together are told together. */
function together(telling: readonly (Omit<Shared, 'alsoWords'> & Holders)[]): readonly Shared[] {
  const told = new Map<string, Shared & { readonly alsoWords: string[] }>();
  for (const { places, ...shared } of telling) {
    const { kind, of } = shared.trait;
    const key = kind === 'word' ? places.join() : `${kind} ${of}`;
    const same = told.get(key);
    if (same === undefined) told.set(key, { ...shared, alsoWords: [] });
    else same.alsoWords.push(of);
  }
  return [...told.values()];
}
