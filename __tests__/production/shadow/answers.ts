import type { SampleStep } from '../../../src/production/sample.ts';
import { type Answer, answerOfSample } from '../../../src/production/shadow/answer.ts';
import { type Chain, compareShadow, type ShadowComparison } from '../../../src/production/shadow/compare-shadow.ts';
import type { Json } from '../../../src/values/json.ts';

/** An answer whose steps are outputs by name, in their order. */
export function anAnswer(id: string, steps: Readonly<Record<string, Json>>, rest: Partial<Answer> = {}): Answer {
  const listed = Object.entries(steps).map(([name, output]) => ({ name, output }));
  return { ...answerOfSample({ id, input: `what ${id} asks`, steps: listed }), ...rest };
}

/** The same with steps as they are. */
export function withSteps(id: string, steps: readonly SampleStep[]): Answer {
  return answerOfSample({ id, input: `what ${id} asks`, steps });
}

export function compared(pairs: readonly (readonly [Answer, Answer])[], chain?: Chain): ShadowComparison {
  return compareShadow(
    pairs.map(([current]) => current),
    pairs.map(([, candidate]) => candidate),
    chain,
  );
}

/** The row of a step. */
export function rowOf({ steps }: ShadowComparison, step: string) {
  const row = steps.find((one) => one.step === step);
  if (row === undefined) throw new Error(`no row for ${step}`);
  return row;
}
