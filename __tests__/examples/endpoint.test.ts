import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { ask } from './support-agent.ts';

interface Call {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

const ANSWERS: Readonly<Record<string, string>> = {
  read: '{"order_ids": ["A-1608"], "product": "kettle", "language": "de"}',
  interpret: 'Sure! ```json\n{"intents": ["exchange", "damaged"]}\n```',
  decide: '{"decision": "replace", "confidence": 0.8}',
  reply: '{"reply": "Ein neuer Wasserkocher kommt."}',
};
const REQUEST = { id: '1', case: 'x', trial: 1, input: 'Der Wasserkocher ist kaputt, A-1608', prompts: {} };

let server: Server | undefined;

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  server = undefined;
});

test('asks an OpenAI-compatible endpoint named by the environment, the prompt as system message', async () => {
  const { calls, env } = await serve(({ task }) => ({ status: 200, content: ANSWERS[task]! }));
  const [reply] = await ask([REQUEST], { ...env, MODEL: 'small-1' });
  expect(reply!.steps.map(({ output }) => output)).toEqual([
    { order_ids: ['A-1608'], product: 'kettle', language: 'de' },
    [{ name: 'get_order', arguments: { order_id: 'A-1608' } }],
    ['damaged', 'exchange'],
    'replace',
    'Ein neuer Wasserkocher kommt.',
  ]);
  expect(reply!.confidence).toBe(0.8);
  expect(reply!.usage).toEqual({ inputTokens: 40, outputTokens: 8 });
  expect(calls.map(({ url }) => url)).toEqual(Array(4).fill('/v1/chat/completions'));
  expect(new Set(calls.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer sesame']));
  const [read] = calls;
  expect(read!.body).toMatchObject({
    model: 'small-1',
    temperature: 0,
    messages: [{ role: 'system' }, { role: 'user' }],
  });
  expect(read!.body.messages[0]!.content).toBe(reply!.prompts.triage.text);
  expect(calls[3]!.body.messages[0]!.content).toBe(reply!.prompts.reply.text);
});

test('hands the model the orders that were looked up', async () => {
  const { calls, env } = await serve(({ task }) => ({ status: 200, content: ANSWERS[task]! }));
  await ask([REQUEST], env);
  const decide = JSON.parse(calls[2]!.body.messages[1]!.content);
  expect(decide).toMatchObject({
    task: 'decide',
    orders: [{ id: 'A-1608', status: 'delivered', days_since_delivery: 4 }],
  });
});

test('an endpoint that refuses or babbles makes the error of that request', async () => {
  const { env } = await serve((_task, count) =>
    count === 1 ? { status: 429, content: '' } : { status: 200, content: 'I would rather not.' },
  );
  const [refused, babbled] = await ask([REQUEST, { ...REQUEST, id: '2' }], env);
  expect(refused!.error).toContain('429');
  expect(babbled!.error).toContain('I would rather not.');
});

async function serve(answer: (task: { readonly task: string }, count: number) => { status: number; content: string }) {
  const calls: Call[] = [];
  const started = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text) as Call['body'];
    calls.push({ url: request.url, authorization: request.headers.authorization, body });
    const { status, content } = answer(JSON.parse(body.messages[1]!.content), calls.length);
    const usage = { prompt_tokens: 10, completion_tokens: 2 };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }], usage }));
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo;
  return { calls, env: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1/`, OPENAI_API_KEY: 'sesame' } };
}
