import type { AnswerPair } from './pair-answers.ts';

/**
 * Step → its place: those of the config first, in its order, then the others by where they stand in the answers on
 * average. The same whichever side is called which.
 */
export function stepOrder(pairs: readonly AnswerPair[], chain: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, { sum: number; count: number }>();
  for (const { steps } of pairs.flatMap(({ current, candidate }) => [current, candidate])) {
    for (const [name, place] of firstPlaces(steps.map(({ name }) => name))) {
      const { sum, count } = places.get(name) ?? { sum: 0, count: 0 };
      places.set(name, { sum: sum + place, count: count + 1 });
    }
  }
  const known = chain.filter((name) => places.has(name));
  const others = [...places]
    .filter(([name]) => !known.includes(name))
    .map(([name, { sum, count }]) => ({ name, place: sum / count }))
    .sort((one, other) => one.place - other.place || (one.name < other.name ? -1 : 1));
  return new Map([...known, ...others.map(({ name }) => name)].map((name, index) => [name, index]));
}

function firstPlaces(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!places.has(name)) places.set(name, index);
  return places;
}
