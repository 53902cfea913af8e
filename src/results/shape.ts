import type { Json } from '../values/json.ts';

export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The elements of what should be a list; of anything else there are none. */
export function elementsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** What a key holds if it is a text with something in it. */
export function textAt(value: JsonObject, key: string): string | undefined {
  const text = value[key];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The JSON that a text holds where that is an object or a list; of any other text, itself. */
export function unpacked(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string' || !mayHold(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Told by the first character where that is one, without a search: most texts of a million spans are words. */
function mayHold(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === BRACE || first === BRACKET) return true;
  return !(first > SPACE && first < DELETE) && /^\s*[[{]/.test(text);
}

const SPACE = 0x20;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const DELETE = 0x7f;
