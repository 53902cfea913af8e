import type { LoggedEntry, TreeEntry } from '../system/git-log.ts';
import { isSame, type Role, type TrackedPaths } from './tracked-paths.ts';

/** A file that appears in the same commit in which its twin disappears. */
export interface Move {
  readonly to: LoggedEntry;
  readonly from: LoggedEntry;
}

/** What a commit did to a file that matters, moves put together. Paths are from the repository's root. */
export interface FileChange {
  readonly path: string;
  /** Where it stood before the commit. */
  readonly former: string;
  readonly before?: TreeEntry;
  readonly after?: TreeEntry;
  /** What the file is to the suites. */
  readonly roles: readonly Role[];
}

/**
 * The entries of a commit that matter, with a moved file as one. Of where it came from only that is left which the file
 * is no more: moved out of one suite into another, it is gone from the first.
 */
export function fileChanges(
  entries: readonly LoggedEntry[],
  moves: readonly Move[],
  { rolesOf }: TrackedPaths,
): readonly FileChange[] {
  const moved = new Map(moves.map(({ from, to }) => [to, from]));
  const left = new Map(moves.map(({ from, to }) => [from, rolesOf(to.path)]));
  return entries.flatMap((entry): readonly FileChange[] => {
    const { path, before, after } = entry;
    const from = moved.get(entry);
    const taken = left.get(entry) ?? [];
    const roles = rolesOf(path).filter((role) => !taken.some((other) => isSame(role, other)));
    if (roles.length === 0) return [];
    const was = from === undefined ? before : from.before;
    return [
      {
        path,
        former: from?.path ?? path,
        roles,
        ...(was === undefined ? {} : { before: was }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  });
}

/** The object of a plain file: what a link or a submodule leads to is no file of this repository's history. */
export function fileId(entry: TreeEntry | undefined): string | undefined {
  return entry?.kind === 'file' ? entry.id : undefined;
}
