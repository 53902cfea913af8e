import { copyFile, cp, lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unreadable } from './files.ts';
import { changedPathsHere, type Repository } from './git.ts';

/** Brings what the working tree has otherwise than its commit, untracked files included, over to a work tree of that commit. */
export async function takeOver(repository: Repository, workTree: string): Promise<void> {
  for (const path of await changedPathsHere(repository, 'HEAD')) {
    const [from, to] = [join(repository.root, path), join(workTree, path)];
    try {
      const stat = await lstat(from).catch(() => undefined);
      await rm(to, { recursive: true, force: true });
      // A submodule stays as empty as it is there.
      if (stat === undefined || stat.isDirectory()) continue;
      await mkdir(dirname(to), { recursive: true });
      if (stat.isSymbolicLink()) await cp(from, to, { verbatimSymlinks: true });
      else await copyFile(from, to);
    } catch (error) {
      throw unreadable(path, error);
    }
  }
}
