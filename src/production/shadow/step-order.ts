import type { AnswerPair } from './pair-answers.ts';

/**
 * Step → its place: those of the config in its order, the others between them by where they stand in the answers on
 * average. The same whichever side is called which.
 */
export function stepOrder(pairs: readonly AnswerPair[], chain: readonly string[]): ReadonlyMap<string, number> {
  const places = meanPlaces(pairs);
  const ordered = chain.filter((name) => places.has(name)).map((name) => ({ name, place: places.get(name) ?? 0 }));
  const known = new Set(chain);
  const others = [...places]
    .filter(([name]) => !known.has(name))
    .map(([name, place]) => ({ name, place }))
    .sort((one, other) => one.place - other.place || (one.name < other.name ? -1 : 1));
  for (const other of others) {
    const behind = ordered.findIndex(({ place }) => place > other.place);
    ordered.splice(behind === -1 ? ordered.length : behind, 0, other);
  }
  return new Map(ordered.map(({ name }, index) => [name, index]));
}

/** Of the first occurrence of each step, as a share of the way through its answer. */
function meanPlaces(pairs: readonly AnswerPair[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { steps } of pairs.flatMap(({ current, candidate }) => [current, candidate])) {
    const seen = new Set<string>();
    for (const [index, { name }] of steps.entries()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 };
      sums.set(name, { sum: sum + index / steps.length, count: count + 1 });
    }
  }
  // Rounded, since a sum of fractions depends on their order, and with that on which side is called which.
  return new Map(Array.from(sums, ([name, { sum, count }]) => [name, Math.round((sum / count) * 1e9)]));
}
