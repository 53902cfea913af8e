import type { Location } from '../../values/problem.ts';

/** A part of a text that can be taken out, in UTF-16 units from its start, or why it has to stay. */
export type Cut =
  | { readonly kind: 'cut'; readonly start: number; readonly end: number }
  | { readonly kind: 'left'; readonly reason: string };

/** Finds the cases that start at these places; one answer per place, in their order. The file is known to be readable. */
export type FindCuts = (text: string, file: string, places: readonly Location[]) => readonly Cut[];

export function left(reason: string): Cut {
  return { kind: 'left', reason };
}

export function applyCuts(text: string, cuts: readonly Cut[]): string {
  const backwards = cuts
    .flatMap((cut) => (cut.kind === 'cut' ? [cut] : []))
    .toSorted((one, other) => other.start - one.start);
  return backwards.reduce((result, { start, end }) => result.slice(0, start) + result.slice(end), text);
}
