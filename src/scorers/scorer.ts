import type { Json } from '../values/json.ts';
import { shown } from './shown.ts';

/** What a scorer gives a step: a share 0..1, or `null` when the scorer itself failed; `null` is never a zero. */
export type Score =
  | { readonly score: number; readonly reason?: string }
  | { readonly score: null; readonly reason: string };

/**
 * Scores what a case expects of a step against what the agent put out there: no output when the step is missing,
 * one as a rule, several in their order when a step name occurs more than once. `input` is what the case asks.
 */
export type Scorer = (expected: Json, outputs: readonly Json[], input: Json) => Score | Promise<Score>;

/** A scorer that answers at once. */
export type BuiltInScorer = (expected: Json, outputs: readonly Json[]) => Score;

/** Why an expectation cannot be scored, and what the scorer takes instead. */
export interface ExpectationFault {
  readonly message: string;
  readonly expected: string;
}

export function unusable(expectation: Json, expected: string): ExpectationFault {
  return { message: `${shown(expectation)} is no expectation for the scorer of this step`, expected };
}

export function shareOf(right: number, all: number, reason: string): Score {
  return right === all ? { score: 1 } : { score: right / all, reason };
}
