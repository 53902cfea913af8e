/**
 * Dates of commits, bounded by their places: in the order of the history, none before the one of an older commit and
 * none after the present. Clocks that are wrong are few, so the dates believed are the most that go together without
 * one going back (the longest non-decreasing subsequence, by patience sorting), and of as many the latest: what is told
 * as older than it is would be told as overdue. Any other moves to the nearest moment that its neighbours leave it.
 * Dates in the future, and those of clocks that were never set, are not believed.
 *
 * @param dates from the oldest commit to the newest, in milliseconds
 */
export function boundedTimes(dates: Float64Array, now: number): Float64Array {
  const times = dates.map((date) => Math.min(date, now));
  const believed = latestAscent(times, (index) => {
    const date = dates[index] ?? 0;
    return date > 0 && date <= now;
  });
  let least = Number.NEGATIVE_INFINITY;
  for (let index = 0, next = 0; index < times.length; index += 1) {
    const time = times[index] ?? now;
    const bound = next < believed.length ? (times[believed[next] ?? 0] ?? now) : now;
    if (believed[next] === index) next += 1;
    least = index === 0 && time <= 0 ? bound : Math.max(least, Math.min(time, bound));
    times[index] = least;
  }
  return times;
}

/** Places of the longest subsequence that never goes down; of several that one with the highest values. */
function latestAscent(values: Float64Array, counts: (index: number) => boolean): Int32Array {
  /** By length: where the subsequence of that length that begins highest begins. */
  const starts = new Int32Array(values.length);
  const after = new Int32Array(values.length);
  let length = 0;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    if (!counts(index)) continue;
    const place = firstBelow(values, starts, length, values[index] ?? 0);
    after[index] = place === 0 ? -1 : (starts[place - 1] ?? -1);
    starts[place] = index;
    length = Math.max(length, place + 1);
  }
  const found = new Int32Array(length);
  let index = starts[length - 1] ?? -1;
  for (let place = 0; place < length; place += 1) {
    found[place] = index;
    index = after[index] ?? -1;
  }
  return found;
}

function firstBelow(values: Float64Array, starts: Int32Array, length: number, value: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[starts[middle] ?? 0] ?? 0) < value) high = middle;
    else low = middle + 1;
  }
  return low;
}
