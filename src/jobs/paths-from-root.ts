import { isAbsolute, relative, resolve, sep } from 'node:path';
import { realPath } from '../system/files.ts';
import { openRepository } from '../system/git.ts';
import { attempt, type Location } from '../values/problem.ts';

/**
 * How a path that is relative to the working directory is told from the root of the repository, which is where GitHub
 * looks for it; from the working directory where there is no repository. What lies outside stays an absolute path.
 */
export async function pathsFromRoot(directory: string): Promise<(path: string) => string> {
  const here = (await realPath(directory)) ?? directory;
  const opened = await attempt(() => openRepository(here));
  const root = opened.ok ? opened.value.root : here;
  return (path) => {
    const typed = isAbsolute(path) ? relative(directory, path) : path;
    const within = isWithin(typed) ? resolve(here, typed) : resolve(here, path);
    const fromRoot = relative(root, within);
    return (isWithin(fromRoot) ? fromRoot : within).split(sep).join('/');
  };
}

/** The same finding or problem with its place told that way. */
export function placed(tell: (path: string) => string): <T extends { readonly location?: Location }>(one: T) => T {
  return (one) =>
    one.location === undefined ? one : { ...one, location: { ...one.location, file: tell(one.location.file) } };
}

function isWithin(way: string): boolean {
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
