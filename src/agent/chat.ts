import { answerOf, type ChatAttempt, type ChatUsage } from './chat-answer.ts';
import { failureText } from './failure.ts';
import { healthOf } from './health.ts';
import type { Redact } from './log-tail.ts';
import { type NoAnswer, post } from './post.ts';
import { type Again, type Retrying, withRetries } from './retry.ts';
import { withoutSecrets } from './web.ts';

export interface ChatOptions {
  /** Of an API that speaks as OpenAI's does: `POST {url}/chat/completions`. */
  readonly url: string;
  /** Goes to that origin alone, in one header. */
  readonly key?: string;
  readonly model: string;
  /** For one attempt. */
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly random: () => number;
  readonly redact: Redact;
  readonly wait?: Retrying['wait'];
}

export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

export type ChatOutcome = (
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string }
) & {
  /** What all attempts cost, as far as the API says. */
  readonly usage: ChatUsage;
};

export interface Chat {
  /** Never throws: whatever goes wrong with the API is why there is no text. */
  ask(messages: readonly ChatMessage[]): Promise<ChatOutcome>;
  stop(): void;
}

const SEED = 1;
const ANSWER_TOKENS = 100;
/** Models that think count their thoughts as well. */
const THINKING_TOKENS = 4_000;
/** How often a parameter may be left out because the model knows none of that name. */
const MOST_LEFT_OUT = 3;

/**
 * A model behind an API, asked for short answers that are as much the same each time as it allows. 429, 5xx, silence
 * and lost connections are tried again; after many faults in a row nothing more is asked.
 */
export function openChat(options: ChatOptions): Chat {
  const { url, key, model, timeoutMs, random, wait } = options;
  const health = healthOf('the judge', options.concurrency);
  const address = `${url}/chat/completions`;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  const stopping = new AbortController();
  const retrying = { random, stop: stopping.signal, ...(wait === undefined ? {} : { wait }) };
  const leftOut = new Set<string>();

  function bodyOf(messages: readonly ChatMessage[]): string {
    const parameters = {
      temperature: 0,
      seed: SEED,
      max_tokens: ANSWER_TOKENS,
      ...(leftOut.has('max_tokens') ? { max_completion_tokens: THINKING_TOKENS } : {}),
    };
    const known = Object.entries(parameters).filter(([name]) => !leftOut.has(name));
    return JSON.stringify({ model, messages, ...Object.fromEntries(known) });
  }

  async function attempt(messages: readonly ChatMessage[]): Promise<Result> {
    for (let left = 0; ; left += 1) {
      const sent = { headers, body: bodyOf(messages) };
      const result = await post(address, sent, { timeoutMs, stop: stopping.signal }, answerOf);
      if (result.kind !== 'unsupported' || left === MOST_LEFT_OUT) return result;
      leftOut.add(result.parameter);
    }
  }

  async function ask(messages: readonly ChatMessage[]): Promise<ChatOutcome> {
    const reason = stopping.signal.aborted ? 'the run was stopped' : health.gaveUp();
    if (reason !== undefined) return { kind: 'failed', reason, usage: {} };
    try {
      const { result, attempts } = await withRetries(() => attempt(messages), againOf, retrying);
      if (result.kind === 'answered' || result.kind === 'unfinished') health.completed();
      if (result.kind === 'answered') return result;
      const usage = result.kind === 'unfinished' ? result.usage : {};
      const tried = againOf(result) === undefined ? '' : ` (${attempts} attempts)`;
      const words = `the judge at ${withoutSecrets(url)} ${result.reason}${tried}`;
      const shown = failureText(words, '', options.redact);
      if (result.kind !== 'unfinished') health.failed(shown, result.kind === 'refused' && result.final);
      return { kind: 'failed', reason: shown, usage };
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
      return { kind: 'failed', reason: 'the run was stopped before the judge answered', usage: {} };
    }
  }

  return { ask, stop: () => stopping.abort() };
}

type Result = ChatAttempt | NoAnswer;

function againOf(result: Result): Again | undefined {
  if (result.kind === 'timed-out' || result.kind === 'unreachable') return {};
  return result.kind === 'turned-away' ? result : undefined;
}
