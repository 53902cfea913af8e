import type { TreeEntry } from '../system/git-log.ts';
import type { Result } from '../values/problem.ts';
import { findBases } from './bases.ts';
import { fileId } from './file-changes.ts';
import type { Post, Stop } from './watch.ts';

type Items<Item> = ReadonlyMap<string, Item>;

interface Kind<Item> {
  readonly role: 'cases' | 'tools';
  read(id: string | undefined, path: string): Promise<Result<Items<Item>>>;
  changed(commit: number, before: Items<Item>, after: Items<Item>): void;
}

/** Looks out for named things in files: cases, or tools. */
export interface FileWatch<Item> {
  begin(files: readonly (readonly [string, TreeEntry])[]): Promise<void>;
  step(stop: Stop): Promise<void>;
  /** What there is at the end of the history. */
  end(): Items<Item>;
}

/** All files of a commit are compared at once: what moved from one to another did not change. */
export function watchFiles<Item>({ suite, ledger, paths }: Post, { role, read, changed }: Kind<Item>): FileWatch<Item> {
  const bases = findBases<Items<Item>>(ledger);
  const last: Items<Item>[] = [];
  const isMine = (other: { readonly kind: string; readonly suite: unknown }) =>
    other.kind === role && other.suite === suite;
  return {
    async begin(files) {
      for (const [path, entry] of files) {
        if (paths.rolesOf(path).some(isMine))
          bases.begin(path, await read(fileId(entry), paths.shown(path)), (items) => last.push(items));
      }
    },
    async step({ commit, changes }) {
      const before: Items<Item>[] = [];
      const after: Items<Item>[] = [];
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
          if (later) return changed(commit, was, is);
          before.push(was);
          after.push(is);
        });
      }
      later = true;
      if (before.length > 0) changed(commit, merged(before), merged(after));
    },
    end() {
      bases.end();
      return merged(last);
    },
  };
}

function merged<Item>(all: readonly Items<Item>[]): Items<Item> {
  const [first = new Map<string, Item>(), ...more] = all;
  return more.length === 0 ? first : new Map(all.flatMap((items) => [...items]));
}
