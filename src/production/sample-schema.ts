import { z } from 'zod';
import { isDay } from '../values/days.ts';
import type { Json } from '../values/json.ts';

// The error text of a type says what is wrong with what stands there, and never quotes it.

const ID = 'is no id';
const TIME = 'is no time';
const SHARE = 'is no number from 0 to 1';
const YES_NO = 'is neither true nor false';
const NAME = 'is no text of 1 to 200 characters';
const VERSION = 'is no version';
const STEPS = 'is no list of steps';
const STEP = 'is no step';
const PROMPTS = 'is no mapping of the ids of prompts to versions';

/** What was expected, where the error itself does not say it. */
export const EXPECTED_FOR: ReadonlyMap<string, string> = new Map([
  [ID, 'a text of 1 to 200 characters, or a whole number'],
  [TIME, 'a date or time such as 2026-10-02 or 2026-10-02T09:30:00Z, a time with its offset'],
  [VERSION, 'one such as "5@sha256:9f2c…", or a mapping with version, digest or both'],
  [STEPS, 'each step as a mapping with a name'],
  [STEP, 'a mapping with a name'],
]);

const LONGEST = 200;

const json = z.custom<Json>((value) => value !== undefined, 'is no JSON');
const name = named(NAME);
const share = orNull(z.number(SHARE).min(0, SHARE).max(1, SHARE));
const flag = orNull(z.boolean(YES_NO));

const label = z.union([z.int().transform(String), named(VERSION)], VERSION);
const version = z.union(
  [
    label,
    z
      .object({ version: orNull(label), digest: orNull(named(VERSION)) }, VERSION)
      .refine(({ version, digest }) => version != null || digest != null, VERSION)
      .transform(({ version, digest }) => [version, withAlgorithm(digest)].filter((part) => part != null).join('@')),
  ],
  VERSION,
);

const step = z.object(
  {
    name,
    arguments: json.exactOptional(),
    output: json.exactOptional(),
    confidence: share,
    error: orNull(name),
  },
  STEP,
);

/** One sample as its line has it: a key that is `null` is taken for absent, but for what may be any JSON. */
export const sampleSchema = z.object(
  {
    id: orNull(z.union([z.int().transform(String), named(ID)], ID)),
    at: orNull(
      z
        .string(TIME)
        .refine((text) => instantOf(text) !== undefined, TIME)
        .transform(instantOf),
    ),
    input: json,
    output: json.exactOptional(),
    steps: orNull(z.array(step, STEPS)),
    error: orNull(name),
    prompts: orNull(z.record(z.string(), version, PROMPTS)),
    confidence: share,
    routed: flag,
    correct: flag,
  },
  'is no object',
);

export type WrittenSample = z.output<typeof sampleSchema>;

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?))?$/i;

/** ISO 8601 → milliseconds since 1970; a date alone is its beginning in UTC. A time of no zone is none. */
export function instantOf(text: string): number | undefined {
  const [, day, hours, minutes, seconds = '00', fraction = '', zone = ''] = INSTANT.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  if (hours === undefined) return Date.parse(`${day}T00:00:00Z`);
  const [, sign, ahead = '0', more = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (Number(ahead) * 60 + Number(more)) * 60_000 * (sign === '-' ? -1 : 1);
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`) + milliseconds - offset;
}

function orNull<Type extends z.ZodType>(type: Type) {
  return type.nullable().exactOptional();
}

function named(expected: string) {
  return z.string(expected).refine(isName, expected);
}

function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST;
}

function withAlgorithm(digest: string | null | undefined): string | null | undefined {
  return digest != null && /^[0-9a-f]{64}$/i.test(digest) ? `sha256:${digest.toLowerCase()}` : digest;
}
