import { allowingFor, steadyDispersion } from '../stats/dispersion.ts';
import type { Sample } from './sample.ts';
import { FEWEST, type LookAt, type WeekMeasure } from './week-measure.ts';
import { WEEK } from './windows.ts';

/** Samples by how many weeks before the look they were asked: 0 for the seven days up to it. */
export type ByWeek<Item> = ReadonlyMap<number, readonly Item[]>;

/** A look holds a week against what lies so many weeks before it. */
const [NEAREST, FURTHEST] = [2, 9];

/**
 * What chance put into the baseline moves both weeks alike. Where it is not well larger than a week, two weeks running
 * say hardly more than one.
 */
const BASELINE_TO_WEEK = 2;

/** Neighbours that differ by no more than this agree. */
const LEVEL = 0.05;

export function byWeek<Item extends Pick<Sample, 'at'>>(samples: readonly Item[], asOf: number): ByWeek<Item> {
  const weeks = new Map<number, Item[]>();
  for (const sample of samples) {
    const ago = Math.floor((asOf - (sample.at ?? asOf)) / WEEK);
    const known = weeks.get(ago);
    if (known === undefined) weeks.set(ago, [sample]);
    else known.push(sample);
  }
  return weeks;
}

/**
 * The weeks that were reason to speak when they were the last, alone or with the one before them, by walking through
 * the looks from the oldest sample on: nothing has to be remembered from one look to the next. Each is held against
 * the weeks before it that were not odd; where all of those were, what changed has become what is usual.
 */
export function oddWeeks<Item>(
  weeks: ByWeek<Item>,
  look: Pick<LookAt, 'isAlarm'>,
  measure: WeekMeasure<Item>,
): Set<number> {
  const swing = steadySwing(weeks, measure);
  const { odd, from } = firstSteady(weeks, measure, swing);
  for (let ago = from - NEAREST; ago >= 0; ago -= 1) {
    if (areAllOdd(weeks, ago, odd)) odd.clear();
    const week = weeks.get(ago) ?? [];
    const { items } = baselineOf(weeks, ago, odd);
    if (ago === 0 || week.length < FEWEST || items.length < FEWEST) continue;
    const { now, before, isTold } = testAgainst(items, week, weeks.get(ago + 1) ?? [], measure);
    const [p, earlier] = [allowingFor(swing, now.p), now.rose === before.rose ? allowingFor(swing, before.p) : 1];
    if (!look.isAlarm(p, isTold ? earlier : null)) continue;
    odd.add(ago);
    if (earlier <= LEVEL) odd.add(ago + 1);
  }
  return odd;
}

/** What the week that ended so many weeks ago is held against, and which weeks are left out of it. */
export function baselineOf<Item>(weeks: ByWeek<Item>, ago: number, odd: ReadonlySet<number>) {
  const all = within(weeks, ago + NEAREST, ago + FURTHEST);
  const kept = all.filter((one) => !odd.has(one));
  return {
    weeks: kept,
    items: kept.flatMap((one) => weeks.get(one) ?? []),
    leftOut: all.filter((one) => odd.has(one)),
  };
}

/** What was not asked in weeks that are left out. */
export function leftIn<Item extends Pick<Sample, 'at'>>(
  samples: readonly Item[],
  leftOut: readonly number[],
  asOf: number,
): readonly Item[] {
  if (leftOut.length === 0) return samples;
  return [...byWeek(samples, asOf)].flatMap(([ago, week]) => (leftOut.includes(ago) ? [] : week));
}

function areAllOdd<Item>(weeks: ByWeek<Item>, ago: number, odd: ReadonlySet<number>): boolean {
  const { items, leftOut } = baselineOf(weeks, ago, odd);
  return items.length < FEWEST && leftOut.length > 0;
}

/** A week and the one before it, both against the same items, and whether the one before has a say. */
export function testAgainst<Item>(
  baseline: readonly Item[],
  now: readonly Item[],
  before: readonly Item[],
  { test }: WeekMeasure<Item>,
) {
  const isEnough = before.length >= FEWEST;
  return {
    now: test(now, baseline),
    before: isEnough ? test(before, baseline) : { p: 1, rose: false },
    isTold: isEnough && baseline.length >= BASELINE_TO_WEEK * Math.max(now.length, before.length),
  };
}

/** How many times as much the weeks of the baseline differ as by chance, whatever odd week or jump is among them; at least 1. */
export function steadySwing<Item>(weeks: ByWeek<Item>, { dispersion }: WeekMeasure<Item>): number {
  const told = steadyWeeks(weeks, within(weeks, NEAREST, FURTHEST));
  const differences = told.slice(1).map((week, index) => dispersion([told[index] ?? [], week]));
  return Math.max(1, steadyDispersion(differences));
}

/** Those with enough samples, the oldest first. */
export function steadyWeeks<Item>(weeks: ByWeek<Item>, agos: readonly number[]): readonly (readonly Item[])[] {
  return agos.map((ago) => weeks.get(ago) ?? []).filter(({ length }) => length >= FEWEST);
}

/** Where the walk begins: at the first two weeks in a row that agree. What stands alone before them is odd itself. */
function firstSteady<Item>(weeks: ByWeek<Item>, { test }: WeekMeasure<Item>, swing: number) {
  const told = within(weeks, NEAREST, Number.POSITIVE_INFINITY).filter(
    (ago) => (weeks.get(ago) ?? []).length >= FEWEST,
  );
  const first = told.findIndex((ago, index) => {
    const next = told[index + 1];
    if (next === undefined) return false;
    return allowingFor(swing, test(weeks.get(next) ?? [], weeks.get(ago) ?? []).p) > LEVEL;
  });
  const odd = new Set(told.slice(0, Math.max(0, first)));
  return { odd, from: told[odd.size] ?? Math.max(NEAREST, ...weeks.keys()) };
}

/** How many weeks ago there were samples, the longest ago first. */
function within<Item>(weeks: ByWeek<Item>, nearest: number, furthest: number): readonly number[] {
  return [...weeks.keys()].filter((ago) => ago >= nearest && ago <= furthest).sort((a, b) => b - a);
}
