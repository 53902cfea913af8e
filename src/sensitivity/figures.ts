import { holm } from '../stats/holm.ts';
import { pairedInterval } from '../stats/paired-interval.ts';
import { pairedSample } from '../stats/paired-sample.ts';
import { signFlip } from '../stats/sign-flip.ts';
import {
  type Cell,
  floorOf,
  type LaneRow,
  pairedLanes,
  type Shares,
  sharesOf,
  spreadOf,
  spreadOfLanes,
} from '../stats/spread.ts';
import type { Extreme, Flips, StepFigures, VariantStep } from './report.ts';

/** What one lane came to: case id → step → how many of its scored trials were right. */
export type LaneResults = ReadonlyMap<string, ReadonlyMap<string, { readonly right: number; readonly trials: number }>>;

export interface FamilyResults {
  readonly original: LaneResults;
  /** The original asked once more. */
  readonly again: LaneResults;
  readonly variants: readonly { readonly id: string; readonly results: LaneResults }[];
  /** Case id → group, of those that have one. */
  readonly groups: ReadonlyMap<string, string>;
}

export interface FigureOptions {
  /** In the order of the chain. */
  readonly steps: readonly string[];
  readonly final: string;
  readonly seed: number;
  readonly draws?: number;
}

const DRAWS = 999;
/** A variant that is scored on fewer of the cases says too little beside the others. */
const ENOUGH = 0.5;

export interface FamilyNumbers {
  readonly steps: readonly StepFigures[];
  /** Variant id → its steps. */
  readonly variants: ReadonlyMap<string, readonly VariantStep[]>;
}

/** The figures of each step that the original was scored at. */
export function familyNumbers(results: FamilyResults, options: FigureOptions): FamilyNumbers {
  const steps: StepFigures[] = [];
  const variants = new Map<string, VariantStep[]>(results.variants.map(({ id }) => [id, []]));
  for (const step of options.steps) {
    const scored = [...results.original].flatMap(([id, cells]) => (cells.has(step) ? [id] : []));
    if (scored.length === 0) continue;
    for (const [id, found] of variantSteps(results, step, scored)) variants.get(id)?.push(found);
    const figures = stepFigures(results, step, scored, options);
    if (figures !== undefined) steps.push(figures);
  }
  return { steps, variants };
}

function stepFigures(
  { original, again, variants, groups }: FamilyResults,
  step: string,
  scored: readonly string[],
  { final, seed, draws = DRAWS }: FigureOptions,
): StepFigures | undefined {
  const within = variants.filter(
    ({ results }) => scored.filter((id) => results.get(id)?.has(step)).length >= ENOUGH * scored.length,
  );
  if (within.length === 0) return undefined;
  const lanes = [original, ...within.map(({ results }) => results)];
  const rows = rowsOf(scored, [...lanes, again], step, groups);
  const without = rows.map((row) => ({ ...row, cells: row.cells.slice(0, lanes.length) }));
  const { deltas, spread, interval } = spreadOf(without);
  const accuracy = meanOf(rows.map((row) => sharesOf(row)[0] ?? Number.NaN));
  const extreme = (least: boolean): Extreme => {
    const best = deltas.reduce(
      (at, delta, lane) => ((least ? delta < (deltas[at] ?? 0) : delta > (deltas[at] ?? 0)) ? lane : at),
      0,
    );
    return { variant: within[best - 1]?.id ?? null, accuracy: accuracy + (deltas[best] ?? 0) };
  };
  const { mean, p95, p } = floorOf(rows, spreadOfLanes(lanes.length), { draws, seed });
  return {
    step,
    final: step === final,
    cases: scored.length,
    accuracy,
    variants: within.length,
    lowest: extreme(true),
    highest: extreme(false),
    spread,
    interval,
    floor: { mean, p95 },
    p,
    flips: flipsOf(rows, lanes.length, { draws, seed }),
  };
}

/** The last lane is the original asked again. */
function flipsOf(
  rows: readonly LaneRow[],
  lanes: number,
  options: { readonly draws: number; readonly seed: number },
): Flips {
  const shares = rows.map(sharesOf);
  const any = shares.filter((row) => row.slice(1, lanes).some((share) => differ(share, row[0]))).length / rows.length;
  const again = flipShare(shares, lanes);
  const { mean, p95 } = floorOf(rows, (dealt) => meanFlips(dealt, lanes), options);
  const beyond = (dealt: readonly Shares[]): number => meanFlips(dealt, lanes) - flipShare(dealt, lanes);
  return {
    any,
    mean: meanFlips(shares, lanes),
    again: Number.isNaN(again) ? null : again,
    floor: { mean, p95 },
    p: Number.isNaN(again) ? null : floorOf(rows, beyond, options).p,
  };
}

function meanFlips(rows: readonly Shares[], lanes: number): number {
  return meanOf(Array.from({ length: lanes - 1 }, (_, index) => flipShare(rows, index + 1)));
}

function flipShare(rows: readonly Shares[], lane: number): number {
  let [both, flipped] = [0, 0];
  for (const row of rows) {
    const [first = Number.NaN, share = Number.NaN] = [row[0], row[lane]];
    if (Number.isNaN(first) || Number.isNaN(share)) continue;
    both += 1;
    flipped += Number(differ(share, first));
  }
  return flipped / both;
}

function differ(one: number | undefined, other: number | undefined): boolean {
  return Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) > 1e-9;
}

function variantSteps(
  { original, variants, groups }: FamilyResults,
  step: string,
  scored: readonly string[],
): ReadonlyMap<string, VariantStep> {
  const found = variants.flatMap(({ id, results }) => {
    const pairs = pairedLanes(rowsOf(scored, [original, results], step, groups), 0, 1);
    if (pairs.length === 0) return [];
    const sample = pairedSample(pairs);
    return [{ id, sample, p: signFlip(sample.units.differences).mid }];
  });
  const adjusted = holm(found.map(({ p }) => p));
  return new Map(
    found.map(({ id, sample, p }, index) => [
      id,
      {
        step,
        cases: sample.cases,
        accuracy: sample.head.mean,
        delta: sample.delta,
        interval: pairedInterval(sample),
        p,
        pAdjusted: adjusted[index] ?? 1,
        flips: sample.differing / sample.cases,
      },
    ]),
  );
}

function rowsOf(
  ids: readonly string[],
  lanes: readonly LaneResults[],
  step: string,
  groups: ReadonlyMap<string, string>,
): readonly LaneRow[] {
  return ids.map((id) => {
    const group = groups.get(id);
    const cells: readonly Cell[] = lanes.map((lane) => lane.get(id)?.get(step));
    return { cells, ...(group === undefined ? {} : { group }) };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
