import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
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
  const release = onExit('remove', () => removeNow(parent, root));
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
    release();
    await rm(parent, { recursive: true, force: true });
    throw error;
  }
  return {
    root,
    async remove() {
      release();
      // Only our own is taken back: `git worktree prune` would forget a user's on a disk that is not there just now.
      await git(repository.root, ['worktree', 'remove', '--force', '--force', root]).catch(() => undefined);
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/** For exit paths on which nothing can be waited for: the folder, and git's entry for it, which the folder names. */
function removeNow(parent: string, root: string): void {
  try {
    const entry = /^gitdir: (.+)$/m.exec(readFileSync(join(root, '.git'), 'utf8'))?.[1];
    if (entry !== undefined && basename(dirname(entry)) === 'worktrees')
      rmSync(entry, { recursive: true, force: true });
  } catch {
    // It was not checked out yet.
  }
  rmSync(parent, { recursive: true, force: true });
}

async function withoutFilters(repository: Repository): Promise<readonly string[]> {
  const config = await git(repository.root, ['config', '--list', '--name-only', '-z']);
  const drivers = new Set(nulSeparated(config).flatMap((key) => /^filter\.(.+)\.[a-z]+$/i.exec(key)?.[1] ?? []));
  return [...drivers].flatMap((driver) =>
    ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${driver}.${setting}`]),
  );
}
