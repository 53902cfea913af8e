/**
 * Σ aᵢbᵢ of whole numbers without rounding, so that neither the order of the terms nor a swap of the two sides can
 * change a digit. Sums stay ordinary numbers as long as these are exact, which is faster.
 */
export function sumOfProducts(a: readonly number[], b: readonly number[]): bigint {
  let carried = 0n;
  let small = 0;
  for (const [index, factor] of a.entries()) {
    const other = b[index] ?? 0;
    const product = factor * other;
    if (Math.abs(product) > HALF_EXACT) {
      carried += BigInt(factor) * BigInt(other);
      continue;
    }
    small += product;
    if (Math.abs(small) > HALF_EXACT) {
      carried += BigInt(small);
      small = 0;
    }
  }
  return carried + BigInt(small);
}

/** Two numbers up to this size add up exactly. */
const HALF_EXACT = 2 ** 52;
