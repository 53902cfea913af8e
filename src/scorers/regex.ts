import { RE2JS } from 're2js';
import type { Json } from '../values/json.ts';
import { listedTexts, scoreListed } from './listed.ts';
import { type ExpectationFault, type Score, unusable } from './scorer.ts';
import { shown } from './shown.ts';

/** Time to match grows with the length of the text times the size of the pattern, repetitions written out. */
const LARGEST_PATTERN = 1000;

export function regexFault(expected: Json): ExpectationFault | undefined {
  const listed = listedTexts(expected, 'regex');
  if (listed === undefined)
    return unusable(expected, 'a pattern, a list of patterns, or {"regex", "not"} with these; none of them empty');
  for (const pattern of [...listed.wanted, ...listed.unwanted]) {
    const fault = patternFault(pattern);
    if (fault !== undefined)
      return {
        message: `the pattern ${shown(pattern)} cannot be used: ${fault}`,
        expected: 'a pattern in RE2 syntax, which has neither look-around nor back-references',
      };
  }
  return undefined;
}

/** The share of the listed patterns (RE2 syntax) that are found somewhere in the output. */
export function regex(expected: Json, outputs: readonly Json[]): Score {
  const listed = listedTexts(expected, 'regex') ?? { wanted: [], unwanted: [] };
  return scoreListed(listed, outputs, matching, { wanted: 'does not match', unwanted: 'matches' });
}

function matching(pattern: string): (text: string) => boolean {
  const expression = compiled(pattern);
  return (text) => expression.matcher(text).find();
}

/** A case is scored many times in a row, and reading a pattern takes far longer than most texts take to match. */
const REMEMBERED = new Map<string, RE2JS>();
const MOST_REMEMBERED = 200;

function compiled(pattern: string): RE2JS {
  const known = REMEMBERED.get(pattern);
  if (known !== undefined) return known;
  const expression = RE2JS.compile(pattern.normalize());
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(pattern, expression);
  return expression;
}

function patternFault(pattern: string): string | undefined {
  if (pattern.length > LARGEST_PATTERN) return `it is longer than ${LARGEST_PATTERN} characters`;
  try {
    const size = compiled(pattern).programSize();
    return size > LARGEST_PATTERN ? 'it repeats too much' : undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '');
  }
}
