import { setTimeout as timeout } from 'node:timers/promises';
import { answerOf, type ChatAttempt, type ChatUsage } from './chat-answer.ts';
import { FIRST_WAY, otherWay, parametersOf } from './chat-way.ts';
import { failureText, seconds } from './failure.ts';
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
  /** Told once that an answer is long in coming, and whenever the API asks for a pause. */
  readonly onSilence?: (words: string) => void;
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

/** How often one question may be asked with other parameters. */
const MOST_OTHER_WAYS = 5;
/** Answers in a row that were cut off, however much room there was. */
const MOST_CUT_OFF = 10;
/** Who waited for a whole timeout in vain will hardly be lucky the fifth time. */
const MOST_TIMEOUTS = 2;
const LONG_MS = 60_000;
const LONGEST_PAUSE_MS = 300_000;
const MOST_PAUSES = 2;

/** Origins that asked to be left alone for longer than a question should wait, until they may be asked again. */
const pauses = new Map<string, Promise<unknown>>();

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
  const { origin } = new URL(address);
  let known = FIRST_WAY;
  let cutOff = 0;
  let timedOut = false;

  async function attempt(messages: readonly ChatMessage[]): Promise<Result> {
    const start = known;
    const used: ChatUsage[] = [];
    let way = start;
    for (let ways = 0; ; ways += 1) {
      const body = JSON.stringify({ model, messages, ...parametersOf(way) });
      const result = await postUnpaused(body);
      if ('usage' in result) used.push(result.usage);
      const other = ways < MOST_OTHER_WAYS ? otherWay(way, result) : undefined;
      if (other !== undefined) {
        way = other;
        continue;
      }
      // Only what worked is kept: a refusal may have been about this one question.
      if (result.kind === 'answered' && way !== start) known = way;
      return 'usage' in result ? { ...result, usage: sumOf(used) } : result;
    }
  }

  /** Whoever is told to come back in some minutes holds up all questions to that origin, and wastes no attempt on it. */
  async function postUnpaused(body: string): Promise<Result> {
    for (let paused = 0; ; paused += 1) {
      await pauses.get(origin)?.catch(() => undefined);
      const result = await post(address, { headers, body }, { timeoutMs, stop: stopping.signal }, answerOf);
      if (result.kind === 'timed-out' && !timedOut) {
        timedOut = true;
        options.onSilence?.(`waiting for the judge at ${withoutSecrets(url)}, which ${result.reason}`);
      }
      if (!isLongWait(result) || paused === MOST_PAUSES) return result;
      if (!pauses.has(origin)) pauses.set(origin, pauseFor(result.retryAfterMs));
    }
  }

  async function pauseFor(milliseconds: number): Promise<void> {
    const time = Math.min(milliseconds, LONGEST_PAUSE_MS);
    options.onSilence?.(
      `waiting for the judge at ${withoutSecrets(url)}, which asks to be left alone for ${seconds(time)}`,
    );
    try {
      await (wait ?? waitFor)(time, stopping.signal);
    } finally {
      pauses.delete(origin);
    }
  }

  async function ask(messages: readonly ChatMessage[]): Promise<ChatOutcome> {
    const reason = stopping.signal.aborted ? 'the run was stopped' : health.gaveUp();
    if (reason !== undefined) return { kind: 'failed', reason, usage: {} };
    let timeouts = 0;
    const again = (result: Result): Again | undefined => {
      if (result.kind === 'timed-out') timeouts += 1;
      return timeouts >= MOST_TIMEOUTS ? undefined : againOf(result);
    };
    try {
      const { result, attempts } = await withRetries(() => attempt(messages), again, retrying);
      if (result.kind === 'answered' || result.kind === 'unfinished') health.completed();
      cutOff = result.kind === 'unfinished' && result.tooShort === true ? cutOff + 1 : 0;
      if (result.kind === 'answered') return result;
      const usage = result.kind === 'unfinished' ? result.usage : {};
      const tried = attempts === 1 ? '' : ` (${attempts} attempts)`;
      const words = `the judge at ${withoutSecrets(url)} ${result.reason}${tried}`;
      const shown = failureText(words, '', options.redact);
      if (result.kind !== 'unfinished') health.failed(shown, result.kind === 'refused' && result.final);
      else if (cutOff >= MOST_CUT_OFF) health.failed(shown, true);
      return { kind: 'failed', reason: shown, usage };
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
      return { kind: 'failed', reason: 'the run was stopped before the judge answered', usage: {} };
    }
  }

  return { ask, stop: () => stopping.abort() };
}

type Result = ChatAttempt | NoAnswer;

function sumOf(used: readonly ChatUsage[]): ChatUsage {
  const sum = (part: keyof ChatUsage): number | undefined => {
    const told = used.flatMap((usage) => usage[part] ?? []);
    return told.length === 0 ? undefined : told.reduce((all, one) => all + one, 0);
  };
  const [inputTokens, outputTokens] = [sum('inputTokens'), sum('outputTokens')];
  return {
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(outputTokens === undefined ? {} : { outputTokens }),
  };
}

function isLongWait(result: Result): result is Result & { readonly retryAfterMs: number } {
  return result.kind === 'turned-away' && (result.retryAfterMs ?? 0) > LONG_MS;
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return timeout(milliseconds, undefined, { signal });
}

function againOf(result: Result): Again | undefined {
  if (result.kind === 'timed-out' || result.kind === 'unreachable') return {};
  return result.kind === 'turned-away' && !isLongWait(result) ? result : undefined;
}
