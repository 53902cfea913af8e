import { allowingFor } from '../stats/dispersion.ts';
import type { Sample } from './sample.ts';

/** How one week compares with the baseline. */
interface WeekTest {
  readonly p: number;
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
}

/** What there is of each window. */
export interface Weeks<Item> {
  readonly now: readonly Item[];
  readonly before: readonly Item[];
  readonly baseline: readonly Item[];
}

/** Of a week and of the baseline. With fewer not even a doubling is told from chance. */
export const FEWEST = 20;

/**
 * What chance put into the baseline moves both weeks alike. Where it is not well larger than a week, two weeks running
 * say hardly more than one.
 */
const BASELINE_TO_WEEK = 2;

/** What is tested of a week, and how many times as much several weeks differ in it as chance makes them. */
export interface WeekMeasure<Item> {
  readonly test: (week: readonly Item[], baseline: readonly Item[]) => WeekTest;
  readonly dispersion: (weeks: readonly (readonly Item[])[]) => number;
}

/** Of the baseline, with enough samples in each: fewer do not show how much weeks differ. */
const FEWEST_WEEKS = 4;

/**
 * Tests both weeks; `undefined` where this week or the baseline has too few. A test of samples takes each for a draw of
 * its own, and what is asked in one week hangs together: the p allow for how much the weeks of the baseline differ.
 */
export function weekTests<Item extends Pick<Sample, 'at'>>(
  { now, before, baseline }: Weeks<Item>,
  { test, dispersion }: WeekMeasure<Item>,
): WeekTests | undefined {
  if (now.length < FEWEST || baseline.length < FEWEST) return undefined;
  const isTold = before.length >= FEWEST && baseline.length >= BASELINE_TO_WEEK * Math.max(now.length, before.length);
  const weeks = byWeek(baseline).filter(({ length }) => length >= FEWEST);
  const swing = weeks.length < FEWEST_WEEKS ? 1 : Math.max(1, dispersion(weeks));
  const told = (week: readonly Item[]) => {
    const { p, rose } = test(week, baseline);
    return { p: allowingFor(swing, p), rose };
  };
  return { now: told(now), before: isTold ? told(before) : null, swing };
}

/** Seven days each, back from the last sample. */
function byWeek<Item extends Pick<Sample, 'at'>>(samples: readonly Item[]): readonly (readonly Item[])[] {
  const last = samples.reduce((latest, { at = 0 }) => Math.max(latest, at), 0);
  const weeks = new Map<number, Item[]>();
  for (const sample of samples) {
    const ago = Math.floor((last - (sample.at ?? 0)) / WEEK);
    const known = weeks.get(ago);
    if (known === undefined) weeks.set(ago, [sample]);
    else known.push(sample);
  }
  return [...weeks.values()];
}

const WEEK = 7 * 86_400_000;

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
