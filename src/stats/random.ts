// Looked up once: a test by permuting asks for millions of numbers.
const { floor, imul } = Math;

/** Whole numbers from 0 to 2³² − 1, evenly and one after another; the same from the same seed. */
export type Random = () => number;

/**
 * xoshiro128** (Blackman, Vigna 2018), its 128 bits filled from a seed by SplitMix (Steele et al. 2014). What is drawn
 * must be the same on every machine and tomorrow, which `Math.random` does not promise.
 */
export function randomFrom(seed: number): Random {
  const next = splitMix(seed);
  return xoshiro([next(), next(), next(), next()]);
}

/** The generator itself, on from a state of four numbers of 32 bits that are not all zero. */
export function xoshiro(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  return () => {
    const result = imul(rotated(imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

/** A whole number from 0 to `most` − 1; `most` lies far below 2³², so that none is likelier to notice. */
export function below(random: Random, most: number): number {
  return floor((random() / 2 ** 32) * most);
}

/** Brings any `size` of the places to the front, each choice as likely as another (Fisher, Yates 1938). */
export function drawToFront(places: Int32Array, size: number, random: Random): void {
  for (let index = 0; index < size; index += 1) {
    const from = index + below(random, places.length - index);
    const drawn = places[from] ?? 0;
    places[from] = places[index] ?? 0;
    places[index] = drawn;
  }
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function splitMix(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
