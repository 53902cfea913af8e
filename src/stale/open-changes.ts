import { DAY } from '../config/scalars.ts';
import type { Change, Commit } from '../history/history.ts';
import type { CaseAsOf } from './cases-as-of.ts';
import { coveredThreads } from './covered-threads.ts';
import { type Acceptances, acceptancesAt, type Order } from './orders.ts';
import type { Thread } from './threads.ts';
import type { AskedBy, CauseRule, Question, Timeline } from './timeline.ts';

/** A change that no covering case has answered, as of a moment. */
export interface OpenChange {
  /** Of a tool file, the moves of one tool. */
  readonly change: Change;
  readonly commit: Commit;
  /** Whole days. */
  readonly ageDays: number;
  /** An order or a waiver counts it as known. */
  readonly accepted: boolean;
}

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

const NO_CASE: readonly string[] = [];

/** A cause before it is worded: what is open may be much more than is ever said. */
export interface OpenThing extends Pick<Cause, 'rule' | 'subject' | 'key'> {
  /** More than one where a new tool took the name of a renamed one. */
  readonly questions: readonly Question[];
  /** Committed by then, oldest first. */
  readonly asked: readonly AskedBy[];
  /** Up to when what happened to it is accepted. */
  readonly acceptedUpTo: number;
  /** Time of the oldest change that nobody accepted. */
  readonly since: number | undefined;
}

/** What is open as of a moment, the oldest first: asked by then and not answered by then. */
export function openThings(timeline: Timeline, orders: readonly Order[], asOf: number): readonly OpenThing[] {
  const acceptances = acceptancesAt(orders, asOf);
  const shared = new Map<string, Question[]>();
  const groups: (readonly Question[])[] = [];
  for (const question of openQuestions(timeline, asOf)) {
    if (!timeline.sharedKeys.has(question.key)) {
      groups.push([question]);
      continue;
    }
    const known = shared.get(question.key);
    if (known === undefined) {
      const group = [question];
      shared.set(question.key, group);
      groups.push(group);
    } else known.push(question);
  }
  return groups.map((questions) => openThing(questions, acceptances, asOf));
}

/** Most covering cases first, then the oldest. Of very many no more than the first `most`. */
export function rankedCauses(
  timeline: Timeline,
  things: readonly OpenThing[],
  cases: readonly CaseAsOf[],
  asOf: number,
  most = Number.POSITIVE_INFINITY,
): readonly Cause[] {
  const last = timeline.history.entries.findLast(({ commit }) => commit.time <= asOf)?.commit.position ?? -1;
  const covered = coveredThreads(timeline.reach, cases, last);
  const watched: Cause[] = [];
  const unwatched: Cause[] = [];
  for (const thing of things) {
    const covering = coveringOf(thing, covered);
    if (covering.length > 0) watched.push(causeOf(thing, covering, asOf));
    else if (unwatched.length < most) unwatched.push(causeOf(thing, covering, asOf));
  }
  // The others are in their order already.
  watched.sort((one, other) => other.covering.length - one.covering.length);
  return [...watched, ...unwatched].slice(0, most);
}

/** All that is open as of a moment, several changes of the same thing being one cause. */
export function openCauses(
  timeline: Timeline,
  cases: readonly CaseAsOf[],
  orders: readonly Order[],
  asOf: number,
): readonly Cause[] {
  return rankedCauses(timeline, openThings(timeline, orders, asOf), cases, asOf);
}

/**
 * Age in milliseconds of the oldest open change that nobody accepted; null when there is none. Grace does not shorten
 * it: a change is unanswered from its first day.
 */
export function evalLag(timeline: Timeline, orders: readonly Order[], asOf: number): number | null {
  const acceptances = acceptancesAt(orders, asOf);
  let oldest = Number.POSITIVE_INFINITY;
  for (const question of timeline.questions) {
    const asked = timeOf(question.changes[0]);
    // The first of its changes is the oldest of all that are left.
    if (asked > asOf || asked >= oldest) break;
    if (!isOpen(question, asOf)) continue;
    const since = standsSince(question.changes, acceptances(question.key, question.rule));
    if (since !== undefined && since <= asOf) oldest = Math.min(oldest, since);
  }
  return oldest === Number.POSITIVE_INFINITY ? null : asOf - oldest;
}

/** The changes that are to be answered: those nobody accepted. */
export function standing(changes: readonly OpenChange[]): readonly OpenChange[] {
  return changes.some(({ accepted }) => accepted) ? changes.filter(({ accepted }) => !accepted) : changes;
}

/** Whole days of an age, rounded down as ages are. */
export function wholeDays(milliseconds: number): number {
  return Math.floor(milliseconds / DAY);
}

function openQuestions({ questions }: Timeline, asOf: number): readonly Question[] {
  const open: Question[] = [];
  for (const question of questions) {
    if (timeOf(question.changes[0]) > asOf) break;
    if (isOpen(question, asOf)) open.push(question);
  }
  return open;
}

function isOpen({ answeredBy }: Question, asOf: number): boolean {
  return answeredBy === undefined || answeredBy.time > asOf;
}

function openThing(questions: readonly Question[], acceptances: Acceptances, asOf: number): OpenThing {
  const [first] = questions as readonly [Question, ...Question[]];
  const { rule, subject, key } = first;
  const asked = questions.length === 1 ? askedBy(first, asOf) : merged(questions, asOf);
  const acceptedUpTo = acceptances(key, rule);
  return { rule, subject, key, questions, asked, acceptedUpTo, since: standsSince(asked, acceptedUpTo) };
}

function askedBy({ changes }: Question, asOf: number): readonly AskedBy[] {
  return timeOf(changes.at(-1)) <= asOf ? changes : changes.slice(0, askedUpTo(changes, asOf));
}

/** How many were committed by then: found by halves, since a thing may have changed at every commit. */
function askedUpTo(changes: readonly AskedBy[], asOf: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOf(changes[middle]) <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(questions: readonly Question[], asOf: number): readonly AskedBy[] {
  return questions
    .flatMap((question) => askedBy(question, asOf))
    .toSorted((one, other) => one.commit.position - other.commit.position);
}

function standsSince(asked: readonly AskedBy[], acceptedUpTo: number): number | undefined {
  return asked.find(({ commit }) => commit.time > acceptedUpTo)?.commit.time;
}

function timeOf(asked: AskedBy | undefined): number {
  return asked?.commit.time ?? Number.POSITIVE_INFINITY;
}

function coveringOf({ questions }: OpenThing, covered: ReadonlyMap<Thread, readonly string[]>): readonly string[] {
  const [first] = questions;
  if (questions.length === 1 && first !== undefined) return covered.get(first.thread) ?? NO_CASE;
  return [...new Set(questions.flatMap(({ thread }) => covered.get(thread) ?? NO_CASE))].toSorted();
}

function causeOf({ rule, subject, key, asked, acceptedUpTo }: OpenThing, covering: readonly string[], asOf: number) {
  const changes = asked.map(({ change, commit }): OpenChange => {
    const { time } = commit;
    return { change, commit, ageDays: wholeDays(asOf - time), accepted: time <= acceptedUpTo };
  });
  return { rule, subject, key, changes, covering };
}
