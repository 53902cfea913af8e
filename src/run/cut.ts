import { type Json, sha256 } from '../values/json.ts';

/** Bytes of JSON text up to which a value is recorded whole. */
export const MAX_RECORDED_BYTES = 8 << 10;
const HEAD_CHARACTERS = 1_000;

/** What stands in a run file for a value that was too large. */
export interface CutValue {
  readonly [key: string]: Json;
  /** `sha256:` and the digest of the value's JSON text: equal values stay recognisable. */
  readonly cut: string;
  /** Length of that text in UTF-8. */
  readonly bytes: number;
  /** How that text begins. */
  readonly head: string;
}

export function cutLarge(value: Json): Json {
  const text = JSON.stringify(value);
  // Most values are short; only near the bound is it worth counting bytes.
  if (text.length * 3 <= MAX_RECORDED_BYTES) return value;
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_RECORDED_BYTES) return value;
  return { cut: `sha256:${sha256(text)}`, bytes, head: wholeCharacters(text.slice(0, HEAD_CHARACTERS)) };
}

export function isCut(value: Json): value is CutValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { cut, bytes, head, ...more } = value as CutValue;
  return (
    typeof cut === 'string' &&
    /^sha256:[0-9a-f]{64}$/.test(cut) &&
    typeof bytes === 'number' &&
    typeof head === 'string' &&
    Object.keys(more).length === 0
  );
}

function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
