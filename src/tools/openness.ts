import { shapeOf, valueAt } from './shape.ts';

/** One of the branches holds, or each where it applies. */
export const ALTERNATIVES = ['anyOf', 'oneOf', 'then', 'else'];

const OTHERS = ['additionalProperties', 'unevaluatedProperties'];
/** What may let in fields that are looked for nowhere. */
const NOT_FOLLOWED: ReadonlySet<string> = new Set([
  'patternProperties',
  'prefixItems',
  'additionalItems',
  'dependencies',
  'dependentSchemas',
  '$dynamicRef',
  '$recursiveRef',
]);
const BESIDE_REFERENCE: ReadonlySet<string> = new Set(['properties', 'required', 'allOf', ...ALTERNATIVES, ...OTHERS]);

/** Whether a schema says which fields an object has. That others are allowed unless forbidden is seldom meant. */
export function listsFields(schema: unknown): boolean {
  return shapeOf(valueAt(schema, 'properties')) !== undefined || OTHERS.some((key) => valueAt(schema, key) === false);
}

/**
 * Whether a schema lets in fields beside those it lists, as far as it shows: `written` as it stands in the file,
 * `schema` where its reference leads, `undefined` where that is not known.
 */
export function letsOthersIn(written: unknown, schema: unknown): boolean {
  const shape = shapeOf(schema);
  if (shape === undefined) return schema !== false;
  if (schema !== written && Object.keys(shapeOf(written) ?? {}).some(isMoreThanReference)) return true;
  return Object.entries(shape).some(
    ([key, value]) =>
      NOT_FOLLOWED.has(key) || (OTHERS.includes(key) && value !== false) || (key === 'items' && Array.isArray(value)),
  );
}

function isMoreThanReference(key: string): boolean {
  return BESIDE_REFERENCE.has(key) || NOT_FOLLOWED.has(key);
}

/** Whether a branch takes any object. One that only demands some of the fields known elsewhere takes no more of them. */
export function takesAnything(branch: unknown): boolean {
  if (listsFields(branch) || ['allOf', ...ALTERNATIVES].some((key) => valueAt(branch, key) !== undefined)) return false;
  const type = valueAt(branch, 'type');
  if (type !== undefined) return [type].flat().includes('object');
  return valueAt(branch, 'required') === undefined && valueAt(branch, 'not') === undefined;
}
