import type { Moved } from './comparison.ts';
import type { CasePair } from './pair.ts';

/** One row per case and step whose share of correct trials fell or rose; by case, then in the order of the steps. */
export function movedCases(pairs: readonly CasePair[], steps: readonly string[]): readonly Moved[] {
  return pairs.flatMap((pair) => steps.flatMap((step) => movedAt(pair, step)));
}

function movedAt({ id, base, head }: CasePair, step: string): readonly Moved[] {
  const before = base.steps.get(step);
  const after = head.steps.get(step);
  if (before === undefined || after === undefined || before.scored === 0 || after.scored === 0) return [];
  const rise = after.correct * before.scored - before.correct * after.scored;
  if (rise === 0) return [];
  return [{ case: id, step, ...(rise < 0 ? BROKE : FIXED) }];
}

const BROKE = { from: 'correct', to: 'wrong' } as const;
const FIXED = { from: 'wrong', to: 'correct' } as const;
