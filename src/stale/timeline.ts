import type { Change, Commit, HistoryEntry, SuiteHistory } from '../history/history.ts';
import { applyCases, type CaseHistory, caseHistory } from './cases-as-of.ts';
import { newReach, type Reach } from './reach.ts';
import { type Thread, type ThreadChange, threadReader } from './threads.ts';
import { type Period, unreadablePeriods } from './unreadable.ts';

/** What one thing's changes ask, from the first that nobody had answered to the commit that answered them all. */
export interface Question {
  readonly thread: Thread;
  readonly rule: CauseRule;
  /** What the oldest of its changes calls the thing. */
  readonly subject: string;
  /** As the key of a finding: `stale/prompt-moved:support:triage`. */
  readonly key: string;
  /** Oldest first, at least one; of a tool file, the moves of one tool. */
  readonly changes: readonly AskedBy[];
  /** Absent: open to this day. */
  readonly answeredBy?: Commit;
}

export interface AskedBy {
  readonly change: Change;
  readonly commit: Commit;
}

export type CauseRule = 'stale/prompt-moved' | 'stale/tool-moved' | 'stale/product-moved';

const RULES = {
  prompt: 'stale/prompt-moved',
  tool: 'stale/tool-moved',
  product: 'stale/product-moved',
} as const satisfies Record<Change['kind'], CauseRule>;

/** A suite's history with every answer found, so that any moment of it can be asked about without another pass. */
export interface Timeline {
  readonly history: SuiteHistory;
  /** In the order of their first changes, those of one commit by key. Changes that their own commit answered were never open and are left out. */
  readonly questions: readonly Question[];
  /** Keys by which several things go, at one time or another. */
  readonly sharedKeys: ReadonlySet<string>;
  /** Time from which there is something to judge: of the first commit with a case. Infinite where there never was one. */
  readonly begins: number;
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
 *
 * Two things leave nothing to be answered: the first cases of all are written for what stands there at that time, and a
 * prompt that is changed back is again the one that its cases were written for.
 */
export function readTimeline(history: SuiteHistory): Timeline {
  const reach = newReach();
  const cases = caseHistory(history);
  const openings = newOpenings(history.suite, cases, reach);
  const read = threadReader();
  for (const entry of history.entries) openings.follow(entry, read(entry));
  const questions = openings.questions();
  return {
    history,
    questions,
    sharedKeys: sharedKeys(questions),
    begins: Math.max(history.since, cases.before.size > 0 ? 0 : (cases.entries[0]?.commit.time ?? LATEST)),
    caseCommits: cases.entries.filter(({ cases }) => cases.some(isAnswer)).map(({ commit }) => commit),
    unreadable: unreadablePeriods(history),
    cases,
    reach,
  };
}

/** No commit is younger. */
const LATEST = Number.POSITIVE_INFINITY;

type Opening = Omit<Question, 'changes' | 'answeredBy'> & { readonly changes: AskedBy[]; answeredBy?: Commit };

function newOpenings(suite: string, { before }: CaseHistory, reach: Reach) {
  const cases = new Map(before);
  const all: Opening[] = [];
  const open = new Map<Thread, Opening>();
  /** Things that are gone and open, each with a case that covers it still. */
  const gone = new Map<Thread, string>();
  let begun = cases.size > 0;

  const answer = (thread: Thread, commit: Commit) => {
    const opening = open.get(thread);
    if (opening !== undefined) opening.answeredBy = commit;
    open.delete(thread);
    gone.delete(thread);
  };

  return {
    follow({ commit, cases: caseChanges }: HistoryEntry, moved: readonly ThreadChange[]): void {
      for (const { thread, subject, change, exists } of moved.toSorted(inOrder)) {
        const known = open.get(thread);
        if (known === undefined) {
          const rule = RULES[thread.kind];
          const opening = { thread, rule, subject, key: `${rule}:${suite}:${subject}`, changes: [{ change, commit }] };
          all.push(opening);
          open.set(thread, opening);
        } else {
          known.changes.push({ change, commit });
          if (isChangedBack(known.changes)) answer(thread, commit);
        }
        reach.widen(thread);
        if (exists === true) gone.delete(thread);
      }
      applyCases(cases, caseChanges);
      if (!begun && cases.size > 0) {
        begun = true;
        for (const thread of [...open.keys()]) answer(thread, commit);
      }
      for (const { covers } of caseChanges.filter(isAnswer)) {
        // Whichever are fewer: what is open, or what the case covers.
        for (const threads of reach.of(covers)) {
          if (threads.size <= open.size) {
            for (const thread of threads) if (open.has(thread)) answer(thread, commit);
          } else for (const thread of open.keys()) if (threads.has(thread)) answer(thread, commit);
        }
      }
      const lost = moved.filter(({ thread, exists }) => exists === false && open.has(thread));
      for (const { thread } of lost) gone.set(thread, '');
      if (gone.size === 0) return;
      const touched = new Set(['', ...caseChanges.map(({ id }) => id)]);
      for (const [thread, witness] of gone) {
        if (!touched.has(witness)) continue;
        const [id] = [...cases].find(([, covers]) => reach.of(covers).some((threads) => threads.has(thread))) ?? [];
        if (id === undefined) answer(thread, commit);
        else gone.set(thread, id);
      }
    },
    questions: (): readonly Question[] =>
      all
        .flatMap((opening) => {
          const changes = opening.changes.filter(({ commit }) => commit !== opening.answeredBy);
          return changes.length === 0 ? [] : { ...opening, changes };
        })
        .sort((one, other) => positionOf(one) - positionOf(other) || (one.key < other.key ? -1 : 1)),
  };
}

function isChangedBack(changes: readonly AskedBy[]): boolean {
  const [first, last] = [changes[0]?.change, changes.at(-1)?.change];
  return first?.kind === 'prompt' && last?.kind === 'prompt' && first.from !== undefined && first.from === last.to;
}

function sharedKeys(questions: readonly Question[]): ReadonlySet<string> {
  const threads = new Map<string, Thread>();
  return new Set(
    questions.flatMap(({ key, thread }) => {
      const known = threads.get(key) ?? thread;
      threads.set(key, known);
      return known === thread ? [] : key;
    }),
  );
}

function positionOf({ changes }: Question): number {
  return changes[0]?.commit.position ?? 0;
}

function isAnswer({ kind }: HistoryEntry['cases'][number]): boolean {
  return kind === 'added' || kind === 'edited';
}

/** What took a name away comes before what took the name over: `renamed`, `lost`, `gained`. */
const TURN = { renamed: 0, lost: 1, gained: 2 } as const;

function orderOf({ subject, change }: ThreadChange): string {
  const moves = change.kind === 'tool' ? change.moved.map(({ kind }) => TURN[kind]) : [];
  return JSON.stringify([change.kind, subject, change.path, ...moves, change]);
}

function inOrder(one: ThreadChange, other: ThreadChange): number {
  const [a = '', b = ''] = [one, other].map(orderOf);
  return a < b ? -1 : 1;
}
