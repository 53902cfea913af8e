import type { CaseCounts } from './comparison.ts';
import type { CaseFacts, RunFacts } from './run-facts.ts';

/** The same version of the same case on both sides. Tags and group are head's, as cases are. */
export interface CasePair {
  /** The case's key in either run. */
  readonly key: string;
  readonly id: string;
  readonly tags: readonly string[];
  readonly group?: string;
  readonly base: CaseFacts;
  readonly head: CaseFacts;
}

/** Cases are paired by id and digest, whatever their place in either file. Pairs come in the order of their ids. */
export function pairCases(
  base: RunFacts,
  head: RunFacts,
): { readonly pairs: readonly CasePair[]; readonly counts: CaseCounts } {
  const pairs = [...head.cases]
    .flatMap(([key, headCase]) => {
      const baseCase = base.cases.get(key);
      return baseCase === undefined ? [] : [pairOf(key, baseCase, headCase)];
    })
    .sort(byIdAndDigest);
  const paired = new Set(pairs.map(({ id }) => id));
  const ids = { base: idsOf(base), head: idsOf(head) };
  return {
    pairs,
    counts: {
      paired: pairs.length,
      added: [...ids.head].filter((id) => !ids.base.has(id)).length,
      removed: [...ids.base].filter((id) => !ids.head.has(id)).length,
      edited: [...ids.head].filter((id) => ids.base.has(id) && !paired.has(id)).length,
      notMeasured: {
        base: pairs.filter((pair) => pair.base.counted === 0).length,
        head: pairs.filter((pair) => pair.head.counted === 0).length,
      },
    },
  };
}

/** Pairs with at least one counted trial on both sides. */
export function measuredOnBothSides(pairs: readonly CasePair[]): readonly CasePair[] {
  return pairs.filter(({ base, head }) => base.counted > 0 && head.counted > 0);
}

function pairOf(key: string, base: CaseFacts, head: CaseFacts): CasePair {
  const { id, tags, group } = head;
  return { key, id, tags, ...(group === undefined ? {} : { group }), base, head };
}

function idsOf({ cases }: RunFacts): ReadonlySet<string> {
  return new Set([...cases.values()].map(({ id }) => id));
}

function byIdAndDigest(one: CasePair, other: CasePair): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return one.head.digest < other.head.digest ? -1 : 1;
}
