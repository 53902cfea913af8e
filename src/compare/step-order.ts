import type { RunFacts } from './run-facts.ts';

/**
 * Every step of either run in display order: head's, with each step that the base alone lists after the one it
 * follows there, and at the end those that only trials name.
 */
export function stepsOf(base: RunFacts, head: RunFacts): readonly string[] {
  const steps = [...new Set(head.steps)];
  let place = 0;
  for (const step of base.steps) {
    const index = steps.indexOf(step);
    if (index === -1) steps.splice(place, 0, step);
    place = (index === -1 ? place : index) + 1;
  }
  const withFinal = steps.includes(head.final) ? steps : [...steps, head.final];
  const listed = new Set(withFinal);
  const unlisted = [...stepsInTrials([base, head])].filter((step) => !listed.has(step)).sort();
  return [...withFinal, ...unlisted];
}

function stepsInTrials(runs: readonly RunFacts[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { cases } of runs) {
    for (const { steps } of cases.values()) for (const step of steps.keys()) names.add(step);
  }
  return names;
}
