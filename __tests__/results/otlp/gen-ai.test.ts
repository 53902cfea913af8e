import { describe, expect, test } from '@jest/globals';
import { JsonLogsSerializer } from '@opentelemetry/otlp-transformer';
import { ATTR_ERROR_TYPE } from '@opentelemetry/semantic-conventions';
import {
  ATTR_GEN_AI_AGENT_NAME,
  ATTR_GEN_AI_COMPLETION,
  ATTR_GEN_AI_EVALUATION_NAME,
  ATTR_GEN_AI_EVALUATION_SCORE_LABEL,
  ATTR_GEN_AI_EVALUATION_SCORE_VALUE,
  ATTR_GEN_AI_INPUT_MESSAGES,
  ATTR_GEN_AI_OPERATION_NAME,
  ATTR_GEN_AI_OUTPUT_MESSAGES,
  ATTR_GEN_AI_OUTPUT_TYPE,
  ATTR_GEN_AI_PROMPT,
  ATTR_GEN_AI_PROMPT_NAME,
  ATTR_GEN_AI_PROVIDER_NAME,
  ATTR_GEN_AI_REQUEST_MODEL,
  ATTR_GEN_AI_RETRIEVAL_DOCUMENTS,
  ATTR_GEN_AI_RETRIEVAL_QUERY_TEXT,
  ATTR_GEN_AI_SYSTEM,
  ATTR_GEN_AI_TOOL_CALL_ARGUMENTS,
  ATTR_GEN_AI_TOOL_CALL_ID,
  ATTR_GEN_AI_TOOL_CALL_RESULT,
  ATTR_GEN_AI_TOOL_NAME,
  EVENT_GEN_AI_CHOICE,
  EVENT_GEN_AI_CLIENT_INFERENCE_OPERATION_DETAILS,
  EVENT_GEN_AI_EVALUATION_RESULT,
  EVENT_GEN_AI_SYSTEM_MESSAGE,
  EVENT_GEN_AI_TOOL_MESSAGE,
  EVENT_GEN_AI_USER_MESSAGE,
} from '@opentelemetry/semantic-conventions/incubating';
import { asJson, type Planned, readLines, START, sampleOf, spansOf } from './exported.ts';

function said(role: string, content: string, ...parts: readonly object[]): string {
  return JSON.stringify([{ role, parts: [{ type: 'text', content }, ...parts] }]);
}

const asked = { [ATTR_GEN_AI_INPUT_MESSAGES]: said('user', 'Where is A-1182?') };
const tool = (name: string, at: number, attributes = {}): Planned => ({
  name: `execute_tool ${name}`,
  at,
  attributes: { [ATTR_GEN_AI_OPERATION_NAME]: 'execute_tool', [ATTR_GEN_AI_TOOL_NAME]: name, ...attributes },
});
const agent = (name: string, attributes = {}, within: readonly Planned[] = [], at = 0): Planned => ({
  name: `invoke_agent ${name}`,
  at,
  took: 900,
  attributes: { [ATTR_GEN_AI_OPERATION_NAME]: 'invoke_agent', [ATTR_GEN_AI_AGENT_NAME]: name, ...attributes },
  within,
});
const chat = (at: number, attributes = {}, events: Planned['events'] = []): Planned => ({
  name: 'chat gpt-5',
  at,
  attributes: {
    [ATTR_GEN_AI_OPERATION_NAME]: 'chat',
    [ATTR_GEN_AI_PROVIDER_NAME]: 'openai',
    [ATTR_GEN_AI_REQUEST_MODEL]: 'gpt-5',
    ...attributes,
  },
  events,
});

describe('spans of the present GenAI conventions', () => {
  test('become a sample: what the agent was asked, its tools and the agents within it by their start, its answer', async () => {
    const plan: Planned = {
      name: 'POST /ask',
      took: 1_000,
      attributes: { 'http.request.method': 'POST' },
      within: [
        agent(
          'support',
          { ...asked, [ATTR_GEN_AI_OUTPUT_MESSAGES]: said('assistant', 'On its way.') },
          [
            chat(20, { ...asked, [ATTR_GEN_AI_PROMPT_NAME]: 'triage', 'gen_ai.prompt.version': '5@sha256:9f2c' }),
            agent('refunds', { [ATTR_GEN_AI_OUTPUT_MESSAGES]: said('assistant', 'None is due.') }, [], 300),
            tool('lookup_order', 100, {
              [ATTR_GEN_AI_TOOL_CALL_ID]: 'call-1',
              [ATTR_GEN_AI_TOOL_CALL_ARGUMENTS]: '{"order":"A-1182"}',
              [ATTR_GEN_AI_TOOL_CALL_RESULT]: '{"status":"sent"}',
            }),
            tool('notify', 400, { [ATTR_ERROR_TYPE]: 'timeout', [ATTR_GEN_AI_TOOL_CALL_RESULT]: 'no answer' }),
          ],
          7,
        ),
      ],
    };
    expect(await sampleOf(plan)).toMatchObject({
      problems: [],
      remarks: ['traces.jsonl: 1 span follows no convention that is read.'],
      samples: [
        {
          id: '00000000000000000000000000000002',
          at: START + 7,
          input: 'Where is A-1182?',
          output: 'On its way.',
          steps: [
            { name: 'lookup_order', arguments: { order: 'A-1182' }, output: { status: 'sent' } },
            { name: 'refunds', output: 'None is due.' },
            { name: 'notify', output: 'no answer', error: 'timeout' },
          ],
          prompts: { triage: '5@sha256:9f2c' },
        },
      ],
    });
  });

  test('carry structure as structure, too, and as JSON where that was asked of the model', async () => {
    const { sample } = await sampleOf({
      ...chat(0, {
        [ATTR_GEN_AI_INPUT_MESSAGES]: said('user', 'Look', { type: 'blob', modality: 'image', content: 'iVBORw0K' }),
        [ATTR_GEN_AI_OUTPUT_MESSAGES]: said('assistant', '{"label":"refund"}'),
        [ATTR_GEN_AI_OUTPUT_TYPE]: 'json',
        'evalgap.step': 'decide',
      }),
    });
    expect(sample).toEqual(
      expect.objectContaining({
        input: { text: 'Look', attachments: [{ type: 'image' }] },
        output: { label: 'refund' },
        steps: [{ name: 'decide', output: { label: 'refund' } }],
      }),
    );
    const line = JSON.parse(asJson(spansOf([agent('support', asked)])));
    const [attribute] = line.resourceSpans[0].scopeSpans[0].spans[0].attributes.filter(
      ({ key }: { key: string }) => key === ATTR_GEN_AI_INPUT_MESSAGES,
    );
    const text = { key: 'content', value: { stringValue: 'Where is it?' } };
    const part = { kvlistValue: { values: [{ key: 'type', value: { stringValue: 'text' } }, text] } };
    const message = {
      kvlistValue: {
        values: [
          { key: 'role', value: { stringValue: 'user' } },
          { key: 'parts', value: { arrayValue: { values: [part] } } },
        ],
      },
    };
    attribute.value = { arrayValue: { values: [message] } };
    expect((await readLines([JSON.stringify(line)])).samples[0]?.input).toBe('Where is it?');
  });

  test('tell of an agent the whole conversation, of a model the last message of the user', async () => {
    const messages = JSON.stringify([
      { role: 'system', parts: [{ type: 'text', content: 'Be kind.' }] },
      { role: 'user', parts: [{ type: 'text', content: 'Hello' }] },
      { role: 'assistant', parts: [{ type: 'text', content: 'How can I help?' }] },
      { role: 'user', parts: [{ type: 'text', content: 'Where is it?' }] },
    ]);
    expect((await sampleOf(agent('support', { [ATTR_GEN_AI_INPUT_MESSAGES]: messages }))).sample?.input).toEqual([
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'How can I help?' },
      { role: 'user', content: 'Where is it?' },
    ]);
    const model = await sampleOf(agent('support', {}, [chat(10, { [ATTR_GEN_AI_INPUT_MESSAGES]: messages })]));
    expect(model.sample?.input).toBe('Where is it?');
  });

  test('show tools that a model asked for and that ran without a span, with what the model was told of them', async () => {
    const call = { type: 'tool_call', id: 'call-1', name: 'lookup_order', arguments: { order: 'A-1182' } };
    const traced = { type: 'tool_call', id: 'call-2', name: 'notify', arguments: {} };
    const request = { role: 'assistant', parts: [call, traced] };
    const answer = {
      role: 'tool',
      parts: [{ type: 'tool_call_response', id: 'call-1', response: { status: 'sent' } }],
    };
    const user = { role: 'user', parts: [{ type: 'text', content: 'Where is it?' }] };
    const { sample } = await sampleOf({
      name: 'turn',
      took: 500,
      within: [
        chat(10, {
          [ATTR_GEN_AI_INPUT_MESSAGES]: JSON.stringify([user]),
          [ATTR_GEN_AI_OUTPUT_MESSAGES]: JSON.stringify([request]),
        }),
        tool('notify', 50, { [ATTR_GEN_AI_TOOL_CALL_ID]: 'call-2' }),
        chat(100, {
          [ATTR_GEN_AI_INPUT_MESSAGES]: JSON.stringify([user, request, answer]),
          [ATTR_GEN_AI_OUTPUT_MESSAGES]: said('assistant', 'Sent.'),
        }),
      ],
    });
    expect(sample).toEqual({
      id: expect.any(String),
      at: START + 10,
      input: 'Where is it?',
      output: 'Sent.',
      steps: [{ name: 'lookup_order', arguments: { order: 'A-1182' }, output: { status: 'sent' } }, { name: 'notify' }],
    });
  });

  test('count a call once that is seen from the agent and from the protocol that carries it', async () => {
    const inner = tool('lookup_order', 30, { 'mcp.method.name': 'tools/call', [ATTR_GEN_AI_TOOL_CALL_RESULT]: '[1]' });
    const outer = {
      ...tool('lookup_order', 20, { [ATTR_GEN_AI_TOOL_CALL_ARGUMENTS]: '{"order":1}' }),
      within: [inner],
    };
    expect((await sampleOf(agent('support', asked, [outer]))).sample?.steps).toEqual([
      { name: 'lookup_order', arguments: { order: 1 }, output: [1] },
    ]);
  });

  test('tell what was looked up, and the kind of an error but never its words', async () => {
    const retrieval: Planned = {
      name: 'retrieval policies',
      at: 10,
      attributes: {
        [ATTR_GEN_AI_OPERATION_NAME]: 'retrieval',
        [ATTR_GEN_AI_RETRIEVAL_QUERY_TEXT]: 'refunds',
        [ATTR_GEN_AI_RETRIEVAL_DOCUMENTS]: '[{"id":"p-1","score":0.9}]',
      },
    };
    class Refused extends Error {
      override name = 'Refused';
    }
    const read = await sampleOf(
      agent('support', asked, [
        retrieval,
        { ...tool('a', 20), threw: new Refused('private words') },
        { ...tool('b', 30), failed: true },
      ]),
    );
    expect(read.sample?.steps).toEqual([
      { name: 'policies', arguments: 'refunds', output: [{ id: 'p-1', score: 0.9 }] },
      { name: 'a', error: 'Refused' },
      { name: 'b', error: 'error' },
    ]);
    expect(JSON.stringify(read)).not.toContain('private words');
  });

  test('tell that the agent ended with an error, and of one that ran again what the last run came to', async () => {
    const failed = { ...agent('support', asked), failed: true };
    expect((await sampleOf(failed)).sample).toMatchObject({ steps: [], error: 'error' });
    const named = { ...failed, attributes: { ...failed.attributes, [ATTR_ERROR_TYPE]: 'RateLimitError' } };
    expect((await sampleOf(named)).sample?.error).toBe('RateLimitError');
    const within = (...runs: readonly Planned[]): Planned => ({ name: 'POST /chat', took: 2_000, within: runs });
    const again = agent('support', asked, [], 1_000);
    const { samples } = await sampleOf(within(failed, again));
    expect(samples).toEqual([expect.not.objectContaining({ error: 'error' })]);
    const twice = await sampleOf(within({ ...failed, at: 500 }, { ...failed, at: 1_500 }));
    expect(twice.samples).toEqual([expect.objectContaining({ steps: [], error: 'error' })]);
    expect((await sampleOf(agent('support', asked, [{ ...tool('a', 20), failed: true }]))).sample).not.toHaveProperty(
      'error',
    );
    expect((await sampleOf({ ...chat(10, asked), failed: true })).sample?.error).toBe('error');
  });

  test.each([
    [{ [ATTR_GEN_AI_EVALUATION_SCORE_LABEL]: 'incorrect', [ATTR_GEN_AI_EVALUATION_SCORE_VALUE]: 0.2 }, false],
    [{ [ATTR_GEN_AI_EVALUATION_SCORE_LABEL]: 'Pass' }, true],
    [{ [ATTR_GEN_AI_EVALUATION_SCORE_VALUE]: 1 }, true],
    [{ [ATTR_GEN_AI_EVALUATION_SCORE_VALUE]: 0.7 }, undefined],
    [{ [ATTR_GEN_AI_EVALUATION_NAME]: 'relevance', [ATTR_GEN_AI_EVALUATION_SCORE_LABEL]: 'pass' }, undefined],
  ])('say whether the answer was right only where an evaluation does: %j', async (attributes, correct) => {
    const event = {
      name: EVENT_GEN_AI_EVALUATION_RESULT,
      attributes: { [ATTR_GEN_AI_EVALUATION_NAME]: 'correctness', ...attributes },
    };
    const { sample, remarks } = await sampleOf({ ...agent('support', asked), events: [event] });
    expect(sample?.correct).toBe(correct);
    expect(remarks).toEqual(
      correct === undefined ? ['traces.jsonl: 1 evaluation does not say whether the answer was right.'] : [],
    );
  });
});

describe('what an agent said', () => {
  const call = { type: 'tool_call', id: 'c1', name: 'lookup', arguments: { order: 1 } };
  const run = JSON.stringify([
    { role: 'assistant', parts: [{ type: 'text', content: 'Let me look that up.' }, call] },
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: { status: 'sent' } }] },
    { role: 'assistant', parts: [{ type: 'text', content: 'Sent.' }] },
    { role: 'tool', parts: [{ type: 'text', content: 'stored' }] },
  ]);
  const lookup = { name: 'lookup', arguments: { order: 1 }, output: { status: 'sent' } };

  test('is the last message with a text, and its calls of tools are steps', async () => {
    const { sample } = await sampleOf(agent('support', { ...asked, [ATTR_GEN_AI_OUTPUT_MESSAGES]: run }));
    expect(sample).toMatchObject({ output: 'Sent.', steps: [lookup] });
    const details = { ...asked, [ATTR_GEN_AI_OUTPUT_MESSAGES]: run };
    const events = [{ name: EVENT_GEN_AI_CLIENT_INFERENCE_OPERATION_DETAILS, attributes: details }];
    expect((await sampleOf(chat(0, {}, events))).sample).toMatchObject({ output: 'Sent.', steps: [lookup] });
  });

  test('is the same as providers write it', async () => {
    const messages = JSON.stringify([
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c1', function: { name: 'lookup', arguments: '{"order":1}' } }],
      },
      { role: 'tool', tool_call_id: 'c1', content: '{"status":"sent"}' },
      { role: 'assistant', content: 'Sent.' },
    ]);
    const { sample } = await sampleOf(agent('support', { ...asked, [ATTR_GEN_AI_OUTPUT_MESSAGES]: messages }));
    expect(sample).toMatchObject({ output: 'Sent.', steps: [lookup] });
  });

  test('makes no steps of calls that its tools or its models show', async () => {
    const attributes = { ...asked, [ATTR_GEN_AI_OUTPUT_MESSAGES]: run };
    const shown = await sampleOf(agent('support', attributes, [tool('first', 20), tool('lookup', 30)]));
    expect(shown.sample?.steps).toEqual([{ name: 'first' }, { name: 'lookup' }]);
    const request = JSON.stringify([{ role: 'assistant', parts: [{ ...call, id: undefined }] }]);
    const asking = chat(40, { [ATTR_GEN_AI_OUTPUT_MESSAGES]: request });
    expect((await sampleOf(agent('support', attributes, [asking]))).sample?.steps).toHaveLength(1);
  });

  test('of a model is the first of several choices, and of several models what the last said', async () => {
    const choices = (...texts: readonly string[]) => ({
      [ATTR_GEN_AI_OUTPUT_MESSAGES]: JSON.stringify(texts.map((content) => ({ role: 'assistant', content }))),
    });
    const models = [
      chat(10, { ...asked, ...choices('one', 'two') }),
      chat(20, { ...asked, ...choices('three', 'four') }),
    ];
    expect((await sampleOf(agent('support', {}, models))).sample?.output).toBe('three');
    expect((await sampleOf({ name: 'turn', within: models })).sample?.output).toBe('three');
  });
});

describe('what was asked', () => {
  test('is told of those alone who ask and answer', async () => {
    const roles = ['developer', 'User', 'function', 'ASSISTANT', 'policy', 'human'];
    const messages = JSON.stringify(roles.map((role) => ({ role, content: `${role} says` })));
    const { sample } = await sampleOf(agent('support', { [ATTR_GEN_AI_INPUT_MESSAGES]: messages }));
    expect(sample?.input).toEqual(['User', 'ASSISTANT', 'human'].map((role) => ({ role, content: `${role} says` })));
  });

  test('is what stands beside an image, however large that is', async () => {
    const image = { type: 'blob', modality: 'image', content: 'A'.repeat(5_000_000) };
    const messages = JSON.stringify([
      { role: 'system', content: 'Policy' },
      { role: 'user', parts: [image, { type: 'text', content: 'What is wrong with this lamp?' }] },
    ]);
    const { sample, remarks } = await sampleOf(agent('support', { [ATTR_GEN_AI_INPUT_MESSAGES]: messages }));
    expect(sample?.input).toEqual({ text: 'What is wrong with this lamp?', attachments: [{ type: 'image' }] });
    expect(remarks).toEqual([]);
  });

  test.each([
    '[{"role":"system","content":"Policy"},{"role":"us',
    "[{'role': 'system', 'content': 'Policy'}, {'role': 'user', 'content': 'Hi'}]",
    '{"messages":[{"role":"system","content":"Policy',
  ])('is not told by messages that were cut off or are no JSON, which are counted: %s', async (messages) => {
    const torn = { [ATTR_GEN_AI_INPUT_MESSAGES]: messages };
    const details = { name: EVENT_GEN_AI_CLIENT_INFERENCE_OPERATION_DETAILS, attributes: torn };
    for (const plan of [agent('support', torn), chat(0, torn), chat(0, {}, [details])]) {
      const read = await sampleOf(plan);
      expect(JSON.stringify(read)).not.toContain('Policy');
      expect(read.remarks).toContain('traces.jsonl: 1 text of messages is cut off or no JSON, and not read.');
    }
    const { sample } = await sampleOf(agent('support', torn, [chat(10, asked)]));
    expect(sample?.input).toBe('Where is A-1182?');
  });

  test('is a text, too, that only looks like a list at its beginning', async () => {
    const { sample } = await sampleOf(agent('support', { [ATTR_GEN_AI_INPUT_MESSAGES]: '[urgent] Where is it?' }));
    expect(sample?.input).toBe('[urgent] Where is it?');
  });
});

describe('spans of the old GenAI conventions', () => {
  const old = (attributes = {}, events: Planned['events'] = []): Planned => ({
    name: 'chat gpt-4',
    attributes: { [ATTR_GEN_AI_SYSTEM]: 'openai', [ATTR_GEN_AI_REQUEST_MODEL]: 'gpt-4', ...attributes },
    events,
  });
  const answered = { id: expect.any(String), at: START, input: 'Where is it?', output: 'Sent.', steps: [] };
  const prompt = JSON.stringify([
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: 'Where is it?' },
  ]);
  const completion = JSON.stringify([{ role: 'assistant', content: 'Sent.' }]);

  test.each<readonly [string, Planned]>([
    ['as attributes of JSON', old({ [ATTR_GEN_AI_PROMPT]: prompt, [ATTR_GEN_AI_COMPLETION]: completion })],
    [
      'as an attribute for each leaf',
      old({
        'gen_ai.prompt.0.role': 'user',
        'gen_ai.prompt.0.content': 'Where is it?',
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.content': 'Sent.',
      }),
    ],
    [
      'as two events',
      old({}, [
        { name: 'gen_ai.content.prompt', attributes: { [ATTR_GEN_AI_PROMPT]: prompt } },
        { name: 'gen_ai.content.completion', attributes: { [ATTR_GEN_AI_COMPLETION]: completion } },
      ]),
    ],
    [
      'as an event for each message, whose body is an attribute',
      old({}, [
        { name: EVENT_GEN_AI_SYSTEM_MESSAGE, attributes: { 'gen_ai.event.content': '{"content":"Be kind."}' } },
        { name: EVENT_GEN_AI_USER_MESSAGE, attributes: { 'gen_ai.event.content': '{"content":"Where is it?"}' } },
        {
          name: EVENT_GEN_AI_CHOICE,
          attributes: { 'gen_ai.event.content': '{"index":0,"message":{"content":"Sent."},"finish_reason":"stop"}' },
        },
      ]),
    ],
    [
      'as an event for each message, with an attribute for each field',
      old({}, [
        { name: EVENT_GEN_AI_USER_MESSAGE, attributes: { content: 'Where is it?' } },
        { name: EVENT_GEN_AI_CHOICE, attributes: { index: 0, message: 'Sent.', finish_reason: 'stop' } },
      ]),
    ],
    [
      'as the event of a whole call',
      old({}, [
        {
          name: EVENT_GEN_AI_CLIENT_INFERENCE_OPERATION_DETAILS,
          attributes: {
            [ATTR_GEN_AI_INPUT_MESSAGES]: said('user', 'Where is it?'),
            [ATTR_GEN_AI_OUTPUT_MESSAGES]: said('assistant', 'Sent.'),
          },
        },
      ]),
    ],
  ])('tell what was said %s', async (_, plan) => {
    const { sample, problems, remarks } = await sampleOf(plan);
    expect(sample).toEqual(answered);
    expect([...problems, ...remarks]).toEqual([]);
  });

  test('show calls of tools as the provider wrote them', async () => {
    const call = { id: 'c', type: 'function', function: { name: 'lookup', arguments: '{"order":1}' } };
    const { sample } = await sampleOf(
      old({}, [
        { name: EVENT_GEN_AI_USER_MESSAGE, attributes: { content: 'Where is it?' } },
        {
          name: EVENT_GEN_AI_CHOICE,
          attributes: { 'gen_ai.event.content': JSON.stringify({ message: { tool_calls: [call] } }) },
        },
        { name: EVENT_GEN_AI_TOOL_MESSAGE, attributes: { id: 'c', content: '{"status":"sent"}' } },
      ]),
    );
    expect(sample?.steps).toEqual([{ name: 'lookup', arguments: { order: 1 }, output: { status: 'sent' } }]);
  });
});

describe('messages of no form at all', () => {
  test.each([
    `[${'{"message":'.repeat(50_000)}{}${'}'.repeat(50_000)}]`,
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    '[null, 7, {"role":7,"parts":7}, {"role":"user","parts":[null,[],{"type":7}]}, {"content":{"a":1}}]',
    '{"messages":{"messages":[]}}',
    '[{"role":"user","parts":[{"type":"tool_call"},{"type":"tool_call_response"}],"tool_calls":[{"function":7}]}]',
  ])('tell nothing, and keep nothing else from being read', async (messages) => {
    const plan = agent('support', { [ATTR_GEN_AI_INPUT_MESSAGES]: messages, [ATTR_GEN_AI_OUTPUT_MESSAGES]: messages });
    const { samples } = await sampleOf({ name: 'turn', within: [plan, chat(10, asked)] });
    expect(samples).toEqual([expect.objectContaining({ input: 'Where is A-1182?' })]);
  });
});

describe('log records beside the spans', () => {
  function logs(
    ...records: readonly { readonly eventName: string; readonly attributes?: object; readonly body?: object }[]
  ) {
    const [span] = spansOf([agent('support')]);
    const whole = records.map((record) => ({
      hrTime: [0, 0],
      hrTimeObserved: [0, 0],
      spanContext: span?.spanContext(),
      resource: span?.resource,
      instrumentationScope: { name: 'support-agent' },
      droppedAttributesCount: 0,
      attributes: {},
      ...record,
    }));
    type Records = Parameters<typeof JsonLogsSerializer.serializeRequest>[0];
    return Buffer.from(JsonLogsSerializer.serializeRequest(whole as unknown as Records) ?? []).toString('utf8');
  }
  const told = logs(
    { eventName: EVENT_GEN_AI_USER_MESSAGE, body: { content: 'Hello' } },
    { eventName: EVENT_GEN_AI_USER_MESSAGE, body: { content: 'Where is it?' } },
    { eventName: EVENT_GEN_AI_CHOICE, body: { index: 0, message: { content: 'Sent.' } } },
    {
      eventName: EVENT_GEN_AI_EVALUATION_RESULT,
      attributes: { [ATTR_GEN_AI_EVALUATION_NAME]: 'Correctness', [ATTR_GEN_AI_EVALUATION_SCORE_LABEL]: 'fail' },
    },
  );
  const spans = asJson(spansOf([agent('support', {}, [tool('lookup', 20)])]));

  test.each([
    ['before', [told, spans]],
    ['after', [spans, told]],
  ])('tell what the span does not, whether they come %s it', async (_, lines) => {
    const { samples, problems, remarks } = await readLines(lines);
    expect(samples).toEqual([
      expect.objectContaining({
        at: START,
        input: 'Where is it?',
        output: 'Sent.',
        steps: [{ name: 'lookup' }],
        correct: false,
      }),
    ]);
    expect([...problems, ...remarks]).toEqual([]);
  });

  test('are a sample alone where their spans were not kept, and are counted where they are of something else', async () => {
    const { samples, remarks } = await readLines([told, logs({ eventName: 'session.start' })]);
    expect(samples).toEqual([expect.objectContaining({ input: 'Where is it?', output: 'Sent.', correct: false })]);
    expect(remarks).toEqual(['traces.jsonl: 1 log record is of no convention that is read.']);
  });
});
