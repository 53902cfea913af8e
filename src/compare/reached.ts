import { pairedSample } from '../stats/paired-sample.ts';
import type { StepComparison } from './comparison.ts';
import type { CasePair } from './pair.ts';

/**
 * Accuracy among the cases in which everything before the step was right on both sides, at least in one trial, as the
 * mean over those trials. A selected and easier set of cases: shown with its size, never tested.
 */
export function reachedAccuracy(pairs: readonly CasePair[], step: string): StepComparison['reached'] {
  const reached = pairs.flatMap(({ base, head }) => {
    const before = base.steps.get(step);
    const after = head.steps.get(step);
    if (before === undefined || after === undefined || before.reached === 0 || after.reached === 0) return [];
    return [
      {
        base: before.reachedCorrect,
        baseTrials: before.reached,
        head: after.reachedCorrect,
        headTrials: after.reached,
      },
    ];
  });
  if (reached.length === 0) return { paired: 0, base: null, head: null, delta: null };
  const { base, head, delta } = pairedSample(reached);
  return { paired: reached.length, base: base.mean, head: head.mean, delta };
}
