import { z } from 'zod';
import type { Json } from '../values/json.ts';
import type { AgentReply, AgentRequest } from './agent.ts';

/** What a trial cost, as far as the agent says. */
export interface Usage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly costUsd?: number;
}

/** What one reply came to: an answer, or why it is none, worded with its author as the subject ("reported: …"). */
export type ParsedReply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'error'; readonly message: string };

export type JsonObject = { readonly [key: string]: unknown };

/** A value deeper than this is refused: later readers walk values recursively. */
const MAX_DEPTH = 100;

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

/** A JSON object out of a text, or what is wrong with it. */
export function parseObject(text: string): JsonObject | 'not-json' | 'too-deep' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-json';
  return deeperThan(value, MAX_DEPTH) ? 'too-deep' : (value as JsonObject);
}

/** Words, with the printing process as their subject, for a line that begins like a reply and is none. */
export function lineFault(fault: 'not-json' | 'too-deep', line: string): string {
  return fault === 'too-deep'
    ? `printed JSON nested deeper than ${MAX_DEPTH} levels`
    : `printed a line that starts with { and is not JSON\nthe line: ${line}`;
}

/** What an agent says it can do beside the plain protocol; `undefined` when the line is about something else. */
export function capabilitiesOf(value: JsonObject): readonly string[] | undefined {
  const { id, capabilities } = value;
  if (id !== undefined || !Array.isArray(capabilities)) return undefined;
  return capabilities.filter((name) => typeof name === 'string');
}

function usageOf(usage: { readonly [K in keyof Usage]?: number | null | undefined }): Usage {
  return { ...present(usage, 'inputTokens'), ...present(usage, 'outputTokens'), ...present(usage, 'costUsd') };
}

function present<T, K extends keyof T>(from: T, key: K): { readonly [P in K]?: NonNullable<T[P]> } {
  const value = from[key];
  return value == null ? {} : ({ [key]: value } as { [P in K]: NonNullable<T[P]> });
}

export function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    if (deeperThan((value as JsonObject)[key], levels - 1)) return true;
  }
  return false;
}
