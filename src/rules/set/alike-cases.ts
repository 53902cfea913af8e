import type { Case } from '../../cases/case.ts';
import type { Suite } from '../../config/config.ts';

/** Two cases whose inputs are the same or nearly so. */
export interface AlikePair {
  readonly earlier: Case;
  readonly later: Case;
  /** `same`: equal JSON; `written-otherwise`: equal but for case, blanks and punctuation; `near`: alike in most 3-grams. */
  readonly how: 'same' | 'written-otherwise' | 'near';
  /** Jaccard similarity of the character 3-grams of both inputs, 0..1. */
  readonly similarity: number;
}

export interface AlikeCases {
  readonly pairs: readonly AlikePair[];
  /** Why near pairs were not looked for; same inputs always are. */
  readonly nearUnchecked?: string;
}

export function alikeCases(_cases: readonly Case[], _suite: Suite, _threshold: number): AlikeCases {
  return { pairs: [] };
}
