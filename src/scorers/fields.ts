import type { Json } from '../values/json.ts';
import { isObject, same, valueAt } from './same.ts';
import { type ExpectationFault, type Score, shareOf, unusable } from './scorer.ts';
import { shown, someOf } from './shown.ts';

interface Field {
  readonly path: string;
  readonly expected: Json;
  readonly got: Json | undefined;
}

export function fieldsFault(expected: Json): ExpectationFault | undefined {
  if (isObject(expected) && Object.keys(expected).length > 0) return undefined;
  return unusable(expected, 'an object with the fields to compare');
}

/**
 * The share of the listed fields that are right; keys that are not listed do not count. Objects are gone into field
 * by field, lists are one field. Of several outputs, later ones win key by key.
 */
export function fields(expected: Json, outputs: readonly Json[]): Score {
  const listed = fieldsOf(expected, merged(outputs), '');
  const wrong = listed.filter((field) => !same(field.expected, field.got));
  const reasons = wrong.map(({ path, expected, got }) => `${path}: expected ${shown(expected)}, got ${shown(got)}`);
  return shareOf(listed.length - wrong.length, listed.length, someOf(reasons));
}

function merged(outputs: readonly Json[]): Json | undefined {
  if (outputs.length === 1) return outputs[0];
  return Object.fromEntries(outputs.filter(isObject).flatMap((output) => Object.entries(output)));
}

/** An inner object that lists no field is right when there is an object at all. */
function fieldsOf(expected: Json, got: Json | undefined, path: string): readonly Field[] {
  if (!isObject(expected)) return [{ path, expected, got }];
  const entries = Object.entries(expected);
  if (entries.length === 0) return [{ path, expected, got: isObject(got) ? {} : got }];
  return entries.flatMap(([key, value]) => fieldsOf(value, valueAt(got, key), path === '' ? key : `${path}.${key}`));
}
