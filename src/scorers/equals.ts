import type { Json } from '../values/json.ts';
import { same } from './same.ts';
import { CORRECT, type Score } from './scorer.ts';
import { shown } from './shown.ts';

/** Right when the output is the expected JSON; several outputs are compared as a list. */
export function equals(expected: Json, outputs: readonly Json[]): Score {
  const got = outputs.length === 1 ? (outputs[0] ?? null) : outputs;
  return same(expected, got) ? CORRECT : { score: 0, reason: `expected ${shown(expected)}, got ${shown(got)}` };
}
