import { type Attributes, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api';
import { JsonTraceSerializer, ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { readSampleFiles, type SampleOptions, type SampleSource } from '../../../src/production/read-samples.ts';

/** A span to be made, with what happens within it. Times are milliseconds after `START`. */
export interface Planned {
  readonly name: string;
  readonly at?: number;
  readonly took?: number;
  readonly attributes?: Attributes;
  readonly events?: readonly { readonly name: string; readonly attributes?: Attributes }[];
  readonly failed?: boolean;
  readonly threw?: Error;
  readonly within?: readonly Planned[];
}

export const START = Date.UTC(2026, 9, 2, 9, 30);

/** The spans of as many traces as there are plans, made by the OpenTelemetry SDK in the order in which they end. */
export function spansOf(plans: readonly Planned[], resource: Attributes = {}): readonly ReadableSpan[] {
  const exporter = new InMemorySpanExporter();
  let ids = 0;
  const id = (length: number) => {
    ids += 1;
    return ids.toString(16).padStart(length, '0');
  };
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'support', ...resource }),
    spanProcessors: [new SimpleSpanProcessor(exporter)],
    idGenerator: { generateTraceId: () => id(32), generateSpanId: () => id(16) },
  });
  const tracer = provider.getTracer('support-agent', '1.0.0');
  const make = ({ name, at = 0, took = 10, within = [], ...plan }: Planned, parent?: Span) => {
    const context = parent === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, parent);
    const startTime = START + at;
    const span = tracer.startSpan(name, { startTime, attributes: plan.attributes ?? {} }, context);
    for (const event of plan.events ?? []) span.addEvent(event.name, event.attributes ?? {}, startTime);
    if (plan.threw !== undefined) span.recordException(plan.threw, startTime);
    if (plan.failed === true) span.setStatus({ code: 2, message: 'private words' });
    for (const inner of within) make(inner, span);
    span.end(startTime + took);
  };
  for (const plan of plans) make(plan);
  return exporter.getFinishedSpans();
}

/** What an OTLP exporter sends of spans, as JSON: one line of a file. */
export function asJson(spans: readonly ReadableSpan[]): string {
  return Buffer.from(JsonTraceSerializer.serializeRequest([...spans]) ?? []).toString('utf8');
}

export function asProtobuf(spans: readonly ReadableSpan[]): Buffer {
  return Buffer.from(ProtobufTraceSerializer.serializeRequest([...spans]) ?? []);
}

export function aFile(file: string, ...lines: readonly string[]): SampleSource {
  return {
    file,
    async *lines() {
      yield* lines;
    },
  };
}

/** What is read of lines in one file. */
export function readLines(lines: readonly string[], options: SampleOptions = {}) {
  return readSampleFiles([aFile('traces.jsonl', ...lines)], undefined, options);
}

/** The one sample that is read of a plan. */
export async function sampleOf(plan: Planned, resource: Attributes = {}) {
  const read = await readLines([asJson(spansOf([plan], resource))]);
  return { ...read, sample: read.samples[0] };
}
