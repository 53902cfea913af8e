import { holm } from '../stats/holm.ts';
import { pairedInterval } from '../stats/paired-interval.ts';
import { pairedSample } from '../stats/paired-sample.ts';
import { signFlip } from '../stats/sign-flip.ts';
import {
  type Cell,
  figureOf,
  floorsOf,
  type LaneFigure,
  type LaneRow,
  pairedLanes,
  type Shares,
  type SpreadFloor,
  sharesOf,
  spreadOf,
  spreadOfLanes,
} from '../stats/spread.ts';
import type { PlainStep } from './adjusted.ts';
import type { Extreme, UnmeasuredStep, VariantStep } from './report.ts';

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
  /** Why the original has no score at a step; absent: nothing expects one there. */
  readonly unscored?: (step: string) => string | undefined;
}

const DRAWS = 999;
/** A variant that is scored on fewer of the cases says too little beside the others. */
const ENOUGH = 0.5;
const TOO_FEW = 'no variant was scored on half of the cases';

export interface FamilyNumbers {
  readonly steps: readonly PlainStep[];
  readonly unmeasured: readonly UnmeasuredStep[];
  /** Variant id → its steps. */
  readonly variants: ReadonlyMap<string, readonly VariantStep[]>;
}

/** The figures of each step, and why there are none of a step that was to be scored. */
export function familyNumbers(results: FamilyResults, options: FigureOptions): FamilyNumbers {
  const steps: PlainStep[] = [];
  const unmeasured: UnmeasuredStep[] = [];
  const variants = new Map<string, VariantStep[]>(results.variants.map(({ id }) => [id, []]));
  for (const step of options.steps) {
    const scored = [...results.original].flatMap(([id, cells]) => (cells.has(step) ? [id] : []));
    if (scored.length === 0) {
      const final = step === options.final;
      const reason = options.unscored?.(step) ?? (final ? 'no case expects anything of it' : undefined);
      if (reason !== undefined) unmeasured.push({ step, final, reason });
      continue;
    }
    for (const [id, found] of variantSteps(results, step, scored)) variants.get(id)?.push(found);
    const figures = stepFigures(results, step, scored, options);
    if (figures !== undefined) steps.push(figures);
    else unmeasured.push({ step, final: step === options.final, reason: TOO_FEW });
  }
  return { steps, unmeasured, variants };
}

function stepFigures(
  { original, again, variants, groups }: FamilyResults,
  step: string,
  scored: readonly string[],
  { final, seed, draws = DRAWS }: FigureOptions,
): PlainStep | undefined {
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
  const flips = meanFlips(lanes.length);
  const beyond: LaneFigure = (some, counts) => flips(some, counts) - flipShare(some, counts, lanes.length);
  const [floor = NO_FLOOR, flipFloor = NO_FLOOR, beyondFloor = NO_FLOOR] = floorsOf(
    rows,
    [spreadOfLanes(lanes.length), flips, beyond],
    { draws, seed },
  );
  const repeated = pairedLanes(rows, 0, lanes.length);
  const asked = figureOf(rows, (some, counts) => flipShare(some, counts, lanes.length));
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
    floor: { mean: floor.mean, p95: floor.p95 },
    p: floor.p,
    again: repeated.length === 0 ? null : againOf(repeated),
    flips: {
      any: anyFlips(rows, lanes.length),
      mean: figureOf(rows, flips),
      again: Number.isNaN(asked) ? null : asked,
      floor: { mean: flipFloor.mean, p95: flipFloor.p95 },
      p: Number.isNaN(asked) ? null : beyondFloor.p,
    },
  };
}

function againOf(repeated: ReturnType<typeof pairedLanes>): NonNullable<PlainStep['again']> {
  const sample = pairedSample(repeated);
  return { delta: sample.delta, interval: pairedInterval(sample) };
}

const NO_FLOOR: SpreadFloor = { mean: 0, p95: 0, p: 1 };

function anyFlips(rows: readonly LaneRow[], lanes: number): number {
  const flipped = rows.map(sharesOf).filter((row) => row.slice(1, lanes).some((share) => differ(share, row[0])));
  return flipped.length / rows.length;
}

function meanFlips(lanes: number): LaneFigure {
  return (some, counts) => meanOf(Array.from({ length: lanes - 1 }, (_, index) => flipShare(some, counts, index + 1)));
}

/** `NaN` where the lane has no case in common with the first. */
function flipShare(differing: readonly Shares[], counts: readonly number[], lane: number): number {
  let flipped = 0;
  for (const row of differing) flipped += Number(differ(row[lane], row[0]));
  return flipped / (counts[lane] ?? 0);
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
