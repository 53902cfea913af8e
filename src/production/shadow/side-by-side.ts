import type { SampleStep } from '../sample.ts';
import type { AnswerPair } from './pair-answers.ts';

/** Whether two steps, by their names, end in any order, so that the order of the two says nothing. */
export type InAnyOrder = (one: string, other: string) => boolean;

export const AS_THEY_HAPPENED: InAnyOrder = () => false;

/** No more steps than this are at work at once. */
const MOST_AT_ONCE = 50;
/** In fewer of the answers that have both, the rarer order is an exception rather than a habit. */
const LEAST_SHARE = 0.1;

/**
 * Steps at work side by side end in one order now and in the other then. Two are taken for such where each version by
 * itself ends them either way, in at least a tenth of its answers each; never where one of them changes the world.
 */
export function sideBySide(pairs: readonly AnswerPair[], mutating: ReadonlySet<string>): InAnyOrder {
  const [current, candidate] = [
    eitherWay(pairs.map((pair) => pair.current.steps)),
    eitherWay(pairs.map((pair) => pair.candidate.steps)),
  ];
  const beside = new Map<string, Set<string>>();
  for (const [key, names] of current) {
    if (!candidate.has(key) || names.some((name) => mutating.has(name))) continue;
    const [one, other] = names;
    beside.set(one, (beside.get(one) ?? new Set()).add(other));
    beside.set(other, (beside.get(other) ?? new Set()).add(one));
  }
  return beside.size === 0 ? AS_THEY_HAPPENED : (one, other) => beside.get(one)?.has(other) === true;
}

type Two = readonly [string, string];

/** The pairs of steps that one version ends in either order, by a key that does not depend on it. */
function eitherWay(answers: readonly (readonly SampleStep[])[]): ReadonlyMap<string, Two> {
  const counts = new Map<string, { readonly names: Two; forth: number; back: number }>();
  for (const { names, answered } of courses(answers)) {
    for (const [one, other] of inOrder(names)) {
      const key = keyOf(one, other);
      const count = counts.get(key) ?? { names: [one, other], forth: 0, back: 0 };
      counts.set(key, count);
      if (one < other) count.forth += answered;
      else count.back += answered;
    }
  }
  const isHabit = ({ forth, back }: { readonly forth: number; readonly back: number }) =>
    Math.min(forth, back) > 0 && Math.min(forth, back) >= LEAST_SHARE * (forth + back);
  return new Map([...counts].flatMap(([key, count]) => (isHabit(count) ? [[key, count.names] as const] : [])));
}

/** Answers that did the same steps in one order are looked at once. */
function courses(answers: readonly (readonly SampleStep[])[]) {
  const found = new Map<string, { readonly names: readonly string[]; answered: number }>();
  for (const steps of answers) {
    const names = steps.map(({ name }) => name);
    const key = JSON.stringify(names);
    const course = found.get(key) ?? { names, answered: 0 };
    course.answered += 1;
    found.set(key, course);
  }
  return found.values();
}

/** Steps of which all occurrences of the first come before all of the second. */
function* inOrder(names: readonly string[]): Generator<readonly [string, string]> {
  const spans = new Map<string, { readonly first: number; last: number }>();
  for (const [index, name] of names.entries()) {
    const span = spans.get(name);
    if (span === undefined) spans.set(name, { first: index, last: index });
    else span.last = index;
  }
  for (const [one, { last }] of spans) for (const [other, { first }] of spans) if (last < first) yield [one, other];
}

function keyOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

/**
 * The steps in an order that is the same for all that differ only in how steps side by side ended: each as early in the
 * chain as those before it let it be.
 */
export function settled(
  steps: readonly SampleStep[],
  order: ReadonlyMap<string, number>,
  inAnyOrder: InAnyOrder,
): readonly SampleStep[] {
  if (inAnyOrder === AS_THEY_HAPPENED) return steps;
  const place = ({ name }: SampleStep) => order.get(name) ?? order.size;
  const left = [...steps];
  const arranged: SampleStep[] = [];
  while (left.length > 0) {
    const free = left.slice(0, MOST_AT_ONCE).filter((step, index) => {
      return left.slice(0, index).every(({ name }) => inAnyOrder(name, step.name));
    });
    const [next] = free.sort((one, other) => place(one) - place(other));
    arranged.push(...left.splice(next === undefined ? 0 : left.indexOf(next), 1));
  }
  return arranged;
}
