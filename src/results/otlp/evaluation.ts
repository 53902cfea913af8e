import type { Json } from '../../values/json.ts';
import type { SpanFacts } from './span.ts';

const RIGHT = ['correct', 'right', 'pass', 'passed', 'true', 'yes'];
const WRONG = ['incorrect', 'wrong', 'fail', 'failed', 'false', 'no'];

/**
 * Whether an evaluation says that the answer was right: only one that is called so, by its label, or by a score of
 * exactly 1 or 0. What another number means is known to its evaluator alone. `undefined`: it says something else.
 */
export function correctness(
  name: Json | undefined,
  label: Json | undefined,
  score: Json | undefined,
): boolean | undefined {
  if (typeof name !== 'string' || !/^(?:answer[ _-])?correct(?:ness)?$/i.test(name.trim())) return undefined;
  const said = typeof label === 'string' ? label.trim().toLowerCase() : undefined;
  if (said !== undefined && RIGHT.includes(said)) return true;
  if (said !== undefined && WRONG.includes(said)) return false;
  return score === 1 ? true : score === 0 ? false : undefined;
}

/** One that says that the answer was wrong is not outvoted. */
export function withVerdicts(facts: SpanFacts, verdicts: readonly (boolean | undefined)[]): SpanFacts {
  if (verdicts.length === 0) return facts;
  const known = verdicts.filter((verdict) => verdict !== undefined);
  const otherEvaluations = verdicts.length - known.length;
  return known.length === 0
    ? { ...facts, otherEvaluations }
    : { ...facts, otherEvaluations, correct: !known.includes(false) };
}
