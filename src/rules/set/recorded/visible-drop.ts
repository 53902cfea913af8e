import type { Case } from '../../../cases/case.ts';
import type { Suite } from '../../../config/config.ts';
import type { RunRecord } from '../../../run/run-record.ts';
import type { PairedCounts } from '../../../stats/paired-counts.ts';
import { pairedSample } from '../../../stats/paired-sample.ts';
import { dropModel, smallestVisible } from '../../../stats/power.ts';

/**
 * The smallest drop of the final step, as a share, that a comparison of these cases would have shown: of the last runs
 * of the two newest versions, with as many trials of a case as the suite makes. Null where none would have been.
 */
export function visibleDrop(
  runs: readonly RunRecord[],
  { trials }: Pick<Suite, 'trials'>,
  cases: readonly Case[],
): number | null {
  const head = runs.at(-1);
  const base = runs.findLast(({ version }) => version !== head?.version);
  if (head === undefined || base === undefined) return null;
  const [before, after] = [firstTrials(base, trials), firstTrials(head, trials)];
  const pairs = cases.flatMap(({ id, group }): readonly PairedCounts[] => {
    const [one, other] = [before.get(id), after.get(id)];
    if (one === undefined || other === undefined) return [];
    return [
      {
        base: one.right,
        baseTrials: one.of,
        head: other.right,
        headTrials: other.of,
        ...(group === undefined ? {} : { group }),
      },
    ];
  });
  return pairs.length === 0 ? null : smallestVisible(dropModel(pairedSample(pairs)));
}

/** By case: how many of its first trials were right. */
function firstTrials(
  run: RunRecord,
  most: number,
): ReadonlyMap<string, { readonly right: number; readonly of: number }> {
  const counts = new Map<string, { right: number; of: number }>();
  for (const { case: id, right, trial } of run.trials) {
    if (right === null || trial > most) continue;
    const counted = counts.get(id) ?? { right: 0, of: 0 };
    counts.set(id, { right: counted.right + Number(right), of: counted.of + 1 });
  }
  return counts;
}
