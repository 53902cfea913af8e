import { z } from 'zod';
import type { Json } from '../values/json.ts';
import { within } from './same.ts';
import { CORRECT, type Score } from './scorer.ts';
import { shown } from './shown.ts';

export const numberExpectation = z.union([
  z.number().transform((value) => ({ value, tolerance: 0 })),
  z.strictObject({ value: z.number(), tolerance: z.number().min(0).default(0) }),
]);

/** Right when the output is the expected number within the tolerance; a text that is nothing but a number counts. */
export function number(expected: Json, outputs: readonly Json[]): Score {
  const wanted = numberExpectation.safeParse(expected);
  if (!wanted.success) return { score: null, reason: 'the expectation is neither a number nor {value, tolerance}' };
  const { value, tolerance } = wanted.data;
  const numbers = outputs.map(numberIn);
  if (numbers.some((got) => got !== undefined && within(value, got, tolerance))) return CORRECT;
  const margin = tolerance > 0 ? ` ± ${tolerance}` : '';
  return { score: 0, reason: `expected ${value}${margin}, got ${shown(outputs[0])}` };
}

function numberIn(output: Json): number | undefined {
  if (typeof output === 'number') return output;
  if (typeof output !== 'string' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(output)) return undefined;
  return Number(output);
}
