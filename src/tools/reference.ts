import { valueAt } from './shape.ts';

const LONGEST_CHAIN = 20;

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
