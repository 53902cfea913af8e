import { z } from 'zod';
import { visibleLine } from '../values/visible.ts';
import { redirectOf } from './post.ts';
import { parseObject } from './protocol.ts';
import { retryAfter } from './retry.ts';
import { boundedText, withoutSecrets } from './web.ts';

/** What one attempt came to; a reason is a clause with the API as its subject. */
export type ChatAttempt =
  | { readonly kind: 'answered'; readonly text: string; readonly usage: ChatUsage }
  /** It works, and has nothing to say to this: cut off, filtered, declined. */
  | { readonly kind: 'unfinished'; readonly reason: string; readonly usage: ChatUsage; readonly tooShort?: true }
  /** For now. */
  | { readonly kind: 'turned-away'; readonly reason: string; readonly retryAfterMs?: number }
  /** The model may know no such parameter, or not this value of it: that one, or whichever the text names. */
  | { readonly kind: 'unsupported'; readonly reason: string; readonly parameter?: string; readonly text: string }
  | Refused;

interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
  /** To every question, since it is about the key, the address or the account. */
  readonly final: boolean;
}

export interface ChatUsage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

const MOST_BYTES = 1 << 20;

const tokens = z.number().nonnegative().optional().catch(undefined);
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .max(100),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(undefined),
});
const refusal = z.object({
  error: z.object({
    message: z.string().catch(''),
    param: z.string().nullish().catch(undefined),
    code: z.union([z.string(), z.number()]).nullish().catch(undefined),
  }),
});

/** Reads a response of the chat API. Nothing of a refusal of the key is quoted: some quote the key. */
export async function answerOf(response: Response): Promise<ChatAttempt> {
  const { status } = response;
  const location = redirectOf(response);
  if (location !== undefined) {
    await response.body?.cancel();
    return refused(`redirects to ${withoutSecrets(location)}, which is not followed`, true);
  }
  const text = await boundedText(response, MOST_BYTES);
  if (text === undefined) return refused(`answered with more than ${MOST_BYTES >> 20} MB`, false);
  if (response.ok) return completionOf(text);
  const { message = '', param, code } = refusal.safeParse(parseObject(text)).data?.error ?? {};
  if (status === 401 || status === 403) return refused(`refuses the key (${status})`, true);
  if (code === 'insufficient_quota') return refused(`answered ${status}: the account has nothing left to spend`, true);
  if (status === 408 || status === 429 || status >= 500) {
    const retryAfterMs = retryAfter(response.headers.get('retry-after'));
    return {
      kind: 'turned-away',
      reason: `answered ${status}`,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  }
  // Not cut here: of half a secret nobody knows that it is one.
  const quoted = message === '' ? '' : `: ${visibleLine(message)}`;
  const reason = `answered ${status}${quoted}`;
  if (status === 400 || status === 422) {
    return { kind: 'unsupported', reason, text, ...(typeof param === 'string' ? { parameter: param } : {}) };
  }
  return refused(reason, status === 404);
}

function completionOf(text: string): ChatAttempt {
  const parsed = completion.safeParse(parseObject(text));
  if (!parsed.success) return refused('answered with something that is no chat completion', false);
  const { choices, usage: used } = parsed.data;
  const usage = {
    ...(used?.prompt_tokens === undefined ? {} : { inputTokens: used.prompt_tokens }),
    ...(used?.completion_tokens === undefined ? {} : { outputTokens: used.completion_tokens }),
  };
  const [choice] = choices;
  if (choice === undefined) return { kind: 'unfinished', reason: 'answered without a choice', usage };
  const { message, finish_reason: finish } = choice;
  if (finish === 'length')
    return { kind: 'unfinished', reason: 'was cut off before it was done', usage, tooShort: true };
  if (finish === 'content_filter') return { kind: 'unfinished', reason: 'was stopped by a content filter', usage };
  if (typeof message.refusal === 'string') return { kind: 'unfinished', reason: 'declined to answer', usage };
  if (typeof message.content !== 'string') return { kind: 'unfinished', reason: 'answered without a text', usage };
  return { kind: 'answered', text: message.content, usage };
}

function refused(reason: string, final: boolean): Refused {
  return { kind: 'refused', reason, final };
}
