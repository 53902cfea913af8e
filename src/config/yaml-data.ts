import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Location, Problem } from '../values/problem.ts';
import { quote } from './describe.ts';

export interface PlainData {
  /** Absent when aliases make it too much. */
  readonly data?: unknown;
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
  readonly problems: readonly Problem[];
}

interface Converted {
  readonly data: unknown;
  /** How many values it is with every alias written out. */
  readonly size: number;
}

/** Plain objects and lists from nodes. What two aliases stand for is one object, however often they stand for it. */
export function plainData(root: ParsedNode, at: (offset: number) => Location, mostValues: number): PlainData {
  const problems: Problem[] = [];
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<ParsedNode, ParsedNode>();
  const done = new Map<ParsedNode, Converted>();

  function convert(node: ParsedNode): Converted {
    if (isAlias(node)) return convertAlias(node);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    const converted = isMap(node) ? convertMap(node) : isSeq(node) ? convertList(node) : { data: node.value, size: 1 };
    done.set(node, converted);
    return converted;
  }

  function convertMap(map: YAMLMap.Parsed): Converted {
    const data: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    let size = 1;
    for (const { key, value } of map.items) {
      const name = keyName(key);
      const offset = key.range[0];
      const first = seen.get(name);
      const child = value === null ? { data: null, size: 1 } : convert(value);
      size += child.size;
      if (first !== undefined) {
        problems.push(keyTwice(name, at(first), at(offset)));
      } else if (name === '__proto__') {
        problems.push({
          message: 'the key "__proto__" is never read',
          location: at(offset),
          remedy: 'Choose another name.',
        });
      } else {
        data[name] = child.data;
      }
      if (first === undefined) seen.set(name, offset);
    }
    return { data, size };
  }

  function convertList(list: YAMLSeq.Parsed): Converted {
    const items = list.items.map(convert);
    return { data: items.map(({ data }) => data), size: items.reduce((sum, { size }) => sum + size, 1) };
  }

  function convertAlias(alias: Alias.Parsed): Converted {
    const target = anchors.get(alias.source);
    const converted = target && done.get(target);
    if (target !== undefined && converted !== undefined) {
      targets.set(alias, target);
      return converted;
    }
    const location = at(alias.range[0]);
    problems.push(target === undefined ? withoutAnchor(alias.source, location) : withinItself(alias.source, location));
    return { data: `*${alias.source}`, size: 1 };
  }

  const { data, size } = convert(root);
  if (size <= mostValues) return { data, targets, problems };
  const message = `the file holds more than ${mostValues} values, counting what aliases stand for`;
  problems.push({ message, location: at(root.range[0]), remedy: 'Write fewer aliases of large values.' });
  return { targets, problems };
}

/** The text of a key; mappings and lists as keys are refused before. */
export function keyName(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function keyTwice(name: string, first: Location, location: Location): Problem {
  const remedy = `Remove one of them; the first is on line ${first.line}.`;
  return { message: `the key ${quote(name)} stands twice`, location, expected: 'each key once', remedy };
}

function withoutAnchor(source: string, location: Location): Problem {
  const alias = quote(`*${source}`);
  const message = `the alias ${alias} has no anchor`;
  const remedy = `Put it in quotes if it is a glob: ${alias}.`;
  return { message, location, expected: 'an anchor before the alias', remedy };
}

function withinItself(source: string, location: Location): Problem {
  const message = `the alias ${quote(`*${source}`)} stands within the value it refers to`;
  return { message, location, expected: 'an alias after the value it refers to' };
}
