/** Points and weights to integrate over [−1, 1]; the weights add up to 2. */
export interface Quadrature {
  readonly points: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The n-point Gauss–Legendre rule, exact for polynomials up to degree 2n − 1. Points are the roots of the Legendre
 * polynomial, found by Newton's method, and mirrored so that both halves are the same to the last digit.
 */
export function gaussLegendre(n: number): Quadrature {
  const points = new Array<number>(n).fill(0);
  const weights = new Array<number>(n).fill(0);
  for (let index = 0; index < n / 2; index += 1) {
    const guess = Math.cos((Math.PI * (index + 0.75)) / (n + 0.5));
    const root = 2 * index + 1 === n ? 0 : rootNear(guess, n);
    const weight = 2 / ((1 - root * root) * legendre(root, n).slope ** 2);
    points[index] = -root;
    points[n - 1 - index] = root;
    weights[index] = weight;
    weights[n - 1 - index] = weight;
  }
  return { points, weights };
}

/** Newton's method doubles the correct digits with each step. */
function rootNear(guess: number, n: number): number {
  let root = guess;
  for (let step = 0; step < 8; step += 1) {
    const { value, slope } = legendre(root, n);
    root -= value / slope;
  }
  return root;
}

/** The Legendre polynomial of degree n and its slope at |x| < 1. */
function legendre(x: number, n: number): { readonly value: number; readonly slope: number } {
  let before = 0;
  let value = 1;
  for (let degree = 1; degree <= n; degree += 1) {
    [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
  }
  return { value, slope: (n * (x * value - before)) / (x * x - 1) };
}
