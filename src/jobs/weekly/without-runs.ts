import type { SuiteFacts } from '../../review/suite-facts.ts';

/** A review that runs nothing says so of every suite that could be run. */
export function withoutRuns(facts: readonly SuiteFacts[]): readonly SuiteFacts[] {
  return facts.map((one) => {
    if (!one.suite.weekly.run) return notAsked(one);
    return one.suite.agent === undefined ? one : saying(one, 'results: nothing was run for this review');
  });
}

export function notAsked(facts: SuiteFacts): SuiteFacts {
  if (facts.suite.agent === undefined) return facts;
  return saying(facts, 'results: the suite is not run every week (`weekly: { run: true }` would)');
}

export function saying(facts: SuiteFacts, sentence: string): SuiteFacts {
  return { ...facts, notLookedAt: [...facts.notLookedAt, sentence] };
}
