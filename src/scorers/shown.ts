import { canonicalJson, type Json } from '../values/json.ts';

const LONGEST = 80;

/** A value within a reason: short, on one line. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = canonicalJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The text of an output that is searched: a string as it is, anything else as canonical JSON. */
export function textOf(output: Json): string {
  return (typeof output === 'string' ? output : canonicalJson(output)).normalize();
}
