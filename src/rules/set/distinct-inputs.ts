import type { Case } from '../../cases/case.ts';
import { canonicalJson } from '../../values/json.ts';

type Several<T> = readonly [first: T, ...others: T[]];

/** The cases of one and the same input, by their places in the list of cases. */
export interface DistinctInput {
  /** The cases that expect the same stand together, in order; so do the lists, by their first cases. */
  readonly variants: Several<Several<number>>;
}

/** The inputs that differ as JSON, in the order in which they first occur. */
export function distinctInputs(cases: readonly Case[]): readonly DistinctInput[] {
  const byInput = grouped([...cases.keys()], (place) => canonicalJson(cases[place]?.input ?? null));
  return byInput.map((places) => {
    const [first = places, ...others] =
      places.length === 1
        ? []
        : grouped(places, (place) => canonicalJson(Object.fromEntries(cases[place]?.expect ?? [])));
    return { variants: [first, ...others] };
  });
}

/** Of the cases with one input that all expect something else, so many are held against others. */
const MOST_LEADING = 8;

/** The first case of an input, and the first few that expect something else. */
export function leadingCases(input: DistinctInput | undefined): readonly number[] {
  return input?.variants.slice(0, MOST_LEADING).map(([first]) => first) ?? [];
}

function grouped(places: readonly number[], keyOf: (place: number) => string): readonly Several<number>[] {
  const groups = new Map<string, [number, ...number[]]>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}
