import { describe, expect, test } from '@jest/globals';
import { readSampleFiles, type SampleSource } from '../../../src/production/read-samples.ts';
import { Counts } from '../../../src/results/otlp/counts.ts';
import { Verdicts } from '../../../src/results/otlp/verdicts.ts';
import { aFile } from './exported.ts';

const room = { whole: 4, spans: 20, characters: 1 << 20, ofOne: 20, closed: 4 };
const TRACES = Array.from({ length: 30 }, (_, nth) => `trace-${nth}`);

function text(key: string, stringValue: string) {
  return { key, value: { stringValue } };
}

function anAgent(traceId: string, spanId: string, at = 0) {
  const messages = (role: string, content: string) => JSON.stringify([{ role, content }]);
  return {
    traceId,
    spanId,
    name: 'invoke_agent support',
    startTimeUnixNano: `${1_790_933_400_000 + at}000000`,
    attributes: [
      text('gen_ai.operation.name', 'invoke_agent'),
      text('gen_ai.input.messages', messages('user', `${traceId} ${spanId}`)),
      text('gen_ai.output.messages', messages('assistant', 'Sent.')),
    ],
  };
}

const spans = (...all: readonly object[]) => JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: all }] }] });

function evaluation(traceId: string, spanId: string | undefined, label: string, name = 'correctness'): string {
  const record = {
    traceId,
    ...(spanId === undefined ? {} : { spanId }),
    eventName: 'gen_ai.evaluation.result',
    attributes: [text('gen_ai.evaluation.name', name), text('gen_ai.evaluation.score.label', label)],
  };
  return JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }] });
}

const read = (...sources: readonly SampleSource[]) => readSampleFiles(sources, undefined, { traces: room });
const traces = aFile('traces.jsonl', ...TRACES.map((id) => spans(anAgent(id, 'root'))));

describe('evaluations that are written apart', () => {
  test.each([
    ['of the span', 'root'],
    ['of a span that is not there', 'tool'],
    ['of the trace', undefined],
  ])('%s count for their samples, whether they are read long before or long after', async (_, span) => {
    const evaluations = aFile('evaluations.jsonl', ...TRACES.map((id) => evaluation(id, span, 'fail')));
    for (const sources of [
      [traces, evaluations],
      [evaluations, traces],
    ]) {
      const { samples, problems, remarks } = await read(...sources);
      expect(samples.map(({ correct }) => correct)).toEqual(TRACES.map(() => false));
      expect([...problems, ...remarks]).toEqual([]);
    }
  });

  test('count for the request that they name, and not against one that says that the answer was wrong', async () => {
    const turns = TRACES.map((id) => spans(anAgent(id, 'one'), anAgent(id, 'two', 100)));
    const evaluations = TRACES.flatMap((id) => [
      evaluation(id, 'two', 'fail'),
      evaluation(id, 'two', 'pass'),
      evaluation(id, 'tool', 'pass'),
    ]);
    const { samples, remarks } = await read(aFile('a.jsonl', ...turns), aFile('b.jsonl', ...evaluations));
    expect(samples.map(({ correct }) => correct)).toEqual(TRACES.flatMap(() => [undefined, false]));
    expect(remarks).toEqual([
      'a.jsonl: 30 traces hold several requests, each a sample.',
      // The last trace was still open.
      'a.jsonl: 1 span or log record judges a trace of several requests as a whole, which counts for none of them.',
      'b.jsonl: 29 evaluations are of requests that are not there.',
    ]);
  });

  test("count for a line of one's own with the id of a trace, which is not joined if it asks something else", async () => {
    const line = (input: string) => aFile('lines.jsonl', JSON.stringify({ id: 'trace-0', input }));
    const verdict = aFile('z.jsonl', evaluation('trace-0', 'root', 'fail'));
    for (const sources of [
      [line('mine'), traces, verdict],
      [traces, line('mine'), verdict],
    ])
      expect((await read(...sources)).samples.filter(({ id }) => id === 'trace-0')).toEqual([
        { id: 'trace-0', input: 'mine', correct: false },
      ]);
    const { samples } = await read(traces, line('trace-0 root'), verdict);
    expect(samples[0]).toMatchObject({ input: 'trace-0 root', output: 'Sent.', correct: false });
  });

  test('of nothing that is there, or of something else, are counted', async () => {
    const { remarks, samples } = await read(
      traces,
      aFile('b.jsonl', evaluation('other', 'root', 'pass'), evaluation('trace-0', 'root', 'pass', 'tone')),
    );
    expect(samples.some(({ correct }) => correct !== undefined)).toBe(false);
    expect(remarks).toEqual([
      'b.jsonl: 1 evaluation is of requests that are not there.',
      'b.jsonl: 1 evaluation does not say whether the answer was right.',
    ]);
  });

  test('are held so far, and find the samples that are there before any of them goes', () => {
    const counts = new Counts();
    const said: string[] = [];
    const verdicts = new Verdicts((id) => id.startsWith('known') && said.push(id) > 0, 4);
    for (const trace of ['a', 'known-1/x', 'b', 'known-2/x', 'c', 'd', 'e'])
      verdicts.hold(trace.split('/')[0] ?? '', { span: 'x', correct: true, counts });
    expect(said).toEqual(['known-1/x', 'known-2/x']);
    expect(counts.unmatched).toBe(1);
    expect(verdicts.take('a')).toEqual([]);
    expect(verdicts.take('e')).toEqual([{ span: 'x', correct: true, counts }]);
    verdicts.settle();
    expect(counts.unmatched).toBe(4);
  });
});
