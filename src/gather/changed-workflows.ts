import { readInside } from '../system/files.ts';
import { changedPaths, changedPathsHere, type Repository, showFile } from '../system/git.ts';
import type { Sides } from './sides.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Workflow files that the change touches and that name Evalgap before or after it. */
export async function changedWorkflows(repository: Repository, { mergeBase, head }: Sides): Promise<readonly string[]> {
  const changed =
    head.kind === 'commit'
      ? await changedPaths(repository, mergeBase, head.sha)
      : await changedPathsHere(repository, mergeBase);
  const found: string[] = [];
  for (const path of changed.filter((path) => WORKFLOW.test(path))) {
    const before = await showFile(repository, mergeBase, path);
    const after =
      head.kind === 'commit' ? await showFile(repository, head.sha, path) : await readInside(repository.root, path);
    if ([before, after].some((text) => text?.toLowerCase().includes('evalgap') === true)) found.push(path);
  }
  return found.sort();
}
