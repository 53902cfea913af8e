import { maskPrivate } from '../../privacy/mask-private.ts';
import type { Weeks } from '../../production/week-tests.ts';
import { pFigure, signedPoints } from '../../values/format.ts';
import { cut, visibleLine } from '../../values/visible.ts';
import { quoted } from '../wording.ts';

const WEEK = 7 * 86_400_000;

const LONGEST_NAME = 80;

/** A word, a step, a tool or a field of production, quoted for people: anybody may have named it. */
export function named(name: string): string {
  return quoted(cut(visibleLine(maskPrivate(name)), LONGEST_NAME));
}

/** A figure of each week up to a look, the oldest first; weeks without samples are left out. */
export function byWeek<Item extends { readonly at?: number }>(
  { now, before, baseline }: Weeks<Item>,
  asOf: number,
  figure: (samples: readonly Item[]) => string,
): string {
  const weeks = new Map<number, Item[]>();
  for (const sample of [...baseline, ...before, ...now]) {
    const ago = Math.floor((asOf - (sample.at ?? asOf)) / WEEK);
    const known = weeks.get(ago);
    if (known === undefined) weeks.set(ago, [sample]);
    else known.push(sample);
  }
  const sorted = [...weeks].sort(([a], [b]) => b - a);
  return `week by week: ${sorted.map(([, items]) => figure(items)).join(', ')}`;
}

/** What an alarm of a weekly look rests on. */
export function howSure({ p, before }: { readonly p: number; readonly before: number | null }): string {
  return `adjusted ${pFigure(p)} ${before === null || before > 0.05 ? 'this week alone' : `and ${pFigure(before)} the week before`}`;
}

/** Where weeks differ by more than chance makes them. */
export function swingLine(swing: number): readonly string[] {
  if (swing < TOLD_SWING) return [];
  return [`the weeks before differ ${swing.toFixed(1)} times as much as chance makes them, which p allows for`];
}

const TOLD_SWING = 1.5;

/** `6.9 … 9.3 %` */
export function percentRange([low, high]: readonly [number, number]): string {
  return `${unsigned(low)} … ${unsigned(high)} %`;
}

function unsigned(share: number): string {
  return signedPoints(share).replace('+', '');
}
