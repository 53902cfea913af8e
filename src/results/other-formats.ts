import { elementsOf, isObject, type JsonObject } from './shape.ts';

interface OtherFormat {
  readonly name: string;
  readonly is: (value: JsonObject) => boolean;
  readonly remedy: string;
}

const OVER_OTLP = 'Export OTLP as JSON instead, such as the file exporter of the OpenTelemetry Collector writes.';

/** Formats that are not read, by what is told of them at a glance. */
const OTHERS: readonly OtherFormat[] = [
  {
    name: 'Jaeger',
    is: (value) =>
      (has(value, 'traceID') && (has(value, 'spans') || has(value, 'operationName'))) ||
      elementsOf(value.data).some((one) => isObject(one) && has(one, 'traceID')),
    remedy: OVER_OTLP,
  },
  {
    name: 'Zipkin',
    is: (value) =>
      has(value, 'traceId') &&
      has(value, 'id') &&
      ['localEndpoint', 'remoteEndpoint', 'annotations', 'binaryAnnotations', 'duration'].some((key) =>
        has(value, key),
      ) &&
      !has(value, 'observationId') &&
      !has(value, 'startTime'),
    remedy: OVER_OTLP,
  },
  {
    name: 'Langfuse',
    is: (value) =>
      (Array.isArray(value.observations) &&
        (has(value, 'projectId') || has(value, 'timestamp') || has(value, 'htmlPath'))) ||
      (has(value, 'traceId') &&
        has(value, 'startTime') &&
        /^(?:SPAN|GENERATION|EVENT|AGENT|TOOL|CHAIN)$/.test(String(value.type))),
    remedy: `${OVER_OTLP} Or write one JSON object with an input for each trace.`,
  },
  {
    name: 'LangSmith',
    is: (value) =>
      has(value, 'run_type') && (has(value, 'inputs') || has(value, 'dotted_order') || has(value, 'trace_id')),
    remedy: `${OVER_OTLP} Or write one JSON object with an input for each run.`,
  },
  {
    name: 'Tempo',
    is: (value) =>
      elementsOf(value.batches).some(
        (one) => isObject(one) && (has(one, 'scopeSpans') || has(one, 'instrumentationLibrarySpans')),
      ),
    remedy: 'Name the list `resourceSpans` instead of `batches`, as OTLP does.',
  },
  {
    name: 'an OpenTelemetry console exporter',
    is: (value) => isObject(value.context) && has(value.context, 'trace_id') && has(value.context, 'span_id'),
    remedy: OVER_OTLP,
  },
  {
    name: 'OTLP with the names of its protobuf fields',
    is: (value) => has(value, 'resource_spans'),
    remedy: 'Write the names as OTLP/JSON has them: `resourceSpans`, `traceId`.',
  },
];

export interface OtherTrace {
  readonly name: string;
  readonly remedy: string;
}

/** The format of another tool that a value is in, or that the first element of a list is in. */
export function otherFormatOf(value: unknown): OtherTrace | undefined {
  const one = Array.isArray(value) ? value.flat(1)[0] : value;
  return isObject(one) ? OTHERS.find(({ is }) => is(one)) : undefined;
}

function has(value: JsonObject, key: string): boolean {
  return Object.hasOwn(value, key);
}
