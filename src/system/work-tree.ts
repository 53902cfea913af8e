import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from './cleanup.ts';
import { git, nulSeparated, type Repository } from './git.ts';

/** A revision checked out in a folder of its own, outside the user's working tree. */
export interface WorkTree {
  readonly root: string;
  remove(): Promise<void>;
}

/**
 * Checks a commit out into a temporary work tree. Hooks are off, submodules stay empty, and every configured
 * filter (smudge, clean, process: git-lfs and its like) is blanked, so that `.gitattributes` of the revision
 * cannot start a command. The folder is removed on every way out of this process.
 */
export async function addWorkTree(repository: Repository, commit: string): Promise<WorkTree> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'evalgap-')));
  const root = join(parent, 'tree');
  try {
    await git(repository.root, [
      ...(await withoutFilters(repository)),
      'worktree',
      'add',
      '--detach',
      '--force',
      root,
      commit,
    ]);
  } catch (error) {
    await rm(parent, { recursive: true, force: true });
    throw error;
  }
  // On exit paths where nothing can be waited for, git's own entry stays behind until it is pruned.
  const release = onExit('remove', () => rmSync(parent, { recursive: true, force: true }));
  return {
    root,
    async remove() {
      release();
      await rm(parent, { recursive: true, force: true });
      await git(repository.root, ['worktree', 'prune']);
    },
  };
}

async function withoutFilters(repository: Repository): Promise<readonly string[]> {
  const config = await git(repository.root, ['config', '--list', '--name-only', '-z']);
  const drivers = new Set(nulSeparated(config).flatMap((key) => /^filter\.(.+)\.[a-z]+$/i.exec(key)?.[1] ?? []));
  return [...drivers].flatMap((driver) =>
    ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${driver}.${setting}`]),
  );
}
