import type { Json } from '../values/json.ts';
import { same } from './same.ts';
import { CORRECT, type Score } from './scorer.ts';

/** Expectation and output stand beside each other wherever they are shown: a reason would only repeat them. */
const WRONG: Score = { score: 0 };

/** Right when the output is the expected JSON; several outputs are compared as a list. */
export function equals(expected: Json, outputs: readonly Json[]): Score {
  const got = outputs.length === 1 ? (outputs[0] ?? null) : outputs;
  return same(expected, got) ? CORRECT : WRONG;
}
