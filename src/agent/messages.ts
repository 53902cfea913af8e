import { z } from 'zod';
import type { Json } from '../values/json.ts';
import type { AgentReply, AgentRequest } from './agent.ts';
import type { JsonObject, ParsedReply, Usage } from './protocol.ts';

const json = z.custom<Json>((value) => value !== undefined, { error: 'must be given' });
const confidence = z.number().nullish();
const replySchema = z.object({
  output: z.unknown().optional(),
  steps: z.array(z.object({ name: z.string().min(1), output: json, confidence })).nullish(),
  prompts: z.record(z.string(), z.union([z.object({ text: z.string() }), z.object({ digest: z.string() })])).nullish(),
  confidence,
  routed: z.boolean().nullish(),
  usage: z
    .object({
      inputTokens: z.number().nonnegative().nullish(),
      outputTokens: z.number().nonnegative().nullish(),
      costUsd: z.number().nonnegative().nullish(),
    })
    .nullish(),
  error: z.string().nullish(),
});

/** The one line a request is, without its line feed. */
export function requestText(id: string, request: AgentRequest): string {
  const { case: caseId, trial, input, prompts, given, shadow } = request;
  return JSON.stringify({ id, case: caseId, trial, input, prompts, given, shadow });
}

/** Reads a reply's fields. Unknown keys are let be, and `null` stands for absent; a wrong type is an error. */
export function parseReply(value: JsonObject): ParsedReply<AgentReply> {
  const parsed = replySchema.safeParse(value);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `\`${issue.path.join('.')}\`: ${issue.message}`);
    return { kind: 'error', message: `gave a malformed reply\n${wrong.slice(0, 5).join('\n')}` };
  }
  const reply = parsed.data;
  if (typeof reply.error === 'string') return { kind: 'error', message: `reported: ${reply.error}` };
  return {
    kind: 'answer',
    value: {
      output: reply.output as Json | undefined,
      steps: (reply.steps ?? []).map((step) => ({
        name: step.name,
        output: step.output,
        ...present(step, 'confidence'),
      })),
      prompts: new Map(Object.entries(reply.prompts ?? {})),
      ...present(reply, 'confidence'),
      ...present(reply, 'routed'),
      ...(reply.usage == null ? {} : { usage: usageOf(reply.usage) }),
    },
  };
}

function usageOf(usage: { readonly [K in keyof Usage]?: number | null | undefined }): Usage {
  return { ...present(usage, 'inputTokens'), ...present(usage, 'outputTokens'), ...present(usage, 'costUsd') };
}

function present<T, K extends keyof T>(from: T, key: K): { readonly [P in K]?: NonNullable<T[P]> } {
  const value = from[key];
  return value == null ? {} : ({ [key]: value } as { [P in K]: NonNullable<T[P]> });
}
