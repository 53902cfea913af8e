import type { Json } from '../values/json.ts';
import { same } from './same.ts';
import type { Score } from './scorer.ts';

/**
 * Right when the output is the expected JSON; several outputs are compared as a list. Expectation and output stand
 * beside each other wherever they are shown: a reason would only repeat them.
 */
export function equals(expected: Json, outputs: readonly Json[]): Score {
  const [only] = outputs;
  return { score: same(expected, outputs.length === 1 ? only : outputs) ? 1 : 0 };
}
