import type { Json } from '../values/json.ts';
import { same, valueAt } from './same.ts';
import type { Score } from './scorer.ts';
import { shown } from './shown.ts';

interface Field {
  readonly path: string;
  readonly expected: Json;
  readonly got: Json | undefined;
}

const FIELDS_NAMED = 3;

/**
 * The share of the listed fields that are right; keys that are not listed do not count. Objects are gone into field
 * by field, lists are one field. Of several outputs, later ones win key by key.
 */
export function fields(expected: Json, outputs: readonly Json[]): Score {
  const got = outputs.length === 1 ? outputs[0] : Object.assign({}, ...outputs.filter(isObject));
  const listed = fieldsOf(expected, got, '');
  const wrong = listed.filter((field) => !same(field.expected, field.got));
  if (wrong.length === 0) return { score: 1 };
  const reasons = wrong
    .slice(0, FIELDS_NAMED)
    .map((field) => `${field.path || 'the output'}: expected ${shown(field.expected)}, got ${shown(field.got)}`);
  const more = wrong.length > FIELDS_NAMED ? `; ${wrong.length - FIELDS_NAMED} more` : '';
  return { score: (listed.length - wrong.length) / listed.length, reason: reasons.join('; ') + more };
}

/** An object that lists no field is right when there is an object at all. */
function fieldsOf(expected: Json, got: Json | undefined, path: string): readonly Field[] {
  if (!isObject(expected)) return [{ path, expected, got }];
  const entries = Object.entries(expected);
  if (entries.length === 0) return [{ path, expected, got: isObject(got) ? {} : got }];
  return entries.flatMap(([key, value]) => fieldsOf(value, valueAt(got, key), path === '' ? key : `${path}.${key}`));
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
