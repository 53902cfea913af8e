import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Location } from '../values/problem.ts';
import type { YamlFile } from './yaml.ts';
import { keyName } from './yaml-data.ts';

export type KeyPath = readonly (string | number)[];

/** Where things stand in a config file, by key path. Aliases are followed to what they stand for. */
export interface Places {
  /**
   * A scalar, a list or a mapping in braces where it starts; a mapping or list over several lines at its key. What is
   * not written is located by the nearest thing around it that is.
   */
  readonly value: (path: KeyPath) => Location;
  /** The key at the end of a path; an item of a list at its start. */
  readonly key: (path: KeyPath) => Location;
  /** The keys of a mapping in the order in which they are written; none where there is no mapping. */
  readonly names: (path: KeyPath) => readonly string[];
}

interface Found {
  readonly node: ParsedNode | undefined;
  readonly key: ParsedNode | undefined;
}

export function placesOf({ root, targets, at }: Pick<YamlFile, 'root' | 'targets' | 'at'>): Places {
  const top: Found = { node: root, key: undefined };
  const pairs = new Map<ParsedNode, ReadonlyMap<string, Found>>();

  function follow(node: ParsedNode | undefined): ParsedNode | undefined {
    return (node && targets.get(node)) ?? node;
  }

  function pairsOf(mapping: YAMLMap.Parsed): ReadonlyMap<string, Found> {
    const known = pairs.get(mapping);
    if (known !== undefined) return known;
    // Of a key that stands twice the first one counts, as it does for the data.
    const found = new Map(
      mapping.items.toReversed().map(({ key, value }) => [keyName(key), { node: value ?? undefined, key }] as const),
    );
    pairs.set(mapping, found);
    return found;
  }

  function step({ node }: Found, part: string | number): Found | undefined {
    const container = follow(node);
    if (isMap(container)) return pairsOf(container).get(String(part));
    const item = isSeq(container) && typeof part === 'number' ? container.items[part] : undefined;
    return item && { node: item, key: undefined };
  }

  function find(path: KeyPath): Found {
    let found = top;
    for (const part of path) {
      const next = step(found, part);
      if (next === undefined) return found;
      found = next;
    }
    return found;
  }

  function startOf({ node, key }: Found): Location {
    const shown = node === undefined || startsBelowItsKey(node) ? (key ?? node) : node;
    return at(shown?.range[0] ?? 0);
  }

  return {
    value: (path) => startOf(find(path)),
    key: (path) => {
      const { key, node } = find(path);
      return at((key ?? node)?.range[0] ?? 0);
    },
    names: (path) => {
      const mapping = follow(find(path).node);
      return isMap(mapping) ? mapping.items.map(({ key }) => keyName(key)) : [];
    },
  };
}

function startsBelowItsKey(node: ParsedNode): boolean {
  if (isScalar(node)) return node.value === null;
  return !isAlias(node) && node.flow !== true;
}
