import { dispersionOfShares } from '../../stats/dispersion.ts';
import { fisherMidP } from '../../stats/fisher.ts';
import type { Share } from '../../stats/newcombe.ts';
import type { Sample } from '../sample.ts';
import { type Weeks, type WeekTests, weeksOf, weekTests } from '../week-tests.ts';

/** How many were handed to a person, week by week. */
export interface RoutingShift {
  readonly now: Share;
  readonly before: Share;
  readonly baseline: Share;
  readonly tests: WeekTests;
}

/** A sample that tells whether it was handed to a person. */
export type Decided<Item extends Sample = Sample> = Item & { readonly routed: boolean };

export function decidedIn<Item extends Sample>(weeks: Weeks<Item>): Weeks<Decided<Item>> {
  return weeksOf(weeks, (samples) => samples.filter((sample) => sample.routed !== undefined) as Decided<Item>[]);
}

/** `undefined` where too few samples tell. */
export function routingShift(decided: Weeks<Decided>): RoutingShift | undefined {
  const tests = weekTests(decided, {
    test(week, baseline) {
      const [one, other] = [routedShare(week), routedShare(baseline)];
      return { p: fisherMidP(one, other).twoSided, rose: one.so * other.of > other.so * one.of };
    },
    dispersion: (weeks) => dispersionOfShares(weeks.map(routedShare)),
  });
  if (tests === undefined) return undefined;
  const { now, before, baseline } = decided;
  return { now: routedShare(now), before: routedShare(before), baseline: routedShare(baseline), tests };
}

export function routedShare(samples: readonly Decided[]): Share {
  return { so: samples.filter(({ routed }) => routed).length, of: samples.length };
}
