/** How one week compares with the baseline. */
export interface WeekTest {
  readonly p: number;
  /** Whether what is measured is more than it was. */
  readonly rose: boolean;
}

/** This week and the one before it, both held against the same baseline. */
export interface WeekTests {
  readonly now: WeekTest;
  /** Null where it says nothing beside this week. */
  readonly before: WeekTest | null;
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

/** Tests both weeks; `undefined` where this week or the baseline has too few. */
export function weekTests<Item>(
  { now, before, baseline }: Weeks<Item>,
  test: (week: readonly Item[], baseline: readonly Item[]) => WeekTest,
): WeekTests | undefined {
  if (now.length < FEWEST || baseline.length < FEWEST) return undefined;
  const isTold = before.length >= FEWEST && baseline.length >= BASELINE_TO_WEEK * Math.max(now.length, before.length);
  return { now: test(now, baseline), before: isTold ? test(before, baseline) : null };
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
