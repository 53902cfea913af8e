import type { Coverage } from '../history/history.ts';
import type { CaseAsOf } from './cases-as-of.ts';
import type { Reach } from './reach.ts';
import type { Thread } from './threads.ts';

const NO_CASE: readonly string[] = [];

/**
 * Which cases keep watch over each thing, by the names and paths it had when the commit at this position was the last
 * one; ids in order. What no case covers is left out.
 */
export function coveredThreads(
  reach: Reach,
  cases: readonly CaseAsOf[],
  last: number,
): ReadonlyMap<Thread, readonly string[]> {
  const groups = new Map<Coverage, string[]>();
  for (const { id, covers } of cases) {
    const coverage = reach.alike(covers);
    const known = groups.get(coverage);
    if (known === undefined) groups.set(coverage, [id]);
    else known.push(id);
  }
  const covered = new Map<Thread, readonly string[]>();
  for (const [covers, ids] of groups) {
    const reached = reach.of(covers);
    if (reached.length === 0) continue;
    const isCovered = reach.testAt(covers, last);
    for (const thread of new Set(reached.flatMap((threads) => [...threads]))) {
      if (!isCovered(thread)) continue;
      const others = covered.get(thread) ?? NO_CASE;
      covered.set(thread, others.length === 0 ? ids : [...others, ...ids].sort());
    }
  }
  return covered;
}
