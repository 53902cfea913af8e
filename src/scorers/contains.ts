import type { Json } from '../values/json.ts';
import type { Score } from './scorer.ts';
import { shown, textOf } from './shown.ts';

/** The texts an expectation asks for: one, a list, or `{contains: …}`; `undefined` for any other shape. */
export function listedTexts(expected: Json, key: 'contains' | 'regex'): readonly string[] | undefined {
  const inner =
    typeof expected === 'object' && expected !== null && !Array.isArray(expected) && Object.keys(expected).length === 1
      ? (expected as Readonly<Record<string, Json>>)[key]
      : expected;
  const list: readonly Json[] | undefined =
    typeof inner === 'string' ? [inner] : Array.isArray(inner) ? inner : undefined;
  if (list === undefined || list.length === 0) return undefined;
  return list.every((text) => typeof text === 'string' && text !== '') ? (list as readonly string[]) : undefined;
}

/** The share of the listed texts that stand in the output, letter by letter; of several outputs, in any of them. */
export function contains(expected: Json, outputs: readonly Json[]): Score {
  const texts = listedTexts(expected, 'contains');
  if (texts === undefined) return { score: null, reason: 'the expectation is neither a text nor a list of texts' };
  const within = outputs.map(textOf);
  const missing = texts.filter((text) => !within.some((output) => output.includes(text.normalize())));
  if (missing.length === 0) return { score: 1 };
  return {
    score: (texts.length - missing.length) / texts.length,
    reason: `does not contain ${missing.map(shown).join(', ')}`,
  };
}
