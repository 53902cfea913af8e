import type { Case } from '../../../cases/case.ts';
import { canonicalJson } from '../../../values/json.ts';
import { grouped } from '../grouped.ts';

/** The cases of one and the same input, by their places in the list of cases. */
export interface DistinctInput {
  /** The cases that expect the same stand together, in order; so do the lists, by their first cases. */
  readonly variants: readonly (readonly number[])[];
}

/** The inputs that differ as JSON, in the order in which they first occur. */
export function distinctInputs(cases: readonly Case[]): readonly DistinctInput[] {
  const byInput = grouped([...cases.entries()].map(([place, { input }]) => [canonicalJson(input), place] as const));
  return [...byInput.values()].map((places) => ({
    // Most inputs are those of one case: what it expects need not be written out to be told apart.
    variants: places.length === 1 ? [places] : byExpectation(cases, places),
  }));
}

/** Of the cases with one input that all expect something else, so many are held against others. */
const MOST_LEADING = 8;

/** The first case of an input, and the first few that expect something else. */
export function leadingCases(input: DistinctInput | undefined): readonly number[] {
  return input?.variants.slice(0, MOST_LEADING).flatMap((places) => places.slice(0, 1)) ?? [];
}

/** Each of the leading cases of one input with each of another's. */
export function leadingPairs(
  one: DistinctInput | undefined,
  other: DistinctInput | undefined,
): readonly (readonly [number, number])[] {
  const against = leadingCases(other);
  return leadingCases(one).flatMap((a) => against.map((b) => [a, b] as const));
}

function byExpectation(cases: readonly Case[], places: readonly number[]): readonly (readonly number[])[] {
  const keyOf = (place: number): string => canonicalJson(Object.fromEntries(cases[place]?.expect ?? []));
  return [...grouped(places.map((place) => [keyOf(place), place] as const)).values()];
}
