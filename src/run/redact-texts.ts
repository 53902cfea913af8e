import { z } from 'zod';
import { openLinePool } from '../agent/line-pool.ts';
import type { JsonObject, ParsedReply } from '../agent/protocol.ts';
import type { HelperOptions } from './custom-scorer.ts';

/** What a suite's own redaction made of texts: as many in the same order, or why there are none. */
type RedactedTexts =
  | { readonly kind: 'redacted'; readonly texts: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

export interface RedactTexts {
  readonly redact: (texts: readonly string[]) => Promise<RedactedTexts>;
  stop(): Promise<void>;
}

/** Stands in the place of every text that the command was asked for in vain. */
export const WITHHELD = '[withheld: the redact command failed]';

const textsSchema = z.object({ texts: z.array(z.string()) });

/** The suite's `redact` command: it gets `{"id","texts":[…]}` and answers with as many texts in the same order. */
export function openRedactTexts(options: HelperOptions): RedactTexts {
  const pool = openLinePool({ ...options, name: 'the redact command', configKey: 'redact', parse: parseTexts });
  return {
    async redact(texts) {
      const outcome = await pool.ask((id) => JSON.stringify({ id, texts }));
      if (outcome.status !== 'completed') return { kind: 'failed', reason: outcome.error };
      const { reply } = outcome;
      if (reply.length === texts.length) return { kind: 'redacted', texts: reply };
      return {
        kind: 'failed',
        reason: `the redact command was given ${texts.length} texts and answered with ${reply.length}`,
      };
    },
    stop: () => pool.stop(),
  };
}

function parseTexts(reply: JsonObject): ParsedReply<readonly string[]> {
  const parsed = textsSchema.safeParse(reply);
  return parsed.success
    ? { kind: 'answer', value: parsed.data.texts }
    : { kind: 'error', message: 'gave a malformed reply\nexpected: {"id","texts":[…]}' };
}
