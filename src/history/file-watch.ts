import type { TreeEntry } from '../system/git-log.ts';
import type { Problem, Result } from '../values/problem.ts';
import { findBases } from './bases.ts';
import { fileId } from './file-changes.ts';
import type { Post, Stop } from './watch.ts';

interface Kind<Version> {
  readonly role: 'cases' | 'tools';
  read(id: string | undefined, path: string): Promise<Result<Version>>;
  changed(commit: number, before: readonly Version[], after: readonly Version[]): void;
}

/** Looks out for what stands in files: cases, or tools. */
export interface FileWatch<Version> {
  begin(files: readonly (readonly [string, TreeEntry])[]): Promise<void>;
  step(stop: Stop): Promise<void>;
  /** What there is at the end of the history. */
  end(): readonly Version[];
}

/** All files of a commit are compared at once: what moved from one to another did not change. */
export function watchFiles<Version>(
  { suite, ledger, paths }: Post,
  { role, read, changed }: Kind<Version>,
): FileWatch<Version> {
  const bases = findBases<Version>(ledger);
  const last: Version[] = [];
  const isMine = (other: { readonly kind: string; readonly suite: unknown }) =>
    other.kind === role && other.suite === suite;
  return {
    async begin(files) {
      for (const [path, entry] of files) {
        // A link is not followed to cases or tools, wherever they are read.
        if (entry.kind === 'submodule' && paths.leadsTo(path, suite, role))
          bases.begin(path, { ok: false, problems: [elsewhere(paths.shown(path), role)] }, () => {});
        else if (paths.rolesOf(path).some(isMine))
          bases.begin(path, await read(fileId(entry), paths.shown(path)), (version) => last.push(version));
      }
    },
    async step({ commit, changes }) {
      const before: Version[] = [];
      const after: Version[] = [];
      let later = false;
      for (const change of changes) {
        if (!change.roles.some(isMine)) continue;
        const { path: key, former: keyBefore } = change;
        const [old, now] = [fileId(change.before), fileId(change.after)];
        if (old === now) {
          bases.rename(key, keyBefore);
          continue;
        }
        const [one, other] = await Promise.all([read(old, paths.shown(keyBefore)), read(now, paths.shown(key))]);
        bases.take(commit, { key, keyBefore, before: one, after: other }, (was, is) => {
          if (later) return changed(commit, [was], [is]);
          before.push(was);
          after.push(is);
        });
      }
      later = true;
      if (before.length > 0) changed(commit, before, after);
    },
    end() {
      bases.end();
      return last;
    },
  };
}

function elsewhere(file: string, role: string): Problem {
  return {
    message: `the ${role} are in a submodule, whose history is not part of this one`,
    location: { file },
    expected: 'files of this repository',
  };
}
