import type { Interval } from '../../../stats/interval.ts';
import { differenceOfShares, type Share } from '../../../stats/newcombe.ts';
import type { Message } from './message.ts';
import type { Sign } from './sign.ts';
import { signsOf } from './signs.ts';

/** A sign that production shows more often than the cases do. */
export interface Difference {
  readonly sign: Sign;
  readonly samples: Share;
  readonly cases: Share;
  /** Of production's share less that of the cases. */
  readonly interval: Interval;
}

/** A dozen signs are looked at, so each takes more certainty than the usual 95 %. */
export const LEVEL = 0.99;

/** The signs that production shows more often and by more than a margin for certain, the plainest first. */
export function differences(cases: readonly Message[], samples: readonly Message[]): readonly Difference[] {
  return signsOf(cases, samples)
    .map((sign) => {
      const shares = { samples: shareOf(samples, sign), cases: shareOf(cases, sign) };
      return { sign, ...shares, interval: differenceOfShares(shares.samples, shares.cases, LEVEL) };
    })
    .filter(({ sign, interval: [low] }) => low > sign.margin)
    .sort((one, other) => other.interval[0] - one.interval[0]);
}

function shareOf(messages: readonly Message[], { shows, among }: Sign): Share {
  const looked = among === undefined ? messages : messages.filter(among.has);
  return { so: looked.filter(shows).length, of: looked.length };
}
