import { count } from '../../values/format.ts';

/** Fewer texts on a side tell too little: even if every fourth were of a new kind, that would likely stay unseen. */
export const FEWEST = 200;

/** How many there are of what is compared, and what they are called. */
export interface Counted {
  readonly n: number;
  /** `cases` */
  readonly what: string;
}

/** What was lacking on either side, as a phrase; `undefined` where there is enough. */
export function tooFew(...sides: readonly Counted[]): string | undefined {
  const lacking = sides.filter(({ n }) => n < FEWEST).map(({ n, what }) => `${count(n)} of ${FEWEST} ${what}`);
  return lacking.length === 0 ? undefined : `too few to tell: ${lacking.join(' and ')}`;
}
