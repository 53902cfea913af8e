import type { ScorerConfig, Step } from '../../src/config/config.ts';
import { makeScorer, type Score } from '../../src/scorers/scorers.ts';
import type { Json } from '../../src/values/json.ts';

export const toolCalls = (
  order: 'ordered' | 'unordered' | 'subset' = 'ordered',
  tolerance = 0,
): Extract<ScorerConfig, { kind: 'tool-call' }> => ({ kind: 'tool-call', order, tolerance });

export function aStep(scorer: ScorerConfig, rest: Partial<Step> = {}): Step {
  return { name: 'decide', scorer, threshold: 1, final: true, mutates: false, dry: false, ...rest };
}

/** The built-in scorers answer at once. */
export function score(scorer: ScorerConfig, expected: Json, ...outputs: readonly Json[]): Score {
  const given = makeScorer(aStep(scorer))(expected, outputs, 'what was asked');
  if (given instanceof Promise) throw new Error('a built-in scorer made us wait');
  return given;
}
