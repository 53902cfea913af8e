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
  const listed = new Set([...steps, head.final]);
  const unlisted = [...new Set([base, head].flatMap(stepsInTrials))].filter((step) => !listed.has(step)).sort();
  const withFinal = steps.includes(head.final) ? steps : [...steps, head.final];
  return [...withFinal, ...unlisted];
}

function stepsInTrials({ cases }: RunFacts): readonly string[] {
  return [...new Set([...cases.values()].flatMap((facts) => [...facts.steps.keys()]))];
}
