import type { Sample } from '../../production/sample.ts';
import { elementsOf, isObject, type JsonObject, textAt } from '../shape.ts';
import { readAttributes } from './attributes.ts';
import type { Counts } from './counts.ts';
import { readGenAiLog } from './gen-ai.ts';
import { holdFacts, holdSpan, readLog } from './hold.ts';
import { readMarks } from './marks.ts';
import type { HeldSpan, Marks, SpanFacts } from './span.ts';
import { readTrace } from './trace-sample.ts';

/** How much of traces that are not whole yet is held at once. */
export interface TraceRoom {
  readonly spans: number;
  readonly characters: number;
  /** Of one trace. */
  readonly spansOfOne: number;
  /** Closed traces that are still known, so that what comes late is told from what is new. */
  readonly closed: number;
}

const ROOM: TraceRoom = { spans: 60_000, characters: 24 << 20, spansOfOne: 10_000, closed: 200_000 };

/** What a trace has come to: its sample, how large it is, its place by its first span, the counts of that one's file. */
export type TakeSample = (sample: Sample, size: number, place: number, counts: Counts) => void;

interface OpenTrace {
  readonly place: number;
  /** Of the file in which it began. */
  readonly counts: Counts;
  readonly spans: Map<string, HeldSpan>;
  /** What log records tell of spans that may not be there yet. */
  readonly logs: Map<string, SpanFacts[]>;
  size: number;
  /** The last that held any of it. */
  batch: number;
}

/**
 * Puts traces together whose spans come in any order, over many batches and files. Nothing in a span says that it is
 * the last, so a trace stays open until the end, or until there is no more room: then those go that were left alone
 * longest, and what comes late for them is counted.
 */
export class Traces {
  readonly #open = new Map<string, OpenTrace>();
  readonly #closed = new Set<string>();
  readonly #take: TakeSample;
  readonly #place: () => number;
  readonly #room: TraceRoom;
  #spans = 0;
  #characters = 0;
  #batch = 0;

  constructor(take: TakeSample, place: () => number, room = ROOM) {
    this.#take = take;
    this.#place = place;
    this.#room = room;
  }

  /** Takes in what one exporter sent at once; `false` where that is no OTLP at all. */
  take(request: JsonObject, counts: Counts): boolean {
    const { resourceSpans, resourceLogs, resourceMetrics } = request;
    if (resourceSpans === undefined && resourceLogs === undefined && resourceMetrics === undefined) return false;
    this.#batch += 1;
    for (const resource of elementsOf(resourceSpans)) this.#takeSpans(resource, counts);
    for (const resource of elementsOf(resourceLogs)) this.#takeLogs(resource, counts);
    if (resourceMetrics !== undefined) counts.metrics += 1;
    this.#makeRoom();
    return true;
  }

  /** Makes samples of all that is still open. */
  close(): void {
    for (const [id, trace] of this.#open) this.#closeOne(id, trace);
  }

  #takeSpans(resource: unknown, counts: Counts): void {
    if (!isObject(resource)) return;
    const { marks } = isObject(resource.resource) ? readMarks(readAttributes(resource.resource.attributes)) : {};
    for (const scope of elementsOf(resource.scopeSpans ?? resource.instrumentationLibrarySpans)) {
      if (!isObject(scope)) continue;
      for (const span of elementsOf(scope.spans)) this.#takeSpan(span, marks?.prompts, counts);
    }
  }

  #takeSpan(span: unknown, prompts: Marks['prompts'], counts: Counts): void {
    counts.spans += 1;
    const traceId = isObject(span) ? textAt(span, 'traceId') : undefined;
    const id = isObject(span) ? textAt(span, 'spanId') : undefined;
    if (!isObject(span) || traceId === undefined || id === undefined) {
      counts.faulty += 1;
      return;
    }
    const trace = this.#touch(traceId, counts);
    if (trace === undefined) counts.late += 1;
    else if (trace.spans.has(id)) counts.repeated += 1;
    else if (trace.spans.size >= this.#room.spansOfOne) counts.beyond += 1;
    else {
      const { held, size } = holdSpan(span, id, counts);
      const known = held.facts !== undefined || held.marks !== undefined;
      const marked = prompts === undefined || !known ? held : withPrompts(held, prompts);
      trace.spans.set(id, marked);
      this.#grow(trace, size);
      this.#spans += 1;
    }
  }

  #takeLogs(resource: unknown, counts: Counts): void {
    if (!isObject(resource)) return;
    for (const scope of elementsOf(resource.scopeLogs)) {
      if (!isObject(scope)) continue;
      for (const record of elementsOf(scope.logRecords)) this.#takeLog(record, counts);
    }
  }

  #takeLog(record: unknown, counts: Counts): void {
    counts.logs += 1;
    const facts = isObject(record) ? readGenAiLog(readLog(record)) : undefined;
    const traceId = isObject(record) ? textAt(record, 'traceId') : undefined;
    if (!isObject(record) || facts === undefined || traceId === undefined) {
      counts.unknownLogs += 1;
      return;
    }
    counts.known += 1;
    const trace = this.#touch(traceId, counts);
    const spanId = textAt(record, 'spanId') ?? '';
    const others = trace?.logs.get(spanId) ?? [];
    if (trace === undefined) counts.late += 1;
    else if (others.length >= this.#room.spansOfOne) counts.beyond += 1;
    else {
      const held = holdFacts(facts, counts);
      trace.logs.set(spanId, [...others, held.facts]);
      this.#grow(trace, held.size);
    }
  }

  /** The trace that is open under an id, or is from now on; `undefined` where it was closed before. */
  #touch(id: string, counts: Counts): OpenTrace | undefined {
    const known = this.#open.get(id);
    if (known !== undefined) {
      if (known.batch !== this.#batch) {
        known.batch = this.#batch;
        this.#open.delete(id);
        this.#open.set(id, known);
      }
      return known;
    }
    if (this.#closed.has(id)) return undefined;
    const trace = { place: this.#place(), counts, spans: new Map(), logs: new Map(), size: 0, batch: this.#batch };
    this.#open.set(id, trace);
    counts.traces += 1;
    return trace;
  }

  #grow(trace: OpenTrace, size: number): void {
    trace.size += size;
    this.#characters += size;
  }

  #makeRoom(): void {
    for (const [id, trace] of this.#open) {
      if (this.#open.size <= 1 || (this.#spans <= this.#room.spans && this.#characters <= this.#room.characters))
        return;
      this.#closeOne(id, trace);
    }
  }

  #closeOne(id: string, trace: OpenTrace): void {
    this.#open.delete(id);
    this.#spans -= trace.spans.size;
    this.#characters -= trace.size;
    this.#closed.add(id);
    if (this.#closed.size > this.#room.closed)
      for (const first of this.#closed) {
        this.#closed.delete(first);
        break;
      }
    const { counts } = trace;
    const { sample, known, orphans, circular, skewed } = readTrace(id, withLogs(trace));
    counts.orphans += orphans;
    counts.circular += circular;
    counts.skewed += skewed;
    if (sample !== undefined) {
      counts.samples += 1;
      this.#take(sample, trace.size, trace.place, counts);
    } else if (known) counts.silent += 1;
  }
}

function withPrompts(span: HeldSpan, prompts: NonNullable<Marks['prompts']>): HeldSpan {
  return { ...span, marks: { ...span.marks, prompts: [...prompts, ...(span.marks?.prompts ?? [])] } };
}

/** Adds what log records tell; of a span that is not there, as a span of their own that nothing else is known of. */
function withLogs({ spans, logs }: OpenTrace): readonly HeldSpan[] {
  if (logs.size === 0) return [...spans.values()];
  const told = new Map([...logs].map(([id, records]) => [id, records.reduce(after)]));
  const found = [...spans.values()].map((span) => {
    const facts = told.get(span.id);
    return facts === undefined
      ? span
      : { ...span, facts: span.facts === undefined ? facts : beside(span.facts, facts) };
  });
  return [...found, ...[...told].flatMap(([id, facts]) => (spans.has(id) ? [] : [{ id, facts }]))];
}

/** Of several records about one span the later one tells what was said last. */
function after(earlier: SpanFacts, later: SpanFacts): SpanFacts {
  return { ...earlier, ...later, ...together(earlier, later) };
}

/** The span itself tells more than records about it. */
function beside(facts: SpanFacts, told: SpanFacts): SpanFacts {
  return { ...told, ...facts, ...together(facts, told) };
}

function together(one: SpanFacts, other: SpanFacts): Pick<SpanFacts, 'calls' | 'answers' | 'correct'> {
  const verdicts = [one.correct, other.correct].filter((verdict) => verdict !== undefined);
  return {
    calls: [...(one.calls ?? []), ...(other.calls ?? [])],
    answers: [...(one.answers ?? []), ...(other.answers ?? [])],
    ...(verdicts.length === 0 ? {} : { correct: !verdicts.includes(false) }),
  };
}
