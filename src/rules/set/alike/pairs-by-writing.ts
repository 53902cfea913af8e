import type { Case } from '../../../cases/case.ts';
import type { NearPair } from '../../../similarity/near-pairs.ts';
import { count } from '../../../values/format.ts';
import { caseName } from '../wording.ts';
import { type DistinctInput, leadingPairs } from './distinct-inputs.ts';
import { agree, disagree } from './expectations.ts';
import { writtenOtherwise } from './written-otherwise.ts';

export interface PairsByWriting {
  /** Cases whose inputs only differ in writing and whose expectations agree, or do not where nearly all others' do. */
  readonly pairs: readonly NearPair[];
  /** Why there is none of these although there would be some. */
  readonly unchecked?: string;
  /** Whether two cases, by their places and those of their inputs, are of a pair that was left out. */
  readonly isLeftOut: (a: number, b: number, one: number, other: number) => boolean;
}

/** So many groups of inputs, or this share of all, may expect different things before writing plainly means something. */
const DIFFERING = { groups: 1, share: 0.1 };

/**
 * Cases whose inputs only differ in writing. Where more than a few of these have different answers in this very suite,
 * letters in the other case or marks between them plainly mean something here; where next to none have, they mean
 * nothing, and different answers are a contradiction. In between it is not known of those.
 */
export function pairsByWriting(
  cases: readonly Case[],
  inputs: readonly DistinctInput[],
  texts: readonly string[],
): PairsByWriting {
  const groups = new Map<number, number>();
  const differing = new Map<number, readonly [number, number]>();
  const opposed: NearPair[] = [];
  const agreeing = (a: number, b: number): boolean => both(cases, a, b, agree);
  const pairs = writtenOtherwise(texts).flatMap(({ one, other, similarity }) => {
    groups.set(one, one).set(other, one);
    return leadingPairs(inputs[one], inputs[other]).flatMap(([a, b]) => {
      if (agreeing(a, b)) return [{ one: a, other: b, similarity }];
      if (!both(cases, a, b, disagree)) return [];
      if (!differing.has(one)) differing.set(one, [a, b]);
      opposed.push({ one: a, other: b, similarity });
      return [];
    });
  });
  const all = new Set(groups.values()).size;
  const isLeftOut = (): boolean => false;
  if (differing.size <= all * DIFFERING.share) return { pairs: [...pairs, ...opposed], isLeftOut };
  if (pairs.length === 0 || differing.size <= DIFFERING.groups) return { pairs, isLeftOut };
  const named = [...differing.values()].slice(0, MOST_NAMED).map(([a, b]) => namesOf(cases, a, b));
  const more = differing.size - named.length;
  return {
    pairs: [],
    unchecked: `inputs that differ in case, blanks or punctuation alone were not taken for the same: ${count(differing.size)} of ${count(all)} groups of them expect different answers (${named.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''})`,
    isLeftOut: (a, b, one, other) => groups.has(one) && groups.get(one) === groups.get(other) && agreeing(a, b),
  };
}

const MOST_NAMED = 3;

function namesOf(cases: readonly Case[], a: number, b: number): string {
  const [earlier, later] = [cases[Math.min(a, b)], cases[Math.max(a, b)]];
  return `${caseName(earlier?.id ?? '')} and ${caseName(later?.id ?? '')}`;
}

function both(cases: readonly Case[], a: number, b: number, hold: (earlier: Case, later: Case) => boolean): boolean {
  const [one, other] = [cases[a], cases[b]];
  return one !== undefined && other !== undefined && hold(one, other);
}
