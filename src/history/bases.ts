import type { Problem, Result } from '../values/problem.ts';
import type { Ledger } from './ledger.ts';

/** One file or prompt before and after a commit. */
interface Step<Version> {
  /** What it goes by after the commit, and before it. */
  readonly key: string;
  readonly keyBefore: string;
  readonly before: Result<Version>;
  readonly after: Result<Version>;
}

/**
 * Finds for each state the last older one that could be read. What lies between is told as unreadable, and what changed
 * in that time belongs to the commit that made it readable again.
 */
export interface Bases<Version> {
  /** Returns the versions to compare at once when both could be read; otherwise `compare` is called later, or never. */
  take(commit: number, step: Step<Version>, compare: (before: Version, after: Version) => void): void;
  /** The state at the end of the history. */
  begin(key: string, last: Result<Version>, known: (version: Version) => void): void;
  /** A file stood at another path before; nothing else about it changed. */
  rename(key: string, former: string): void;
  /** Nothing older is left to look at. */
  end(): void;
}

interface Waiting<Version> {
  /** The newest commit that saw this state; -1 for the end of the history. */
  readonly newer: number;
  readonly problems: readonly Problem[];
  readonly found: (base: Version) => void;
}

export function findBases<Version>(ledger: Ledger): Bases<Version> {
  const waiting = new Map<string, readonly Waiting<Version>[]>();
  const add = (key: string, more: readonly Waiting<Version>[]): void => {
    if (more.length > 0) waiting.set(key, [...(waiting.get(key) ?? []), ...more]);
  };
  const takeAll = (key: string): readonly Waiting<Version>[] => {
    const all = waiting.get(key) ?? [];
    waiting.delete(key);
    return all;
  };
  return {
    take(commit, { key, keyBefore, before, after }, compare) {
      const here = takeAll(key);
      if (after.ok) {
        // Only where branches met: what came in between is no commit of its own.
        for (const { newer, problems, found } of here) {
          ledger.addUnreadable(newer, commit - 1, problems);
          found(after.value);
        }
        if (before.ok) return compare(before.value, after.value);
        ledger.mention(commit);
        const { problems } = before;
        return add(keyBefore, [{ newer: commit, problems, found: (base) => compare(base, after.value) }]);
      }
      ledger.add(commit, { unreadable: after.problems });
      for (const { newer, problems } of here) ledger.addUnreadable(newer, commit - 1, problems);
      if (before.ok) for (const { found } of here) found(before.value);
      else
        add(
          keyBefore,
          here.map(({ found }) => ({ newer: commit, problems: before.problems, found })),
        );
    },
    begin(key, last, known) {
      if (last.ok) known(last.value);
      else add(key, [{ newer: -1, problems: last.problems, found: known }]);
    },
    rename: (key, former) => add(former, takeAll(key)),
    end() {
      for (const { newer, problems } of [...waiting.values()].flat()) {
        ledger.add(Math.max(newer, 0), { unreadable: problems });
      }
    },
  };
}
