import { dirname, posix } from 'node:path';
import type { Location } from '../values/problem.ts';

/**
 * Paths in a config are relative to its folder; places are told relative to where the config itself is told from, so
 * that `evals/a.jsonl` of `apps/bot/evalgap.yml` is `apps/bot/evals/a.jsonl` in a message or an annotation.
 */
export function pathBeside(configFile: string, path: string): string {
  return posix.join(dirname(configFile).replaceAll('\\', '/'), path);
}

/** The file alone: a line of the base's version is no line of the one that is looked at. */
export function fileOnly({ file }: Location): Location {
  return { file };
}

/** The same thing with its place told that way; a place in the config itself is one already. */
export function placedBeside<T extends { readonly location?: Location }>(configFile: string, placed: T): T {
  const { location } = placed;
  if (location === undefined || location.file === configFile) return placed;
  return { ...placed, location: { ...location, file: pathBeside(configFile, location.file) } };
}
