import picomatch from 'picomatch';
import { normalisePath } from '../config/paths.ts';
import type { Json } from '../values/json.ts';
import type { Case } from './case.ts';
import { isPath } from './schema.ts';

/** What the entries of `covers` may name. */
export interface Coverable {
  readonly promptIds: readonly string[];
  /** Names of the tools the agent has. */
  readonly tools: readonly string[];
  /** Names of the steps whose expectation is a list of tool calls. */
  readonly toolSteps: readonly string[];
  /** Files of the repository, relative to the config's folder. Absent: paths are taken at their word. */
  readonly files?: readonly string[];
}

export interface Covered {
  readonly prompts: readonly string[];
  readonly tools: readonly string[];
  /** Paths and globs as written, relative to the config's folder. */
  readonly paths: readonly string[];
  /** Entries that name nothing there is. */
  readonly unknown: readonly string[];
}

/**
 * What a case keeps watch over. An entry with `/` or `*` is a path or glob, else the id of a prompt, else the name of
 * a tool; where no file is meant, a tool may have a slash in its name. A case that does not say covers every prompt of
 * the suite and the tools it expects to be called.
 */
export function resolveCovers(found: Pick<Case, 'covers' | 'expect'>, coverable: Coverable): Covered {
  return coversResolver(coverable)(found);
}

/** The same for many cases: what an entry stands for is looked up once. */
export function coversResolver({ promptIds, tools, toolSteps, files }: Coverable) {
  const [prompts, named, isFile] = [new Set(promptIds), new Set(tools), fileTest(files)];
  const lookUp = (entry: string): Exclude<keyof Covered, 'unknown'> | undefined => {
    if (namesFiles(entry) && isFile(entry)) return 'paths';
    if (prompts.has(entry)) return 'prompts';
    return named.has(entry) ? 'tools' : undefined;
  };
  const known = new Map<string, keyof Covered>();
  const kindOf = (entry: string): keyof Covered => {
    const kind = known.get(entry) ?? lookUp(entry) ?? 'unknown';
    known.set(entry, kind);
    return kind;
  };
  return ({ covers, expect }: Pick<Case, 'covers' | 'expect'>): Covered => {
    if (covers === undefined) {
      const called = toolSteps.flatMap((step) => calledTools(expect.get(step)));
      return { prompts: promptIds, tools: [...new Set(called)], paths: [], unknown: [] };
    }
    const of = (kind: keyof Covered) => covers.filter((entry) => kindOf(entry) === kind);
    return { prompts: of('prompts'), tools: of('tools'), paths: of('paths'), unknown: of('unknown') };
  };
}

/** An operation that has no id of its own is named like a request, `GET /orders/{id}`: its slash is no folder's. */
export function namesFiles(entry: string): boolean {
  return isPath(entry) && !/^[A-Z]+ \//.test(entry);
}

/** Whether a file of the repository is one that a path or glob of `covers` stands for. */
export function coversFile(entry: string): (file: string) => boolean {
  const path = normalisePath(entry);
  if (isLiteral(path)) return (file) => file === path;
  const matches = picomatch(path, { dot: true });
  return (file) => file === path || matches(file);
}

function fileTest(files: readonly string[] | undefined): (entry: string) => boolean {
  if (files === undefined) return () => true;
  const known = new Set(files);
  return (entry) => known.has(normalisePath(entry)) || (!isLiteral(entry) && files.some(coversFile(entry)));
}

function isLiteral(path: string): boolean {
  return /^[\w\s./-]*$/.test(path);
}

function calledTools(expected: Json | undefined): readonly string[] {
  return callsIn(expected).map(({ name }) => name);
}

/** The calls in what is expected of a step that is scored by them. Without `arguments`, any will do. */
export function callsIn(expected: Json | undefined): readonly { readonly name: string; readonly arguments?: Json }[] {
  if (!Array.isArray(expected)) return [];
  return expected.flatMap((call: Json) => {
    const name = typeof call === 'object' && call !== null && 'name' in call ? call.name : undefined;
    if (typeof name !== 'string') return [];
    return [{ name, ...(isWithArguments(call) ? { arguments: call.arguments } : {}) }];
  });
}

function isWithArguments(call: Json): call is { readonly arguments: Json } {
  return typeof call === 'object' && call !== null && Object.hasOwn(call, 'arguments');
}
