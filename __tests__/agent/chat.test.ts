import { describe, expect, test } from '@jest/globals';
import { type Chat, type ChatOutcome, openChat } from '../../src/agent/chat.ts';
import { type ChatApi, type ChatCall, completion, send, withChatApi } from './chat-api.ts';

const KEY = 'sk-secret-0123456789';
const QUESTION = [
  { role: 'system', content: 'Judge.' },
  { role: 'user', content: 'Is it right?' },
] as const;

interface Opened extends ChatApi {
  readonly chat: Chat;
  readonly waits: readonly number[];
}

function withChat<T>(
  respond: (call: ChatCall) => void,
  use: (opened: Opened) => Promise<T>,
  options: { readonly timeoutMs?: number; readonly key?: string; readonly url?: string; readonly random?: number } = {},
): Promise<T> {
  return withChatApi(respond, async (api) => {
    const waits: number[] = [];
    const chat = openChat({
      url: options.url ?? api.url,
      key: options.key ?? KEY,
      model: 'judge-2026-08-01',
      timeoutMs: options.timeoutMs ?? 10_000,
      concurrency: 2,
      random: () => options.random ?? 0,
      redact: (text) => text.replaceAll(KEY, '[redacted]'),
      wait: async (milliseconds) => waits.push(milliseconds),
    });
    try {
      return await use({ ...api, chat, waits });
    } finally {
      chat.stop();
    }
  });
}

/** The answer to one question, of an API that does this. */
function outcomeOf(
  respond: (call: ChatCall) => void,
  options: Parameters<typeof withChat>[2] = {},
): Promise<ChatOutcome & { readonly calls: number; readonly waits: readonly number[] }> {
  return withChat(
    respond,
    async ({ chat, calls, waits }) => ({ ...(await chat.ask(QUESTION)), calls: calls.length, waits }),
    options,
  );
}

const told = (outcome: ChatOutcome) => (outcome.kind === 'failed' ? outcome.reason : outcome.text);

describe('a chat', () => {
  test('asks in the form of OpenAI’s API for a short answer that is the same each time', async () => {
    await withChat(
      ({ answer }) => send(answer, completion('yes')),
      async ({ chat, calls }) => {
        expect(await chat.ask(QUESTION)).toEqual({
          kind: 'answered',
          text: 'yes',
          usage: { inputTokens: 40, outputTokens: 5 },
        });
        expect(calls[0]?.url).toBe('/v1/chat/completions');
        expect(calls[0]?.headers).toMatchObject({
          authorization: `Bearer ${KEY}`,
          'content-type': 'application/json',
        });
        expect(calls[0]?.body).toEqual({
          model: 'judge-2026-08-01',
          messages: QUESTION,
          temperature: 0,
          seed: expect.any(Number),
          max_tokens: expect.any(Number),
        });
      },
    );
  });

  test('sends no credential where it was given none', async () => {
    await withChatApi(
      ({ answer }) => send(answer, completion('yes')),
      async ({ url, calls }) => {
        const chat = openChat({
          url,
          model: 'm',
          timeoutMs: 5_000,
          concurrency: 1,
          random: () => 0,
          redact: (text) => text,
        });
        await chat.ask(QUESTION);
        expect(calls[0]?.headers).not.toHaveProperty('authorization');
      },
    );
  });

  test('leaves out what a model does not know, and does not try it again', async () => {
    const unsupported = (param: string) => ({
      error: {
        message: `Unsupported parameter: '${param}'`,
        type: 'invalid_request_error',
        param,
        code: 'unsupported',
      },
    });
    await withChat(
      ({ answer, body }) => {
        for (const name of ['max_tokens', 'temperature']) if (name in body) return send(answer, unsupported(name), 400);
        send(answer, completion('yes'));
      },
      async ({ chat, calls }) => {
        expect(told(await chat.ask(QUESTION))).toBe('yes');
        expect(told(await chat.ask(QUESTION))).toBe('yes');
        expect(calls).toHaveLength(4);
        expect(Object.keys(calls.at(-1)?.body ?? {}).sort()).toEqual([
          'max_completion_tokens',
          'messages',
          'model',
          'seed',
        ]);
      },
    );
  });

  test.each<[string, unknown]>([
    [
      'a list of faults',
      { detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }] },
    ],
    ['a sentence', { message: 'Unknown field seed' }],
    ['a text', 'seed: unrecognized'],
  ])('leaves out what a refusal names in %s', async (_, refusal) => {
    await withChat(
      ({ answer, body }) => ('seed' in body ? send(answer, refusal, 422) : send(answer, completion('yes'))),
      async ({ chat, calls }) => {
        expect(told(await chat.ask(QUESTION))).toBe('yes');
        expect(told(await chat.ask(QUESTION))).toBe('yes');
        expect(calls.map(({ body }) => Object.keys(body).length)).toEqual([5, 4, 4]);
      },
    );
  });

  test('asks once with no parameter where a refusal names none, and keeps to it only if that works', async () => {
    await withChat(
      ({ answer, body, number }) =>
        number <= 2 || 'temperature' in body ? send(answer, 'bad request', 400) : send(answer, completion('yes')),
      async ({ chat, calls }) => {
        expect(told(await chat.ask(QUESTION))).toMatch(/answered 400$/);
        for (const _ of 'ab') expect(told(await chat.ask(QUESTION))).toBe('yes');
        expect(calls.map(({ body }) => 'temperature' in body)).toEqual([true, false, true, false, false]);
      },
    );
  });

  test('gives a model that thinks more room once it needs it, and from then on', async () => {
    await withChat(
      ({ answer, body }) =>
        send(answer, Number(body.max_tokens) > 1_000 ? completion('yes') : completion('', { finish_reason: 'length' })),
      async ({ chat, calls }) => {
        expect(await chat.ask(QUESTION)).toEqual({
          kind: 'answered',
          text: 'yes',
          usage: { inputTokens: 80, outputTokens: 10 },
        });
        expect(told(await chat.ask(QUESTION))).toBe('yes');
        expect(calls).toHaveLength(3);
      },
    );
  });

  test('ends with a reason where no room is enough', async () => {
    await withChat(
      ({ answer }) => send(answer, completion('', { finish_reason: 'length' })),
      async ({ chat, calls }) => {
        for (let asked = 0; asked < 30; asked += 1) expect(told(await chat.ask(QUESTION))).toMatch(/was cut off/);
        expect(calls).toHaveLength(20);
      },
    );
  });

  test.each([
    ['what was asked cannot be left out', 'messages'],
    ['a parameter that was not sent is none of ours', '__proto__'],
  ])('ends where an API refuses a parameter, since %s', async (_, param) => {
    const outcome = await outcomeOf(({ answer }) => send(answer, { error: { message: 'no', param } }, 400));
    expect(outcome).toMatchObject({ kind: 'failed', calls: 1, reason: expect.stringMatching(/answered 400: no$/) });
  });

  test('does not go round in circles with an API that refuses whatever it is sent', async () => {
    const { calls, kind } = await outcomeOf(({ answer }) =>
      send(answer, { error: { message: 'no', param: 'temperature' } }, 400),
    );
    expect([kind, calls]).toEqual(['failed', 2]);
  });
});

describe('an API in trouble', () => {
  test.each([429, 500, 502, 503, 529])('that answers %i is asked again, after growing waits', async (status) => {
    const outcome = await outcomeOf(({ answer, number }) =>
      number < 4 ? send(answer, 'busy', status) : send(answer, completion('yes')),
    );
    expect(told(outcome)).toBe('yes');
    expect(outcome.waits).toEqual([500, 1_000, 2_000]);
  });

  test('is asked five times and no more', async () => {
    const outcome = await outcomeOf(({ answer }) => send(answer, 'busy', 429));
    expect(told(outcome)).toMatch(/^the judge at http:\/\/127\.0\.0\.1:\d+\/v1 answered 429 \(5 attempts\)$/);
    expect([outcome.calls, outcome.waits.length]).toEqual([5, 4]);
  });

  test('is waited for as long as it says, in seconds or until a date, and never more than five minutes', async () => {
    const headers = ['0', '7', '3600', new Date(Date.now() + 30_000).toUTCString()];
    const { waits } = await outcomeOf(({ answer, number }) => {
      const header = headers[number - 1];
      if (header === undefined) send(answer, completion('yes'));
      else send(answer, '', 429, { 'retry-after': header });
    });
    expect(waits.slice(0, 3)).toEqual([0, 7_000, 300_000]);
    expect(waits[3]).toBeGreaterThan(20_000);
    expect(waits[3]).toBeLessThanOrEqual(30_000);
  });

  test('is not waited for by everybody for the same time', async () => {
    const respond = ({ answer, number }: ChatCall) =>
      number === 1 ? send(answer, '', 429, { 'retry-after': '2' }) : send(answer, completion('yes'));
    expect((await outcomeOf(respond, { random: 0.5 })).waits).toEqual([2_250]);
    expect(
      (
        await outcomeOf(
          ({ number, answer }) => (number === 1 ? send(answer, '', 500) : send(answer, completion('y'))),
          { random: 0.5 },
        )
      ).waits,
    ).toEqual([750]);
  });

  test('that asks for minutes is left alone by all questions, and no attempt is wasted on it', async () => {
    await withChat(
      ({ answer, number }) =>
        number <= 2 ? send(answer, '', 429, { 'retry-after': '120' }) : send(answer, completion('yes')),
      async ({ chat, calls, waits }) => {
        const answers = await Promise.all([chat.ask(QUESTION), chat.ask(QUESTION)]);
        expect(answers.map(told)).toEqual(['yes', 'yes']);
        expect(new Set(waits)).toEqual(new Set([120_000]));
        expect(calls.length).toBeLessThanOrEqual(4);
      },
    );
  });

  test('that asks for minutes again and again is given up', async () => {
    const outcome = await outcomeOf(({ answer }) => send(answer, '', 429, { 'retry-after': '120' }));
    expect(outcome).toMatchObject({ kind: 'failed', calls: 3, waits: [120_000, 120_000] });
  });

  test('that cuts connections is asked again', async () => {
    const outcome = await outcomeOf(({ answer, number }) =>
      number === 1 ? answer.destroy() : send(answer, completion('yes')),
    );
    expect([told(outcome), outcome.calls]).toEqual(['yes', 2]);
  });

  test('that stays silent is asked again once', async () => {
    const outcome = await outcomeOf(
      ({ answer, number }) => {
        if (number === 2) send(answer, completion('yes'));
      },
      { timeoutMs: 150 },
    );
    expect([told(outcome), outcome.calls]).toEqual(['yes', 2]);
  });

  test('that begins an answer and never ends it is given up', async () => {
    const outcome = await outcomeOf(({ answer }) => void answer.writeHead(200).write('{"choices":['), {
      timeoutMs: 100,
    });
    expect(told(outcome)).toMatch(/did not answer within 0\.1 s \(2 attempts\)$/);
  });

  test('that is not there is named', async () => {
    const outcome = await outcomeOf(() => {}, { url: 'http://127.0.0.1:9/v1' });
    expect(told(outcome)).toMatch(/^the judge at http:\/\/127\.0\.0\.1:9\/v1 cannot be reached \(.+\) \(5 attempts\)$/);
  });

  test('for good is not asked about every case', async () => {
    await withChat(
      ({ answer }) => send(answer, 'broken', 422),
      async ({ chat, calls }) => {
        for (let asked = 0; asked < 12; asked += 1) await chat.ask(QUESTION);
        expect(calls.length).toBeLessThan(12);
        expect(told(await chat.ask(QUESTION))).toMatch(/failed 5 times in a row, at last: .*answered 422/);
      },
    );
  });
});

describe('an answer that is none', () => {
  const body =
    (value: unknown, status = 200) =>
    (call: ChatCall) =>
      send(call.answer, value, status);
  const without = (rest: object) => body(completion('yes', rest));

  test.each([
    ['no JSON', body('<html>'), /no chat completion/],
    ['a list', body([]), /no chat completion/],
    ['an object of another kind', body({ answer: 'yes' }), /no chat completion/],
    ['nothing', body(''), /no chat completion/],
    ['JSON that is nested without end', body('['.repeat(200_000)), /no chat completion/],
    ['choices that are none', body({ choices: 'yes' }), /no chat completion/],
    ['no choice', body({ ...completion('yes'), choices: [] }), /without a choice/],
    ['a message without text', body(completion(null)), /without a text/],
    ['a call of a tool', without({ finish_reason: 'tool_calls', message: { tool_calls: [] } }), /without a text/],
    ['what a filter left', without({ finish_reason: 'content_filter' }), /content filter/],
    ['a refusal', without({ message: { content: null, refusal: 'I cannot judge.' } }), /declined to answer/],
    ['more than a megabyte', body(`"${'x'.repeat(1_100_000)}"`), /more than 1 MB/],
  ])('is %s, and is asked for once', async (_, respond, reason) => {
    const outcome = await outcomeOf(respond);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason), calls: 1 });
  });

  test('costs what it says it costs, where that is a number', async () => {
    const cut = {
      ...completion('ye', { finish_reason: 'length' }),
      usage: { prompt_tokens: 9, completion_tokens: 'many' },
    };
    expect((await outcomeOf(body(cut))).usage).toEqual({ inputTokens: 18 });
    expect((await outcomeOf(body({ ...completion('yes'), usage: 'free' }))).usage).toEqual({});
  });

  test('does not count as a fault of the API, which works', async () => {
    await withChat(without({ finish_reason: 'content_filter' }), async ({ chat, calls }) => {
      for (let asked = 0; asked < 30; asked += 1) await chat.ask(QUESTION);
      expect(calls).toHaveLength(30);
    });
  });
});

describe('the key of a chat', () => {
  test.each([301, 302, 307, 308])(
    'is not sent on to where a %i leads, and neither is what is asked',
    async (status) => {
      await withChatApi(
        ({ answer }) => send(answer, completion('stolen')),
        async (other) => {
          const outcome = await outcomeOf(({ answer }) =>
            send(answer, '', status, { location: `${other.url}/chat/completions?token=abc` }),
          );
          expect(told(outcome)).toMatch(
            /redirects to http:\/\/127\.0\.0\.1:\d+\/v1\/chat\/completions, which is not followed$/,
          );
          expect(other.calls).toHaveLength(0);
          expect(outcome.calls).toBe(1);
        },
      );
    },
  );

  test('is sent on within the same origin', async () => {
    await withChat(
      ({ answer, url }) =>
        url === '/v2' ? send(answer, completion('yes')) : send(answer, '', 308, { location: '/v2' }),
      async ({ chat, calls }) => {
        expect(told(await chat.ask(QUESTION))).toBe('yes');
        expect(calls[1]?.headers.authorization).toBe(`Bearer ${KEY}`);
      },
    );
  });

  test.each([401, 403])('that is refused with %i ends it, and nothing of the refusal is quoted', async (status) => {
    const message = `Incorrect API key provided: ${KEY.slice(0, 8)}…${KEY.slice(-4)}`;
    await withChat(
      ({ answer }) => send(answer, { error: { message } }, status),
      async ({ chat, calls }) => {
        const first = told(await chat.ask(QUESTION));
        expect(first).toMatch(new RegExp(`refuses the key \\(${status}\\)$`));
        expect(first).not.toContain(KEY.slice(0, 8));
        expect(told(await chat.ask(QUESTION))).toBe(first);
        expect(calls).toHaveLength(1);
      },
    );
  });

  test('whose account is empty ends it, though the API says 429', async () => {
    const error = { message: 'You exceeded your current quota', code: 'insufficient_quota' };
    const outcome = await outcomeOf(({ answer }) => send(answer, { error }, 429));
    expect(outcome).toMatchObject({ calls: 1, reason: expect.stringContaining('nothing left to spend') });
  });

  test('is taken out of what an API says, and nothing else of it is obeyed', async () => {
    const message = `\u001b[2J::add-mask::x\nyou sent ${KEY}`;
    const reason = told(await outcomeOf(({ answer }) => send(answer, { error: { message } }, 418)));
    expect(reason).toContain('[redacted]');
    expect(reason).not.toContain(KEY);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(reason).not.toMatch(/[\u0000-\u001f]/);
    expect(reason.length).toBeLessThan(400);
    const long = `${'x'.repeat(440)}${KEY}${'y'.repeat(1_000)}`;
    const cut = told(await outcomeOf(({ answer }) => send(answer, { error: { message: long } }, 418)));
    expect(cut).not.toContain('sk-');
    expect(cut.length).toBeLessThanOrEqual(500);
  });
});

describe('a chat that is stopped', () => {
  test('leaves nobody waiting, and asks nothing more', async () => {
    await withChat(
      () => {},
      async ({ chat, calls }) => {
        const asked = chat.ask(QUESTION);
        await new Promise((resolve) => setTimeout(resolve, 100));
        chat.stop();
        expect(told(await asked)).toMatch(/stopped/);
        expect(told(await chat.ask(QUESTION))).toMatch(/stopped/);
        expect(calls).toHaveLength(1);
      },
    );
  });
});
