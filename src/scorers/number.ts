import { z } from 'zod';
import type { Json } from '../values/json.ts';
import { within } from './same.ts';
import { type ExpectationFault, type Score, shareOf, unusable } from './scorer.ts';
import { shown, someOf } from './shown.ts';

interface Wanted {
  readonly value: number;
  readonly tolerance: number;
}

const NUMERIC = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

const numeric = z.union([z.number(), z.string().regex(NUMERIC).transform(Number).refine(Number.isFinite)]);
const wanted: z.ZodType<Wanted> = z.union([
  numeric.transform((value) => ({ value, tolerance: 0 })),
  z.strictObject({ value: numeric, tolerance: z.number().min(0).default(0) }),
]);
const expectation = z.union([wanted.transform((one) => [one]), z.array(wanted).min(1)]);

export function numberFault(expected: Json): ExpectationFault | undefined {
  if (expectation.safeParse(expected).success) return undefined;
  return unusable(
    expected,
    'a number, {"value", "tolerance"}, or a list of these for a step that occurs several times',
  );
}

/** The share of the expected numbers that the outputs are within the tolerance of, one by one in their order. */
export function number(expected: Json, outputs: readonly Json[]): Score {
  const numbers = expectation.parse(expected);
  const all = Math.max(numbers.length, outputs.length);
  const wrong = Array.from({ length: all }, (_, index) => difference(numbers[index], outputs[index])).filter(
    (reason) => reason !== undefined,
  );
  return shareOf(all - wrong.length, all, someOf(wrong));
}

function difference(one: Wanted | undefined, output: Json | undefined): string | undefined {
  if (one === undefined) return `got ${shown(output)} beyond what is expected`;
  const got = numberIn(output);
  if (got !== undefined && within(one.value, got, one.tolerance)) return undefined;
  return `expected ${one.value}${one.tolerance > 0 ? ` ± ${one.tolerance}` : ''}, got ${shown(output)}`;
}

/** A CSV cell is text, and so is many a reply: a text that is nothing but a number counts as one. */
function numberIn(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && NUMERIC.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
