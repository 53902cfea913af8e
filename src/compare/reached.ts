import type { StepComparison } from './comparison.ts';
import type { CasePair } from './pair.ts';

/**
 * Accuracy among the cases in which everything before the step was right on both sides, at least in one trial, as the
 * mean over those trials. A selected and easier set of cases: shown with its size, never tested.
 */
export function reachedAccuracy(pairs: readonly CasePair[], step: string): StepComparison['reached'] {
  const shares = pairs.flatMap(({ base, head }) => {
    const before = base.steps.get(step);
    const after = head.steps.get(step);
    if (before === undefined || after === undefined || before.reached === 0 || after.reached === 0) return [];
    return [{ base: before.reachedCorrect / before.reached, head: after.reachedCorrect / after.reached }];
  });
  const paired = shares.length;
  if (paired === 0) return { paired, base: null, head: null, delta: null };
  const base = shares.reduce((sum, share) => sum + share.base, 0) / paired;
  const head = shares.reduce((sum, share) => sum + share.head, 0) / paired;
  return { paired, base, head, delta: head - base };
}
