import type { Change, Commit, HistoryEntry, SuiteHistory } from '../history/history.ts';
import { applyCases, type CaseHistory, caseHistory } from './cases-as-of.ts';
import { newReach, type Reach } from './reach.ts';
import { type Thread, type ThreadChange, threadReader } from './threads.ts';
import { type Period, unreadablePeriods } from './unreadable.ts';

/** A change from its commit to the one that answered it. */
export interface TrackedChange {
  readonly thread: Thread;
  readonly subject: string;
  readonly change: Change;
  readonly commit: Commit;
  /** Absent: open to this day. */
  readonly answeredBy?: Commit;
}

/** A suite's history with every answer found, so that any moment of it can be asked about without another pass. */
export interface Timeline {
  readonly history: SuiteHistory;
  /** Oldest first. Those that their own commit answered were never open and are left out. */
  readonly changes: readonly TrackedChange[];
  /** Commits that added or edited a case, oldest first. */
  readonly caseCommits: readonly Commit[];
  /** When what the cases were is not known. */
  readonly unreadable: readonly Period[];
  readonly cases: CaseHistory;
  readonly reach: Reach;
}

/**
 * Finds the answer to every change. It is the first commit, the same or a later one, that adds a covering case or edits
 * one; what else that commit does plays no part, nor does the order in which its entries stand. Deleting cases answers
 * nothing, with one exception: what is itself gone, a removed prompt or tool, is settled by the commit after which no
 * case covers it any more. Nobody could answer it then, and nobody expects it.
 */
export function readTimeline(history: SuiteHistory): Timeline {
  const reach = newReach();
  const cases = caseHistory(history);
  const openings = newOpenings(cases, reach);
  const read = threadReader();
  for (const entry of history.entries) openings.follow(entry, read(entry));
  return {
    history,
    changes: openings.changes().filter(({ commit, answeredBy }) => commit !== answeredBy),
    caseCommits: cases.entries.filter(({ cases }) => cases.some(isAnswer)).map(({ commit }) => commit),
    unreadable: unreadablePeriods(history),
    cases,
    reach,
  };
}

type Opening = { -readonly [Key in keyof TrackedChange]: TrackedChange[Key] };

function newOpenings({ before }: CaseHistory, reach: Reach) {
  const cases = new Map(before);
  const all: Opening[] = [];
  const open = new Map<Thread, Opening[]>();
  /** Things that are gone and open, each with a case that covers it still. */
  const gone = new Map<Thread, string>();

  const answer = (thread: Thread, commit: Commit) => {
    for (const opening of open.get(thread) ?? []) opening.answeredBy = commit;
    open.delete(thread);
    gone.delete(thread);
  };

  return {
    follow({ commit, cases: caseChanges }: HistoryEntry, moved: readonly ThreadChange[]): void {
      for (const { thread, subject, change, exists } of moved.toSorted(inOrder)) {
        const opening: Opening = { thread, subject, change, commit };
        all.push(opening);
        const known = open.get(thread);
        if (known === undefined) open.set(thread, [opening]);
        else known.push(opening);
        reach.widen(thread);
        if (exists === true) gone.delete(thread);
      }
      applyCases(cases, caseChanges);
      for (const { covers } of caseChanges.filter(isAnswer)) {
        for (const thread of reach.of(covers)) if (open.has(thread)) answer(thread, commit);
      }
      const lost = moved.filter(({ thread, exists }) => exists === false && open.has(thread));
      for (const { thread } of lost) gone.set(thread, '');
      if (gone.size === 0) return;
      const touched = new Set(['', ...caseChanges.map(({ id }) => id)]);
      for (const [thread, witness] of gone) {
        if (!touched.has(witness)) continue;
        const [id] = [...cases].find(([, covers]) => reach.of(covers).has(thread)) ?? [];
        if (id === undefined) answer(thread, commit);
        else gone.set(thread, id);
      }
    },
    changes: (): readonly TrackedChange[] => all,
  };
}

function isAnswer({ kind }: HistoryEntry['cases'][number]): boolean {
  return kind !== 'removed';
}

function inOrder(one: ThreadChange, other: ThreadChange): number {
  const [a, b] = [one, other].map(({ subject, change }) => JSON.stringify([change.kind, subject, change.path]));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
