import { canonicalJson } from '../values/json.ts';
import type { Sample } from './sample.ts';

/** How much is held at once. */
export interface SampleRoom {
  readonly samples: number;
  /** Of what was read for them. */
  readonly characters: number;
}

type Join = (earlier: Sample, later: Sample) => Sample;

interface Kept {
  readonly id: string | undefined;
  /** As bytes of JSON: as objects tens of thousands of samples would keep the memory of many more in use. */
  packed: Buffer;
  size: number;
  /** When it was asked, as far as known or to be believed. */
  readonly time: number;
  /** What is lower gives way first. */
  readonly worth: number;
  readonly place: number;
  /** Where it stands in the heap. */
  index: number;
}

export type Added = 'added' | 'joined' | 'ahead' | 'other';

/**
 * Keeps the newest samples that there is room for; the newest of all always. One without a time counts as of the time
 * of the one added before it, so that where nothing has a time the last ones stay. Samples of one id are one.
 */
export class Newest {
  readonly #room: SampleRoom;
  /** What is dated later is of a wrong clock, which must not push the others out. */
  readonly #latest: number;
  /** The oldest first: none is older than its parent at half of its index. */
  readonly #heap: Kept[] = [];
  readonly #byId = new Map<string, Kept>();
  #characters = 0;
  #time = Number.NEGATIVE_INFINITY;
  readonly #drawnFrom: number;
  /** How many gave way to newer ones. */
  letGo = 0;
  /** How many were drawn to give way among those of which none is older than another. */
  notDrawn = 0;

  /**
   * @param drawnFrom of what was asked later than that, all samples have the same chance to stay: what compares weeks
   * needs some of each
   */
  constructor(room: SampleRoom, latest = Number.POSITIVE_INFINITY, drawnFrom = Number.POSITIVE_INFINITY) {
    this.#room = room;
    this.#latest = latest;
    this.#drawnFrom = drawnFrom;
  }

  /**
   * Adds a sample; what is known under its id already is joined with it, by `join` or by its later keys. Two that ask
   * different things are not one: `other` says that only the later was kept, or that which `join` takes first.
   */
  add(sample: Sample, size: number, place: number, join: Join = laterKeys): Added {
    const how = this.#put(sample, size, place, join);
    while (
      this.#heap.length > 1 &&
      (this.#heap.length > this.#room.samples || this.#characters > this.#room.characters)
    )
      this.#shift();
    return how;
  }

  /** Changes a sample that is kept; `false` where none is of that id. */
  amend(id: string, change: (known: Sample) => Sample): boolean {
    const known = this.#byId.get(id);
    if (known === undefined) return false;
    known.packed = pack(change(unpack(known.packed)));
    return true;
  }

  #put(sample: Sample, size: number, place: number, join: Join): Added {
    const known = sample.id === undefined ? undefined : this.#byId.get(sample.id);
    if (known !== undefined) {
      const before = unpack(known.packed);
      const joined = join(before, sample);
      if (canonicalJson(before.input) === canonicalJson(sample.input)) {
        this.#characters += Math.max(0, size - known.size);
        known.packed = pack(joined);
        known.size = Math.max(known.size, size);
        return 'joined';
      }
      if (joined.input === before.input) return 'other';
      this.#remove(known);
    }
    const isAhead = sample.at !== undefined && sample.at > this.#latest;
    if (!isAhead && sample.at !== undefined) this.#time = sample.at;
    const time = isAhead ? this.#time : (sample.at ?? this.#time);
    const worth = time > this.#drawnFrom ? this.#drawnFrom + 1 + lot(sample.id ?? String(place)) : time;
    this.#push({ id: sample.id, packed: pack(sample), size, time, worth, place, index: 0 });
    return known !== undefined ? 'other' : isAhead ? 'ahead' : 'added';
  }

  /** What is kept, in the order in which it was written down. */
  samples(): readonly Sample[] {
    return this.#heap.toSorted((one, other) => one.place - other.place).map(({ packed }) => unpack(packed));
  }

  #push(kept: Kept): void {
    if (kept.id !== undefined) this.#byId.set(kept.id, kept);
    this.#characters += kept.size;
    kept.index = this.#heap.push(kept) - 1;
    this.#rise(kept.index);
  }

  #shift(): void {
    const [oldest] = this.#heap;
    if (oldest === undefined) return;
    if (oldest.time > this.#drawnFrom) this.notDrawn += 1;
    else this.letGo += 1;
    this.#remove(oldest);
  }

  #remove(kept: Kept): void {
    this.#characters -= kept.size;
    if (kept.id !== undefined) this.#byId.delete(kept.id);
    const last = this.#heap.pop();
    if (last === undefined || last === kept) return;
    last.index = kept.index;
    this.#heap[last.index] = last;
    this.#rise(last.index);
    this.#sink(last.index);
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.#isOlder(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < this.#heap.length && this.#isOlder(left, least)) least = left;
      if (right < this.#heap.length && this.#isOlder(right, least)) least = right;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #isOlder(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return false;
    return a.worth < b.worth || (a.worth === b.worth && a.place < b.place);
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return;
    this.#heap[one] = b;
    this.#heap[other] = a;
    b.index = one;
    a.index = other;
  }
}

/** The same for the same id, whatever is read before it: below 2³², by FNV-1a and the last steps of MurmurHash3. */
function lot(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function laterKeys(earlier: Sample, later: Sample): Sample {
  return { ...earlier, ...later };
}

function pack(sample: Sample): Buffer {
  return Buffer.from(JSON.stringify(sample));
}

function unpack(packed: Buffer): Sample {
  return JSON.parse(packed.toString('utf8'));
}
