import { isObject } from '../../../scorers/same.ts';
import type { Json } from '../../../values/json.ts';

/** The values at the ends of a JSON value by their paths, each path a JSON text; an empty object is an end. */
export function leavesOf(value: Json, { lists }: { readonly lists: 'whole' | 'entered' }): ReadonlyMap<string, Json> {
  const leaves = new Map<string, Json>();
  const collect = (inner: Json, path: readonly (string | number)[]): void => {
    const entries: readonly (readonly [string | number, Json])[] = isObject(inner)
      ? Object.entries(inner)
      : lists === 'entered' && isList(inner)
        ? [...inner.entries()]
        : [];
    if (entries.length === 0) leaves.set(JSON.stringify(path), inner);
    for (const [key, below] of entries) collect(below, [...path, key]);
  };
  collect(value, []);
  return leaves;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
