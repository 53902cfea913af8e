import { allowingFor } from '../stats/dispersion.ts';
import { type ByWeek, baselineOf, byWeek, oddWeeks, steadySwing, steadyWeeks, testAgainst } from './odd-weeks.ts';
import type { Sample } from './sample.ts';
import { FEWEST, type LookAt, type WeekMeasure } from './week-measure.ts';

/** How one week compares with the baseline. */
interface WeekTest {
  readonly p: number;
  /** The same where weeks are taken to differ by chance alone. */
  readonly plain: number;
  /** Whether what is measured is more than it was. */
  readonly rose: boolean;
}

/** This week and the one before it, both held against the same baseline. */
export interface WeekTests {
  readonly now: WeekTest;
  /** Null where it says nothing beside this week. */
  readonly before: WeekTest | null;
  /** How many times as much the weeks of the baseline differ as chance makes them, at least 1. The p allow for it. */
  readonly swing: number;
  /** Weeks that are no part of the baseline because they were odd themselves: how many weeks ago each ended. */
  readonly leftOut: readonly number[];
}

/** What there is of each window. */
export interface Weeks<Item> {
  readonly now: readonly Item[];
  readonly before: readonly Item[];
  readonly baseline: readonly Item[];
}

/** The same with what is further back: it only tells which weeks of the baseline were odd. */
export interface AllWeeks<Item> extends Weeks<Item> {
  readonly earlier: readonly Item[];
}

/** Of the baseline, with enough samples in each: fewer do not show how much weeks differ. */
const FEWEST_WEEKS = 4;

/**
 * Tests both weeks; `undefined` where this week or the baseline has too few. A test of samples takes each for a draw of
 * its own, and what is asked in one week hangs together: the p allow for how much the weeks of the baseline differ.
 * Weeks that were reason to speak are no part of the baseline, so that what changed for good goes on speaking until
 * less than two weeks from before it are left.
 */
export function weekTests<Item extends Pick<Sample, 'at'>>(
  { now, before, baseline, earlier }: AllWeeks<Item>,
  look: LookAt,
  measure: WeekMeasure<Item>,
): WeekTests | undefined {
  if (now.length < FEWEST || baseline.length < FEWEST) return undefined;
  const weeks = byWeek([...earlier, ...baseline, ...before, ...now], look.asOf);
  const odd = oddWeeks(weeks, look, measure);
  const kept = baselineOf(weeks, 0, odd);
  const swing = swingOf(weeks, kept.weeks, measure);
  const told = testAgainst(kept.items, now, before, measure);
  const allowed = (one: { readonly p: number; readonly rose: boolean }): WeekTest => ({
    p: allowingFor(swing, one.p),
    plain: one.p,
    rose: one.rose,
  });
  return {
    now: allowed(told.now),
    before: told.isTold ? allowed(told.before) : null,
    swing,
    leftOut: kept.leftOut,
  };
}

function swingOf<Item>(weeks: ByWeek<Item>, kept: readonly number[], measure: WeekMeasure<Item>): number {
  const told = steadyWeeks(weeks, kept);
  return told.length < FEWEST_WEEKS ? steadySwing(weeks, measure) : Math.max(1, measure.dispersion(told));
}

/** The same of each window. */
export function weeksOf<From, To>(
  { now, before, baseline }: Weeks<From>,
  take: (items: readonly From[]) => readonly To[],
): Weeks<To> {
  return { now: take(now), before: take(before), baseline: take(baseline) };
}

/** Why nothing could be told of `told` out of `all`, a phrase; `what` is that which samples tell or do not. */
export function lackOf(all: Weeks<unknown>, told: Weeks<unknown>, what: string): string {
  if (all.now.length === 0) return 'no sample of the last week';
  if (all.baseline.length === 0) return 'no sample older than two weeks';
  if (told.now.length + told.before.length + told.baseline.length === 0) return `no sample tells ${what}`;
  const [few, when] =
    told.now.length < FEWEST ? [told.now, 'of the last week'] : [told.baseline, 'older than two weeks'];
  return `too few to tell: ${few.length} of ${FEWEST} samples ${when} tell ${what}`;
}
