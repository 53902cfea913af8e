import { describe, expect, test } from '@jest/globals';
import { type Planned, START, sampleOf } from './exported.ts';

function marked(attributes: Planned['attributes'], within: readonly Planned[] = [], at = 0): Planned {
  return { name: 'work', at, took: 500, ...(attributes === undefined ? {} : { attributes }), within };
}

describe('attributes under evalgap.', () => {
  test('make a sample of spans that follow no convention', async () => {
    const plan = marked(
      {
        'evalgap.input': '{"message":"Where is it?"}',
        'evalgap.output': 'Sent.',
        'evalgap.confidence': 0.8,
        'evalgap.routed': false,
        'evalgap.correct': true,
        'evalgap.prompt.triage': '5@sha256:9f2c',
      },
      [
        marked({ 'evalgap.step': 'decide', 'evalgap.output': '{"label":"refund"}', 'evalgap.confidence': 0.3 }, [], 10),
        { ...marked({ 'evalgap.step': 'reply', 'error.type': 'timeout' }, [], 20) },
      ],
    );
    expect((await sampleOf(plan, { 'evalgap.prompt.reply': '2' })).samples).toEqual([
      {
        id: expect.any(String),
        at: START,
        input: { message: 'Where is it?' },
        output: 'Sent.',
        steps: [
          { name: 'decide', output: { label: 'refund' }, confidence: 0.3 },
          { name: 'reply', error: 'timeout' },
        ],
        prompts: { reply: '2', triage: '5@sha256:9f2c' },
        confidence: 0.8,
        routed: false,
        correct: true,
      },
    ]);
  });

  test('tell what the whole ended with where nothing but them says what was asked', async () => {
    const plan = { ...marked({ 'evalgap.input': 'Hi' }, [marked({ 'evalgap.step': 'decide' }, [], 10)]), failed: true };
    expect((await sampleOf(plan)).sample).toMatchObject({ steps: [{ name: 'decide' }], error: 'error' });
  });

  test('name a span of a convention as a step, and add what that has no name for', async () => {
    const agent = { 'openinference.span.kind': 'AGENT', 'input.value': 'Hi', 'output.value': 'Hello' };
    const { sample } = await sampleOf(
      marked({ ...agent, 'evalgap.step': 'answer', 'evalgap.confidence': 0.9 }, [
        marked({ 'openinference.span.kind': 'TOOL', 'evalgap.step': 'lookup', 'output.value': 'A' }, [], 10),
        marked({ 'evalgap.routed': true }, [], 20),
      ]),
    );
    expect(sample).toMatchObject({
      input: 'Hi',
      confidence: 0.9,
      routed: true,
      steps: [
        { name: 'answer', output: 'Hello', confidence: 0.9 },
        { name: 'lookup', output: 'A' },
      ],
    });
  });

  test('with a value that cannot be, or of a name that is none, are counted and not used', async () => {
    const { samples, remarks } = await sampleOf(
      marked({
        'evalgap.input': 'Hi',
        'evalgap.confidence': 80,
        'evalgap.routed': 'yes',
        'evalgap.step': ' ',
        'evalgap.prompt.triage': 5,
        'evalgap.colour': 'red',
      }),
    );
    expect(samples).toEqual([{ id: expect.any(String), at: START, input: 'Hi', steps: [] }]);
    expect(remarks).toEqual(['traces.jsonl: 5 attributes under evalgap. have a name or a value that cannot be.']);
  });
});
