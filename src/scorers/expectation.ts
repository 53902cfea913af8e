import type { ScorerConfig } from '../config/config.ts';
import { assertNever, type Json } from '../values/json.ts';
import { listedTexts } from './contains.ts';
import { numberExpectation } from './number.ts';
import { patternFault } from './regex.ts';
import { shown } from './shown.ts';
import { callsSchema } from './tool-call.ts';

/** Why an expectation cannot be scored, and what the scorer takes instead; `undefined` when it can. */
export function expectationFault(
  scorer: ScorerConfig,
  expected: Json,
): { readonly message: string; readonly expected: string } | undefined {
  switch (scorer.kind) {
    case 'equals':
    case 'custom':
      return undefined;
    case 'fields':
      return typeof expected === 'object' && expected !== null && !Array.isArray(expected)
        ? undefined
        : wrong(expected, 'an object of the fields to compare');
    case 'tool-call':
      return callsSchema.safeParse(expected).success
        ? undefined
        : wrong(expected, 'a list of calls, each {"name", "arguments"}');
    case 'contains':
      return listedTexts(expected, 'contains') === undefined ? wrong(expected, 'a text or a list of texts') : undefined;
    case 'regex':
      return regexFault(expected);
    case 'number':
      return numberExpectation.safeParse(expected).success
        ? undefined
        : wrong(expected, 'a number, or {"value", "tolerance"}');
    default:
      return assertNever(scorer);
  }
}

function regexFault(expected: Json): ReturnType<typeof expectationFault> {
  const patterns = listedTexts(expected, 'regex');
  if (patterns === undefined) return wrong(expected, 'a pattern or a list of patterns');
  for (const pattern of patterns) {
    const fault = patternFault(pattern);
    if (fault !== undefined) {
      return { message: `the pattern ${shown(pattern)} is not valid: ${fault}`, expected: 'a pattern in RE2 syntax' };
    }
  }
  return undefined;
}

function wrong(got: Json, expected: string): { readonly message: string; readonly expected: string } {
  return { message: `${shown(got)} is no expectation this step's scorer can use`, expected };
}
