import type { Case } from '../../../cases/case.ts';
import { alikeTexts } from '../../../similarity/alike-texts.ts';
import type { NearPair } from '../../../similarity/near-pairs.ts';
import { count } from '../../../values/format.ts';
import { type AlikePair, alikePairs } from './alike-pairs.ts';
import { comparedTexts, textOf } from './compared-texts.ts';
import { type DistinctInput, distinctInputs, leadingCases } from './distinct-inputs.ts';
import { agree } from './expectations.ts';
import { writtenOtherwise } from './written-otherwise.ts';

export interface AlikeCases {
  /** By the later case, then by the earlier one, in the order of the cases; no pair twice. */
  readonly pairs: readonly AlikePair[];
  /** Why near pairs were not looked for; same inputs always are. */
  readonly nearUnchecked?: string;
  /** Why inputs that only differ in writing were not taken for the same. */
  readonly writingUnchecked?: string;
}

/**
 * Which cases ask the same, or nearly, by a similarity of at least `threshold`. Of an input that many cases share, each
 * is paired with the first that expects the same and with the first few that expect something else, and not with all.
 */
export function alikeCases(cases: readonly Case[], threshold: number): AlikeCases {
  const inputs = distinctInputs(cases);
  const all = comparedTexts(cases.map(({ input }) => textOf(input)));
  const texts = inputs.map(({ variants: [[first = 0] = []] }) => all[first] ?? '');
  const pairs = alikePairs(cases, all);
  for (const input of inputs) pairs.addSame(input);
  const writing = pairsByWriting(cases, inputs, texts);
  for (const { one, other, similarity } of writing.pairs) pairs.add(one, other, 'written-otherwise', similarity);
  const near = nearInputs(texts, cases.length, threshold);
  for (const { one, other, similarity } of near.pairs) {
    for (const [a, b] of leadingPairs(inputs, one, other)) pairs.add(a, b, 'near', similarity);
  }
  return {
    pairs: pairs.inOrder(),
    ...(near.unchecked === undefined ? {} : { nearUnchecked: near.unchecked }),
    ...(writing.unchecked === undefined ? {} : { writingUnchecked: writing.unchecked }),
  };
}

const MOST_CASES = 50_000;
const STEPS = { least: 1e9, perCase: 150_000 };
const PAIRS = { least: 200_000, perCase: 10 };
/** A tenth of the groups of inputs that only differ in writing may expect different things, before writing counts. */
const DIFFERING = 0.1;

interface Looked<T> {
  readonly pairs: readonly T[];
  readonly unchecked?: string;
}

function nearInputs(texts: readonly string[], cases: number, threshold: number): Looked<NearPair> {
  if (cases > MOST_CASES)
    return {
      pairs: [],
      unchecked: `near cases are looked for among up to ${count(MOST_CASES)}, these are ${count(cases)}`,
    };
  const pairs = alikeTexts(texts, threshold, {
    steps: Math.max(STEPS.least, STEPS.perCase * cases),
    pairs: Math.max(PAIRS.least, PAIRS.perCase * cases),
  });
  const unchecked = 'near cases were not looked for: too many are much like each other for each to be held against all';
  return pairs === undefined ? { pairs: [], unchecked } : { pairs };
}

/**
 * Inputs that only differ in writing, for cases whose expectations agree. Where more than a few such inputs have
 * different answers in this very suite, letters in the other case or marks between them plainly mean something here.
 */
function pairsByWriting(
  cases: readonly Case[],
  inputs: readonly DistinctInput[],
  texts: readonly string[],
): Looked<NearPair> {
  const groups = new Set<number>();
  const differing = new Set<number>();
  const pairs = writtenOtherwise(texts).flatMap(({ one, other, similarity }) => {
    groups.add(one);
    return leadingPairs(inputs, one, other).flatMap(([a, b]) => {
      if (agreeAt(cases, a, b)) return [{ one: a, other: b, similarity }];
      differing.add(one);
      return [];
    });
  });
  if (differing.size <= groups.size * DIFFERING) return { pairs };
  const unchecked = `inputs that differ in case, blanks or punctuation alone were not taken for the same: ${count(differing.size)} of ${count(groups.size)} groups of them expect different answers`;
  return pairs.length === 0 ? { pairs } : { pairs: [], unchecked };
}

function agreeAt(cases: readonly Case[], a: number, b: number): boolean {
  const [one, other] = [cases[a], cases[b]];
  return one !== undefined && other !== undefined && agree(one, other);
}

function leadingPairs(
  inputs: readonly DistinctInput[],
  one: number,
  other: number,
): readonly (readonly [number, number])[] {
  const against = leadingCases(inputs[other]);
  return leadingCases(inputs[one]).flatMap((a) => against.map((b) => [a, b] as const));
}
