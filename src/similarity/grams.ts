import { comparable } from './comparable.ts';
import { type Numbering, numbering } from './numbering.ts';

/** A text's 3-grams: each once, as ascending numbers that mean the same for all sets made together. */
export type GramSet = Int32Array;

/**
 * The sets of character 3-grams of texts, in their order. A text of fewer than three characters is one gram, an empty
 * one has none. Numbers go by rarity: the lower, the fewer of these texts hold the gram.
 */
export function gramSets(texts: readonly string[]): readonly GramSet[] {
  const gramsOf = gramReader();
  const sets = texts.map((text) => gramsOf(comparable(text)));
  const ranks = byRarity(sets);
  for (const set of sets) {
    for (let index = 0; index < set.length; index += 1) set[index] = ranks[set[index] ?? 0] ?? 0;
    set.sort();
  }
  return sets;
}

/** |A ∩ B| / |A ∪ B| (Jaccard), 0..1; two empty sets are the same. */
export function jaccard(one: GramSet, other: GramSet): number {
  const both = overlap(one, other);
  const either = one.length + other.length - both;
  return either === 0 ? 1 : both / either;
}

/** How many numbers two ascending lists share, or -1 as soon as `least` are out of reach. */
export function overlap(one: GramSet, other: GramSet, least = 0): number {
  // How many of either may be alone in their list before too few are left to share.
  const [spareOne, spareOther] = [one.length - least, other.length - least];
  if (spareOne < 0 || spareOther < 0) return -1;
  let [i, j, both] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) both += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
    if (i - both > spareOne || j - both > spareOther) return -1;
  }
  return both < least ? -1 : both;
}

/** Reads comparable texts; grams get numbers in the order in which they are met. */
function gramReader(): (text: string) => GramSet {
  const [pairs, triples]: readonly [Numbering, Numbering] = [numbering(), numbering()];
  // Which text last held a gram, so that each counts once per text.
  let lastHeldBy = new Int32Array(1 << 12).fill(-1);
  let texts = 0;
  let room = new Int32Array(1 << 10);
  return (text) => {
    if (room.length < text.length) room = new Int32Array(text.length * 2);
    let count = 0;
    const add = (gram: number): void => {
      if (gram >= lastHeldBy.length) {
        const longer = new Int32Array(Math.max(gram + 1, lastHeldBy.length * 2)).fill(-1);
        longer.set(lastHeldBy);
        lastHeldBy = longer;
      }
      if (lastHeldBy[gram] === texts) return;
      lastHeldBy[gram] = texts;
      room[count] = gram;
      count += 1;
    };
    // No character has the number 0 here: what is short of three is filled up with it.
    let [before, last, characters] = [0, 0, 0];
    for (let index = 0; index < text.length; index += 1) {
      const character = text.codePointAt(index) ?? 0;
      if (character > 0xffff) index += 1;
      if (characters >= 2) add(triples(pairs(before, last), character + 1));
      [before, last] = [last, character + 1];
      characters += 1;
    }
    if (characters === 1 || characters === 2) add(triples(pairs(before, last), 0));
    texts += 1;
    return room.slice(0, count);
  };
}

/** From the number of each gram to its place when grams are ordered by how many of the sets hold them. */
function byRarity(sets: readonly GramSet[]): Int32Array {
  let most = -1;
  for (const set of sets) for (const gram of set) most = Math.max(most, gram);
  const held = new Int32Array(most + 1);
  for (const set of sets) for (const gram of set) held[gram] = (held[gram] ?? 0) + 1;
  const order = Int32Array.from(held.keys()).sort((a, b) => (held[a] ?? 0) - (held[b] ?? 0) || a - b);
  const ranks = new Int32Array(held.length);
  for (const [rank, gram] of order.entries()) ranks[gram] = rank;
  return ranks;
}
