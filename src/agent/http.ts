import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { monotonic, now } from '../system/clock.ts';
import type { Agent, AgentOutcome, AgentRequest } from './agent.ts';
import { failureText, seconds } from './failure.ts';
import { healthOf } from './health.ts';
import { MAX_LINE_BYTES } from './line-reader.ts';
import type { Redact } from './log-tail.ts';
import { parseReply, requestText } from './messages.ts';
import { type JsonObject, parseObject } from './protocol.ts';
import { boundedText, reasonOf, withoutSecrets } from './web.ts';

export interface HttpAgentOptions {
  readonly url: string;
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** 0..1, so that clients that were turned away together do not come back together. */
  readonly random: () => number;
  readonly redact: Redact;
}

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const REDIRECTS = 3;

type Attempt =
  | { readonly kind: 'replied'; readonly reply: JsonObject }
  | { readonly kind: 'turned-away'; readonly status: number; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'failed'; readonly status: 'errored' | 'timed-out'; readonly reason: string };

/** An agent behind a URL. 429 and 503 are tried again as the server asks; every other refusal ends the trial. */
export function openHttpAgent(options: HttpAgentOptions): Agent {
  const health = healthOf('the agent', options.concurrency);
  const shown = withoutSecrets(options.url);
  const { address, headers } = addressOf(options.url);
  const stopping = new AbortController();

  async function attempts(id: string, body: string): Promise<Exclude<Attempt, { kind: 'turned-away' }>> {
    for (let attempt = 1; ; attempt += 1) {
      const result = await post(
        address,
        { method: 'POST', headers, body, redirect: 'manual' },
        id,
        options.timeoutMs,
        stopping.signal,
      );
      if (result.kind !== 'turned-away') return result;
      if (attempt === ATTEMPTS) {
        return errored(`answered ${result.status} to ${ATTEMPTS} attempts`);
      }
      const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + options.random());
      await sleep(Math.min(result.retryAfterMs ?? backOff, LONGEST_WAIT_MS), undefined, { signal: stopping.signal });
    }
  }

  async function ask(request: AgentRequest): Promise<AgentOutcome> {
    const reason = stopping.signal.aborted ? 'the run was stopped' : health.gaveUp();
    if (reason !== undefined) return { status: 'not-run', error: reason };
    const id = randomUUID();
    const startedAt = monotonic();
    const result = await attempts(id, requestText(id, request)).catch(() => errored('was stopped before it answered'));
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

async function post(
  url: string,
  request: RequestInit,
  id: string,
  timeoutMs: number,
  stop: AbortSignal,
): Promise<Attempt> {
  const giveUp = new AbortController();
  const abort = (): void => giveUp.abort();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort();
  }, timeoutMs);
  // Not `AbortSignal.any`: one signal that outlives thousands of requests would keep something of each.
  stop.addEventListener('abort', abort);
  try {
    return await read(await follow(url, { ...request, signal: giveUp.signal }), id);
  } catch (error) {
    if (stop.aborted) throw error;
    if (timedOut || RUNTIME_TIMEOUTS.has(reasonOf(error))) {
      const waited = timedOut ? timeoutMs : RUNTIME_TIMEOUT_MS;
      return { kind: 'failed', status: 'timed-out', reason: `did not answer within ${seconds(waited)}` };
    }
    return errored(`cannot be reached (${reasonOf(error)}); start it before the run, or correct \`agent.http\``);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', abort);
  }
}

/** The runtime's `fetch` waits for five minutes at most, whatever it is told. */
const RUNTIME_TIMEOUT_MS = 300_000;
const RUNTIME_TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Follows redirects that keep method and body, within the one origin: case texts go nowhere else. */
async function follow(url: string, init: RequestInit): Promise<Response> {
  let address = url;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(address, init);
    const location = response.headers.get('location');
    if ((response.status !== 307 && response.status !== 308) || location === null || redirects === REDIRECTS) {
      return response;
    }
    const next = new URL(location, address);
    if (next.origin !== new URL(address).origin) return response;
    await response.body?.cancel();
    address = next.href;
  }
}

async function read(response: Response, id: string): Promise<Attempt> {
  const { status, headers } = response;
  if (status === 429 || status === 503) {
    await response.body?.cancel();
    return { kind: 'turned-away', status, retryAfterMs: retryAfter(headers.get('retry-after')) };
  }
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) {
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

/** `Retry-After` in milliseconds: a number of seconds or a date; `undefined` when it is absent or neither. */
export function retryAfter(header: string | null, at: Date = now()): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - at.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
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
