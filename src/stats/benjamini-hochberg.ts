import { ranked } from './holm.ts';

/** Benjamini and Hochberg's (1995) adjusted p-values, which bound the false discovery rate, in the order given. */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(p.length).fill(1);
  let smallest = 1;
  for (const [rank, { value, index }] of [...ranked(p).entries()].reverse()) {
    smallest = Math.min(smallest, (value * p.length) / (rank + 1));
    adjusted[index] = smallest;
  }
  return adjusted;
}
