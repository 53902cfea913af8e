import { type Alias, type Document, LineCounter, parseAllDocuments, visit } from 'yaml';
import { quote } from '../config/describe.ts';
import { explainYamlError } from '../config/yaml-errors.ts';
import type { Location, Problem } from '../values/problem.ts';

/** Each use of an alias counts by all it stands for: beyond this a small file could fill the memory. */
const MOST_ALIASES = 1000;

export type At = (offset: number) => Location;

export interface YamlDocument {
  /** Absent: the file is empty, or could not be parsed at all. */
  readonly document?: Document.Parsed;
  /** Plain data with aliases resolved; absent when the file is not to be read any further. */
  readonly data?: unknown;
  readonly at: At;
  readonly problems: readonly Problem[];
}

/** Reads a YAML 1.2 text of one document without tags of its own; whatever is wrong with it has its place. */
export function readDocument(text: string, file: string): YamlDocument {
  const lines = new LineCounter();
  const at: At = (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [document, second] = parse(text, lines);
  if (document === undefined) return { at, problems: [] };
  const problems = [...faultsOf(document, text, at)];
  if (second !== undefined) problems.push(secondDocument(at(second.range[0])));
  if (document.errors.length > 0) return { document, at, problems };
  problems.push(...keysTwice(document, at));
  const plain = plainData(document, at);
  return plain.ok
    ? { document, data: plain.value, at, problems }
    : { document, at, problems: [...problems, plain.problem] };
}

function parse(text: string, lineCounter: LineCounter): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    lineCounter,
    schema: 'core',
    version: '1.2',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    // Looked for in keysTwice: here every key would be compared with every other.
    uniqueKeys: false,
  });
  return 'empty' in documents ? [] : documents;
}

/** One fault of syntax often makes the parser stumble again on the same line. */
function faultsOf({ errors, warnings }: Document.Parsed, text: string, at: At): readonly Problem[] {
  const deep = errors.find(({ message }) => /call stack/i.test(message));
  if (deep !== undefined) {
    const remedy = 'Nothing of this file was read.';
    return [{ message: 'the file is nested too deeply from here on', location: at(deep.pos[0]), remedy }];
  }
  const lines = new Set<number | undefined>();
  const problems = [...errors, ...warnings].map((error) => explainYamlError(error, text, at));
  return problems.filter(({ location }) => !lines.has(location?.line) && lines.add(location?.line));
}

function keysTwice(document: Document.Parsed, at: At): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = String(key);
        if (seen.has(name)) {
          const message = `the key ${quote(name)} stands twice in one mapping`;
          const offset = (key as { readonly range?: readonly [number, number, number] }).range?.[0] ?? 0;
          problems.push({ message, location: at(offset), expected: 'each key once', remedy: 'Remove one of them.' });
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

type Plain = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

function plainData(document: Document.Parsed, at: At): Plain {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) });
  const refuse = (message: string, alias: Alias | undefined, remedy: string): Plain => {
    return { ok: false, problem: { message, location: at(alias?.range?.[0] ?? 0), remedy } };
  };
  const WRITE_OUT = 'Write out what the aliases stand for.';
  if (aliases.length > MOST_ALIASES)
    return refuse(`there are more than ${MOST_ALIASES} aliases`, aliases[MOST_ALIASES], WRITE_OUT);
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const dangling = aliases.find((alias) => alias.resolve(document) === undefined);
    return dangling === undefined
      ? refuse('the aliases stand for too much', aliases[0], WRITE_OUT)
      : refuse(
          `the alias ${quote(`*${dangling.source}`)} has no anchor before it`,
          dangling,
          'Put it in quotes if it is a text.',
        );
  }
}

function secondDocument(location: Location): Problem {
  const remedy = 'Remove the line --- and go on with the same list.';
  return { message: 'a second document begins here', location, expected: 'one document', remedy };
}
