import { sumOfProducts } from './exact-sum.ts';
import type { PairedSample } from './paired-sample.ts';
import { pairsNeeded } from './sample-size.ts';

/**
 * What a drop by D would look like: of what the base gets right, the fraction D/A is lost in every trial, and the rest
 * differs by chance as much as it did.
 */
export interface DropModel {
  /** Independent pairs: cases, or groups where these join cases. */
  readonly pairs: number;
  readonly casesPerPair: number;
  /** Mean of the base's shares of right trials: A. */
  readonly accuracy: number;
  /** Mean of their squares, at one trial the same: q. */
  readonly meanSquare: number;
  /** Mean squared difference, with one more pair that differs than was seen, so that it is never 0: v₀. */
  readonly noise: number;
}

/** Groups count as one pair each, weighted by their number of cases. */
export function dropModel({ cases, denominator, base, units }: PairedSample): DropModel {
  const pairs = units.base.length;
  const scale = (pairs / (cases * denominator)) ** 2;
  return {
    pairs,
    casesPerPair: cases / pairs,
    accuracy: base.mean,
    meanSquare: (Number(sumOfProducts(units.base, units.base)) * scale) / pairs,
    noise: (Number(sumOfProducts(units.differences, units.differences)) * scale + 1) / (pairs + 1),
  };
}

/**
 * The drop of the mean that a two-sided test at `alpha` would find in four of five repetitions, with as many cases as
 * there are. Null under ten independent pairs, and where no drop would be large enough.
 */
export function smallestVisible(model: DropModel, alpha = 0.05): number | null {
  if (model.pairs < FEWEST_PAIRS || pairsForDrop(model, model.accuracy, alpha) > model.pairs) return null;
  let hidden = 0;
  let visible = model.accuracy;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const drop = (hidden + visible) / 2;
    if (pairsForDrop(model, drop, alpha) > model.pairs) hidden = drop;
    else visible = drop;
  }
  return visible;
}

/** Below ten pairs the noise is guesswork. */
const FEWEST_PAIRS = 10;
/** Enough to use up a double. */
const HALVINGS = 60;

/** Cases that such a test needs to find `drop` in four of five repetitions; null where the mean cannot drop so far. */
export function casesNeeded(model: DropModel, drop: number, alpha = 0.05): number | null {
  const pairs = pairsForDrop(model, drop, alpha);
  return pairs === Number.POSITIVE_INFINITY ? null : Math.ceil(pairs * model.casesPerPair);
}

/** Not rounded; infinite where the accuracy cannot drop so far. */
function pairsForDrop({ accuracy, meanSquare, noise }: DropModel, drop: number, alpha: number): number {
  if (drop <= 0 || drop > accuracy) return Number.POSITIVE_INFINITY;
  const broken = drop / accuracy;
  return pairsNeeded((1 - broken) * noise + broken * meanSquare, drop, alpha);
}
