import { RE2JS } from 're2js';
import type { Json } from '../values/json.ts';
import { listedTexts } from './contains.ts';
import type { Score } from './scorer.ts';
import { shown, textOf } from './shown.ts';

/** Why a pattern cannot be used; RE2 knows neither look-around nor back-references, and never backtracks. */
export function patternFault(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The share of the listed patterns (RE2 syntax) that are found in the output; of several outputs, in any of them. */
export function regex(expected: Json, outputs: readonly Json[]): Score {
  const patterns = listedTexts(expected, 'regex');
  if (patterns === undefined)
    return { score: null, reason: 'the expectation is neither a pattern nor a list of patterns' };
  const broken = patterns.find((pattern) => patternFault(pattern) !== undefined);
  if (broken !== undefined)
    return { score: null, reason: `the pattern ${shown(broken)} is not valid: ${patternFault(broken)}` };
  const within = outputs.map(textOf);
  const missing = patterns.filter((pattern) => {
    const compiled = RE2JS.compile(pattern);
    return !within.some((output) => compiled.matcher(output).find());
  });
  if (missing.length === 0) return { score: 1 };
  return {
    score: (patterns.length - missing.length) / patterns.length,
    reason: `does not match ${missing.map(shown).join(', ')}`,
  };
}
