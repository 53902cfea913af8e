import { dispersionOfShares } from '../../stats/dispersion.ts';
import { fisherMidP } from '../../stats/fisher.ts';
import type { Share } from '../../stats/newcombe.ts';
import { leftIn } from '../odd-weeks.ts';
import type { Outline } from '../outline.ts';
import type { Sample } from '../sample.ts';
import type { LookAt } from '../week-measure.ts';
import { type Weeks, type WeekTests, weeksOf, weekTests } from '../week-tests.ts';

/** How many were handed to a person, week by week. */
export interface RoutingShift {
  readonly now: Share;
  readonly before: Share;
  /** Without the weeks that were odd themselves. */
  readonly baseline: Share;
  readonly tests: WeekTests;
}

/** A sample that tells whether it was handed to a person. */
export type Decided<Item extends Sample = Sample> = Item & { readonly routed: boolean };

export function decidedIn<Item extends Sample>(weeks: Weeks<Item>): Weeks<Decided<Item>> {
  return weeksOf(weeks, (samples) => samples.filter((sample) => sample.routed !== undefined) as Decided<Item>[]);
}

/** @returns `undefined` where too few samples tell */
export function routingShift(
  { now, before, baseline }: Weeks<Decided>,
  earlier: readonly Outline[],
  look: LookAt,
): RoutingShift | undefined {
  const decided = { now, before, baseline, earlier: earlier.filter(({ routed }) => routed !== undefined) };
  const tests = weekTests<Pick<Outline, 'at' | 'routed'>>(decided, look, {
    test(week, against) {
      const [one, other] = [routedShare(week), routedShare(against)];
      return { p: fisherMidP(one, other).twoSided, rose: one.so * other.of > other.so * one.of };
    },
    dispersion: (weeks) => dispersionOfShares(weeks.map(routedShare)),
  });
  if (tests === undefined) return undefined;
  const kept = leftIn(baseline, tests.leftOut, look.asOf);
  return { now: routedShare(now), before: routedShare(before), baseline: routedShare(kept), tests };
}

export function routedShare(samples: readonly Pick<Outline, 'routed'>[]): Share {
  return { so: samples.filter(({ routed }) => routed).length, of: samples.length };
}
