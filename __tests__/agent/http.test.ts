import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { Agent } from '../../src/agent/agent.ts';
import { openHttpAgent } from '../../src/agent/http.ts';
import { retryAfter } from '../../src/agent/retry.ts';
import { askAll, askInTurn, errorOf, plain, range, request } from './agents.ts';

interface Call {
  readonly body: { readonly id: string; readonly case: string; readonly input: unknown };
  readonly message: IncomingMessage;
  readonly answer: ServerResponse;
  readonly number: number;
}

async function withServer<T>(
  respond: (call: Call) => void,
  use: (agent: Agent, url: string, calls: () => number) => Promise<T>,
  options: { readonly path?: string; readonly timeoutMs?: number } = {},
): Promise<T> {
  let calls = 0;
  const server = createServer((message, answer) => {
    calls += 1;
    const number = calls;
    const pieces: Buffer[] = [];
    message.on('data', (piece) => pieces.push(piece));
    message.on('end', () => respond({ body: JSON.parse(Buffer.concat(pieces).toString()), message, answer, number }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agent = openHttpAgent({
    url: url + (options.path ?? '/agent'),
    redact: plain,
    concurrency: 2,
    timeoutMs: options.timeoutMs ?? 20_000,
    random: () => 0,
  });
  try {
    return await use(agent, url, () => calls);
  } finally {
    await agent.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const json = (answer: ServerResponse, value: unknown, status = 200, headers = {}) =>
  answer.writeHead(status, headers).end(typeof value === 'string' ? value : JSON.stringify(value));

describe('an agent behind a URL', () => {
  test('gets the same body by POST, and its answer is the same reply, with or without the id', async () => {
    await withServer(
      ({ body, message, answer, number }) => {
        const output = [message.method, message.headers['content-type'], message.url, body.case, body.input];
        json(answer, number === 1 ? { id: body.id, output } : { output });
      },
      async (agent) => {
        const outcomes = await askInTurn(agent, [request(1), request(2)]);
        expect(outcomes.map((outcome) => outcome.status === 'completed' && outcome.reply.output)).toEqual(
          range(2).map((n) => ['POST', 'application/json', '/agent?key=s3cret', `case-${n}`, n]),
        );
      },
      { path: '/agent?key=s3cret' },
    );
  });

  test.each([429, 503])('is asked again after %i, not before the time it names', async (status) => {
    const times: number[] = [];
    await withServer(
      ({ answer, number }) => {
        times.push(performance.now());
        if (number === 1) json(answer, 'busy', status, { 'retry-after': '1' });
        else json(answer, { output: 1 });
      },
      async (agent) => {
        expect((await agent.ask(request(1))).status).toBe('completed');
        expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
      },
    );
  });

  test('makes another attempt only with leave', async () => {
    await withServer(
      ({ answer }) => json(answer, 'busy', 429, { 'retry-after': '0' }),
      async (agent, _url, calls) => {
        let leave = 2;
        const outcome = await agent.ask(request(1), async () => leave-- > 0);
        expect([calls(), errorOf(outcome)]).toEqual([3, expect.stringMatching(/answered 429 to 3 attempts$/)]);
      },
    );
  });

  test('that turns every attempt away has errored after five', async () => {
    await withServer(
      ({ answer }) => json(answer, 'busy', 429, { 'retry-after': '0' }),
      async (agent, url, calls) => {
        expect(errorOf(await agent.ask(request(1)))).toBe(`the agent at ${url}/agent answered 429 to 5 attempts`);
        expect(calls()).toBe(5);
      },
    );
  });

  test.each([
    [
      'another refusal',
      ({ answer }: Call) => json(answer, 'stack trace', 500),
      'answered 500\nthe answer: stack trace',
    ],
    ['a page', ({ answer }: Call) => json(answer, '<html>'), 'not a JSON object\nthe answer: <html>'],
    ['a list', ({ answer }: Call) => json(answer, []), 'not a JSON object'],
    ['a reply for another id', ({ answer }: Call) => json(answer, { id: 'x' }), 'answered a request it was not asked'],
    ['a hang-up', ({ message }: Call) => message.socket.destroy(), 'cannot be reached'],
    [
      'a redirect to another host',
      ({ answer }: Call) => json(answer, '', 307, { location: 'http://localhost.example:1/?token=abc' }),
      'redirects to http://localhost.example:1/, which is not followed',
    ],
    [
      'a redirect that would drop the body',
      ({ answer }: Call) => json(answer, '', 302, { location: '/elsewhere' }),
      'redirects to /elsewhere, which is not followed',
    ],
  ])(
    'has errored after %s, without a second attempt, and no key of its address is printed',
    async (_, respond, reason) => {
      await withServer(
        respond,
        async (agent, url, calls) => {
          const error = errorOf(await agent.ask(request(1)));
          expect(error).toContain(`the agent at ${url}/agent `);
          expect(error).toContain(reason);
          expect(error).not.toContain('s3cret');
          expect(calls()).toBe(1);
        },
        { path: '/agent?key=s3cret' },
      );
    },
  );

  test('is followed within its own origin, body and all', async () => {
    await withServer(
      ({ message, body, answer }) => {
        if (message.url === '/agent') json(answer, '', 308, { location: '/v2' });
        else json(answer, { output: body.input });
      },
      async (agent) => {
        expect(await agent.ask(request(5))).toMatchObject({ status: 'completed', reply: { output: 5 } });
      },
    );
  });

  test('is not followed in circles', async () => {
    await withServer(
      ({ answer }) => json(answer, '', 307, { location: '/agent' }),
      async (agent, _, calls) => {
        expect(errorOf(await agent.ask(request(1)))).toContain('is not followed');
        expect(calls()).toBe(4);
      },
    );
  });

  test('that says nothing, or stops in the middle, has timed out', async () => {
    await withServer(
      ({ answer, number }) => {
        if (number === 2) answer.write('{"output":');
      },
      async (agent) => {
        const outcomes = await askInTurn(agent, [request(1), request(2)]);
        expect(outcomes.map(({ status }) => status)).toEqual(['timed-out', 'timed-out']);
        expect(errorOf(outcomes[0])).toContain('did not answer within 0.3 s');
      },
      { timeoutMs: 300 },
    );
  });

  test('that never stops talking is cut off', async () => {
    await withServer(
      ({ answer }) => {
        const piece = 'x'.repeat(1 << 20);
        const more = () => {
          while (!answer.destroyed && answer.write(piece));
        };
        answer.on('drain', more);
        more();
      },
      async (agent) => {
        expect(errorOf(await agent.ask(request(1)))).toContain('answered with more than 16 MB');
      },
    );
  });

  test('that is not there is given up after a few trials, with the remedy', async () => {
    const agent = openHttpAgent({
      url: 'http://127.0.0.1:1/',
      redact: plain,
      concurrency: 1,
      timeoutMs: 5_000,
      random: () => 0,
    });
    const outcomes = await askInTurn(
      agent,
      range(6).map((n) => request(n)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([...Array(5).fill('errored'), 'not-run']);
    expect(errorOf(outcomes[0])).toMatch(/cannot be reached \(.+\); start it before the run, or correct `agent\.http`/);
  });

  test('leaves no trial hanging when the run is stopped, not even one that waits for its next attempt', async () => {
    await withServer(
      ({ answer, number }) => {
        if (number === 1) json(answer, '', 503, { 'retry-after': '3600' });
      },
      async (agent) => {
        const asked = askAll(agent, [request(1), request(2)]);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await agent.stop();
        expect((await asked).map(({ status }) => status)).toEqual(['errored', 'errored']);
        expect((await agent.ask(request(3))).status).toBe('not-run');
      },
    );
  });
});

describe('Retry-After', () => {
  test('is a number of seconds or a date; nonsense is as good as none', () => {
    const at = new Date('2026-10-21T07:28:00Z');
    expect(retryAfter('120', at)).toBe(120_000);
    expect(retryAfter('0.5', at)).toBe(500);
    expect(retryAfter('Wed, 21 Oct 2026 07:28:30 GMT', at)).toBe(30_000);
    expect(retryAfter('Wed, 21 Oct 2026 07:27:00 GMT', at)).toBe(0);
    for (const header of [null, '', 'soon', '-5x']) expect(retryAfter(header, at)).toBeUndefined();
  });
});
