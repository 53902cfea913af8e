/**
 * Pearson's correlation of paired values, −1 … 1. Null under three pairs, and where one side does not vary: then there
 * is nothing to go together with.
 *
 * @throws RangeError when the sides are not equally long
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} values against ${ys.length}`);
  if (xs.length < FEWEST_PAIRS || isConstant(xs) || isConstant(ys)) return null;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [both, squareX, squareY] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[index] ?? 0) - meanY];
    both += dx * dy;
    squareX += dx * dx;
    squareY += dy * dy;
  }
  const spread = Math.sqrt(squareX) * Math.sqrt(squareY);
  return spread === 0 ? null : Math.min(1, Math.max(-1, both / spread));
}

/** Two points always lie on a line. */
const FEWEST_PAIRS = 3;

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
