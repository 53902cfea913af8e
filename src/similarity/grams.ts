import { comparable } from './comparable.ts';
import { type Numbering, numbering } from './numbering.ts';

/** A text's 3-grams: each once, as ascending numbers that mean the same for all sets made together. */
export type GramSet = Int32Array;

/**
 * The sets of character 3-grams of texts, in their order. A text of fewer than three characters is one gram, an empty
 * one has none. Numbers go by rarity: the lower, the fewer of these texts hold the gram.
 */
export function gramSets(texts: readonly string[]): readonly GramSet[] {
  const compared = texts.map(comparable);
  const { gramsOf, count } = gramReader(compared.reduce((sum, { length }) => sum + length, 0));
  const sets = compared.map(gramsOf);
  const ranks = byRarity(sets, count());
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

interface GramReader {
  readonly gramsOf: (text: string) => GramSet;
  /** Of the grams met so far; their numbers are below. */
  readonly count: () => number;
}

/** Up to here a gram of three such characters is its own address in a table, of 8 MB for all of them. */
const PLAIN = 127;
/** Characters in all, from which on the table is worth its room. */
const WORTH_A_TABLE = 1 << 14;

/** Reads comparable texts; grams get numbers in the order in which they are met. */
function gramReader(characters: number): GramReader {
  const [pairs, triples]: readonly [Numbering, Numbering] = [numbering(), numbering()];
  const plain = new Int32Array(characters < WORTH_A_TABLE ? 0 : 1 << 21);
  const highest = plain.length === 0 ? 0 : PLAIN;
  // Numbers of the others, as they are asked for; -1 where there is none yet.
  let numbers = new Int32Array(1 << 10).fill(-1);
  let count = 0;
  // Which text last held a gram, so that each counts once per text.
  let lastHeldBy = new Int32Array(1 << 12).fill(-1);
  let texts = 0;
  let room = new Int32Array(1 << 10);

  function numberOf(one: number, two: number, three: number): number {
    if (one <= highest && two <= highest && three <= highest) {
      const place = (one << 14) | (two << 7) | three;
      const known = plain[place] ?? 0;
      if (known > 0) return known - 1;
      plain[place] = count + 1;
      return next();
    }
    const nth = triples(pairs(one, two), three);
    if (nth >= numbers.length) numbers = grown(numbers, nth);
    const known = numbers[nth] ?? -1;
    if (known >= 0) return known;
    numbers[nth] = count;
    return next();
  }

  function next(): number {
    if (count >= lastHeldBy.length) lastHeldBy = grown(lastHeldBy, count);
    count += 1;
    return count - 1;
  }

  function gramsOf(text: string): GramSet {
    if (room.length < text.length) room = new Int32Array(text.length * 2);
    let held = 0;
    // No character has the number 0 here: what is short of three is filled up with it.
    let [before, last, read] = [0, 0, 0];
    for (let index = 0; index < text.length; index += 1) {
      const character = (text.codePointAt(index) ?? 0) + 1;
      if (character > 0x10000) index += 1;
      read += 1;
      if (read > 2) held = hold(numberOf(before, last, character), held);
      before = last;
      last = character;
    }
    if (read === 1 || read === 2) held = hold(numberOf(before, last, 0), held);
    texts += 1;
    return room.slice(0, held);
  }

  function hold(gram: number, held: number): number {
    if (lastHeldBy[gram] === texts) return held;
    lastHeldBy[gram] = texts;
    room[held] = gram;
    return held + 1;
  }

  return { gramsOf, count: () => count };
}

function grown(list: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(least + 1, list.length * 2)).fill(-1, list.length);
  longer.set(list);
  return longer;
}

/** From the number of each gram to its place when grams are ordered by how many of the sets hold them. */
function byRarity(sets: readonly GramSet[], grams: number): Int32Array {
  const held = new Int32Array(grams);
  for (const set of sets) for (const gram of set) held[gram] = (held[gram] ?? 0) + 1;
  // Counted rather than sorted: how many grams are held by fewer sets is where those held by so many begin.
  const starts = new Int32Array(sets.length + 2);
  for (const times of held) starts[times + 1] = (starts[times + 1] ?? 0) + 1;
  for (let times = 1; times < starts.length; times += 1)
    starts[times] = (starts[times] ?? 0) + (starts[times - 1] ?? 0);
  const ranks = new Int32Array(grams);
  for (let gram = 0; gram < grams; gram += 1) {
    const times = held[gram] ?? 0;
    const rank = starts[times] ?? 0;
    ranks[gram] = rank;
    starts[times] = rank + 1;
  }
  return ranks;
}
