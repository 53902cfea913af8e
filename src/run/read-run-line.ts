import { z } from 'zod';
import { deeperThan } from '../agent/protocol.ts';
import type { Json } from '../values/json.ts';
import { MOST_SHARDS, readShard, type Shard } from '../values/shard.ts';
import { cut, visibleLine } from '../values/visible.ts';
import type { RunHeader, Stop, Trial } from './run-file.ts';

/** What one line of a run file holds, or what is wrong with it. `torn`: not even JSON, as a killed writer leaves it. */
export type LineReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'torn' }
  | { readonly kind: 'wrong'; readonly message: string; readonly expected?: string; readonly remedy?: string };

const VERSION = 1;
const MAX_DEPTH = 110;
const LONGEST_EXCERPT = 60;

const fingerprint = z.object({
  prompts: z.string(),
  cases: z.string(),
  scorers: z.string(),
  agent: z.string(),
  config: z.string(),
});
const shardSchema = z.string().transform((text, context): Shard => {
  const shard = readShard(text);
  if (shard !== undefined) return shard;
  context.addIssue({ code: 'custom', message: 'must be a shard such as 3/8' });
  return z.NEVER;
});
const word = z.string().min(1).max(100);
const labelCount = z.object({ human: word, judge: word.nullable(), rows: z.int().min(1) });
const headerSchema = z.object({
  suite: z.string().min(1),
  revision: z.string().min(1),
  fingerprint: fingerprint.exactOptional(),
  prompts: z.record(z.string(), z.string()).default({}),
  steps: z.array(z.string()).min(1),
  final: z.string().exactOptional(),
  scorers: z.string(),
  startedAt: z.string(),
  environment: z.string().exactOptional(),
  design: z.object({ trials: z.literal('auto'), seed: z.string().min(1).max(64) }).exactOptional(),
  shard: z
    .object({
      part: shardSchema,
      plan: z.string().regex(/^[0-9a-f]{12}$/),
      cases: z.int().nonnegative(),
      trials: z.int().min(1).exactOptional(),
    })
    .transform(({ part, ...rest }) => ({ ...part, ...rest }))
    .exactOptional(),
  missing: z.array(shardSchema).min(1).max(MOST_SHARDS).exactOptional(),
  given: z.literal(true).exactOptional(),
  judges: z
    .array(z.object({ step: z.string(), counts: z.array(labelCount).max(500) }))
    .max(500)
    .exactOptional(),
});
const stopSchema = z.object({
  reason: z.enum(['evidence', 'budget']),
  limit: z.enum(['trials', 'minutes', 'usd']).exactOptional(),
  planned: z.object({ cases: z.int().nonnegative(), trials: z.int().nonnegative() }).exactOptional(),
});

/** Whatever `JSON.parse` gave; nothing of it needs to be checked. */
const json = z.unknown() as z.ZodType<Json>;
const confidence = z.number().exactOptional();
const stepSchema = z.object({
  name: z.string(),
  score: z.number().min(0).max(1).nullable().exactOptional(),
  expected: json.exactOptional(),
  output: json.exactOptional(),
  confidence,
  reason: z.string().exactOptional(),
});
const trialSchema = z.object({
  case: z.string(),
  digest: z.string().min(1),
  trial: z.int().min(1),
  given: z.string().min(1).exactOptional(),
  status: z.enum(['completed', 'errored', 'timed-out', 'not-run']),
  steps: z.array(stepSchema).default([]),
  receipts: z.record(z.string(), z.enum(['verified', 'claimed', 'another', 'unknown'])).default({}),
  confidence,
  routed: z.boolean().exactOptional(),
  tags: z.array(z.string()).default([]),
  group: z.string().exactOptional(),
  durationMs: z.number().nonnegative().exactOptional(),
  starting: z.literal(true).exactOptional(),
  usage: z
    .object({
      inputTokens: z.number().nonnegative().exactOptional(),
      outputTokens: z.number().nonnegative().exactOptional(),
      costUsd: z.number().nonnegative().exactOptional(),
    })
    .exactOptional(),
  made: z
    .object({ revision: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?(?:\+dirty)?$/), startedAt: z.iso.datetime() })
    .exactOptional(),
  error: z.string().exactOptional(),
});

export type BodyLine = { readonly trial: Trial } | { readonly stop: Stop };

export function readHeaderLine(line: string): LineReading<RunHeader> {
  const parsed = parseLine(line);
  if (parsed.kind !== 'read') return parsed;
  const { evalgap, version } = parsed.value as { evalgap?: unknown; version?: unknown };
  if (evalgap !== 'run') {
    return {
      kind: 'wrong',
      message: 'this is not a run file: its first line is no run header',
      expected: '`{"evalgap":"run","version":1,…}`',
      remedy: 'Give a file that `evalgap run` wrote',
    };
  }
  if (version !== VERSION) {
    return {
      kind: 'wrong',
      message: `this run file is of ${version === undefined ? 'no version' : `version ${excerpt(version)}`}`,
      expected: `version ${VERSION}`,
      remedy: 'Run the suite again with this version of Evalgap, or use the version that wrote the file',
    };
  }
  const header = headerSchema.safeParse(parsed.value);
  if (!header.success) return wrong('the run header is malformed', header.error);
  const { final, steps, prompts } = header.data;
  const last = final ?? steps.at(-1) ?? '';
  if (!steps.includes(last)) {
    return { kind: 'wrong', message: `the run header's \`final\` is ${excerpt(last)}, which is none of its \`steps\`` };
  }
  return { kind: 'read', value: { ...header.data, final: last, prompts: new Map(Object.entries(prompts)) } };
}

/** A line below the header: a trial, or that the run ended there. */
export function readBodyLine(line: string): LineReading<BodyLine> {
  const parsed = parseLine(line);
  if (parsed.kind !== 'read') return parsed;
  const { evalgap } = parsed.value as { evalgap?: unknown };
  if (evalgap === 'stopped') {
    const stop = stopSchema.safeParse(parsed.value);
    return stop.success ? { kind: 'read', value: { stop: stop.data } } : wrong('this stop is malformed', stop.error);
  }
  if (evalgap !== undefined) {
    return {
      kind: 'wrong',
      message: 'a second run header: these are several run files in one',
      remedy: 'Join run files with `evalgap merge`',
    };
  }
  const trial = trialSchema.safeParse(parsed.value);
  if (!trial.success) return wrong('this trial is malformed', trial.error);
  return { kind: 'read', value: { trial: { ...trial.data, receipts: new Map(Object.entries(trial.data.receipts)) } } };
}

function parseLine(line: string): LineReading<object> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'torn' };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'wrong', message: 'this line is not a JSON object' };
  if (deeperThan(value, MAX_DEPTH)) return { kind: 'wrong', message: `nested deeper than ${MAX_DEPTH} levels` };
  return { kind: 'read', value };
}

function wrong(message: string, error: z.ZodError): LineReading<never> {
  const [first] = error.issues;
  const path = visibleLine(cut(first?.path.join('.') ?? '', LONGEST_EXCERPT));
  const place = path === '' ? '' : ` at \`${path}\``;
  return { kind: 'wrong', message: `${message}${place}: ${first?.message}` };
}

/** Whatever stands in the file, a message stays one short line. */
function excerpt(value: unknown): string {
  return visibleLine(cut(JSON.stringify(value), LONGEST_EXCERPT));
}
