import { Composer, type Document, isScalar, type ParsedNode, type YAMLError } from 'yaml';
import type { Location, Problem, Result } from '../values/problem.ts';
import { positionsIn } from './positions.ts';
import { plainData } from './yaml-data.ts';
import { parseTokens } from './yaml-depth.ts';
import { explainYamlError } from './yaml-errors.ts';

const MOST_ERRORS = 20;

/** What a file of one kind may hold at most, and what to say where it holds nothing or too much. */
export interface YamlKind {
  readonly longestKilobytes: number;
  readonly deepestNesting: number;
  /** Counting what aliases stand for. */
  readonly mostValues: number;
  /** Absent: there is nothing wrong with an empty file. */
  readonly empty?: Pick<Problem, 'expected' | 'remedy'>;
  readonly secondDocument: { readonly remedy: string };
}

const CONFIG: YamlKind = {
  longestKilobytes: 256,
  deepestNesting: 32,
  mostValues: 100_000,
  empty: {
    expected: 'a mapping with the key suites',
    remedy: 'Write suites: with the name of a suite and its cases.',
  },
  secondDocument: { remedy: 'Remove the line --- and what follows it.' },
};

/** A YAML document that could be read, and what still is wrong with it. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly root: ParsedNode;
  /** Plain data with aliases resolved; absent when it would be too much. */
  readonly data?: unknown;
  /** The node each alias stands for. */
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
  readonly at: (offset: number) => Location;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML 1.2 document. A text that does not parse is an error as a whole; a key that stands twice, an alias
 * without an anchor and the like are problems beside the data, so that the rest of the file can still be checked.
 * Size, nesting and aliases are bounded before anything is built from them, since a file may come from anybody. A file
 * that is empty, and may be, is no document and no problem.
 */
export function readYaml(text: string, file: string, kind = CONFIG): Result<YamlFile> {
  const at = positionsIn(text, file);
  const { longestKilobytes, deepestNesting } = kind;
  if (text.length > longestKilobytes * 1024) {
    const expected = `at most ${longestKilobytes} KB`;
    return refuse({ message: 'the file is too long', location: at(0), expected });
  }
  const parsed = parseTokens(text, deepestNesting);
  if ('tooDeepAt' in parsed) {
    const expected = `at most ${deepestNesting} levels`;
    return refuse({ message: 'the file is nested too deeply', location: at(parsed.tooDeepAt), expected });
  }
  const [document, second] = compose(parsed.tokens, text.length);
  if (document !== undefined && document.errors.length > 0) {
    return { ok: false, problems: explain(document.errors.slice(0, MOST_ERRORS), text, at) };
  }
  const root = document?.contents ?? undefined;
  if (document === undefined || root === undefined || isEmpty(root)) {
    return refuse(
      ...(kind.empty === undefined ? [] : [{ message: 'the file is empty', location: at(0), ...kind.empty }]),
    );
  }
  const { problems, ...plain } = plainData(root, at, kind.mostValues);
  const warnings = explain(document.warnings, text, at);
  const others = second === undefined ? [] : [secondDocument(at(second.range[0]), kind)];
  return { ok: true, value: { file, text, root, at, ...plain, problems: [...problems, ...warnings, ...others] } };
}

function compose(tokens: Parameters<Composer['compose']>[0], length: number): readonly Document.Parsed[] {
  const composer = new Composer({
    keepSourceTokens: true,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // Looked for in plainData: here every key would be compared with every other.
    uniqueKeys: false,
  });
  return [...composer.compose(tokens, true, length)];
}

function isEmpty(root: ParsedNode): boolean {
  return isScalar(root) && root.value === null && (root.source ?? '') === '';
}

/** One fault of syntax often makes the parser stumble again on the same line. */
function explain(errors: readonly YAMLError[], text: string, at: YamlFile['at']): readonly Problem[] {
  const lines = new Set<number | undefined>();
  const problems = errors.map((error) => explainYamlError(error, text, at));
  return problems.filter(({ location }) => !lines.has(location?.line) && lines.add(location?.line));
}

function secondDocument(location: Location, { secondDocument: { remedy } }: YamlKind): Problem {
  return { message: 'a second document begins here', location, expected: 'one document', remedy };
}

function refuse(...problems: readonly Problem[]): Result<YamlFile> {
  return { ok: false, problems };
}
