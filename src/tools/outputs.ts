import { ALTERNATIVES, takesAnything } from './openness.ts';
import { resolveReference } from './reference.ts';
import { listOf, shapeOf, valueAt } from './shape.ts';
import type { JsonType, OutputField, OutputPath, ToolOutput } from './tool.ts';

const DEEPEST = 8;
const MOST_FIELDS = 2_000;
/** Schemas looked at for one tool: they may refer to themselves in any number of branches. */
const MOST_SCHEMAS = 20_000;

/**
 * What answers may hold that one of the schemas describes, whatever the branch: `undefined` where there is no schema.
 * Where it says of an object which fields it has, others are taken for not meant unless it lets them in. Past what is
 * looked at anything may stand.
 */
export function outputOf(schemas: readonly unknown[], root: unknown): ToolOutput | undefined {
  if (schemas.length === 0) return undefined;
  const found = collector();
  const seen = new Map<unknown, Set<string>>();
  const places: Place[] = schemas.map((schema) => ({ schema, path: [] }));
  // The list grows as it is gone through.
  for (const [index, { schema, path }] of places.entries()) {
    if (index >= MOST_SCHEMAS || found.size() >= MOST_FIELDS || path.length > DEEPEST) {
      found.open(path);
      continue;
    }
    places.push(...besideReference(schema, path));
    const resolved = resolveReference(schema, root);
    const shape = shapeOf(resolved);
    if (shape === undefined) {
      if (resolved !== false) found.open(path);
      continue;
    }
    const before = seen.get(shape) ?? new Set();
    const key = JSON.stringify(path);
    if (before.has(key)) continue;
    seen.set(shape, before.add(key));
    found.add(path, typesOf(shape), valuesOf(shape));
    if (isUndescribed(shape)) found.open(path);
    places.push(...placesIn(shape, path));
  }
  return found.output();
}

/** What any of them may answer; `undefined` of none. */
export function mergeOutputs(outputs: readonly ToolOutput[]): ToolOutput | undefined {
  const [only] = outputs;
  if (only === undefined || outputs.length === 1) return only;
  const found = collector();
  for (const { fields, open } of outputs) {
    for (const { path, types, values } of fields) found.add(path, types, values);
    for (const path of open) found.open(path);
  }
  return { ...found.output(), statuses: [...new Set(outputs.flatMap(({ statuses }) => statuses))] };
}

interface Place {
  readonly schema: unknown;
  readonly path: OutputPath;
}

function placesIn(shape: Readonly<Record<string, unknown>>, path: OutputPath): readonly Place[] {
  const fields = Object.entries(shapeOf(valueAt(shape, 'properties')) ?? {});
  const patterns = Object.values(shapeOf(valueAt(shape, 'patternProperties')) ?? {});
  const others = ['additionalProperties', 'unevaluatedProperties']
    .map((key) => valueAt(shape, key))
    .filter((schema) => schema !== undefined && schema !== false);
  const items = ['items', 'prefixItems', 'additionalItems'].flatMap((key) => [valueAt(shape, key)].flat());
  const parts = ['allOf', ...ALTERNATIVES].flatMap((key) => [valueAt(shape, key)].flat());
  return [
    ...fields.map(([name, schema]) => ({ schema, path: [...path, name] })),
    ...[...patterns, ...others].map((schema) => ({ schema, path: [...path, '*'] })),
    ...items.filter((schema) => schema !== undefined).map((schema) => ({ schema, path: [...path, '[]'] })),
    ...parts.filter((schema) => schema !== undefined).map((schema) => ({ schema, path })),
  ];
}

/** What a schema says beside its reference holds as well. */
function besideReference(schema: unknown, path: OutputPath): readonly Place[] {
  if (valueAt(schema, '$ref') === undefined) return [];
  const { $ref, ...beside } = shapeOf(schema) ?? {};
  return FURTHER.some((key) => beside[key] !== undefined) ? [{ schema: beside, path }] : [];
}

const FURTHER = ['properties', 'patternProperties', 'additionalProperties', 'items', 'allOf', ...ALTERNATIVES];

/** An object or a list of which nothing is said, or nothing at all. */
function isUndescribed(shape: Readonly<Record<string, unknown>>): boolean {
  if (takesAnything(shape)) return !SAYS_SOMETHING.some((key) => valueAt(shape, key) !== undefined);
  return typesOf(shape).includes('list') && !['items', 'prefixItems'].some((key) => valueAt(shape, key) !== undefined);
}

const SAYS_SOMETHING = ['enum', 'const', 'additionalProperties', 'unevaluatedProperties', 'patternProperties'];

const TYPES: ReadonlyMap<unknown, JsonType> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['integer', 'number'],
  ['boolean', 'boolean'],
  ['object', 'object'],
  ['array', 'list'],
  ['null', 'null'],
]);

function typesOf(shape: Readonly<Record<string, unknown>>): readonly JsonType[] {
  const named = [valueAt(shape, 'type')].flat().flatMap((type) => TYPES.get(type) ?? []);
  const listed = listedValues(shape).map(typeOf);
  const types: readonly JsonType[] =
    named.length > 0
      ? named
      : [
          ...listed,
          ...(valueAt(shape, 'properties') === undefined ? [] : (['object'] as const)),
          ...(valueAt(shape, 'items') === undefined ? [] : (['list'] as const)),
        ];
  return valueAt(shape, 'nullable') === true && types.length > 0 ? [...types, 'null'] : types;
}

/** Of which kind a value is. */
export function typeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : 'number';
}

function valuesOf(shape: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const listed = listedValues(shape);
  return listed.length === 0 ? undefined : listed.map(String);
}

function listedValues(shape: Readonly<Record<string, unknown>>): readonly unknown[] {
  const single = valueAt(shape, 'const');
  return single === undefined ? listOf(valueAt(shape, 'enum')) : [single];
}

interface Collected {
  readonly path: OutputPath;
  readonly types: Set<JsonType>;
  readonly values: Set<string>;
  /** Whether texts or numbers may stand there that are listed nowhere. */
  free: boolean;
}

/** Puts together what several schemas say of one place: what one of them allows is allowed. */
function collector() {
  const fields = new Map<string, Collected>();
  const opened = new Map<string, OutputPath>();
  return {
    size: () => fields.size,
    open: (path: OutputPath): void => void opened.set(JSON.stringify(path), path),
    add(path: OutputPath, types: readonly JsonType[], values: readonly string[] = []): void {
      const key = JSON.stringify(path);
      const known = fields.get(key) ?? { path, types: new Set(), values: new Set(), free: false };
      fields.set(key, known);
      if (values.length === 0 && (types.includes('text') || types.includes('number'))) known.free = true;
      for (const type of types) known.types.add(type);
      for (const value of values) known.values.add(value);
    },
    output(): ToolOutput {
      const sorted = [...fields.values()].map(
        ({ path, types, values, free }): OutputField => ({
          path,
          types: [...types].sort(),
          ...(free || values.size === 0 ? {} : { values: [...values].sort() }),
        }),
      );
      return { fields: sorted, open: [...opened.values()], statuses: [] };
    },
  };
}
