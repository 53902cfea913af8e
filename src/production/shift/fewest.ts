import { count } from '../../values/format.ts';

/** Fewer texts on a side tell too little: even if every fourth were of a new kind, that would likely stay unseen. */
export const FEWEST = 200;

/** What was lacking, as a phrase; `undefined` where both sides have enough. */
export function tooFew(reference: number, current: number): string | undefined {
  const lacking = [
    ...(reference < FEWEST ? [`${count(reference)} of ${FEWEST} inputs to hold them against`] : []),
    ...(current < FEWEST ? [`${count(current)} of ${FEWEST} inputs`] : []),
  ];
  return lacking.length === 0 ? undefined : `too few to tell: ${lacking.join(', ')}`;
}
