import type { Cut } from './cut.ts';

/** Where the items of a list between brackets stand. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

/** Takes items out together with one comma each: the one before, or the one after where nothing stays before. */
export function listCuts(items: readonly Item[], removed: ReadonlySet<number>): ReadonlyMap<number, Cut> {
  const cuts = new Map<number, Cut>();
  let staysBefore = false;
  for (const [index, { start, end }] of items.entries()) {
    if (!removed.has(index)) staysBefore = true;
    else if (staysBefore) cuts.set(index, { kind: 'cut', start: items[index - 1]?.end ?? start, end });
    else cuts.set(index, { kind: 'cut', start, end: items[index + 1]?.start ?? end });
  }
  return cuts;
}
