import type { Interval } from './interval.ts';
import type { PairedCounts } from './paired-counts.ts';
import { pairedInterval } from './paired-interval.ts';
import { pairedSample } from './paired-sample.ts';
import { below, type Random, randomFrom } from './random.ts';

/** What one lane made of one case; absent where it has no result. */
export type Cell = { readonly right: number; readonly trials: number } | undefined;

/** A case and a cell for each lane. The first lane is what the others are held against. */
export interface LaneRow {
  readonly cells: readonly Cell[];
  /** Cases of one group do not vary on their own. */
  readonly group?: string;
}

export interface Spread {
  /** By lane: its mean less the first one's, over the cases that both have; `NaN` where they have none in common. */
  readonly deltas: readonly number[];
  /** The largest of them less the smallest, the first lane's 0 among them. */
  readonly spread: number;
  readonly interval: Interval;
}

/**
 * How far apart the lanes lie that all answered the same cases. The largest of several estimates less the smallest is
 * larger than the truth on average, the more so the more lanes there are; the interval allows for that. From below, the
 * truth is at least what any two lanes differ by, so the largest lower limit among all pairs counts, each at the level
 * that Bonferroni's inequality asks of so many. From above, the truth is the difference of some one pair, so the largest
 * upper limit counts, each at the plain level. Both are limits of `pairedInterval`: nothing is resampled.
 */
export function spreadOf(rows: readonly LaneRow[], level = 0.95): Spread {
  const lanes = rows[0]?.cells.length ?? 0;
  const deltas = deltasOf(rows.map(sharesOf), lanes);
  const pairs = (lanes * (lanes - 1)) / 2;
  let [low, high] = [0, 0];
  for (let one = 0; one < lanes; one += 1) {
    for (let other = one + 1; other < lanes; other += 1) {
      const paired = pairedLanes(rows, one, other);
      if (paired.length === 0) continue;
      const sample = pairedSample(paired);
      const [least, most] = pairedInterval(sample, level);
      high = Math.max(high, most, -least);
      const [strictLeast, strictMost] = pairedInterval(sample, 1 - (1 - level) / pairs);
      low = Math.max(low, strictLeast, -strictMost);
    }
  }
  return { deltas, spread: rangeOf(deltas), interval: [low, high] };
}

/** The cases that both lanes have, `one` as the base. */
export function pairedLanes(rows: readonly LaneRow[], one: number, other: number): readonly PairedCounts[] {
  return rows.flatMap(({ cells, group }) => {
    const [base, head] = [cells[one], cells[other]];
    if (base === undefined || head === undefined) return [];
    return [
      {
        base: base.right,
        baseTrials: base.trials,
        head: head.right,
        headTrials: head.trials,
        ...(group === undefined ? {} : { group }),
      },
    ];
  });
}

/** Shares of right trials by lane, `NaN` where a lane has none. */
export type Shares = readonly number[];

export interface SpreadFloor {
  readonly mean: number;
  /** Nineteen of twenty are at most so large. */
  readonly p95: number;
  /** How often lanes that differ by chance alone make the figure as large as it is. */
  readonly p: number;
}

/**
 * A figure of the lanes: the larger, the more they differ. It is handed the cases in which any two lanes do, and by lane
 * how many cases it has in common with the first, the others included.
 */
export type LaneFigure = (differing: readonly Shares[], counts: readonly number[]) => number;

/** A figure as it is. */
export function figureOf(rows: readonly LaneRow[], figure: LaneFigure): number {
  return figure(rows.map(sharesOf).filter(isDiffering), commonCounts(rows));
}

/**
 * What figures of the lanes would be if no lane did anything of its own: the results of each case are dealt out anew
 * among the lanes that have one, for all figures alike. p = (1 + hits)/(draws + 1) (Phipson, Smyth 2010).
 */
export function floorsOf(
  rows: readonly LaneRow[],
  figures: readonly LaneFigure[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly SpreadFloor[] {
  const random = randomFrom(seed);
  const counts = commonCounts(rows);
  const dealt = rows.map((row) => [...sharesOf(row)]).filter(isDiffering);
  const places = dealt.map(placesOf);
  const measured = figures.map((figure) => ({
    figure,
    actual: figure(dealt, counts),
    values: new Float64Array(draws),
  }));
  for (let draw = 0; draw < draws; draw += 1) {
    for (const [index, row] of dealt.entries()) dealAnew(row, places[index] ?? [], random);
    for (const { figure, values } of measured) values[draw] = figure(dealt, counts);
  }
  return measured.map(({ actual, values }) => floorAt(actual, values.sort()));
}

function floorAt(actual: number, values: Float64Array): SpreadFloor {
  const hits = values.reduce((count, value) => count + Number(value >= actual - ROUNDING), 0);
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    p95: values[Math.ceil(0.95 * values.length) - 1] ?? 0,
    p: (1 + hits) / (values.length + 1),
  };
}

/** The spread of the first so many lanes. */
export function spreadOfLanes(lanes: number): LaneFigure {
  return (differing, counts) => {
    let [least, most] = [0, 0];
    for (let lane = 1; lane < lanes; lane += 1) {
      let sum = 0;
      for (const row of differing) {
        const difference = (row[lane] ?? Number.NaN) - (row[0] ?? Number.NaN);
        if (!Number.isNaN(difference)) sum += difference;
      }
      const delta = sum / (counts[lane] ?? 0);
      if (delta < least) least = delta;
      if (delta > most) most = delta;
    }
    return most - least;
  };
}

/** Shares are sums of thirds and the like: ties must not be decided by rounding. */
const ROUNDING = 1e-9;

export function sharesOf({ cells }: LaneRow): Shares {
  return cells.map((cell) => (cell === undefined ? Number.NaN : cell.right / cell.trials));
}

function deltasOf(rows: readonly Shares[], lanes: number): readonly number[] {
  const sums = new Float64Array(lanes);
  const counts = new Uint32Array(lanes);
  for (const row of rows) {
    const first = row[0] ?? Number.NaN;
    if (Number.isNaN(first)) continue;
    for (let lane = 0; lane < lanes; lane += 1) {
      const share = row[lane] ?? Number.NaN;
      if (Number.isNaN(share)) continue;
      sums[lane] = (sums[lane] ?? 0) + share - first;
      counts[lane] = (counts[lane] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, lane) => sum / (counts[lane] ?? 0));
}

function rangeOf(deltas: readonly number[]): number {
  let [least, most] = [0, 0];
  for (const delta of deltas) {
    if (delta < least) least = delta;
    if (delta > most) most = delta;
  }
  return most - least;
}

function commonCounts(rows: readonly LaneRow[]): readonly number[] {
  const [first] = rows;
  return (first?.cells ?? []).map(
    (_, lane) => rows.filter(({ cells }) => cells[0] !== undefined && cells[lane] !== undefined).length,
  );
}

function isDiffering(row: Shares): boolean {
  const present = row.filter((share) => !Number.isNaN(share));
  return present.some((share) => Math.abs(share - (present[0] ?? share)) > ROUNDING);
}

function placesOf(row: Shares): readonly number[] {
  return row.flatMap((share, place) => (Number.isNaN(share) ? [] : [place]));
}

/** Fisher and Yates's shuffle over the places that hold something. */
function dealAnew(row: number[], places: readonly number[], random: Random): void {
  for (let last = places.length - 1; last > 0; last -= 1) {
    const [one, other] = [places[last] ?? 0, places[below(random, last + 1)] ?? 0];
    const held = row[one] ?? 0;
    row[one] = row[other] ?? 0;
    row[other] = held;
  }
}
