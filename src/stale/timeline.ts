import type { Change, Commit, Coverage, HistoryEntry, SuiteHistory } from '../history/history.ts';
import { applyCases, casesBefore } from './cases-as-of.ts';
import { type Thread, type ThreadChange, threadReader } from './threads.ts';
import { type Period, unreadablePeriods } from './unreadable.ts';
import { type WatchTest, watchTest } from './watch.ts';

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
}

/**
 * Finds the answer to every change. It is the first commit, the same or a later one, that adds a covering case or edits
 * one; what else that commit does plays no part, nor does the order in which its entries stand. Deleting cases answers
 * nothing, with one exception: what is itself gone, a removed prompt or tool, is settled by the commit after which no
 * case covers it any more. Nobody could answer it then, and nobody expects it.
 */
export function readTimeline(history: SuiteHistory): Timeline {
  const openings = newOpenings(history);
  const read = threadReader();
  for (const entry of history.entries) openings.follow(entry, read(entry));
  return {
    history,
    changes: openings.changes().filter(({ commit, answeredBy }) => commit !== answeredBy),
    caseCommits: history.entries.filter(({ cases }) => cases.some(isAnswer)).map(({ commit }) => commit),
    unreadable: unreadablePeriods(history),
  };
}

type Opening = { -readonly [Key in keyof TrackedChange]: TrackedChange[Key] };

function newOpenings(history: SuiteHistory) {
  const cases = casesBefore(history);
  const all: Opening[] = [];
  const open = new Map<Thread, Opening[]>();
  const reach = newReach();
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

/** What each coverage that occurs reaches. A glob meets a path once, however often the two occur. */
function newReach() {
  const covers: WatchTest = watchTest();
  const threads = new Map<Thread, number>();
  const reached = new Map<string, { readonly coverage: Coverage; readonly threads: Set<Thread> }>();
  const isReached = (coverage: Coverage, thread: Thread) =>
    covers(coverage, { kind: thread.kind, names: thread.names.map(({ name }) => name), paths: thread.paths.keys() });
  return {
    /** Takes in a thread, or what it is called by now. */
    widen(thread: Thread): void {
      const size = thread.names.length + thread.paths.size;
      if (threads.get(thread) === size) return;
      threads.set(thread, size);
      for (const known of reached.values()) if (isReached(known.coverage, thread)) known.threads.add(thread);
    },
    of(coverage: Coverage): ReadonlySet<Thread> {
      const key = JSON.stringify([coverage.prompts ?? null, coverage.tools, coverage.paths]);
      const known = reached.get(key);
      if (known !== undefined) return known.threads;
      const found = new Set([...threads.keys()].filter((thread) => isReached(coverage, thread)));
      reached.set(key, { coverage, threads: found });
      return found;
    },
  };
}

function isAnswer({ kind }: HistoryEntry['cases'][number]): boolean {
  return kind !== 'removed';
}

function inOrder(one: ThreadChange, other: ThreadChange): number {
  const [a, b] = [one, other].map(({ subject, change }) => JSON.stringify([change.kind, subject, change.path]));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
