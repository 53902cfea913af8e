import { z } from 'zod';
import { openLinePool } from '../agent/line-pool.ts';
import type { JsonObject, ParsedReply } from '../agent/protocol.ts';
import type { Score, Scorer } from '../scorers/scorers.ts';

/** How a suite's own helper command is started; `env` is all of its environment. */
export interface HelperOptions {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly redact: (text: string) => string;
}

export interface CustomScorer {
  readonly score: Scorer;
  stop(): Promise<void>;
}

const replySchema = z.object({
  score: z.number().min(0).max(1).nullable(),
  reason: z.string().nullish(),
  error: z.string().nullish(),
});

/**
 * A scorer that is a command: `{"id","step","expected","outputs"}` per line in, `{"id","score","reason"?}` out.
 * Whatever keeps it from answering is a failure of the scorer: no score, and the reason.
 */
export function openCustomScorer(step: string, options: HelperOptions): CustomScorer {
  const name = `the scorer of ${step}`;
  const pool = openLinePool({ ...options, name, configKey: `steps.${step}.command`, parse: parseScore });
  return {
    async score(expected, outputs) {
      const outcome = await pool.ask((id) => JSON.stringify({ id, step, expected, outputs }));
      return outcome.status === 'completed' ? outcome.reply : { score: null, reason: outcome.error };
    },
    stop: () => pool.stop(),
  };
}

function parseScore(reply: JsonObject): ParsedReply<Score> {
  if (typeof reply.error === 'string') return { kind: 'error', message: `reported: ${reply.error}` };
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) {
    return { kind: 'error', message: 'gave a malformed reply\nexpected: {"id","score": 0 to 1 or null,"reason"?}' };
  }
  const { score, reason } = parsed.data;
  if (score === null) return { kind: 'answer', value: { score, reason: reason ?? 'the scorer gave no score' } };
  return { kind: 'answer', value: { score, ...(reason == null ? {} : { reason }) } };
}
