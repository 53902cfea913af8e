import { comparable } from '../../../similarity/comparable.ts';

/** What tells of texts, by their places, that they are not alike, without their 3-grams being made. */
export interface Sketches {
  /** How many different hashes of 3-grams each has. */
  readonly counts: Int32Array;
  /** How many 3-grams each has at most. */
  readonly most: Int32Array;
  readonly bits: Int32Array;
}

const WORDS = 16;
const BIT = WORDS * 32 - 1;
const HASHES = 1 << 16;

/** Every different hash of a text's 3-grams turns one of a few hundred bits over. */
export function sketches(texts: readonly string[]): Sketches {
  const [counts, most] = [new Int32Array(texts.length), new Int32Array(texts.length)];
  const bits = new Int32Array(texts.length * WORDS);
  const lastHeldBy = new Int32Array(HASHES).fill(-1);
  for (const [place, text] of texts.entries()) {
    const read = text === '' ? '' : comparable(text);
    let [before, last, characters, count] = [0, 0, 0, 0];
    for (let index = 0; index < read.length; index += 1) {
      const character = read.codePointAt(index) ?? 0;
      if (character > 0xffff) index += 1;
      characters += 1;
      if (characters > 2) {
        const hash = hashOf(before, last, character);
        if (lastHeldBy[hash] !== place) {
          lastHeldBy[hash] = place;
          count += 1;
          const word = place * WORDS + ((hash & BIT) >>> 5);
          bits[word] = (bits[word] ?? 0) ^ (1 << (hash & 31));
        }
      }
      [before, last] = [last, character];
    }
    counts[place] = count;
    most[place] = Math.max(0, characters - 2);
  }
  return { counts, most, bits };
}

/**
 * Whether two texts cannot reach a Jaccard: sets that do differ in at most a share of what they hold together, and
 * neither the numbers of their hashes nor their bits can differ in more than they do.
 */
export function cannotReach(jaccard: number): (one: Sketches, at: number, other: Sketches, place: number) => boolean {
  const share = (1 - jaccard) / (1 + jaccard);
  return (one, at, other, place) => {
    const [mostOfOne, mostOfOther] = [one.most[at] ?? 0, other.most[place] ?? 0];
    const fewest = Math.min(mostOfOne, mostOfOther);
    // Alike sets are alike in size, and the longer of two texts may only repeat itself.
    if (Math.max(one.counts[at] ?? 0, other.counts[place] ?? 0) * jaccard > fewest + ROUNDING) return true;
    const together = Math.min(mostOfOne + mostOfOther, fewest * (1 + 1 / jaccard));
    const room = share * together + ROUNDING;
    if (Math.abs((one.counts[at] ?? 0) - (other.counts[place] ?? 0)) > room) return true;
    const [from, against] = [at * WORDS, place * WORDS];
    let different = 0;
    for (let word = 0; word < WORDS && different <= room; word += 1)
      different += bitsSet((one.bits[from + word] ?? 0) ^ (other.bits[against + word] ?? 0));
    return different > room;
  };
}

const ROUNDING = 1e-6;

function hashOf(one: number, two: number, three: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (HASHES - 1);
}

function bitsSet(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
