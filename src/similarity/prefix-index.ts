import type { GramSet } from './grams.ts';

/** Which sets hold a gram among their rarest. */
export interface PrefixIndex {
  /** By entry, the place of its set. The entries of a gram stand together, in the order in which they were added. */
  readonly places: Int32Array;
  readonly add: (place: number) => void;
  /** The first entry of a gram whose set has at least `shortest` grams, which must never fall from call to call. */
  readonly start: (gram: number, shortest: number) => number;
  readonly end: (gram: number) => number;
}

/** An empty index with room for the first `prefix(length)` grams of each set; the sets are ordered by length. */
export function prefixIndex(sets: readonly GramSet[], prefix: (length: number) => number): PrefixIndex {
  let grams = 0;
  for (const set of sets) grams = Math.max(grams, (set.at(-1) ?? 0) + 1);
  const starts = new Int32Array(grams + 1);
  for (const set of sets) {
    for (const gram of set.subarray(0, prefix(set.length))) starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
  }
  for (let gram = 0; gram < grams; gram += 1) starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
  const places = new Int32Array(starts[grams] ?? 0);
  const ends = starts.slice();
  const lengths = Int32Array.from(sets, ({ length }) => length);
  return {
    places,
    add: (place) => {
      for (const gram of sets[place]?.subarray(0, prefix(lengths[place] ?? 0)) ?? []) {
        const entry = ends[gram] ?? 0;
        places[entry] = place;
        ends[gram] = entry + 1;
      }
    },
    start: (gram, shortest) => {
      let entry = starts[gram] ?? 0;
      const end = ends[gram] ?? 0;
      while (entry < end && (lengths[places[entry] ?? 0] ?? 0) < shortest) entry += 1;
      starts[gram] = entry;
      return entry;
    },
    end: (gram) => ends[gram] ?? 0,
  };
}
