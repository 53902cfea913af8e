import { LEAST, nearestIn } from '../../stats/nearest.ts';
import type { ComparedSides } from './compared-sides.ts';

/** So many of the cases themselves count as resembling no other: what is rarer among them cannot be told from novel. */
const RARE = 0.05;
/** Cases after the nearest one that tell how alike texts are anyway, by their language and their length. */
const AROUND = 10;
/** So many novel texts that are more like a text than any of the reference make it one of them. */
const FELLOWS = 2;
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
 * The current texts that stand apart from the reference as only 5 of 100 of its own do from its others: their nearest is
 * far off, or hardly nearer than the ten after it. By the first alone a few lone texts of another language would set the
 * bound for all, and a new kind of request in the language of most would be known by its function words. What is more
 * like two of these than like any of the reference is novel with them.
 */
export function novelTexts({ reference, current, similarities }: ComparedSides): NovelTexts {
  const { count, values } = similarities;
  const nearest = nearestIn(similarities, Int32Array.from(reference.keys()), AROUND + 1);
  const all = Array.from({ length: count }, (_, one) => {
    const [near = 0, ...around] = nearest.subarray(one * (AROUND + 1), (one + 1) * (AROUND + 1));
    return { near, ahead: logarithm(near) - around.reduce((sum, next) => sum + logarithm(next), 0) / AROUND };
  });
  const own = all.slice(0, reference.length);
  const isApart = boundOf(own);
  const others = all.slice(reference.length).map((text, place) => ({ ...text, place }));
  const apart = others.filter(isApart).map(({ place }) => place);
  const isFellow = ({ near, place }: { readonly near: number; readonly place: number }) => {
    const row = (reference.length + place) * count + reference.length;
    return apart.filter((other) => (values[row + other] ?? 0) > near + ROUNDING).length >= FELLOWS;
  };
  const places = others.filter((text) => isApart(text) || isFellow(text)).map(({ place }) => place);
  return {
    places,
    share: places.length / current.length,
    expected: own.filter(isApart).length / own.length,
    usual: own.map(({ near }) => near).toSorted((one, other) => one - other)[Math.floor(RARE * own.length)] ?? 0,
  };
}

interface Standing {
  /** How alike the nearest of the reference is. */
  readonly near: number;
  /** Logarithm of how much more alike it is than those after it. */
  readonly ahead: number;
}

/** Both bounds leave the same number of the reference behind, and together at most 5 of 100. */
function boundOf(own: readonly Standing[]): (text: Standing) => boolean {
  const nears = own.map(({ near }) => near).sort((one, other) => one - other);
  const aheads = own.map(({ ahead }) => ahead).sort((one, other) => one - other);
  for (let behind = Math.floor(RARE * own.length); behind >= 0; behind -= 1) {
    const [near, ahead] = [(nears[behind] ?? 0) - ROUNDING, (aheads[behind] ?? 0) - ROUNDING];
    const isApart = (text: Standing) => text.near < near || text.ahead < ahead;
    if (own.filter(isApart).length <= RARE * own.length) return isApart;
  }
  return () => false;
}

function logarithm(similarity: number): number {
  return Math.log(Math.max(LEAST, similarity));
}
