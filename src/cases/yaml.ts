import { isMap, isNode, isSeq, type ParsedNode } from 'yaml';
import { describeValue, quote } from '../config/describe.ts';
import { readYaml as readYamlText, type YamlFile, type YamlKind } from '../config/yaml.ts';
import type { Location, Problem } from '../values/problem.ts';
import { type CaseSource, problem, type RowReading, wholeText } from './source.ts';

const EXPECTED = 'a list of cases, or a mapping with the one key cases';

/** A case nests less deeply than this and is refused at its own place; no more than the text has to be composed. */
export const CASES: YamlKind = {
  longestKilobytes: 32 * 1024,
  deepestNesting: 128,
  mostValues: 5_000_000,
  secondDocument: { remedy: 'Remove the line --- and go on with the same list.' },
};

/** A whole file that is one YAML 1.2 document: a list of cases, or that list under `cases`. */
export async function* readYaml(source: CaseSource): AsyncGenerator<RowReading> {
  const yaml = readYamlText(await wholeText(source), source.file, CASES);
  const problems = yaml.ok ? yaml.value.problems : yaml.problems;
  for (const found of problems) yield { kind: 'problem', problem: found };
  if (yaml.ok && yaml.value.data !== undefined) yield* rowsOf(yaml.value);
}

function* rowsOf({ root, data, at, problems }: YamlFile): Generator<RowReading> {
  const list = isMap(root) ? root.get('cases', true) : root;
  const items = isMap(root) ? (data as { readonly cases?: unknown }).cases : data;
  if (!isSeq<ParsedNode>(list) || !Array.isArray(items)) {
    yield problem(`what should be the cases is ${describeValue(items)}`, at(root.range[0]), { expected: EXPECTED });
    return;
  }
  for (const stranger of strangers(root))
    yield problem(`unknown key ${quote(String(stranger))} beside the cases`, at(stranger.range[0]), {
      expected: EXPECTED,
    });
  for (const [index, node] of list.items.entries()) {
    const [start, , end] = node.range;
    if (problems.some((found) => isBetween(found, at(start), at(end)))) continue;
    const locate = (path: readonly PropertyKey[]): Location => at(startAt(node, path));
    yield { kind: 'row', value: withWrittenId(items[index], node), location: at(start), locate };
  }
}

/** A case in which something is wrong already is not read any further. */
function isBetween({ location }: Problem, start: Location, end: Location): boolean {
  return location !== undefined && compare(start, location) <= 0 && compare(location, end) < 0;
}

function compare(a: Location, b: Location): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function strangers(root: ParsedNode): readonly ParsedNode[] {
  if (!isMap<ParsedNode>(root)) return [];
  return root.items.map(({ key }) => key).filter((key) => String(key) !== 'cases');
}

/** `0017` is the number 17 to YAML, but as an id it is the text that stands there. */
function withWrittenId(value: unknown, node: ParsedNode): unknown {
  const id = isMap(node) ? node.get('id', true) : undefined;
  if (typeof id?.value !== 'number' || typeof value !== 'object') return value;
  return { ...value, id: id.source ?? String(id.value) };
}

/** Where the value at a path starts, or else the nearest one around it. */
function startAt(node: ParsedNode, path: readonly PropertyKey[]): number {
  let start = node.range[0];
  let inner: unknown = node;
  for (const key of path) {
    inner = isMap(inner) ? inner.get(key, true) : isSeq(inner) ? inner.get(key, true) : undefined;
    if (!isNode(inner)) break;
    start = inner.range?.[0] ?? start;
  }
  return start;
}
