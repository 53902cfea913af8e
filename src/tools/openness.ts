import { shapeOf, valueAt } from './shape.ts';

/** One of the branches holds, or each where it applies. */
export const ALTERNATIVES = ['anyOf', 'oneOf', 'then', 'else'];

const OTHERS = ['additionalProperties', 'unevaluatedProperties'];
/** What may let in fields that are looked for nowhere. */
const NOT_FOLLOWED = [
  'patternProperties',
  'prefixItems',
  'additionalItems',
  'dependencies',
  'dependentSchemas',
  '$dynamicRef',
  '$recursiveRef',
];
const BESIDE_REFERENCE = ['properties', 'required', 'allOf', ...ALTERNATIVES, ...OTHERS, ...NOT_FOLLOWED];

/** Whether a schema says which fields an object has. That others are allowed unless forbidden is seldom meant. */
export function listsFields(schema: unknown): boolean {
  return shapeOf(valueAt(schema, 'properties')) !== undefined || OTHERS.some((key) => valueAt(schema, key) === false);
}

/**
 * Whether a schema lets in fields beside those it lists, as far as it shows: `written` as it stands in the file,
 * `schema` where its reference leads, `undefined` where that is not known.
 */
export function letsOthersIn(written: unknown, schema: unknown): boolean {
  if (schema === undefined || schema === true) return true;
  if (schema !== written && BESIDE_REFERENCE.some((key) => valueAt(written, key) !== undefined)) return true;
  if (OTHERS.some((key) => (valueAt(schema, key) ?? false) !== false)) return true;
  return NOT_FOLLOWED.some((key) => valueAt(schema, key) !== undefined) || Array.isArray(valueAt(schema, 'items'));
}

/** Whether a branch takes any object. One that only demands some of the fields known elsewhere takes no more of them. */
export function takesAnything(branch: unknown): boolean {
  if (listsFields(branch) || ['allOf', ...ALTERNATIVES].some((key) => valueAt(branch, key) !== undefined)) return false;
  const type = valueAt(branch, 'type');
  if (type !== undefined) return [type].flat().includes('object');
  return valueAt(branch, 'required') === undefined && valueAt(branch, 'not') === undefined;
}
