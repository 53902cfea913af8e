import type { Case } from '../../../cases/case.ts';
import { type DistinctInput, leadingCases } from './distinct-inputs.ts';

/** Two cases whose inputs are the same or nearly so. */
export interface AlikePair {
  readonly earlier: Case;
  readonly later: Case;
  /**
   * `same`: equal JSON; `written-otherwise`: equal but for case, blanks and punctuation, where these do not matter;
   * `near`: alike in most 3-grams.
   */
  readonly how: 'same' | 'written-otherwise' | 'near';
  /** Jaccard similarity of the character 3-grams of both inputs, 0..1. */
  readonly similarity: number;
  /** What of the two inputs was compared, the earlier first. */
  readonly texts: readonly [string, string];
}

/** A list of pairs in the making, each once and as it was first added. Cases and their texts go by their places. */
export interface AlikePairs {
  readonly add: (a: number, b: number, how: AlikePair['how'], similarity: number) => void;
  readonly addSame: (input: DistinctInput) => void;
  readonly inOrder: () => readonly AlikePair[];
}

export function alikePairs(cases: readonly Case[], texts: readonly string[]): AlikePairs {
  const byPlaces = new Map<number, AlikePair>();
  const add: AlikePairs['add'] = (a, b, how, similarity) => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    const [earlier, later] = [cases[first], cases[second]];
    const key = second * cases.length + first;
    if (earlier === undefined || later === undefined || byPlaces.has(key)) return;
    byPlaces.set(key, { earlier, later, how, similarity, texts: [texts[first] ?? '', texts[second] ?? ''] });
  };
  return {
    add,
    addSame: (input) => {
      const leading = leadingCases(input);
      for (const [first = 0, ...repeats] of input.variants) {
        for (const one of leading) if (one < first) add(one, first, 'same', 1);
        for (const repeat of repeats) add(first, repeat, 'same', 1);
      }
    },
    inOrder: () => [...byPlaces].sort(([one], [other]) => one - other).map(([, pair]) => pair),
  };
}
