import { fisherMidP } from '../../stats/fisher.ts';
import { holm } from '../../stats/holm.ts';
import type { Share } from '../../stats/newcombe.ts';
import type { Sample } from '../sample.ts';
import { type Trait, traitsOf } from './traits.ts';

/** A trait that samples have in common more often than those they are held against. */
export interface Shared {
  readonly trait: Trait;
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
  const counted = counts(samples, () => true);
  const frequent = new Map([...counted].filter(([, { so }]) => so >= FEWEST));
  const groups = others
    .filter(({ length }) => length >= FEWEST)
    .map((group) => ({ of: group.length, counts: counts(group, (key) => frequent.has(key)) }));
  const [first] = groups;
  if (first === undefined) return [];
  const found = Array.from(frequent, ([key, { trait, so }]) => {
    const among: Share = { so, of: samples.length };
    const shares = groups.map(({ of, counts }): Share => ({ so: counts.get(key)?.so ?? 0, of }));
    const p = Math.max(...shares.map((share) => fisherMidP(among, share).larger));
    return { trait, among, against: shares[0] ?? among, p };
  });
  const adjusted = holm(found.map(({ p }) => p));
  return found
    .map((shared, index) => ({ ...shared, p: adjusted[index] ?? 1 }))
    .filter(({ p }) => p <= LEVEL)
    .sort((a, b) => a.p - b.p || b.trait.of.length - a.trait.of.length || (a.trait.of < b.trait.of ? -1 : 1));
}

function counts(samples: readonly Sample[], isAsked: (key: string) => boolean) {
  const counted = new Map<string, { readonly trait: Trait; so: number }>();
  for (const sample of samples)
    for (const trait of traitsOf(sample)) {
      const key = `${trait.kind} ${trait.of}`;
      if (!isAsked(key)) continue;
      const known = counted.get(key);
      if (known === undefined) counted.set(key, { trait, so: 1 });
      else known.so += 1;
    }
  return counted;
}
