import type { Json } from '../values/json.ts';

/** What a scorer gives a step: a share 0..1, or `null` when the scorer itself failed; `null` is never a zero. */
export type Score =
  | { readonly score: number; readonly reason?: string }
  | { readonly score: null; readonly reason: string };

/**
 * Scores what a case expects of a step against what the agent put out there: no output when the step is missing,
 * one as a rule, several in their order when a step name occurs more than once.
 */
export type Scorer = (expected: Json, outputs: readonly Json[]) => Score | Promise<Score>;

export const CORRECT: Score = { score: 1 };
