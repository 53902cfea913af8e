/** The n-th row made of two characters alone, of a length; `undefined` when there are no more. */
export function rowOfTwo(n: number, length: number, [one, other]: readonly [string, string]): string | undefined {
  const bits = n.toString(2);
  if (bits.length > length) return undefined;
  return bits.padStart(length, '0').replace(/\d/g, (bit) => (bit === '0' ? one : other));
}
