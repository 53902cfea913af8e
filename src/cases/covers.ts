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
 * a tool. A case that does not say covers every prompt of the suite and the tools it expects to be called.
 */
export function resolveCovers(
  { covers, expect }: Pick<Case, 'covers' | 'expect'>,
  { promptIds, tools, toolSteps, files }: Coverable,
): Covered {
  if (covers === undefined) {
    const called = toolSteps.flatMap((step) => calledTools(expect.get(step)));
    return { prompts: promptIds, tools: [...new Set(called)], paths: [], unknown: [] };
  }
  const paths = covers.filter((entry) => isPath(entry) && (files?.some(pathMatcher(entry)) ?? true));
  const prompts = covers.filter((entry) => !isPath(entry) && promptIds.includes(entry));
  const named = covers.filter((entry) => !isPath(entry) && !promptIds.includes(entry) && tools.includes(entry));
  const resolved = new Set([...paths, ...prompts, ...named]);
  return { prompts, tools: named, paths, unknown: covers.filter((entry) => !resolved.has(entry)) };
}

/** Whether a file of the repository is one that a path or glob of `covers` stands for. */
function pathMatcher(pattern: string): (file: string) => boolean {
  const matches = picomatch(normalisePath(pattern), { dot: true });
  return (file) => matches(file);
}

function calledTools(calls: Json | undefined): readonly string[] {
  if (!Array.isArray(calls)) return [];
  return calls.flatMap((call: Json) => {
    const name = typeof call === 'object' && call !== null && 'name' in call ? call.name : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
