import { listOf, shapeOf, valueAt } from './shape.ts';

const DEEPEST = 6;
const MOST_FIELDS = 2000;
/** Schemas looked at for one tool: a file may come from anybody, and refer to itself in any number of branches. */
const MOST_SCHEMAS = 50_000;
const LONGEST_CHAIN = 20;
const COMBINED = ['allOf', 'anyOf', 'oneOf'];
const CONDITIONAL = ['then', 'else'];

/** Names of the fields that a JSON Schema knows, whatever the branch that knows them. */
export function fieldsOf(schema: unknown, root: unknown): readonly string[] {
  const found = new Set<string>();
  const seen = new Map<unknown, Set<string>>();
  const open: Place[] = [{ schema, prefix: '', depth: 0 }];
  // The list grows as it is gone through.
  for (const [index, place] of open.entries()) {
    if (index >= MOST_SCHEMAS || found.size >= MOST_FIELDS) break;
    const resolved = resolveReference(place.schema, root);
    const prefixes = seen.get(resolved) ?? new Set();
    if (shapeOf(resolved) === undefined || prefixes.has(place.prefix)) continue;
    seen.set(resolved, prefixes.add(place.prefix));
    for (const next of placesIn(resolved, place)) {
      if (next.field !== undefined && found.size < MOST_FIELDS) found.add(next.field);
      if (next.depth < DEEPEST) open.push(next);
    }
  }
  return [...found].sort();
}

/** A schema, and what the fields in it are called before their own names. */
interface Place {
  readonly schema: unknown;
  readonly prefix: string;
  /** How many fields it lies within. */
  readonly depth: number;
  /** What the schema is that of. */
  readonly field?: string;
}

function placesIn(schema: unknown, { prefix, depth }: Place): readonly Place[] {
  const fields = Object.entries(shapeOf(valueAt(schema, 'properties')) ?? {}).map(([name, inner]) => {
    const field = `${prefix}${name}`;
    return { schema: inner, prefix: `${field}.`, depth: depth + 1, field };
  });
  const branches = [
    ...COMBINED.flatMap((key) => listOf(valueAt(schema, key))),
    ...CONDITIONAL.map((key) => valueAt(schema, key)),
    valueAt(schema, 'items'),
  ].filter((branch) => branch !== undefined);
  return [...fields, ...branches.map((branch) => ({ schema: branch, prefix, depth }))];
}

/** Follows `$ref` within the same file; what lies in other files is not known. */
export function resolveReference(value: unknown, root: unknown): unknown {
  let resolved = value;
  for (let left = LONGEST_CHAIN; left > 0; left -= 1) {
    const reference = valueAt(resolved, '$ref');
    if (typeof reference !== 'string') return resolved;
    if (!/^#(?:\/|$)/.test(reference)) return undefined;
    resolved = reference
      .split('/')
      .slice(1)
      .reduce((inner: unknown, key) => stepInto(inner, unescapeKey(key)), root);
  }
  return undefined;
}

function stepInto(value: unknown, key: string): unknown {
  return Array.isArray(value) && /^\d+$/.test(key) ? value[Number(key)] : valueAt(value, key);
}

/** As in RFC 6901, in a URI fragment. */
function unescapeKey(key: string): string {
  try {
    return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return key;
  }
}
