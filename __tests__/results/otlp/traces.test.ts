import { describe, expect, test } from '@jest/globals';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import fc from 'fast-check';
import { readSampleFiles } from '../../../src/production/read-samples.ts';
import { aFile, asJson, asProtobuf, type Planned, readLines, START, sampleOf, spansOf } from './exported.ts';

const AGENT = { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'support' };

function asking(input: string) {
  const parts = [{ type: 'text', content: input }];
  return { ...AGENT, 'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts }]) };
}

function aTool(name: string, at: number, attributes = {}): Planned {
  return { name, at, attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': name, ...attributes } };
}

function aTrace(nth: number, tools = 2): Planned {
  const within = Array.from({ length: tools }, (_, tool) => aTool(`tool-${tool}`, nth * 10_000 + tool * 10 + 5));
  return { name: 'invoke_agent support', at: nth * 10_000, took: 5_000, attributes: asking(`request ${nth}`), within };
}

interface Line {
  readonly resourceSpans: readonly [{ readonly scopeSpans: readonly [{ readonly spans: Record<string, unknown>[] }] }];
}

/** The same export with its spans changed. */
function changed(line: string, change: (span: Record<string, unknown>, nth: number) => void): string {
  const parsed = JSON.parse(line) as Line;
  parsed.resourceSpans[0].scopeSpans[0].spans.forEach(change);
  return JSON.stringify(parsed);
}

const one = asJson(spansOf([aTrace(0)]));
const whole = [
  {
    id: expect.any(String),
    at: START,
    input: 'request 0',
    steps: [{ name: 'tool-0' }, { name: 'tool-1' }],
  },
];

describe('traces', () => {
  test('are the same whatever order and batches and files their spans come in, some of them twice', async () => {
    const spans = spansOf([aTrace(0), aTrace(1, 0), aTrace(2, 5)]);
    const { samples: expected } = await readLines([asJson(spans)]);
    expect(expected).toHaveLength(3);
    const order = fc.shuffledSubarray([...spans.keys(), ...spans.keys()], { minLength: 2 * spans.length });
    await fc.assert(
      fc.asyncProperty(order, fc.array(fc.nat(spans.length), { maxLength: 5 }), async (indexes, cuts) => {
        const shuffled = indexes.flatMap((index) => spans[index] ?? []);
        const batches = batched(shuffled, cuts);
        const sources = batches.map((batch, nth) => aFile(`${nth}.jsonl`, asJson(batch)));
        const { samples, problems } = await readSampleFiles(sources);
        expect(samples.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))).toEqual(expected);
        expect(problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('that repeat are counted once, span by span', async () => {
    const { samples, problems, remarks } = await readLines([one, one]);
    expect(samples).toEqual(whole);
    expect(problems).toEqual([]);
    expect(remarks).toEqual(['traces.jsonl: 3 spans are there more than once, and counted once.']);
  });

  test.each<readonly [string, (span: Record<string, unknown>) => void, string]>([
    [
      'whose parent is not there',
      (span) => {
        if (span.name === 'tool-1') span.parentSpanId = 'ffffffffffffffff';
      },
      '1 span names a parent that is not there',
    ],
    [
      'that stand within themselves',
      (span) => {
        if (span.name === 'tool-0') span.parentSpanId = span.spanId;
      },
      '1 span stands within itself',
    ],
    [
      'that start before their parent',
      (span) => {
        if (span.name === 'tool-0') span.startTimeUnixNano = `${START - 60_000}000000`;
      },
      '1 span starts before the parent, or ends before the start: the order of steps is not sure',
    ],
    [
      'that end before they start',
      (span) => {
        if (span.name === 'tool-0') span.endTimeUnixNano = '1000000';
      },
      '1 span starts before the parent, or ends before the start: the order of steps is not sure',
    ],
    [
      'of no time',
      (span) => {
        if (span.name === 'tool-1') span.startTimeUnixNano = '0';
      },
      '1 span has no time',
    ],
    [
      'of circles',
      (span) => {
        if (span.name !== 'tool-1') span.parentSpanId = span.name === 'tool-0' ? span.parentSpanId : 'TOOL';
        if (span.name === 'tool-0') span.spanId = 'TOOL';
      },
      '3 spans stand within themselves',
    ],
  ])('keep their spans %s, and say how many', async (_, change, remark) => {
    const { samples, problems, remarks } = await readLines([changed(one, change)]);
    expect(samples).toEqual([{ ...whole[0], at: expect.any(Number), steps: expect.any(Array) }]);
    expect(samples[0]?.steps?.map(({ name }) => name).sort()).toEqual(['tool-0', 'tool-1']);
    expect(problems).toEqual([]);
    expect(remarks).toContain(`traces.jsonl: ${remark}.`);
  });

  test('that are no spans at all are counted', async () => {
    const line = changed(one, (span, nth) => {
      if (nth === 0) delete span.traceId;
    });
    const strange = '{"resourceSpans":[null,{"scopeSpans":[7,{"spans":[null,{}]}]},{"scopeSpans":{}}]}';
    const { samples, remarks } = await readLines([line, strange]);
    expect(samples).toHaveLength(1);
    expect(remarks).toEqual([
      'traces.jsonl: 3 spans have no ids or no form that OTLP knows.',
      'traces.jsonl: 3 lists of resources, scopes or spans have no form that OTLP knows.',
    ]);
    const long = changed(one, (span) => {
      span.spanId = 'f'.repeat(1_000);
    });
    expect((await readLines([one, long])).remarks).toEqual([
      'traces.jsonl: 3 spans have no ids or no form that OTLP knows.',
    ]);
  });

  test('tell of a span that is there twice what the later or fuller one does', async () => {
    const partial = changed(one, (span) => {
      if (span.name === 'invoke_agent support') span.attributes = (span.attributes as unknown[]).slice(0, 2);
    });
    const unfinished = changed(partial, (span) => {
      span.endTimeUnixNano = '0';
    });
    for (const lines of [
      [partial, one],
      [one, partial],
      [unfinished, one],
      [one, unfinished],
    ]) {
      const { samples, remarks } = await readLines(lines);
      expect(samples).toEqual(whole);
      expect(remarks).toEqual(['traces.jsonl: 3 spans are there more than once, and counted once.']);
    }
    const corrected = changed(one, (span) => {
      if (span.name === 'tool-1')
        Object.assign(span, { name: 'x', endTimeUnixNano: `${START + 60_000}000000`, attributes: aToolNamed('b') });
    });
    for (const lines of [
      [corrected, one],
      [one, corrected],
    ])
      expect((await readLines(lines)).samples[0]?.steps).toEqual([{ name: 'tool-0' }, { name: 'b' }]);
  });

  test('hold names only so far, whatever they name', async () => {
    const long = 'N'.repeat(300);
    const call = { id: long, function: { name: long, arguments: '{}' } };
    const choice = JSON.stringify([{ role: 'assistant', tool_calls: [call] }]);
    const plan: Planned = {
      name: 'invoke_agent',
      took: 100,
      attributes: { ...asking('Hi'), [`evalgap.prompt.${long}`]: '5' },
      within: [
        aTool(long, 5),
        { name: 'chat', at: 9, attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.output.messages': choice } },
        {
          name: 'x',
          at: 10,
          attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.prompt.name': long, 'gen_ai.prompt.version': long },
        },
      ],
    };
    const { sample, remarks } = await sampleOf(plan);
    const name = 'N'.repeat(200);
    expect(sample).toMatchObject({ steps: [{ name }], prompts: { [name]: name } });
    expect(remarks).toEqual([
      'traces.jsonl: 5 names of more than 200 characters were cut.',
      'traces.jsonl: 1 attribute under evalgap. has a name or a value that cannot be.',
    ]);
  });

  test('of a chain of thousands end in time', async () => {
    const spans = Array.from({ length: 3_000 }, (_, nth) => ({
      traceId: 'a',
      spanId: `${nth}`,
      parentSpanId: nth === 0 ? '' : `${nth - 1}`,
      name: `tool-${nth % 2}`,
      startTimeUnixNano: `${START}000000`,
      attributes: [{ key: 'evalgap.step', value: { stringValue: 'step' } }],
    }));
    const input = { key: 'evalgap.input', value: { stringValue: 'Hi' } };
    const asked = { traceId: 'a', spanId: 'x', attributes: [input] };
    const { samples } = await readLines([
      one,
      JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [...spans, asked] }] }] }),
    ]);
    expect(samples.map(({ steps }) => steps?.length)).toEqual([2, 3_000]);
  });

  test('hold what is too long only so far, and say so', async () => {
    const long = 'x'.repeat(3_000_000);
    const nested = JSON.stringify({ note: long, list: Array.from({ length: 20 }, () => 'y'.repeat(2_000)) });
    const plan: Planned = {
      name: 'invoke_agent',
      took: 100,
      attributes: { ...asking(`\u{1F600}${long}`) },
      within: [
        aTool('fetch', 5, {
          'gen_ai.tool.call.result': nested,
          'gen_ai.tool.call.arguments': `[${'['.repeat(300)}${']'.repeat(300)}]`,
        }),
      ],
    };
    const { sample, remarks } = await sampleOf(plan);
    expect(String(sample?.input)).toHaveLength(100_000);
    expect(sample?.steps).toEqual([
      { name: 'fetch', output: { note: 'x'.repeat(1_000), list: Array.from({ length: 20 }, () => 'y'.repeat(1_000)) } },
    ]);
    expect(remarks).toEqual(['traces.jsonl: 3 values of more than 100,000 characters were cut or left out.']);
  });

  test('hold texts whole that an exporter cut within a character', async () => {
    expect((await sampleOf({ name: 'a', attributes: asking('Hi \ud83d') })).sample?.input).toBe('Hi \ufffd');
  });
});

describe('when there is no room', () => {
  const room = { whole: 6, spans: 30, characters: 1 << 20, ofOne: 20, closed: 100 };

  test('whole traces are closed that were left alone, and what comes late is counted', async () => {
    const traces = Array.from({ length: 30 }, (_, nth) => spansOf([aTrace(0)]).map((span) => withTrace(span, nth)));
    const [first = []] = traces;
    const lines = [...traces, first].map((spans) => asJson(spans));
    const { samples, problems, remarks } = await readLines(lines, { traces: room });
    expect(samples).toHaveLength(30);
    expect(problems).toEqual([]);
    expect(remarks).toEqual(['traces.jsonl: 3 spans came after the trace was closed to make room, late or once more.']);
  });

  test('those whose root is still to come wait longer', async () => {
    const [toolSpan, root] = spansOf([aTrace(0, 1)]).map((span) => withTrace(span, 99));
    const others = Array.from({ length: 6 }, (_, nth) => spansOf([aTrace(0)]).map((span) => withTrace(span, nth)));
    if (toolSpan === undefined || root === undefined) throw new Error('no spans');
    const lines = [[toolSpan], ...others, [root]].map((spans) => asJson(spans));
    const { samples, remarks } = await readLines(lines, { traces: room });
    expect(samples).toHaveLength(7);
    expect(samples[0]).toMatchObject({ input: 'request 0', steps: [{ name: 'tool-0' }] });
    expect(remarks).toEqual([]);
  });

  test('those of which one in between is still to come wait as well', async () => {
    const plan = { ...aTrace(0, 0), within: [{ ...aTool('outer', 5), within: [aTool('inner', 6)] }] };
    const [inner, outer, root] = spansOf([plan]).map((span) => withTrace(span, 99));
    const others = Array.from({ length: 6 }, (_, nth) => spansOf([aTrace(0)]).map((span) => withTrace(span, nth)));
    if (inner === undefined || outer === undefined || root === undefined) throw new Error('no spans');
    const lines = [[root, inner], ...others, [outer]].map((spans) => asJson(spans));
    const { samples, remarks } = await readLines(lines, { traces: room });
    expect(samples[0]).toMatchObject({ steps: [{ name: 'outer' }, { name: 'inner' }] });
    expect(remarks).toEqual([]);
  });

  test('one trace cannot take all of it', async () => {
    const { samples, remarks } = await readLines([asJson(spansOf([aTrace(0, 50)]).toReversed())], { traces: room });
    expect(samples[0]?.steps).toHaveLength(19);
    expect(remarks).toEqual(['traces.jsonl: 31 spans were more than a trace may have.']);
  });
});

describe('a file of traces of which nothing is of use', () => {
  test('has a problem: its spans follow no convention', async () => {
    const { samples, problems, remarks } = await readLines([
      asJson(spansOf([{ name: 'GET /', within: [{ name: 'SELECT' }] }])),
    ]);
    expect(samples).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'none of 2 spans and log records follows a convention that is read',
        location: { file: 'traces.jsonl' },
      }),
    ]);
    expect(remarks).toEqual(['traces.jsonl: 2 spans follow no convention that is read.']);
  });

  test('has a problem: what was said was not captured', async () => {
    const { problems } = await readLines([asJson(spansOf([{ name: 'invoke_agent', attributes: AGENT }]))]);
    expect(problems).toEqual([expect.objectContaining({ message: 'none of 1 trace tells what was asked' })]);
  });

  test.each([
    ['{"resourceSpans":[]}', 0],
    [
      '{"resourceSpans":[],"resourceLogs":[{"scopeLogs":[{"scope":{"name":"a"}},{"logRecords":[]}]},{"schemaUrl":"a"}]}',
      0,
    ],
    ['{"resourceSpans":{"scopeSpans":[]}}', 1],
    ['{"resourceLogs":"none"}', 1],
    ['{"resourceSpans":[7,{"resource":{},"scope_spans":[{"spans":[{}]}]}]}', 2],
    ['{"resourceSpans":[{"scopeSpans":[{"scope":{},"span":[{}]},{"spans":{}}]}]}', 2],
    ['[{"resourceSpans":[]}]', 0],
  ])('has a problem: its batches hold no span: %s', async (line, malformed) => {
    const { samples, problems, remarks } = await readLines([line]);
    expect(samples).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        message: '1 batch holds no span and no log record',
        location: { file: 'traces.jsonl' },
      }),
    ]);
    expect(remarks.join()).toBe(
      malformed === 0
        ? ''
        : `traces.jsonl: ${malformed === 1 ? '1 list of resources, scopes or spans has' : `${malformed} lists of resources, scopes or spans have`} no form that OTLP knows.`,
    );
    expect((await readLines([line, one])).problems).toEqual([]);
  });

  test('has a problem: it is protobuf', async () => {
    const text = asProtobuf(spansOf([aTrace(0)])).toString('utf8');
    const { problems } = await readLines(text.split('\n'));
    expect(problems).toEqual([expect.objectContaining({ message: 'this file is OTLP as protobuf' })]);
  });

  test('has none where it holds the rest of what another file began', async () => {
    const spans = spansOf([aTrace(0)]);
    const [tool, ...others] = spans;
    if (tool === undefined) throw new Error('no spans');
    const { samples, problems } = await readSampleFiles([
      aFile('a.json', asJson(others)),
      aFile('b.json', asJson([tool])),
    ]);
    expect(samples).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

function aToolNamed(name: string) {
  return Object.entries({ 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': name }).map(
    ([key, stringValue]) => ({ key, value: { stringValue } }),
  );
}

function withTrace(span: ReadableSpan, nth: number): ReadableSpan {
  const context = { ...span.spanContext(), traceId: `${nth}`.padStart(32, 'a') };
  return Object.create(span, { spanContext: { value: () => context } });
}

function batched<Item>(items: readonly Item[], cuts: readonly number[]): readonly (readonly Item[])[] {
  const places = [0, ...cuts.toSorted((a, b) => a - b), items.length];
  return places.slice(1).flatMap((end, index) => {
    const batch = items.slice(places[index], end);
    return batch.length === 0 ? [] : [batch];
  });
}
