import { holm } from '../stats/holm.ts';
import type { StepFigures } from './report.ts';

/** Steps as they were figured, each on its own. */
export type PlainStep = Omit<StepFigures, 'pAdjusted' | 'flips'> & {
  readonly flips: Omit<StepFigures['flips'], 'pAdjusted'>;
};

/**
 * p-values after Holm's correction over all steps of all families: among so many, the largest spread of a suite is
 * somewhere beyond chance oftener than one in twenty times. Flips are another question, and a correction of their own.
 */
export function adjustedOver(families: readonly (readonly PlainStep[])[]): readonly (readonly StepFigures[])[] {
  const all = families.flat();
  const spreads = holm(all.map(({ p }) => p));
  const asked = all.flatMap(({ flips }) => (flips.p === null ? [] : [flips.p]));
  const flipping = holm(asked);
  let [at, flipAt] = [0, 0];
  return families.map((steps) =>
    steps.map((step): StepFigures => {
      const pAdjusted = spreads[at] ?? 1;
      at += 1;
      const own = step.flips.p === null ? null : (flipping[flipAt] ?? 1);
      if (own !== null) flipAt += 1;
      return { ...step, pAdjusted, flips: { ...step.flips, pAdjusted: own } };
    }),
  );
}

/** With fewer, no p-value could be small enough after the correction. */
export function drawsFor(tests: number): number {
  return Math.max(999, 40 * tests - 1);
}
