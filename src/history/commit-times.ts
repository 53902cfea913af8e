/**
 * Dates of commits, bounded by their places: in the order of the history, none before the one of an older commit and
 * none after the present. Clocks that are wrong are few, so the dates believed are the most that go together without
 * one going back (the longest non-decreasing subsequence, by patience sorting); any other moves to the nearest moment
 * that its neighbours leave it.
 *
 * @param dates from the oldest commit to the newest, in milliseconds
 */
export function boundedTimes(dates: Float64Array, now: number): Float64Array {
  const times = dates.map((date) => Math.min(date, now));
  const believed = longestAscent(times);
  let least = Number.NEGATIVE_INFINITY;
  for (let index = 0, next = 0; index < times.length; index += 1) {
    const time = times[index] ?? now;
    const bound = next < believed.length ? (times[believed[next] ?? 0] ?? now) : now;
    if (believed[next] === index) next += 1;
    least = Math.max(least, Math.min(time, bound));
    times[index] = least;
  }
  return times;
}

/** Places of the longest subsequence that never goes down. */
function longestAscent(values: Float64Array): Int32Array {
  /** By length: where the subsequence of that length with the smallest end ends. */
  const ends = new Int32Array(values.length);
  const before = new Int32Array(values.length);
  let length = 0;
  for (let index = 0; index < values.length; index += 1) {
    const place = firstAbove(values, ends, length, values[index] ?? 0);
    before[index] = place === 0 ? -1 : (ends[place - 1] ?? -1);
    ends[place] = index;
    length = Math.max(length, place + 1);
  }
  const found = new Int32Array(length);
  let index = ends[length - 1] ?? -1;
  for (let place = length - 1; place >= 0; place -= 1) {
    found[place] = index;
    index = before[index] ?? -1;
  }
  return found;
}

function firstAbove(values: Float64Array, ends: Int32Array, length: number, value: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? 0] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
