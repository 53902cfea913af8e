import { boundedCache } from './bounded-cache.ts';

/** A version of a file, line by line. */
interface Lines<Row> {
  readonly content: Buffer;
  /** Where each line ends, and with the last one the text. */
  readonly ends: readonly number[];
  readonly rows: readonly Row[];
}

/** In bytes of the versions read last. */
const MOST_KEPT = 16 << 20;

/**
 * Reads versions of files by their lines. From one version of a file to the next most lines stay: those are found by
 * their bytes, not even made into texts, and keep their rows.
 */
export function lineReader<Row>(
  readLine: (line: string, file: string) => Promise<Row>,
): (content: Buffer, file: string) => Promise<readonly Row[]> {
  const latest = boundedCache<Lines<Row>>(MOST_KEPT);
  return async (content, file) => {
    const near = latest.get(file) ?? NOTHING;
    const longer = content.length - near.content.length;
    const head = commonHead(near.content, content);
    const tail = commonTail(near.content, content, head);
    // The lines from the one in which the head ends to the one in which the tail begins are read anew.
    const [first, last] = [firstFrom(near.ends, head), firstFrom(near.ends, near.content.length - tail)];
    const [ends, rows] = [near.ends.slice(0, first), near.rows.slice(0, first)];
    const stop = (near.ends[last] ?? 0) + longer;
    for (let start = (ends.at(-1) ?? -1) + 1; start <= stop; ) {
      const feed = content.indexOf(LINE_FEED, start);
      const end = feed === -1 ? stop : feed;
      rows.push(await readLine(content.toString('utf8', start, end), file));
      ends.push(end);
      start = end + 1;
    }
    for (const end of near.ends.slice(last + 1)) ends.push(end + longer);
    const read = { content, ends, rows: rows.concat(near.rows.slice(last + 1)) };
    latest.set(file, read, content.buffer.byteLength);
    return read.rows;
  };
}

const NOTHING = { content: Buffer.alloc(0), ends: [0], rows: [] };
const LINE_FEED = 0x0a;

/** Bytes that two texts share at their beginnings, found by halves: comparing many at once costs next to nothing. */
function commonHead(one: Buffer, other: Buffer): number {
  let [low, high] = [0, Math.min(one.length, other.length)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (one.compare(other, low, middle, low, middle) === 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Bytes that they share at their ends, without those of the common beginning. */
function commonTail(one: Buffer, other: Buffer, head: number): number {
  let [low, high] = [0, Math.min(one.length, other.length) - head];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const [from, to] = [one.length - middle, other.length - middle];
    if (one.compare(other, to, other.length - low, from, one.length - low) === 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Place of the first value that is not below this one, of values in order. */
function firstFrom(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
