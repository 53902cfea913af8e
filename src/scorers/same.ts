import type { Json } from '../values/json.ts';

/** Equal JSON: key order does not matter, texts are compared in Unicode form NFC, numbers within `tolerance`. */
export function same(expected: Json, got: Json | undefined, tolerance = 0): boolean {
  if (got === undefined) return false;
  if (typeof expected === 'string') return typeof got === 'string' && expected.normalize() === got.normalize();
  if (typeof expected === 'number') return typeof got === 'number' && within(expected, got, tolerance);
  if (typeof expected !== 'object' || expected === null) return expected === got;
  if (typeof got !== 'object' || got === null || Array.isArray(expected) !== Array.isArray(got)) return false;
  const wanted = Object.entries(expected as Readonly<Record<string, Json>>);
  return (
    wanted.length === Object.keys(got).length &&
    wanted.every(([key, value]) => same(value, valueAt(got, key), tolerance))
  );
}

/** Whether two numbers are no further apart than `tolerance`, give or take what binary fractions cannot hold. */
export function within(expected: number, got: number, tolerance: number): boolean {
  if (expected === got) return true;
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(expected), Math.abs(got));
  return tolerance > 0 && Math.abs(expected - got) <= tolerance + rounding;
}

/** A key's own value: what stands on a prototype is not part of the data. */
export function valueAt(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, Json>>)[key];
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
