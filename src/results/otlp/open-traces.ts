import type { Counts } from './counts.ts';
import type { HeldSpan, SpanFacts } from './span.ts';

/** How much of traces that are not closed yet is held at once. */
export interface TraceRoom {
  /** Spans and log records of traces that are whole as far as can be told. */
  readonly whole: number;
  /** Spans and log records of all. */
  readonly spans: number;
  readonly characters: number;
  /** Spans and log records of one trace. */
  readonly ofOne: number;
  /** Closed traces that are still known, so that what comes late is told from what is new. */
  readonly closed: number;
}

const ROOM: TraceRoom = { whole: 10_000, spans: 60_000, characters: 24 << 20, ofOne: 10_000, closed: 100_000 };

export interface OpenTrace {
  readonly place: number;
  /** Of the file in which it began. */
  readonly counts: Counts;
  readonly spans: Map<string, HeldSpan>;
  /** What log records tell of spans that may not be there yet. */
  logs?: Map<string, SpanFacts[]>;
  /** Spans and log records. */
  entries: number;
  characters: number;
  /** The last batch that held any of it. */
  batch: number;
}

type Close = (id: string, trace: OpenTrace) => void;

/**
 * Nothing in a span says that it is the last one of its trace. A trace is taken to be whole when its root and all
 * parents are there, and goes when others have come since; one that is not stays until there is no room for all. Of
 * each sort those go first that were left alone longest.
 */
export class OpenTraces {
  readonly #recent = new Map<string, OpenTrace>();
  /** Left alone, and not whole. */
  readonly #waiting = new Map<string, OpenTrace>();
  /** The ids of closed traces, in two halves: the older one goes as a whole when the newer one is full. */
  #closed: [newer: Set<string>, older: Set<string>] = [new Set(), new Set()];
  readonly #close: Close;
  readonly #room: TraceRoom;
  #recentEntries = 0;
  #entries = 0;
  #characters = 0;
  #batch = 0;

  constructor(close: Close, room = ROOM) {
    this.#close = close;
    this.#room = room;
  }

  /** The trace that is open under an id, or that is opened with a place; `undefined` where it was closed before. */
  touch(id: string, place: () => number, counts: Counts): OpenTrace | undefined {
    const recent = this.#recent.get(id);
    if (recent?.batch === this.#batch) return recent;
    const known = recent ?? this.#waiting.get(id);
    if (known !== undefined) {
      known.batch = this.#batch;
      if (recent === undefined) this.#recentEntries += known.entries;
      this.#waiting.delete(id);
      this.#recent.delete(id);
      this.#recent.set(id, known);
      return known;
    }
    if (this.#closed.some((half) => half.has(id))) return undefined;
    const trace = {
      place: place(),
      counts,
      spans: new Map(),
      entries: 0,
      characters: 0,
      batch: this.#batch,
    };
    this.#recent.set(id, trace);
    counts.traces += 1;
    return trace;
  }

  isOpen(id: string): boolean {
    return this.#recent.has(id) || this.#waiting.has(id);
  }

  isFull(trace: OpenTrace): boolean {
    return trace.entries >= this.#room.ofOne;
  }

  /** Counts what was added to a trace that was touched in this batch. */
  grow(trace: OpenTrace, characters: number): void {
    trace.entries += 1;
    trace.characters += characters;
    this.#entries += 1;
    this.#recentEntries += 1;
    this.#characters += characters;
  }

  /** Counts what took the place of a span that was there. */
  swell(trace: OpenTrace, characters: number): void {
    trace.characters += characters;
    this.#characters += characters;
  }

  /** After a batch: closes as many traces as there is no room for. The last one stays, whatever its size. */
  endBatch(): void {
    this.#batch += 1;
    for (const [id, trace] of this.#recent) {
      if (this.#recentEntries <= this.#room.whole || this.#recent.size <= 1) break;
      if (isWhole(trace)) this.#closeOne(id, trace);
      else {
        this.#recent.delete(id);
        this.#recentEntries -= trace.entries;
        this.#waiting.set(id, trace);
      }
    }
    for (const traces of [this.#waiting, this.#recent])
      for (const [id, trace] of traces) {
        if (this.#entries <= this.#room.spans && this.#characters <= this.#room.characters) return;
        if (this.#waiting.size + this.#recent.size <= 1) return;
        this.#closeOne(id, trace);
      }
  }

  closeAll(): void {
    for (const traces of [this.#waiting, this.#recent]) for (const [id, trace] of traces) this.#closeOne(id, trace);
  }

  #closeOne(id: string, trace: OpenTrace): void {
    if (this.#recent.delete(id)) this.#recentEntries -= trace.entries;
    this.#waiting.delete(id);
    this.#entries -= trace.entries;
    this.#characters -= trace.characters;
    const [newer] = this.#closed;
    newer.add(id);
    if (newer.size > this.#room.closed / 2) this.#closed = [new Set(), newer];
    this.#close(id, trace);
  }
}

function isWhole({ spans }: OpenTrace): boolean {
  let rooted = false;
  for (const { parent } of spans.values()) {
    if (parent === undefined) rooted = true;
    else if (!spans.has(parent)) return false;
  }
  return rooted;
}
