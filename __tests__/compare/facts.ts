import { collectRun } from '../../src/compare/collect.ts';
import type { CaseFacts, RunFacts } from '../../src/compare/run-facts.ts';
import type { RunHeader, Trial } from '../../src/run/run-file.ts';
import { aRun, aTrial, type Scores } from '../builders.ts';

/** The facts of a run whose every step needs a score of 1, unless a threshold says otherwise. */
export function factsOf(
  trials: readonly Trial[],
  header: Partial<RunHeader> = {},
  threshold: (step: string) => number = () => 1,
): Promise<RunFacts> {
  const run = aRun({ ...header, trials });
  return collectRun(run.header, run.trials, threshold);
}

export function caseOf(facts: RunFacts, id: string): CaseFacts {
  const found = [...facts.cases.values()].find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

/** One trial of each of `count` cases with the same scores: `prefix-0`, `prefix-1`, … */
export function cases(prefix: string, count: number, steps: Scores, rest: Parameters<typeof aTrial>[0] = {}): Trial[] {
  return Array.from({ length: count }, (_, index) => aTrial({ ...rest, case: `${prefix}-${index}`, steps }));
}
