/** A share as a fraction of whole numbers, 0 ≤ numerator ≤ denominator. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export interface ScaledShares {
  /** Each share times `denominator`. */
  readonly integers: readonly number[];
  readonly denominator: number;
}

/** The same shares as whole numbers over one denominator, in the order given. */
export function scaleToIntegers(shares: readonly Share[]): ScaledShares {
  const denominator = commonDenominator(shares.map((share) => share.denominator));
  return { denominator, integers: shares.map((share) => scaled(share, denominator)) };
}

/** A share times the common denominator: exact below `FINEST`, else to its nearest whole number. */
export function scaled(share: Share, denominator: number): number {
  return Math.round((share.numerator * denominator) / share.denominator);
}

/** Beyond this the sums of squares of many shares would no longer fit; the loss is below a millionth of a case. */
const FINEST = 2 ** 20;

/**
 * The least common multiple, or `FINEST` where it is larger: that takes many different numbers of trials above
 * sixteen, such as 17, 19, 20 and 23 beside each other.
 */
export function commonDenominator(denominators: Iterable<number>): number {
  let common = 1;
  for (const denominator of new Set(denominators)) {
    if (!Number.isSafeInteger(denominator) || denominator < 1) {
      throw new RangeError(`a denominator must be a whole number above 0, not ${denominator}`);
    }
    common *= denominator / greatestCommonDivisor(common, denominator);
    if (common > FINEST) return FINEST;
  }
  return common;
}

/** 0 and x have x in common. */
export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
