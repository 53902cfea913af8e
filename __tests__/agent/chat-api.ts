import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a chat API is asked, as it arrives. */
export interface ChatCall {
  readonly number: number;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [parameter: string]: unknown;
  };
  readonly answer: ServerResponse;
}

export interface ChatApi {
  readonly origin: string;
  readonly url: string;
  readonly calls: readonly ChatCall[];
}

/** A chat API on this machine that behaves as `respond` says. */
export async function withChatApi<T>(respond: (call: ChatCall) => void, use: (api: ChatApi) => Promise<T>): Promise<T> {
  const calls: ChatCall[] = [];
  const server = createServer((message, answer) => {
    const pieces: Buffer[] = [];
    message.on('data', (piece) => pieces.push(piece));
    message.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString());
      const call = { number: calls.length + 1, url: message.url ?? '', headers: message.headers, body, answer };
      calls.push(call);
      respond(call);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await use({ origin, url: `${origin}/v1`, calls });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

export function send(answer: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void {
  answer.writeHead(status, headers).end(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A completion as OpenAI's API sends it. */
export function completion(content: string | null, rest: object = {}) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...rest }],
    usage: { prompt_tokens: 40, completion_tokens: 5, total_tokens: 45 },
  };
}
