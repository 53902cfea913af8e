import { maskPrivate } from '../../privacy/mask-private.ts';
import { byWeek } from '../../production/odd-weeks.ts';
import type { AllWeeks, Weeks, WeekTests } from '../../production/week-tests.ts';
import { count, pFigure, plural, signedPoints } from '../../values/format.ts';
import { cut, visibleLine } from '../../values/visible.ts';
import { quoted } from '../wording.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

const LONGEST_NAME = 80;

/** A word, a step, a tool or a field of production, quoted for people: anybody may have named it. */
export function named(name: string): string {
  return quoted(cut(visibleLine(maskPrivate(name)), LONGEST_NAME));
}

/**
 * A figure of each week up to a look and how many samples it is of, the oldest first. Weeks without samples are left
 * out, and so is the first where samples begin in the midst of it.
 */
export function weekByWeek<Item extends { readonly at?: number }>(
  { now, before, baseline, earlier = [] }: Weeks<Item> & Partial<Pick<AllWeeks<unknown>, 'earlier'>>,
  asOf: number,
  figure: (samples: readonly Item[]) => string,
): readonly string[] {
  const weeks = [...byWeek([...baseline, ...before, ...now], asOf)].sort(([a], [b]) => b - a);
  const [oldest, items] = weeks[0] ?? [0, []];
  const begins = items.reduce((first, { at = asOf }) => Math.min(first, at), asOf);
  const isPartial = earlier.length === 0 && begins - startOf(oldest, asOf) > DAY;
  const whole = isPartial ? weeks.slice(1) : weeks;
  const [first] = whole[0] ?? [];
  if (first === undefined) return [];
  const figures = whole.map(([, week]) => `${figure(week)} of ${count(week.length)}`);
  return [`week by week, the first from ${dayOf(startOf(first, asOf))}: ${figures.join(', ')}`];
}

function startOf(ago: number, asOf: number): number {
  return asOf - (ago + 1) * WEEK;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** What a week was held against. */
export function heldAgainst({ leftOut }: WeekTests): string {
  return leftOut.length === 0 ? 'in the weeks up to two weeks ago' : 'in the weeks before that it is held against';
}

/** Weeks that stand for nothing usual. */
export function leftOutLine({ leftOut }: WeekTests, asOf: number): readonly string[] {
  if (leftOut.length === 0) return [];
  const days = leftOut.map((ago) => dayOf(startOf(ago, asOf))).join(', ');
  return [
    `not held against ${plural(leftOut.length, 'week')} that differed from those before or after: from ${days} on`,
  ];
}

/** What an alarm of a weekly look rests on. */
export function howSure({ p, before }: { readonly p: number; readonly before: number | null }): string {
  return `adjusted ${pFigure(p)} ${before === null || before > 0.05 ? 'this week alone' : `and ${pFigure(before)} the week before`}`;
}

/** Where weeks differ by more than chance makes them. */
export function swingLine(swing: number): readonly string[] {
  if (swing < TOLD_SWING) return [];
  return [`the weeks before ${differing(swing)}, which p allows for`];
}

/** `differ 2.1 times as much as chance makes them` */
export function differing(swing: number): string {
  return `differ ${swing.toFixed(1)} times as much as chance makes them`;
}

const TOLD_SWING = 1.5;

/** `6.9 … 9.3 %` */
export function percentRange([low, high]: readonly [number, number]): string {
  return `${unsigned(low)} … ${unsigned(high)} %`;
}

function unsigned(share: number): string {
  return signedPoints(share).replace('+', '');
}
