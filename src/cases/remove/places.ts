import type { Location } from '../../values/problem.ts';

/** Which of `all` each place is; -1 for one that is not among them. */
export function indexesOf(places: readonly Location[], all: readonly Location[]): readonly number[] {
  const indexes = new Map(all.map((place, index) => [nameOf(place), index]));
  return places.map((place) => indexes.get(nameOf(place)) ?? -1);
}

function nameOf({ line, column }: Location): string {
  return `${line}:${column}`;
}
