import type { RunRecord } from '../../../run/run-record.ts';
import { correlation } from '../../../stats/correlation.ts';

/** With fewer its sign is mostly chance; with as many it is still below 0 for many a good case. */
export const FEWEST_RUNS = 6;

export interface ItemRest {
  /** −1 … 1. Below 0: the case did better in the runs in which all others did worse. */
  readonly correlation: number;
  readonly runs: number;
}

/** How the result of cases goes along with that of all others, over runs. Cases without a variance have none. */
export function itemRest(runs: readonly RunRecord[], ids: readonly string[]): ReadonlyMap<string, ItemRest> {
  if (runs.length < FEWEST_RUNS) return new Map();
  const shares = runs.map(sharesOf);
  const entries = ids.flatMap((id): readonly (readonly [string, ItemRest])[] => {
    const points = shares.flatMap(({ byCase, sum }) => {
      const own = byCase.get(id);
      return own === undefined || byCase.size < 2 ? [] : [[own, (sum - own) / (byCase.size - 1)] as const];
    });
    if (points.length < FEWEST_RUNS) return [];
    const along = correlation(
      points.map(([own]) => own),
      points.map(([, rest]) => rest),
    );
    return along === null ? [] : [[id, { correlation: along, runs: points.length }]];
  });
  return new Map(entries);
}

/** The share of right trials by case, and the sum over the cases. */
function sharesOf({ trials }: RunRecord): { readonly byCase: ReadonlyMap<string, number>; readonly sum: number } {
  const counts = new Map<string, { right: number; of: number }>();
  for (const { case: id, right } of trials) {
    if (right === null) continue;
    const counted = counts.get(id) ?? { right: 0, of: 0 };
    counts.set(id, { right: counted.right + Number(right), of: counted.of + 1 });
  }
  const byCase = new Map(Array.from(counts, ([id, { right, of }]) => [id, right / of]));
  return { byCase, sum: [...byCase.values()].reduce((sum, share) => sum + share, 0) };
}
