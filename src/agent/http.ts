import { randomUUID } from 'node:crypto';
import { monotonic } from '../system/clock.ts';
import type { Agent, AgentOutcome, AgentRequest } from './agent.ts';
import { failureText } from './failure.ts';
import { healthOf } from './health.ts';
import { MAX_LINE_BYTES } from './line-reader.ts';
import type { Redact } from './log-tail.ts';
import { parseReply, requestText } from './messages.ts';
import { post, redirectOf } from './post.ts';
import { type JsonObject, parseObject } from './protocol.ts';
import { retryAfter, withRetries } from './retry.ts';
import { boundedText, withoutSecrets } from './web.ts';

export interface HttpAgentOptions {
  readonly url: string;
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** 0..1, so that clients that were turned away together do not come back together. */
  readonly random: () => number;
  readonly redact: Redact;
}

type Attempt =
  | { readonly kind: 'replied'; readonly reply: JsonObject }
  | { readonly kind: 'turned-away'; readonly status: number; readonly retryAfterMs?: number }
  | { readonly kind: 'failed'; readonly status: 'errored' | 'timed-out'; readonly reason: string };

/** An agent behind a URL. 429 and 503 are tried again as the server asks; every other refusal ends the trial. */
export function openHttpAgent(options: HttpAgentOptions): Agent {
  const health = healthOf('the agent', options.concurrency);
  const shown = withoutSecrets(options.url);
  const { address, headers } = addressOf(options.url);
  const stopping = new AbortController();

  async function attempts(
    id: string,
    body: string,
    mayTryAgain?: () => Promise<boolean>,
  ): Promise<Exclude<Attempt, { kind: 'turned-away' }>> {
    const { result, attempts } = await withRetries(
      () => attempt(id, body),
      (result) => (result.kind === 'turned-away' ? result : undefined),
      {
        random: options.random,
        stop: stopping.signal,
        ...(mayTryAgain === undefined ? {} : { mayTryAgain }),
      },
    );
    if (result.kind !== 'turned-away') return result;
    return errored(`answered ${result.status} to ${attempts === 1 ? 'the only attempt' : `${attempts} attempts`}`);
  }

  async function attempt(id: string, body: string): Promise<Attempt> {
    const limits = { timeoutMs: options.timeoutMs, stop: stopping.signal };
    const result = await post(address, { headers, body }, limits, (response) => read(response, id));
    if (result.kind === 'timed-out') return { kind: 'failed', status: 'timed-out', reason: result.reason };
    if (result.kind !== 'unreachable') return result;
    return errored(`${result.reason}; start it before the run, or correct \`agent.http\``);
  }

  async function ask(request: AgentRequest, mayTryAgain?: () => Promise<boolean>): Promise<AgentOutcome> {
    const reason = stopping.signal.aborted ? 'the run was stopped' : health.gaveUp();
    if (reason !== undefined) return { status: 'not-run', error: reason };
    const id = randomUUID();
    const startedAt = monotonic();
    const result = await attempts(id, requestText(id, request), mayTryAgain).catch(() =>
      errored('was stopped before it answered'),
    );
    const durationMs = monotonic() - startedAt;
    if (result.kind === 'failed') {
      const words = `the agent at ${shown} ${result.reason}`;
      health.failed(words.split('\n', 1)[0] ?? words);
      return { status: result.status, error: failureText(words, '', options.redact), durationMs };
    }
    const reply = parseReply(result.reply);
    if (reply.kind === 'error')
      return { status: 'errored', error: failureText(`the agent ${reply.message}`, '', options.redact), durationMs };
    health.completed();
    return { status: 'completed', reply: reply.value, durationMs };
  }

  return { ask, stop: async () => stopping.abort() };
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

async function read(response: Response, id: string): Promise<Attempt> {
  const { status, headers } = response;
  if (status === 429 || status === 503) {
    await response.body?.cancel();
    const retryAfterMs = retryAfter(headers.get('retry-after'));
    return { kind: 'turned-away', status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  const location = redirectOf(response);
  if (location !== undefined) {
    await response.body?.cancel();
    return errored(
      `redirects to ${withoutSecrets(location)}, which is not followed; give \`agent.http\` the final address`,
    );
  }
  const text = await boundedText(response, MAX_LINE_BYTES);
  if (text === undefined) return errored(`answered with more than ${MAX_LINE_BYTES >> 20} MB`);
  if (!response.ok) return errored(`answered ${status}\nthe answer: ${text}`);
  const object = parseObject(text);
  if (typeof object === 'string')
    return errored(`answered with something that is not a JSON object\nthe answer: ${text}`);
  const { id: answered } = object;
  return answered === undefined || answered === id
    ? { kind: 'replied', reply: object }
    : errored('answered a request it was not asked');
}

function errored(reason: string): { readonly kind: 'failed'; readonly status: 'errored'; readonly reason: string } {
  return { kind: 'failed', status: 'errored', reason };
}

/** A user and a password in the address go where they belong: `fetch` refuses them there. */
function addressOf(url: string): { readonly address: string; readonly headers: Record<string, string> } {
  const address = new URL(url);
  const { username, password } = address;
  if (username === '' && password === '') return { address: url, headers: HEADERS };
  address.username = '';
  address.password = '';
  const basic = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  return { address: address.href, headers: { ...HEADERS, authorization: `Basic ${basic}` } };
}
