import { nearestIn } from '../../stats/nearest.ts';
import type { ComparedSides } from './compared-sides.ts';

/** So many of the cases themselves count as resembling no other: what is rarer among them cannot be told from novel. */
const RARE = 0.05;
/** Similarities are kept in 32 bits: equal ones may differ by this. */
const ROUNDING = 1e-6;

export interface NovelTexts {
  /** Of the current side as it is compared, in its order. */
  readonly places: readonly number[];
  /** Of all current texts that were compared, 0..1. */
  readonly share: number;
  /** The share of the reference itself that resembles none of its others; at most .05. */
  readonly expected: number;
  /** How alike a text of the reference is at least to its nearest, but for the 5 of 100 that are least so. */
  readonly usual: number;
}

/**
 * The current texts whose nearest of the reference is less like them than those of the reference are like their nearest
 * among themselves in 95 of 100 cases.
 */
export function novelTexts({ reference, current, similarities }: ComparedSides): NovelTexts {
  const nearest = nearestIn(similarities, Int32Array.from(reference.keys()));
  const own = nearest.slice(0, reference.length);
  const usual = own.toSorted()[Math.floor(RARE * own.length)] ?? 0;
  const least = usual - ROUNDING;
  const others = nearest.subarray(reference.length);
  const places = [...current.keys()].filter((place) => (others[place] ?? 0) < least);
  return {
    places,
    share: places.length / current.length,
    expected: own.filter((similarity) => similarity < least).length / own.length,
    usual,
  };
}
