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
  const inOrder = cuts.flatMap((cut) => (cut.kind === 'cut' ? [cut] : [])).toSorted((a, b) => a.start - b.start);
  let end = 0;
  const kept = inOrder.map((cut) => {
    const before = text.slice(end, Math.max(end, cut.start));
    end = Math.max(end, cut.end);
    return before;
  });
  return kept.join('') + text.slice(end);
}
