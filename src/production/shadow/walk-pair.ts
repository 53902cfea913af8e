import type { SampleStep } from '../sample.ts';
import type { Answer } from './answer.ts';
import type { AnswerPair } from './pair-answers.ts';
import { matchSteps, type StepMatch } from './same-step.ts';

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

/** Follows two answers to one request step by step. `order`: step → its place in the chain. */
export function walkPair(pair: AnswerPair, order: ReadonlyMap<string, number>): WalkedPair {
  const [current, candidate] = inChain(pair, order);
  const steps: PairedStep[] = [];
  let index = 0;
  let first: Parting | undefined;
  let cut: WalkedPair['cut'];
  for (; first === undefined && cut === undefined; index += 1) {
    const [one, other] = [current[index], candidate[index]];
    if (one === undefined && other === undefined) break;
    if (one === undefined || other === undefined || one.step.name !== other.step.name) {
      first = partingAt(one?.step.name, other?.step.name, order);
      break;
    }
    const { name } = one.step;
    const match = matchSteps(one.step, other.step);
    steps.push({ step: name, current: one.step, candidate: other.step, match, how: 'live', alike: isAlike(match) });
    if (match === 'different') first = { current: name, candidate: name, step: name };
    else if (match !== 'same') cut = match;
  }
  return {
    pair,
    steps: [...steps, ...apart(current.slice(index), candidate.slice(index), first, pair.candidate)],
    ...(first === undefined ? {} : { first }),
    ...(cut === undefined ? {} : { cut }),
    chain: current.map(({ step }) => step),
    together: index,
  };
}

interface Occurrence {
  readonly step: SampleStep;
  /** The same for the second lookup of either side. */
  readonly key: string;
}

/** From where the two parted: what differs there, then all that followed, matched by name and occurrence. */
function apart(
  current: readonly Occurrence[],
  candidate: readonly Occurrence[],
  first: Parting | undefined,
  { replayed }: Answer,
): readonly PairedStep[] {
  const rows: PairedStep[] = [];
  const left = new Map(candidate.map(({ key, step }) => [key, step]));
  let rest = current;
  if (first !== undefined && first.current !== first.candidate) {
    const { step } = first;
    const [one, other] = [rest[0]?.step, candidate[0]?.step];
    const own = first.current === step ? { ...(one && { current: one }) } : { ...(other && { candidate: other }) };
    rows.push({ step, ...own, match: 'different', how: 'live', alike: false });
    const charged = [...rest, ...candidate].find((occurrence) => occurrence.step.name === step)?.key;
    rest = rest.filter(({ key }) => key !== charged);
    if (charged !== undefined) left.delete(charged);
  }
  for (const { key, step: one } of rest) {
    const other = left.get(key);
    left.delete(key);
    rows.push(following(one, other, replayed?.get(one.name)));
  }
  return [...rows, ...Array.from(left.values(), (candidate) => onlyCandidate(candidate))];
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

function partingAt(
  current: string | undefined,
  candidate: string | undefined,
  order: ReadonlyMap<string, number>,
): Parting {
  const place = (name: string) => order.get(name) ?? order.size;
  const [step = ''] = [current, candidate]
    .filter((name) => name !== undefined)
    .sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
  return { current: current ?? null, candidate: candidate ?? null, step };
}

/**
 * Both sides' steps in the order in which they are gone through: that of the chain where no step occurs twice, since
 * steps at work side by side end in any order; else as they happened.
 */
function inChain(
  { current, candidate }: AnswerPair,
  order: ReadonlyMap<string, number>,
): readonly [readonly Occurrence[], readonly Occurrence[]] {
  const sides = [current.steps, candidate.steps] as const;
  const known = sides.every((steps) => {
    const names = new Set(steps.map(({ name }) => name));
    return names.size === steps.length && steps.every(({ name }) => order.has(name));
  });
  const place = ({ name }: SampleStep) => order.get(name) ?? 0;
  const arranged = (steps: readonly SampleStep[]) =>
    occurrences(known ? [...steps].sort((one, other) => place(one) - place(other)) : steps);
  return [arranged(sides[0]), arranged(sides[1])];
}

function occurrences(steps: readonly SampleStep[]): readonly Occurrence[] {
  const seen = new Map<string, number>();
  return steps.map((step) => {
    const number = (seen.get(step.name) ?? 0) + 1;
    seen.set(step.name, number);
    return { step, key: `${number} ${step.name}` };
  });
}
