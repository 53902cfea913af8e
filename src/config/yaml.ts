import { Composer, type Document, isScalar, type ParsedNode, Parser, type YAMLError } from 'yaml';
import type { Location, Problem, Result } from '../values/problem.ts';
import { positionsIn } from './positions.ts';
import { plainData } from './yaml-data.ts';
import { DEEPEST_NESTING, tooDeep } from './yaml-depth.ts';
import { explainYamlError } from './yaml-errors.ts';

const LONGEST_TEXT = 256 * 1024;
const MOST_ERRORS = 20;

/** A YAML document that could be read, and what still is wrong with it as a config. */
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
 * Size, nesting and aliases are bounded before anything is built from them, since a config may come from anybody.
 */
export function readYaml(text: string, file: string): Result<YamlFile> {
  const at = positionsIn(text, file);
  if (text.length > LONGEST_TEXT) {
    return refuse({ message: 'the file is too long', location: at(0), expected: `at most ${LONGEST_TEXT / 1024} KB` });
  }
  const tokens = [...new Parser().parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) {
    const expected = `at most ${DEEPEST_NESTING} levels`;
    return refuse({ message: 'the file is nested too deeply', location: at(deep), expected });
  }
  const [document, second] = compose(tokens, text.length);
  if (document !== undefined && document.errors.length > 0) {
    return { ok: false, problems: syntaxProblems(document.errors, text, at) };
  }
  const root = document?.contents ?? undefined;
  if (document === undefined || root === undefined || isEmpty(root)) return refuse(emptyFile(at(0)));
  const { problems, ...plain } = plainData(root, at);
  const warnings = document.warnings.map((warning) => explainYamlError(warning, text, at));
  const others = second === undefined ? [] : [secondDocument(at(second.range[0]))];
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
function syntaxProblems(errors: readonly YAMLError[], text: string, at: YamlFile['at']): readonly Problem[] {
  const lines = new Set<number | undefined>();
  const problems = errors.slice(0, MOST_ERRORS).map((error) => explainYamlError(error, text, at));
  return problems.filter(({ location }) => !lines.has(location?.line) && lines.add(location?.line));
}

function emptyFile(location: Location): Problem {
  const remedy = 'Write suites: with the name of a suite and its cases.';
  return { message: 'the file is empty', location, expected: 'a mapping with the key suites', remedy };
}

function secondDocument(location: Location): Problem {
  const remedy = 'Remove the line --- and what follows it.';
  return { message: 'a second document begins here', location, expected: 'one document', remedy };
}

function refuse(problem: Problem): Result<YamlFile> {
  return { ok: false, problems: [problem] };
}
