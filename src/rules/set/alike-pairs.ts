import type { Case } from '../../cases/case.ts';
import { type DistinctInput, leadingCases } from './distinct-inputs.ts';

/** Two cases whose inputs are the same or nearly so. */
export interface AlikePair {
  readonly earlier: Case;
  readonly later: Case;
  /**
   * `same`: equal JSON; `written-otherwise`: equal but for case, blanks and punctuation, and the expectations agree;
   * `near`: alike in most 3-grams.
   */
  readonly how: 'same' | 'written-otherwise' | 'near';
  /** Jaccard similarity of the character 3-grams of both inputs, 0..1. */
  readonly similarity: number;
}

/** A list of pairs in the making, each once and as it was first added. Cases go by their places. */
export interface AlikePairs {
  readonly add: (a: number, b: number, how: AlikePair['how'], similarity: number) => void;
  readonly addSame: (input: DistinctInput) => void;
  readonly inOrder: () => readonly AlikePair[];
}

export function alikePairs(cases: readonly Case[]): AlikePairs {
  const byPlaces = new Map<number, AlikePair>();
  const add: AlikePairs['add'] = (a, b, how, similarity) => {
    const [earlier, later] = [cases[Math.min(a, b)], cases[Math.max(a, b)]];
    const key = Math.max(a, b) * cases.length + Math.min(a, b);
    if (earlier === undefined || later === undefined || byPlaces.has(key)) return;
    byPlaces.set(key, { earlier, later, how, similarity });
  };
  return {
    add,
    addSame: (input) => {
      const leading = leadingCases(input);
      for (const [first = 0, ...repeats] of input.variants) {
        for (const one of leading) if (one < first) add(one, first, 'same', 1);
        for (const repeat of repeats) {
          add(first, repeat, 'same', 1);
          const opponent = leading.find((one) => one !== first);
          if (opponent !== undefined && opponent < repeat) add(opponent, repeat, 'same', 1);
        }
      }
    },
    inOrder: () => [...byPlaces].sort(([one], [other]) => one - other).map(([, pair]) => pair),
  };
}
