import type { Sample } from '../../production/sample.ts';
import type { Json } from '../../values/json.ts';
import { elementsOf, isObject, type JsonObject, textAt } from '../shape.ts';
import { readAttributes } from './attributes.ts';
import { Counts } from './counts.ts';
import { readGenAiLog } from './gen-ai.ts';
import { holdFacts, holdSpan, readLog } from './hold.ts';
import { readMarks } from './marks.ts';
import { type OpenTrace, OpenTraces, type TraceRoom } from './open-traces.ts';
import type { HeldSpan, Marks, SpanFacts } from './span.ts';
import { readTrace } from './trace-sample.ts';
import { type Amend, Verdicts } from './verdicts.ts';

/** What a trace has come to: its sample, how large it is, its place by its first span, the counts of that one's file. */
export type TakeSample = (sample: Sample, size: number, place: number, counts: Counts) => void;

/** Puts traces together whose spans come in any order, over many batches and files. */
export class Traces {
  readonly #open: OpenTraces;
  readonly #place: () => number;
  readonly #verdicts: Verdicts;

  /** `place` numbers what comes in, traces by their first span; `amend` adds what is said of a sample later. */
  constructor(take: TakeSample, amend: Amend, place: () => number, room?: TraceRoom) {
    this.#verdicts = new Verdicts(amend);
    this.#open = new OpenTraces((id, trace) => {
      for (const { span, correct } of this.#verdicts.take(id)) addLog(trace, span, { role: 'aside', correct });
      closeTrace(id, trace, take);
    }, room);
    this.#place = place;
  }

  /** Takes in what one exporter sent at once; `false` where that is no OTLP at all. */
  take(request: JsonObject, counts: Counts): boolean {
    const { resourceSpans, resourceLogs, resourceMetrics } = request;
    if (resourceSpans === undefined && resourceLogs === undefined && resourceMetrics === undefined) return false;
    counts.batches += 1;
    for (const resource of listed(resourceSpans, counts)) this.#takeSpans(resource, counts);
    for (const resource of listed(resourceLogs, counts)) this.#takeLogs(resource, counts);
    if (resourceMetrics !== undefined) counts.metrics += 1;
    this.#open.endBatch();
    return true;
  }

  /** Makes samples of all that is still open. */
  close(): void {
    this.#open.closeAll();
    this.#verdicts.settle();
  }

  #takeSpans(resource: Json, counts: Counts): void {
    const { marks } =
      isObject(resource) && isObject(resource.resource) ? readMarks(readAttributes(resource.resource.attributes)) : {};
    for (const scope of within(resource, ['scopeSpans', 'instrumentationLibrarySpans'], counts))
      for (const span of within(scope, ['spans'], counts)) this.#takeSpan(span, marks?.prompts, counts);
  }

  #takeSpan(span: unknown, prompts: Marks['prompts'], counts: Counts): void {
    counts.spans += 1;
    const traceId = isObject(span) ? idAt(span, 'traceId') : undefined;
    const id = isObject(span) ? idAt(span, 'spanId') : undefined;
    if (!isObject(span) || traceId === undefined || id === undefined) {
      counts.faulty += 1;
      return;
    }
    const trace = this.#open.touch(traceId, this.#place, counts);
    if (trace === undefined) {
      counts.late += 1;
      return;
    }
    const before = trace.spans.get(id);
    if (before !== undefined) counts.repeated += 1;
    else if (this.#open.isFull(trace)) {
      counts.beyond += 1;
      return;
    }
    // What is told of a span that comes again is counted already.
    const { held, size } = holdSpan(span, id, before === undefined ? counts : new Counts());
    const known = held.facts !== undefined || held.marks !== undefined;
    const marked = prompts === undefined || !known ? held : withPrompts(held, prompts);
    if (before !== undefined && !tellsMore(marked, before)) return;
    trace.spans.set(id, marked);
    if (before === undefined) this.#open.grow(trace, size);
    else this.#open.swell(trace, size);
  }

  #takeLogs(resource: Json, counts: Counts): void {
    for (const scope of within(resource, ['scopeLogs'], counts))
      for (const record of within(scope, ['logRecords'], counts)) this.#takeLog(record, counts);
  }

  #takeLog(record: unknown, counts: Counts): void {
    counts.logs += 1;
    const facts = isObject(record) ? readGenAiLog(readLog(record)) : undefined;
    const traceId = isObject(record) ? idAt(record, 'traceId') : undefined;
    if (!isObject(record) || facts === undefined || traceId === undefined) {
      counts.unknownLogs += 1;
      return;
    }
    counts.known += 1;
    const spanId = idAt(record, 'spanId') ?? '';
    const { facts: held, size } = holdFacts(facts, counts);
    if (!this.#open.isOpen(traceId) && isVerdict(facts)) {
      if (held.correct !== undefined) this.#verdicts.hold(traceId, { span: spanId, correct: held.correct, counts });
      return;
    }
    const trace = this.#open.touch(traceId, this.#place, counts);
    if (trace === undefined) counts.lateLogs += 1;
    else if (this.#open.isFull(trace)) counts.beyond += 1;
    else {
      addLog(trace, spanId, held);
      this.#open.grow(trace, size);
    }
  }
}

/** Ids are 32 and 16 digits; what is far longer is none. */
function idAt(value: JsonObject, key: string): string | undefined {
  const id = textAt(value, key);
  return id === undefined || id.length > LONGEST_ID ? undefined : id;
}

const LONGEST_ID = 64;

function listed(value: Json | undefined, counts: Counts): readonly Json[] {
  if (value !== undefined && !Array.isArray(value)) counts.malformed += 1;
  return elementsOf(value);
}

/** What stands in a resource or a scope. A list that is empty need not be there; one of another name is not read. */
function within(value: Json, names: readonly string[], counts: Counts): readonly Json[] {
  const name = isObject(value) ? names.find((key) => value[key] != null) : undefined;
  if (isObject(value) && name !== undefined) return listed(value[name], counts);
  if (!isObject(value) || Object.keys(value).some((key) => !DESCRIBES.includes(key) && !names.includes(key)))
    counts.malformed += 1;
  return [];
}

const DESCRIBES = ['resource', 'scope', 'instrumentationLibrary', 'schemaUrl'];

/** Of what an exporter wrote twice, one may be a span that was not finished: the later, and then the larger, counts. */
function tellsMore(one: HeldSpan, other: HeldSpan): boolean {
  const [end, before] = [one.end ?? 0, other.end ?? 0];
  if (end !== before) return end > before;
  const [text, known] = [JSON.stringify(one), JSON.stringify(other)];
  return text.length === known.length ? text > known : text.length > known.length;
}

function isVerdict({ asked, output, calls, answers, correct, otherEvaluations }: SpanFacts): boolean {
  return (
    [asked, output, calls, answers].every((told) => told === undefined) &&
    (correct !== undefined || otherEvaluations !== undefined)
  );
}

function addLog(trace: OpenTrace, span: string, facts: SpanFacts): void {
  trace.logs ??= new Map();
  const told = trace.logs.get(span);
  if (told === undefined) trace.logs.set(span, [facts]);
  else told.push(facts);
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
