import { describe, expect, test } from '@jest/globals';
import { type Planned, START, sampleOf } from './exported.ts';

type Inner = Pick<Planned, 'at' | 'within' | 'attributes' | 'failed'>;

const json = (role: string, content: string) => JSON.stringify([{ role, parts: [{ type: 'text', content }] }]);

function operation(name: string, of: string, asked: string | undefined, said: string | undefined, inner: Inner) {
  return {
    name: `${of} ${name}`,
    took: 90,
    ...inner,
    attributes: {
      'gen_ai.operation.name': of,
      'gen_ai.agent.name': name,
      ...(asked === undefined ? {} : { 'gen_ai.input.messages': json('user', asked) }),
      ...(said === undefined ? {} : { 'gen_ai.output.messages': json('assistant', said) }),
      ...inner.attributes,
    },
  };
}

const agent = (name: string, asked?: string, said?: string, inner: Inner = {}): Planned =>
  operation(name, 'invoke_agent', asked, said, inner);
const chat = (asked?: string, said?: string, inner: Inner = {}): Planned => operation('m', 'chat', asked, said, inner);
const tool = (name: string, at: number): Planned => ({
  name,
  at,
  attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': name },
});
const around = (within: readonly Planned[], attributes: Planned['attributes'] = {}): Planned => ({
  name: 'session',
  took: 9_000,
  attributes,
  within,
});
const chain = { 'openinference.span.kind': 'CHAIN' };
const SEVERAL = 'traces.jsonl: 1 trace holds several requests, each a sample.';

describe('a trace of several turns', () => {
  const correct = { name: 'gen_ai.evaluation.result', attributes: evaluation('pass') };
  const turns = [
    agent('support', 'hello', 'Hi, how can I help?', { at: 10 }),
    {
      ...agent('support', 'refund A-1', 'That failed.', {
        at: 300,
        attributes: { 'evalgap.routed': true, 'gen_ai.prompt.name': 'triage', 'gen_ai.prompt.version': '6' },
        within: [{ name: 'work', at: 305, within: [tool('refund', 310)] }],
      }),
      events: [{ ...correct, attributes: evaluation('fail') }],
    },
    { ...agent('support', 'hello', 'Hi again.', { at: 600 }), events: [correct] },
  ];

  test('is a sample for each, with its own answer, steps, prompts, marks, evaluations and time', async () => {
    const { samples, remarks, problems } = await sampleOf(around(turns));
    const id = expect.stringMatching(/^0{31}\d\/[0-9a-f]{16}$/);
    expect(samples).toEqual([
      { id, at: START + 10, input: 'hello', output: 'Hi, how can I help?', steps: [] },
      {
        id,
        at: START + 300,
        input: 'refund A-1',
        output: 'That failed.',
        steps: [{ name: 'refund' }],
        prompts: { triage: '6' },
        routed: true,
        correct: false,
      },
      { id, at: START + 600, input: 'hello', output: 'Hi again.', steps: [], correct: true },
    ]);
    expect(new Set(samples.map((sample) => sample.id)).size).toBe(3);
    expect(problems).toEqual([]);
    expect(remarks).toEqual(['traces.jsonl: 2 spans follow no convention that is read.', SEVERAL]);
  });

  test('tells nothing of one of them by a mark on all, but the versions of prompts', async () => {
    const { samples, remarks } = await sampleOf(
      around(turns.slice(0, 2), { 'evalgap.correct': true, 'evalgap.confidence': 0.4, 'evalgap.prompt.reply': '2' }),
    );
    expect(samples).toEqual([
      expect.objectContaining({ prompts: { reply: '2' } }),
      expect.objectContaining({ prompts: { reply: '2', triage: '6' }, correct: false }),
    ]);
    expect(samples.some((sample) => 'confidence' in sample || sample.correct === true)).toBe(false);
    expect(remarks).toContain(
      'traces.jsonl: 1 span or log record judges a trace of several requests as a whole, which counts for none of them.',
    );
  });

  test('is the same where an agent that was asked nothing frames them', async () => {
    const { samples } = await sampleOf(around(turns, chain));
    expect(samples.map(({ input, output }) => [input, output])).toEqual([
      ['hello', 'Hi, how can I help?'],
      ['refund A-1', 'That failed.'],
      ['hello', 'Hi again.'],
    ]);
  });

  test('says how many tell nothing of what was asked', async () => {
    const { samples, remarks } = await sampleOf(around([...turns, agent('title', undefined, 'Refund', { at: 900 })]));
    expect(samples).toHaveLength(3);
    expect(remarks).toContain('traces.jsonl: 1 agent beside others tells nothing of what was asked.');
  });

  test('is a sample for each span that says what was asked, where there are no agents', async () => {
    const turn = (input: string, said: string, at: number): Planned => ({
      name: 'turn',
      at,
      took: 90,
      attributes: { 'evalgap.input': input },
      within: [chat('prompt with a policy', said, { at: at + 5 })],
    });
    const { samples } = await sampleOf(around([turn('hello', 'Hi.', 10), turn('refund', 'Done.', 300)]));
    expect(samples.map(({ input, output }) => [input, output])).toEqual([
      ['hello', 'Hi.'],
      ['refund', 'Done.'],
    ]);
  });
});

describe('agents side by side', () => {
  const agents = [
    agent('classifier', 'classify: where is it', 'shipping', { at: 1 }),
    agent('support', 'where is it', 'In Berlin.', { at: 20, within: [tool('lookup', 25)] }),
    agent('guardrail', 'is this kind?', 'yes', { at: 50 }),
  ];

  test('are requests of their own where nothing around them was asked', async () => {
    const { samples } = await sampleOf(around(agents));
    expect(samples.map(({ input, output, steps }) => [input, output, steps])).toEqual([
      ['classify: where is it', 'shipping', []],
      ['where is it', 'In Berlin.', [{ name: 'lookup' }]],
      ['is this kind?', 'yes', []],
    ]);
  });

  test.each([
    ['a chain', { ...chain, 'input.value': 'where is it', 'output.value': 'In Berlin.' }],
    [
      'a span that says so',
      { 'evalgap.input': 'where is it', 'evalgap.output': 'In Berlin.', 'evalgap.correct': true },
    ],
  ])('are steps of one request where %s around them was asked', async (_, attributes) => {
    const { samples, remarks } = await sampleOf(around(agents, attributes));
    expect(samples).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        at: START,
        input: 'where is it',
        output: 'In Berlin.',
        steps: [
          { name: 'classifier', output: 'shipping' },
          { name: 'support', output: 'In Berlin.' },
          { name: 'lookup' },
          { name: 'guardrail', output: 'yes' },
        ],
      }),
    ]);
    expect(remarks).toEqual([]);
  });

  test('are one agent where it failed and was asked the same again', async () => {
    const runs = [
      agent('support', 'where is it', undefined, { at: 1, failed: true, within: [tool('lookup', 5)] }),
      agent('support', 'where is it', 'In Berlin.', { at: 200, within: [tool('lookup', 205)] }),
    ];
    const { samples } = await sampleOf(around(runs));
    expect(samples).toEqual([
      expect.objectContaining({
        at: START + 1,
        output: 'In Berlin.',
        steps: [{ name: 'lookup' }, { name: 'lookup' }],
      }),
    ]);
    const again = await sampleOf(around([...runs, agent('support', 'where is it', 'Still there.', { at: 400 })]));
    expect(again.samples.map(({ output }) => output)).toEqual(['In Berlin.', 'Still there.']);
  });
});

describe('an agent that does not tell what was said', () => {
  const title = chat('Write a title for: where is it', 'Parcel', { at: 0 });
  const judge = chat('Is that right?', 'Score: 5', { at: 900 });

  test('is told by its models, not by those that ran before and after', async () => {
    const support = agent('support', undefined, undefined, {
      at: 10,
      within: [
        chat('where is it', 'Let me look.', { at: 20 }),
        agent('lookup', undefined, undefined, { at: 30, within: [chat('find A-1', 'A-1 is in Berlin', { at: 31 })] }),
        chat('where is it', 'In Berlin.', { at: 40 }),
        agent('tone', undefined, undefined, { at: 50, within: [chat('is this kind?', 'yes', { at: 51 })] }),
      ],
    });
    const { samples } = await sampleOf(around([title, support, judge]));
    expect(samples).toEqual([expect.objectContaining({ input: 'where is it', output: 'In Berlin.' })]);
  });

  test('has no answer where only a judge says anything', async () => {
    const { sample } = await sampleOf(around([title, agent('support', 'where is it', undefined, { at: 10 }), judge]));
    expect(sample).toMatchObject({ input: 'where is it' });
    expect(sample).not.toHaveProperty('output');
  });

  test('is told by the agents within it, if it called no model itself', async () => {
    const { sample } = await sampleOf(
      agent('workflow', undefined, undefined, {
        within: [
          agent('triage', undefined, undefined, { at: 1, within: [chat('refund please', 'to refunds', { at: 2 })] }),
          agent('refunds', undefined, undefined, { at: 30, within: [chat('refund please', 'Done.', { at: 31 })] }),
        ],
      }),
    );
    expect(sample).toMatchObject({ input: 'refund please', output: 'Done.' });
  });
});

test('models without an agent answer what they were asked: the last that was asked the same', async () => {
  const { sample } = await sampleOf(
    around([
      chat('hello', 'Hi', { at: 1 }),
      chat('hello', 'Hi, I am here.', { at: 5 }),
      chat('refund', 'Done.', { at: 9 }),
    ]),
  );
  expect(sample).toMatchObject({ input: 'hello', output: 'Hi, I am here.' });
});

function evaluation(label: string) {
  return { 'gen_ai.evaluation.name': 'correctness', 'gen_ai.evaluation.score.label': label };
}
