import { comparable } from './comparable.ts';
import { numbering } from './numbering.ts';

/** Sparse vectors of length 1, one after another: the entries of the n-th are those from `starts[n]` to `starts[n + 1]`. */
export interface SparseVectors {
  readonly starts: Int32Array;
  /** By entry, which gram it is of. */
  readonly grams: Int32Array;
  readonly weights: Float32Array;
  /** How many grams there are. */
  readonly width: number;
}

const LONGEST_GRAM = 4;
/** A gram is known by its last character and by the number of the gram before that, which is above all characters. */
const CHARACTERS = 0x110000;

/**
 * Texts as vectors of their character 2- to 4-grams: how often each occurs, times how rare it is among these texts,
 * ln((1 + n)/(1 + df)) + 1 (Salton, Buckley 1988, smoothed), scaled to length 1. Texts are compared with a blank on
 * either side, so that a word at an end is what it is elsewhere and the shortest text has grams; all empty ones are
 * the same text. What a word means is not in it.
 */
export function tfIdfVectors(texts: readonly string[]): SparseVectors {
  const { starts, grams, counts, width } = gramCounts(texts);
  const heldBy = new Int32Array(width);
  for (const gram of grams) heldBy[gram] = (heldBy[gram] ?? 0) + 1;
  const weights = new Float32Array(grams.length);
  for (let nth = 0; nth < texts.length; nth += 1) {
    const [start, end] = [starts[nth] ?? 0, starts[nth + 1] ?? 0];
    let squares = 0;
    for (let entry = start; entry < end; entry += 1) {
      const rarity = Math.log((1 + texts.length) / (1 + (heldBy[grams[entry] ?? 0] ?? 0))) + 1;
      const weight = (counts[entry] ?? 0) * rarity;
      weights[entry] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let entry = start; entry < end; entry += 1) weights[entry] = (weights[entry] ?? 0) / length;
  }
  return { starts, grams, weights, width };
}

/** The inner products of all vectors with each other, at `one * n + other`: 0..1 but for rounding. */
export function innerProducts({ starts, grams, weights, width }: SparseVectors): Float32Array {
  const count = starts.length - 1;
  const products = new Float32Array(count * count);
  const { places, entries, from } = holders(starts, grams, width);
  const filled = from.slice(0, width);
  const row = new Float64Array(count);
  for (let one = 0; one < count; one += 1) {
    row.fill(0, 0, one);
    for (let entry = starts[one] ?? 0; entry < (starts[one + 1] ?? 0); entry += 1) {
      const gram = grams[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      const end = filled[gram] ?? 0;
      for (let holder = from[gram] ?? 0; holder < end; holder += 1) {
        const other = places[holder] ?? 0;
        row[other] = (row[other] ?? 0) + weight * (entries[holder] ?? 0);
      }
      places[end] = one;
      entries[end] = weight;
      filled[gram] = end + 1;
    }
    for (let other = 0; other < one; other += 1) {
      const product = row[other] ?? 0;
      products[one * count + other] = product;
      products[other * count + one] = product;
    }
    products[one * count + one] = 1;
  }
  return products;
}

/** Room for which texts hold a gram, with its weight there; that of a gram begins at `from[gram]`. */
function holders(starts: Int32Array, grams: Int32Array, width: number) {
  const from = new Int32Array(width + 1);
  for (const gram of grams) from[gram + 1] = (from[gram + 1] ?? 0) + 1;
  for (let gram = 0; gram < width; gram += 1) from[gram + 1] = (from[gram + 1] ?? 0) + (from[gram] ?? 0);
  const all = starts.at(-1) ?? 0;
  return { places: new Int32Array(all), entries: new Float32Array(all), from };
}

interface GramCounts {
  readonly starts: Int32Array;
  readonly grams: Int32Array;
  /** By entry, how often the gram stands in the text. */
  readonly counts: Int32Array;
  readonly width: number;
}

function gramCounts(texts: readonly string[]): GramCounts {
  const compared = texts.map((text) =>
    Int32Array.from(` ${comparable(text)} `, (character) => character.codePointAt(0) ?? 0),
  );
  const room = compared.reduce((sum, { length }) => sum + length * (LONGEST_GRAM - 1), 0);
  const [grams, counts] = [new Int32Array(room), new Int32Array(room)];
  const starts = new Int32Array(texts.length + 1);
  // Of each gram, the entry that it last had: another text's where that lies before this one's first.
  const lastEntries = new Int32Array(room).fill(-1);
  const numberOf = numbering();
  let [filled, width] = [0, 0];
  for (const [nth, characters] of compared.entries()) {
    const start = filled;
    for (let first = 0; first < characters.length - 1; first += 1) {
      let head = characters[first] ?? 0;
      const end = Math.min(characters.length, first + LONGEST_GRAM);
      for (let last = first + 1; last < end; last += 1) {
        const gram = numberOf(head, characters[last] ?? 0);
        head = CHARACTERS + gram;
        const entry = lastEntries[gram] ?? -1;
        if (entry >= start) {
          counts[entry] = (counts[entry] ?? 0) + 1;
          continue;
        }
        lastEntries[gram] = filled;
        grams[filled] = gram;
        counts[filled] = 1;
        filled += 1;
        if (gram === width) width += 1;
      }
    }
    starts[nth + 1] = filled;
  }
  return { starts, grams: grams.slice(0, filled), counts: counts.slice(0, filled), width };
}
