import type { Problem } from '../values/problem.ts';
import type { HistoryEntry } from './history.ts';

type Facts = Omit<HistoryEntry, 'commit'>;

/** What is known so far of one suite's history. Commits are numbered from the newest, which is 0, to the oldest. */
export interface Ledger {
  /** Nothing to add makes no entry. */
  add(commit: number, facts: Partial<Facts>): void;
  /** Makes an entry even if nothing is added to it. */
  mention(commit: number): void;
  /** What the commits before `newer` left, back to and including `older`, cannot be read. */
  addUnreadable(newer: number, older: number, problems: readonly Problem[]): void;
  /** Newest first. */
  entries(): readonly (readonly [commit: number, facts: Facts])[];
}

export function newLedger(): Ledger {
  const all = new Map<number, Facts>();
  const spans: { readonly newer: number; readonly older: number; readonly problems: readonly Problem[] }[] = [];
  return {
    add(commit, { changes = [], cases = [], unreadable = [] }) {
      if (changes.length + cases.length + unreadable.length === 0) return;
      const known = all.get(commit) ?? NOTHING;
      all.set(commit, {
        changes: [...known.changes, ...changes],
        cases: [...known.cases, ...cases],
        unreadable: [...known.unreadable, ...unreadable],
      });
    },
    mention: (commit) => void all.set(commit, all.get(commit) ?? NOTHING),
    addUnreadable(newer, older, problems) {
      if (older > newer) spans.push({ newer, older, problems });
    },
    entries: () =>
      [...all]
        .sort(([one], [other]) => one - other)
        .map(([commit, facts]) => {
          const lasting = spans.filter(({ newer, older }) => newer < commit && commit <= older);
          if (lasting.length === 0) return [commit, facts];
          return [
            commit,
            { ...facts, unreadable: [...facts.unreadable, ...lasting.flatMap(({ problems }) => problems)] },
          ];
        }),
  };
}

const NOTHING: Facts = { changes: [], cases: [], unreadable: [] };
