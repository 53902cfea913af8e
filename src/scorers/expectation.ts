import type { ScorerConfig, Step } from '../config/config.ts';
import { assertNever, type Json } from '../values/json.ts';
import { containsFault } from './contains.ts';
import { fieldsFault } from './fields.ts';
import { numberFault } from './number.ts';
import { regexFault } from './regex.ts';
import type { ExpectationFault } from './scorer.ts';
import { callsFault } from './tool-call.ts';

/** Looks over expectations by the name of their step, before anything is run; unknown steps pass. */
export function expectationCheck(
  steps: readonly Step[],
): (step: string, expected: Json) => ExpectationFault | undefined {
  const scorers = new Map(steps.map(({ name, scorer }) => [name, scorer]));
  return (step, expected) => {
    const scorer = scorers.get(step);
    return scorer === undefined ? undefined : expectationFault(scorer, expected);
  };
}

/** Whether what a case expects of a step is something that the step's scorer can score. */
export function expectationFault(scorer: ScorerConfig, expected: Json): ExpectationFault | undefined {
  switch (scorer.kind) {
    case 'equals':
    case 'custom':
    case 'judge':
      return undefined;
    case 'fields':
      return fieldsFault(expected);
    case 'tool-call':
      return callsFault(expected, scorer);
    case 'contains':
      return containsFault(expected);
    case 'regex':
      return regexFault(expected);
    case 'number':
      return numberFault(expected);
    default:
      return assertNever(scorer);
  }
}
