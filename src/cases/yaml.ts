import { type Document, isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml';
import { describeValue, quote } from '../config/describe.ts';
import type { Location } from '../values/problem.ts';
import { type CaseSource, problem, type RowReading, withoutMark } from './source.ts';
import { type At, readDocument } from './yaml-document.ts';

const EXPECTED = 'a list of cases, or a mapping with the one key cases';

/** A whole file that is one YAML 1.2 document: a list of cases, or that list under `cases`. */
export async function* readYaml(source: CaseSource): AsyncGenerator<RowReading> {
  const { document, data, at, problems } = readDocument(withoutMark(await source.text()), source.file);
  for (const found of problems) yield { kind: 'problem', problem: found };
  if (document === undefined || data === undefined || isEmpty(document)) return;
  yield* rowsOf(document, data, at);
}

function* rowsOf({ contents }: Document.Parsed, data: unknown, at: At): Generator<RowReading> {
  const list = isMap(contents) ? contents.get('cases', true) : contents;
  const items = isMap(contents) ? (data as { readonly cases?: unknown }).cases : data;
  if (!isSeq<ParsedNode>(list) || !Array.isArray(items)) {
    yield problem(`what should be the cases is ${describeValue(items)}`, at(contents?.range[0] ?? 0), {
      expected: EXPECTED,
    });
    return;
  }
  for (const stranger of strangers(contents))
    yield problem(`unknown key ${quote(String(stranger))} beside the cases`, at(stranger.range[0]), {
      expected: EXPECTED,
    });
  for (const [index, node] of list.items.entries()) {
    const locate = (path: readonly PropertyKey[]): Location => at(startAt(node, path));
    yield { kind: 'row', value: withWrittenId(items[index], node), location: at(node.range[0]), locate };
  }
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && (contents.source ?? '') === '');
}

function strangers(contents: ParsedNode | null): readonly ParsedNode[] {
  if (!isMap<ParsedNode>(contents)) return [];
  return contents.items.map(({ key }) => key).filter((key) => String(key) !== 'cases');
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
