import type { SampleStep } from '../sample.ts';
import { stepKey } from './same-step.ts';

type Steps = readonly SampleStep[];

/**
 * Both sides' calls of one tool so that those that are the same stand at the same place: first what both called, then
 * what is left, each in its own order. Which side is called which changes nothing.
 */
export function likeFirst(one: Steps, other: Steps): readonly [Steps, Steps] {
  const [mine, theirs] = [keyed(one), keyed(other)];
  const [shared, rest] = split(mine, theirs);
  const [sharedThere, restThere] = split(theirs, mine);
  return [
    [...inKeyOrder(shared), ...rest],
    [...inKeyOrder(sharedThere), ...restThere],
  ];
}

interface Keyed {
  readonly step: SampleStep;
  /** What it was called with, and then what came of it, so that the same results meet as far as they can. */
  readonly key: string;
  readonly full: string;
}

function keyed(steps: Steps): readonly Keyed[] {
  return steps.map((step) => ({ step, ...stepKey(step) }));
}

/** Those that the other side has as well, as often as it has them. */
function split(steps: readonly Keyed[], others: readonly Keyed[]): readonly [readonly Keyed[], Steps] {
  const there = new Map<string, number>();
  for (const { key } of others) there.set(key, (there.get(key) ?? 0) + 1);
  const shared: Keyed[] = [];
  const rest: SampleStep[] = [];
  for (const one of steps) {
    const left = there.get(one.key) ?? 0;
    if (left === 0) rest.push(one.step);
    else {
      there.set(one.key, left - 1);
      shared.push(one);
    }
  }
  return [shared, rest];
}

function inKeyOrder(steps: readonly Keyed[]): Steps {
  return steps
    .toSorted((one, other) => compare(one.key, other.key) || compare(one.full, other.full))
    .map(({ step }) => step);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
