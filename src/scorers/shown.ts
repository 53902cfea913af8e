import { canonicalJson, type Json } from '../values/json.ts';
import { cut } from '../values/visible.ts';

const LONGEST = 80;

/** A value within a reason: short, on one line. */
export function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : cut(jsonText(value), LONGEST);
}

/** `get_order, 2 more`: the first few of a list within a reason. */
export function someOf(parts: readonly string[], most = 3): string {
  const named = parts.slice(0, most).join('; ');
  return parts.length > most ? `${named}; ${parts.length - most} more` : named;
}

/** The texts an output is searched in: a string alone; else its canonical JSON and every string within it. */
export function textsOf(output: Json): readonly string[] {
  return typeof output === 'string' ? [output.normalize()] : [jsonText(output), ...stringsIn(output)].map(normalised);
}

/** Agents can print numbers that overflow to infinity, which has no canonical form. */
function jsonText(value: Json): string {
  try {
    return canonicalJson(value);
  } catch {
    return JSON.stringify(value);
  }
}

function stringsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function normalised(text: string): string {
  return text.normalize();
}
