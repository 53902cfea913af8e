import { listOf, shapeOf, valueAt } from './shape.ts';

const DEEPEST = 6;
const MOST_FIELDS = 2000;
const LONGEST_CHAIN = 20;
const COMBINED = ['allOf', 'anyOf', 'oneOf'];
const CONDITIONAL = ['then', 'else'];

/** Names of the fields that a JSON Schema knows, whatever the branch that knows them. */
export function fieldsOf(schema: unknown, root: unknown): readonly string[] {
  const found = new Set<string>();
  collect(schema, root, '', DEEPEST, found);
  return [...found].sort();
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

function collect(schema: unknown, root: unknown, prefix: string, levels: number, found: Set<string>): void {
  if (levels === 0 || found.size >= MOST_FIELDS) return;
  const resolved = resolveReference(schema, root);
  for (const [name, inner] of Object.entries(shapeOf(valueAt(resolved, 'properties')) ?? {})) {
    if (found.size >= MOST_FIELDS) return;
    found.add(`${prefix}${name}`);
    collect(inner, root, `${prefix}${name}.`, levels - 1, found);
  }
  const others = [
    ...COMBINED.flatMap((key) => listOf(valueAt(resolved, key))),
    ...CONDITIONAL.map((key) => valueAt(resolved, key)),
    valueAt(resolved, 'items'),
  ];
  for (const other of others) if (other !== undefined) collect(other, root, prefix, levels - 1, found);
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
