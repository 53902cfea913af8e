import { type MarginalHomogeneity, stuartMaxwell } from '../../stats/stuart-maxwell.ts';
import { canonicalJson } from '../../values/json.ts';
import type { SampleStep } from '../sample.ts';
import { callsIn, comparedValue } from './same-step.ts';

/** What moved to what: pairs by what current (row) and candidate (column) have. */
export interface MoveTable {
  readonly values: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

export interface Moves extends MarginalHomogeneity {
  readonly table: MoveTable;
}

export interface BothSides {
  readonly current?: SampleStep | undefined;
  readonly candidate?: SampleStep | undefined;
}

export const NOT_DONE = '(not done)';
export const OTHER = '(other)';

/** More rows than this no one reads. */
const MOST_VALUES = 12;
/** What is longer is a text, not a choice out of a few. */
const LONGEST_VALUE = 60;
/** Where the most frequent values are less than this, the step has no vocabulary. */
const LEAST_COVERED = 0.8;

/**
 * The values that the step chooses among, most frequent first, the rare ones left to `(other)`. `undefined`: it does
 * not choose among a few short ones.
 */
export function vocabularyOf(both: readonly BothSides[]): readonly string[] | undefined {
  const counts = new Map<string, number>();
  for (const { current, candidate } of both) {
    for (const step of [current, candidate]) {
      const value = choiceOf(step);
      if (value === undefined || value.length > LONGEST_VALUE) return undefined;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const found = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const kept = found.length <= MOST_VALUES ? found : found.slice(0, MOST_VALUES - 1);
  const covered = kept.reduce((sum, [, n]) => sum + n, 0);
  const all = 2 * both.length;
  if (all === 0 || covered < LEAST_COVERED * all) return undefined;
  // Nearly as many values as pairs: each request has its own.
  if (found.length > MOST_VALUES / 2 && found.length > both.length / 2) return undefined;
  const values = kept.map(([value]) => value);
  return found.length === kept.length ? values : [...values.filter((value) => value !== OTHER), OTHER];
}

/** Counts each pair once; Stuart and Maxwell's test asks whether the values are as frequent on either side. */
export function movesOf(both: readonly BothSides[], values: readonly string[]): Moves {
  const places = new Map(values.map((value, index) => [value, index]));
  const counts = values.map(() => values.map(() => 0));
  for (const { current, candidate } of both) {
    const row = counts[placeOf(current, places)];
    const column = placeOf(candidate, places);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return { table: { values, counts }, ...stuartMaxwell(counts) };
}

/** What a step chose, in the words of its vocabulary. */
export function valueIn(step: SampleStep | undefined, values: readonly string[]): string {
  const value = choiceOf(step);
  return value !== undefined && values.includes(value) ? value : OTHER;
}

function placeOf(step: SampleStep | undefined, places: ReadonlyMap<string, number>): number {
  return places.get(choiceOf(step) ?? OTHER) ?? places.get(OTHER) ?? -1;
}

/** A step's value in a few characters; of calls their names. An object is no choice. */
function choiceOf(step: SampleStep | undefined): string | undefined {
  if (step === undefined) return NOT_DONE;
  if (step.arguments !== undefined) return undefined;
  const calls = step.output === undefined ? undefined : callsIn(step.output);
  if (calls !== undefined) return calls.map(({ name }) => name).join(', ');
  const value = step.output === undefined ? undefined : comparedValue(step);
  if (value === undefined) return step.error === undefined ? undefined : `(error: ${step.error})`;
  if (typeof value === 'string') return value;
  return typeof value !== 'object' || value === null || Array.isArray(value) ? canonicalJson(value) : undefined;
}
