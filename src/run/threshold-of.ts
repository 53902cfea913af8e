import type { Suite } from '../config/config.ts';

/** From which score on a step is correct. */
export function thresholdOf({ steps }: Pick<Suite, 'steps'>): (step: string) => number {
  const thresholds = new Map(steps.map(({ name, threshold }) => [name, threshold]));
  return (step) => thresholds.get(step) ?? 1;
}
