import { below, type Random, randomFrom } from '../stats/random.ts';
import { sha256 } from '../values/json.ts';

/** Chance that a seed and what it is for decide: the same tomorrow, and another for each purpose. */
export function chanceOf(seed: string, purpose: string): Random {
  return randomFrom(Number.parseInt(sha256(`${seed} ${purpose}`).slice(0, 8), 16));
}

/** A new order of a list, any as likely as another (Fisher, Yates 1938). */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(below(random, rest.length), 1));
}

/** The same things in an order that a seed decides for each of them alone, whatever else there is. */
export function inSeededOrder<T>(items: readonly T[], seed: string, nameOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, place: sha256(`${seed} ${nameOf(item)}`) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ item }) => item);
}
