import type { Sample } from '../../production/sample.ts';
import { elementsOf, isObject, type JsonObject, textAt } from '../shape.ts';
import { readAttributes } from './attributes.ts';
import type { Counts } from './counts.ts';
import { readGenAiLog } from './gen-ai.ts';
import { holdFacts, holdSpan, readLog } from './hold.ts';
import { readMarks } from './marks.ts';
import { type OpenTrace, OpenTraces, type TraceRoom } from './open-traces.ts';
import type { HeldSpan, Marks, SpanFacts } from './span.ts';
import { readTrace } from './trace-sample.ts';

/** What a trace has come to: its sample, how large it is, its place by its first span, the counts of that one's file. */
export type TakeSample = (sample: Sample, size: number, place: number, counts: Counts) => void;

/** Puts traces together whose spans come in any order, over many batches and files. */
export class Traces {
  readonly #open: OpenTraces;
  readonly #place: () => number;

  /** `place` numbers what comes in, traces by their first span. */
  constructor(take: TakeSample, place: () => number, room?: TraceRoom) {
    this.#open = new OpenTraces((id, trace) => closeTrace(id, trace, take), room);
    this.#place = place;
  }

  /** Takes in what one exporter sent at once; `false` where that is no OTLP at all. */
  take(request: JsonObject, counts: Counts): boolean {
    const { resourceSpans, resourceLogs, resourceMetrics } = request;
    if (resourceSpans === undefined && resourceLogs === undefined && resourceMetrics === undefined) return false;
    for (const resource of elementsOf(resourceSpans)) this.#takeSpans(resource, counts);
    for (const resource of elementsOf(resourceLogs)) this.#takeLogs(resource, counts);
    if (resourceMetrics !== undefined) counts.metrics += 1;
    this.#open.endBatch();
    return true;
  }

  /** Makes samples of all that is still open. */
  close(): void {
    this.#open.closeAll();
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
    const trace = this.#open.touch(traceId, this.#place, counts);
    if (trace === undefined) counts.late += 1;
    else if (trace.spans.has(id)) counts.repeated += 1;
    else if (this.#open.isFull(trace)) counts.beyond += 1;
    else {
      const { held, size } = holdSpan(span, id, counts);
      const known = held.facts !== undefined || held.marks !== undefined;
      const marked = prompts === undefined || !known ? held : withPrompts(held, prompts);
      trace.spans.set(id, marked);
      this.#open.grow(trace, size);
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
    const trace = this.#open.touch(traceId, this.#place, counts);
    const spanId = textAt(record, 'spanId') ?? '';
    if (trace === undefined) counts.late += 1;
    else if (this.#open.isFull(trace)) counts.beyond += 1;
    else {
      const held = holdFacts(facts, counts);
      trace.logs ??= new Map();
      const told = trace.logs.get(spanId);
      if (told === undefined) trace.logs.set(spanId, [held.facts]);
      else told.push(held.facts);
      this.#open.grow(trace, held.size);
    }
  }
}

function closeTrace(id: string, trace: OpenTrace, take: TakeSample): void {
  const { counts } = trace;
  const { samples, known, mute, unclaimed, orphans, circular, skewed } = readTrace(id, withLogs(trace));
  counts.orphans += orphans;
  counts.circular += circular;
  counts.skewed += skewed;
  counts.mute += mute;
  counts.unclaimed += unclaimed;
  if (samples.length === 0 && known) counts.silent += 1;
  if (samples.length > 1) counts.several += 1;
  counts.samples += samples.length;
  for (const sample of samples) take(sample, Math.ceil(trace.characters / samples.length), trace.place, counts);
}

function withPrompts(span: HeldSpan, prompts: NonNullable<Marks['prompts']>): HeldSpan {
  return { ...span, marks: { ...span.marks, prompts: [...prompts, ...(span.marks?.prompts ?? [])] } };
}

/** Adds what log records tell; of a span that is not there, as a span of their own that nothing else is known of. */
function withLogs({ spans, logs }: OpenTrace): readonly HeldSpan[] {
  if (logs === undefined) return [...spans.values()];
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
