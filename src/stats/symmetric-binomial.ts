/**
 * Chances of 0 … n heads in n tosses of a fair coin. Built outwards from the middle, so that nothing overflows at any n;
 * exact while the counts of ways fit a double (n ≤ 50 or so), and 0 where a chance is below about 1e-308.
 */
export function symmetricBinomial(n: number): Float64Array {
  const chances = new Float64Array(n + 1);
  const middle = Math.floor(n / 2);
  let chance = middleChance(n);
  for (let heads = middle; heads >= 0; heads -= 1) {
    chances[heads] = chance;
    chances[n - heads] = chance;
    chance = (chance * heads) / (n - heads + 1);
  }
  return chances;
}

/** C(n, ⌊n/2⌋) / 2ⁿ */
function middleChance(n: number): number {
  let chance = 1;
  for (let even = 2; even <= n; even += 2) chance = (chance * (even - 1)) / even;
  return n % 2 === 0 ? chance : (chance * n) / (n + 1);
}
