import { DAY } from '../config/scalars.ts';
import type { Change, Commit } from '../history/history.ts';
import type { CaseAsOf } from './cases-as-of.ts';
import { acceptedUpTo, type Order } from './orders.ts';
import { coverageKey } from './reach.ts';
import type { Thread } from './threads.ts';
import type { Timeline, TrackedChange } from './timeline.ts';

/** A change that no covering case has answered, as of a moment. */
export interface OpenChange {
  /** Of a tool file, the moves of one tool. */
  readonly change: Change;
  readonly commit: Commit;
  /** Whole days. */
  readonly ageDays: number;
  /** An order counts it as known. */
  readonly accepted: boolean;
}

export type CauseRule = 'stale/prompt-moved' | 'stale/tool-moved' | 'stale/product-moved';

/** Everything open about one prompt, tool or product path. */
export interface Cause {
  readonly rule: CauseRule;
  /** The id of the prompt, the path, or the name that the tool had before the oldest change. */
  readonly subject: string;
  /** As the key of a finding: `stale/prompt-moved:support:triage`. */
  readonly key: string;
  /** Oldest first, at least one. */
  readonly changes: readonly OpenChange[];
  /** Ids of the cases that keep watch over it, in order. */
  readonly covering: readonly string[];
}

const RULES = {
  prompt: 'stale/prompt-moved',
  tool: 'stale/tool-moved',
  product: 'stale/product-moved',
} as const satisfies Record<Change['kind'], CauseRule>;

/**
 * What is open as of a moment: changes committed by then and not answered by then. Several of the same thing are one
 * cause. Most covering cases first, then the oldest.
 */
export function openCauses(
  timeline: Timeline,
  cases: readonly CaseAsOf[],
  orders: readonly Order[],
  asOf: number,
): readonly Cause[] {
  const last = timeline.history.entries.findLast(({ commit }) => commit.time <= asOf)?.commit.position ?? -1;
  const covering = coveringTest(timeline, cases, last);
  return groups(timeline, orders, asOf)
    .map(({ threads, ...cause }): Cause => ({ ...cause, covering: covering(threads) }))
    .toSorted(byWeight);
}

/**
 * Age in milliseconds of the oldest open change that nobody accepted; null when there is none. Grace does not shorten
 * it: a change is unanswered from its first day.
 */
export function evalLag(timeline: Timeline, orders: readonly Order[], asOf: number): number | null {
  const times = orders.some(({ kind }) => kind === 'accept')
    ? groups(timeline, orders, asOf).flatMap(({ changes }) => standing(changes).map(({ commit }) => commit.time))
    : openAsOf(timeline, asOf, 1).map(({ commit }) => commit.time);
  return times.length === 0 ? null : asOf - times.reduce((oldest, time) => Math.min(oldest, time));
}

/** The changes that are to be answered: those nobody accepted. */
export function standing(changes: readonly OpenChange[]): readonly OpenChange[] {
  return changes.filter(({ accepted }) => !accepted);
}

/** Whole days of an age, rounded down as ages are. */
export function wholeDays(milliseconds: number): number {
  return Math.floor(milliseconds / DAY);
}

interface Group extends Pick<Cause, 'rule' | 'subject' | 'key' | 'changes'> {
  /** More than one where a new tool took the name of a renamed one. */
  readonly threads: readonly Thread[];
}

function groups(timeline: Timeline, orders: readonly Order[], asOf: number): readonly Group[] {
  const open = openAsOf(timeline, asOf);
  const keys = new Map<Thread, string>();
  // Oldest first: a thread goes by the name that its oldest open change gives.
  for (const { thread, subject } of open) {
    if (!keys.has(thread)) keys.set(thread, [RULES[thread.kind], timeline.history.suite, subject].join(':'));
  }
  const byKey = new Map<string, TrackedChange[]>();
  for (const tracked of open) {
    const key = keys.get(tracked.thread) ?? '';
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [tracked]);
    else known.push(tracked);
  }
  return [...byKey].flatMap(([key, tracked]): readonly Group[] => {
    const [first] = tracked;
    if (first === undefined) return [];
    const accepted = acceptedUpTo(orders, key, asOf);
    const changes = tracked.map(({ change, commit }): OpenChange => {
      return { change, commit, ageDays: wholeDays(asOf - commit.time), accepted: commit.time <= accepted };
    });
    const threads = [...new Set(tracked.map(({ thread }) => thread))];
    return [{ threads, rule: RULES[first.thread.kind], subject: first.subject, key, changes }];
  });
}

/** The first `most` open changes of a moment, oldest first. */
function openAsOf({ changes }: Timeline, asOf: number, most = Number.POSITIVE_INFINITY): readonly TrackedChange[] {
  const open: TrackedChange[] = [];
  for (const tracked of changes) {
    if (tracked.commit.time > asOf || open.length >= most) break;
    if (tracked.answeredBy === undefined || tracked.answeredBy.time > asOf) open.push(tracked);
  }
  return open;
}

/** Which cases cover threads by the names and paths they had when the commit at this position was the last one. */
function coveringTest({ reach }: Timeline, cases: readonly CaseAsOf[], last: number) {
  const byCoverage = new Map<string, { readonly covers: (thread: Thread) => boolean; readonly ids: string[] }>();
  for (const { id, covers } of cases) {
    const key = coverageKey(covers);
    const known = byCoverage.get(key);
    if (known === undefined) byCoverage.set(key, { covers: reach.testAt(covers, last), ids: [id] });
    else known.ids.push(id);
  }
  const groups = [...byCoverage.values()];
  return (threads: readonly Thread[]): readonly string[] =>
    groups.flatMap(({ covers, ids }) => (threads.some(covers) ? ids : [])).toSorted(inOrder);
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function byWeight(one: Cause, other: Cause): number {
  return (
    other.covering.length - one.covering.length ||
    (one.changes[0]?.commit.position ?? 0) - (other.changes[0]?.commit.position ?? 0) ||
    (one.key < other.key ? -1 : 1)
  );
}
