import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { AgentConfig, Suite } from '../../config/config.ts';
import { normalisePath } from '../../config/paths.ts';

export type Matches = (path: string) => boolean;

/** What a config names of the files beside and below it, by their paths from there. */
export interface NamedFiles {
  /** `inputs`, files of `tools`, those that a command starts, and those that hold a part that is a prompt. */
  readonly isNamed: Matches;
  readonly isTool: Matches;
  readonly isStarted: Matches;
  /** What all of these start with, as far as it is no pattern. */
  readonly places: readonly string[];
}

export function namedFiles({ prompts, tools }: Pick<Suite, 'prompts' | 'tools'>, agent: AgentConfig): NamedFiles {
  const words = commandsOf(agent).flatMap(pathsIn);
  const parts = new Set(prompts.flatMap(({ path, region }) => (region === undefined ? [] : [normalisePath(path)])));
  const [isTool, isInput] = [matcher(tools), matcher(agent.inputs)];
  const isStarted: Matches = (path) => words.some((word) => isAt(word, path));
  return {
    isNamed: (path) => isInput(path) || isTool(path) || isStarted(path) || parts.has(path),
    isTool,
    isStarted,
    places: [
      ...[...agent.inputs, ...tools].map((glob) => picomatch.scan(normalisePath(glob)).base),
      ...words,
      ...prompts.map(({ path }) => normalisePath(path)),
    ],
  };
}

/** Globs, each of which may as well be the name of a file or of a folder with all that is in it. */
export function matcher(globs: readonly string[]): Matches {
  if (globs.length === 0) return () => false;
  const written = globs.map(normalisePath);
  const isMatch = picomatch(written, { dot: true });
  return (path) => isMatch(path) || written.some((glob) => isAt(glob, path));
}

function isAt(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function commandsOf({ transport, prepare = [] }: AgentConfig): readonly string[] {
  return [...prepare, ...('command' in transport ? (transport.command ?? []) : [])];
}

/** A word of a command as a path, and what stands behind the `=` of an option. */
function pathsIn(word: string): readonly string[] {
  return [word, word.slice(word.indexOf('=') + 1)]
    .filter((text) => text !== '' && !posix.isAbsolute(text))
    .map((text) => normalisePath(text).replace(/\/$/, ''))
    .filter((path) => path !== '.' && path !== '..' && !path.startsWith('../'));
}
