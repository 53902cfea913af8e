import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Case } from '../cases/case.ts';
import { isPath } from '../cases/schema.ts';
import type { Suite } from '../config/config.ts';
import { normalisePath } from '../config/paths.ts';
import { readPrompt } from '../prompts/read.ts';
import { listFiles, readInside, realPath, resolveInside } from '../system/files.ts';
import { changedPaths, changedPathsHere, trackedUnder } from '../system/git.ts';
import type { Checkout } from './checkouts.ts';
import { configPath, type Project } from './project.ts';
import type { Sides } from './sides.ts';

/**
 * Whether a change touches a file that findings about a suite's cases go by, as head names these files. Where it does
 * not, what there is to be found was there before.
 */
export async function touchesSet(
  project: Project,
  { mergeBase, head }: Sides,
  checkout: Checkout,
  suite: Suite,
  cases: readonly Case[],
): Promise<boolean> {
  const { repository, folder } = project;
  const changed =
    head.kind === 'commit'
      ? await changedPaths(repository, mergeBase, head.sha)
      : await changedPathsHere(repository, mergeBase);
  const covered = new Set(cases.flatMap(({ covers }) => covers ?? []).filter(isPath));
  if (head.kind === 'working-tree' && (await holdsIgnored(project, checkout, suite))) return true;
  if (changed.length === 0) return false;
  const globs = [...suite.cases, ...suite.tools, ...(suite.production?.samples ?? []), ...covered];
  const matches = picomatch(globs.map(normalisePath), { dot: true });
  const named = [configPath(project), ...(await promptFiles(suite, checkout, folder))];
  const prefix = folder === '' ? '' : `${slashed(folder)}/`;
  return changed.some(
    (path) =>
      (path.startsWith(prefix) && matches(path.slice(prefix.length))) ||
      // A folder on the way that is a link is one changed path.
      named.some((file) => file === path || file.startsWith(`${path}/`)),
  );
}

/** Cases or tools in files that git does not track, which no commit has. Of samples both sides have the same ones. */
async function holdsIgnored(
  { repository, folder }: Project,
  { root, directory }: Checkout,
  { cases, tools }: Suite,
): Promise<boolean> {
  const files = await listFiles([...cases, ...tools].map(normalisePath), directory);
  const tracked = new Set(await trackedUnder(repository, folder === '' ? '.' : folder));
  return files.some((path) => !tracked.has(slashed(relative(root, join(directory, path)))));
}

/** Every file that the prompts ask for, included ones too, by its own path and by the one that links lead to. */
async function promptFiles(
  { prompts }: Suite,
  { root, directory }: Checkout,
  folder: string,
): Promise<readonly string[]> {
  const asked = new Set<string>();
  const read = (path: string) => {
    asked.add(path);
    return readInside(directory, path);
  };
  await Promise.all(prompts.map((entry) => readPrompt(entry, read)));
  const top = (await realPath(root)) ?? root;
  const places = [...asked].map(async (path) => {
    const real = await resolveInside(directory, path);
    return [join(folder, path), ...(real === undefined ? [] : [relative(top, real)])].map(slashed);
  });
  return (await Promise.all(places)).flat();
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
