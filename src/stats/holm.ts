/** Holm's step-down adjusted p-values (Holm 1979), in the order given. */
export function holm(p: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(p.length).fill(1);
  let largest = 0;
  for (const [rank, { value, index }] of ranked(p).entries()) {
    largest = Math.max(largest, Math.min(1, value * (p.length - rank)));
    adjusted[index] = largest;
  }
  return adjusted;
}

/** From the smallest value up, each with the place it had. */
export function ranked(values: readonly number[]): readonly { readonly value: number; readonly index: number }[] {
  return values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
}
