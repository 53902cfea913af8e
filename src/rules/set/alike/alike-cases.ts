import type { Case } from '../../../cases/case.ts';
import { alikeTexts } from '../../../similarity/alike-texts.ts';
import { comparedTexts, textOf } from '../../../similarity/compared-texts.ts';
import type { NearPair } from '../../../similarity/near-pairs.ts';
import { count } from '../../../values/format.ts';
import { type AlikePair, alikePairs } from './alike-pairs.ts';
import { distinctInputs, leadingPairs } from './distinct-inputs.ts';
import { pairsByWriting } from './pairs-by-writing.ts';

export interface AlikeCases {
  /** By the later case, then by the earlier one, in the order of the cases; no pair twice. */
  readonly pairs: readonly AlikePair[];
  /** Why near pairs were not looked for; same inputs always are. */
  readonly nearUnchecked?: string;
  /** Why inputs that only differ in writing were not taken for the same. */
  readonly writingUnchecked?: string;
}

/**
 * Which cases ask the same, or nearly, by a similarity of at least `threshold`. Of the cases that share an input, one that
 * expects what an earlier one expects is paired with that alone; the first of each expectation stand for all others.
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
    for (const [a, b] of leadingPairs(inputs[one], inputs[other])) {
      if (!writing.isLeftOut(a, b, one, other)) pairs.add(a, b, 'near', similarity);
    }
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

function nearInputs(
  texts: readonly string[],
  cases: number,
  threshold: number,
): { readonly pairs: readonly NearPair[]; readonly unchecked?: string } {
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
