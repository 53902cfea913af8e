import { configJsonSchema, type JsonSchema } from './json-schema.ts';

/** A mapping of the config: where it stands, names of the user's choice as `NAME`, and what it may hold. */
export interface Room {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
}

/** Where a key belongs that stands elsewhere: `timeout` in `suites.NAME.agent`. The outermost place counts. */
export function homeOf(key: string): string | undefined {
  homes ??= homesByKey();
  return homes.get(key);
}

/** Made when a first key is unknown: a config without mistakes never pays for it. */
let homes: ReadonlyMap<string, string> | undefined;

function homesByKey(): ReadonlyMap<string, string> {
  const outermostLast = rooms()
    .toReversed()
    .filter(({ path }) => path[0] !== 'rules');
  return new Map(
    outermostLast.flatMap(({ path, schema }) => {
      const home = path.length === 0 ? 'at the top of the file' : `in ${path.join('.')}`;
      return Object.keys(schema.properties ?? {}).map((key) => [key, home] as const);
    }),
  );
}

/** Every mapping of the schema that has keys of its own, from the outside in. */
export function rooms(): readonly Room[] {
  const found: Room[] = [];
  let level: readonly Room[] = [{ path: [], schema: configJsonSchema() }];
  while (level.length > 0) {
    found.push(...level.filter(({ schema }) => schema.properties !== undefined));
    level = level.flatMap(roomsWithin);
  }
  return found;
}

function roomsWithin({ path, schema }: Room): readonly Room[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).map(([key, value]) => ({ path: [...path, key], schema: value })),
    { path: [...path, 'NAME'], schema: additionalProperties },
    { path, schema: items },
    ...anyOf.map((form) => ({ path, schema: form })),
  ].flatMap(({ path, schema }) => (isSchema(schema) ? [{ path, schema }] : []));
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}
