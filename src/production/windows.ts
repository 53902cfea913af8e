import { type Outline, outlineOf } from './outline.ts';
import type { Sample } from './sample.ts';

export const WEEK = 7 * 86_400_000;
/** Long enough to know a rate, short enough that what was settled two months ago is no news. */
const BASELINE_WEEKS = 8;
/** How far back a weekly look goes. */
export const LOOKED_AT = (2 + BASELINE_WEEKS) * WEEK;

/** The samples of a weekly look, apart by when they were asked. */
export interface Windows<Item extends Pick<Sample, 'at'> = Sample> {
  /** The seven days up to the look. */
  readonly now: readonly Item[];
  /** The seven days before them. */
  readonly before: readonly Item[];
  /** What both are held against: up to eight weeks before those two. */
  readonly baseline: readonly Item[];
  /** Figures of what is further back: they tell which weeks of the baseline were odd. They hold no text. */
  readonly earlier?: readonly Outline[];
  /** How many have no time, lie in the future or further back. */
  readonly left: number;
}

/** Sorts samples into the windows of a look at `asOf`, in milliseconds since 1970. Their order is kept. */
export function windowsOf<Item extends Partial<Sample>>(samples: readonly Item[], asOf: number): Windows<Item> {
  const within = (from: number, to: number) => samples.filter(({ at }) => at !== undefined && at > from && at <= to);
  const begins = asOf - LOOKED_AT;
  const now = within(asOf - WEEK, asOf);
  const before = within(asOf - 2 * WEEK, asOf - WEEK);
  const baseline = within(begins, asOf - 2 * WEEK);
  const earlier = within(Number.NEGATIVE_INFINITY, begins).map(outlineOf);
  const left = samples.length - now.length - before.length - baseline.length;
  return { now, before, baseline, ...(earlier.length === 0 ? {} : { earlier }), left };
}
