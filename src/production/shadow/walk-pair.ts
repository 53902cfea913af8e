import type { SampleStep } from '../sample.ts';
import type { Answer } from './answer.ts';
import { likeFirst } from './like-calls.ts';
import type { AnswerPair } from './pair-answers.ts';
import { matchSteps, type StepMatch } from './same-step.ts';
import { AS_THEY_HAPPENED, type InAnyOrder, settled } from './side-by-side.ts';

/** An occurrence of a step in one pair. */
export interface PairedStep {
  readonly step: string;
  /** Absent: that side did not come to it. */
  readonly current?: SampleStep;
  readonly candidate?: SampleStep;
  readonly match: StepMatch;
  /**
   * `live`: all steps before it agreed. `replayed`: candidate was asked again with the outputs that current has before
   * it. `after`: the two conversations had parted already.
   */
  readonly how: 'live' | 'replayed' | 'after';
  /** Whether it came to the same as it happened, whatever was before it. */
  readonly alike: boolean;
}

/** Where two answers part. */
interface Parting {
  /** What either side did there; null where it had come to its end. */
  readonly current: string | null;
  readonly candidate: string | null;
  /** Which of the two differs: what one side did and the other did not, the earlier step of the chain. */
  readonly step: string;
  /** Both do what the other did there as well, later: only the order is another. */
  readonly isOrder: boolean;
}

/** What is known of the steps. */
export interface WalkOptions {
  /** Step → its place in the chain. */
  readonly order: ReadonlyMap<string, number>;
  /** Steps that change the world: in which order these are done is never indifferent. */
  readonly mutating: ReadonlySet<string>;
  readonly inAnyOrder?: InAnyOrder;
}

export interface WalkedPair {
  readonly pair: AnswerPair;
  readonly steps: readonly PairedStep[];
  /** The first difference. */
  readonly first?: Parting;
  /** Why the pair could not be followed to a difference or to its end: the same call gave something else, or was not told. */
  readonly cut?: 'result' | 'untold';
  /** Current's steps in the order in which they were gone through, and how many of them until the two parted. */
  readonly chain: readonly SampleStep[];
  readonly together: number;
}

/** Follows two answers to one request step by step. */
export function walkPair(pair: AnswerPair, options: WalkOptions): WalkedPair {
  const { order, inAnyOrder = AS_THEY_HAPPENED } = options;
  let [current, candidate] = [pair.current.steps, pair.candidate.steps].map((steps) =>
    settled(steps, order, inAnyOrder),
  ) as [Steps, Steps];
  const steps: PairedStep[] = [];
  let index = 0;
  let first: Parting | undefined;
  // Where neither tells of anything, nothing agrees.
  let cut: WalkedPair['cut'] = current.length + candidate.length === 0 ? 'untold' : undefined;
  let arranged = 0;
  for (; first === undefined && cut === undefined; index += 1) {
    if (index === arranged && !options.mutating.has(current[index]?.name ?? ''))
      [current, candidate, arranged] = callsArranged(current, candidate, index);
    const [one, other] = [current[index], candidate[index]];
    if (one === undefined && other === undefined) break;
    if (one === undefined || other === undefined || one.name !== other.name) {
      first = partingAt(current.slice(index), candidate.slice(index), options);
      break;
    }
    const step = one.name;
    const match = matchSteps(one, other);
    steps.push({ step, current: one, candidate: other, match, how: 'live', alike: isAlike(match) });
    if (match === 'different') first = { current: step, candidate: step, step, isOrder: false };
    else if (match !== 'same') cut = match;
    arranged = Math.max(arranged, index + 1);
  }
  return {
    pair,
    steps: [...steps, ...apart(current.slice(index), candidate.slice(index), first, pair.candidate)],
    ...(first === undefined ? {} : { first }),
    ...(cut === undefined ? {} : { cut }),
    chain: current,
    together: index,
  };
}

type Steps = readonly SampleStep[];

/** Calls of one tool right after one another may have been made at once: those that are the same are put together. */
function callsArranged(current: Steps, candidate: Steps, from: number): [Steps, Steps, number] {
  const [one, other] = [runAt(current, from), runAt(candidate, from)];
  if (one.length + other.length <= 2 || one[0]?.name !== other[0]?.name) return [current, candidate, from];
  const [mine, theirs] = likeFirst(one, other);
  return [
    current.toSpliced(from, one.length, ...mine),
    candidate.toSpliced(from, other.length, ...theirs),
    from + Math.max(one.length, other.length),
  ];
}

function runAt(steps: Steps, from: number): Steps {
  const name = steps[from]?.name;
  const end = steps.findIndex((step, index) => index >= from && (step.name !== name || step.arguments === undefined));
  return steps.slice(from, end === -1 ? steps.length : end);
}

/** From where the two parted: what differs there, then all that followed, matched by name and occurrence. */
function apart(
  current: Steps,
  candidate: Steps,
  first: Parting | undefined,
  { replayed }: Answer,
): readonly PairedStep[] {
  const rows: PairedStep[] = [];
  let [one, other] = [current, candidate];
  if (first !== undefined && first.current !== first.candidate) {
    const { step } = first;
    const [own, theirs] = [one.find(({ name }) => name === step), other.find(({ name }) => name === step)];
    const shown = first.isOrder || first.current === step ? { ...(own && { current: own }) } : {};
    const there = first.isOrder || first.candidate === step ? { ...(theirs && { candidate: theirs }) } : {};
    const alike = first.isOrder && own !== undefined && theirs !== undefined && isAlike(matchSteps(own, theirs));
    rows.push({ step, ...shown, ...there, match: 'different', how: 'live', alike });
    [one, other] = [one.filter((done) => done !== own), other.filter((done) => done !== theirs)];
  }
  const left = byName(other);
  for (const [step, done] of byName(one)) {
    const [mine, theirs] = likeFirst(done, left.get(step) ?? []);
    left.set(step, theirs.slice(mine.length));
    for (const [index, now] of mine.entries()) rows.push(following(now, theirs[index], replayed?.get(step)));
  }
  return [...rows, ...[...left.values()].flat().map(onlyCandidate)];
}

function byName(steps: Steps): Map<string, Steps> {
  const found = new Map<string, SampleStep[]>();
  for (const step of steps) {
    const list = found.get(step.name);
    if (list === undefined) found.set(step.name, [step]);
    else list.push(step);
  }
  return found;
}

function following(current: SampleStep, candidate: SampleStep | undefined, again: SampleStep | undefined): PairedStep {
  const { name: step } = current;
  const live = candidate === undefined ? 'different' : matchSteps(current, candidate);
  const alike = isAlike(live);
  if (again !== undefined)
    return { step, current, candidate: again, match: matchSteps(current, again), how: 'replayed', alike };
  return { step, current, ...(candidate === undefined ? {} : { candidate }), match: live, how: 'after', alike };
}

function onlyCandidate(candidate: SampleStep): PairedStep {
  return { step: candidate.name, candidate, match: 'different', how: 'after', alike: false };
}

function isAlike(match: StepMatch): boolean {
  return match === 'same' || match === 'result';
}

/** Of two steps done in another order the one that changes the world is what differs, else the earlier of the chain. */
function partingAt(current: Steps, candidate: Steps, { order, mutating }: WalkOptions): Parting {
  const [one, other] = [current[0]?.name, candidate[0]?.name];
  const isOrder =
    one !== undefined &&
    other !== undefined &&
    current.some(({ name }) => name === other) &&
    candidate.some(({ name }) => name === one);
  const place = (name: string) =>
    (order.get(name) ?? order.size) - (isOrder && mutating.has(name) ? order.size + 1 : 0);
  const [step = ''] = [one, other]
    .filter((name) => name !== undefined)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return { current: one ?? null, candidate: other ?? null, step, isOrder };
}
