import { z } from 'zod';
import { parsePin } from '../prompts/pin.ts';
import { quote } from './describe.ts';
import { addFault, type Fault } from './fault.ts';
import { globFault, normalisePath, pathFault } from './paths.ts';
import {
  DAY,
  DURATION_PATTERN,
  PERCENT_PATTERN,
  parseDuration,
  parsePercent,
  parseRate,
  RATE_PATTERN,
} from './scalars.ts';

// Throughout the schema the error text of a type is what was expected there, worded to follow "expected".

const NAME_PATTERN = /^[A-Za-z0-9._-]+$/;
const NAME = 'letters, digits, ".", "_" and "-"';
const ENVIRONMENT_NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const RUNNERS_OWN_PATTERN =
  /^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|(?:ACTIONS|INPUT|STATE)_.*)$/i;
const PIN_SHAPE = '^(?:[A-Za-z0-9._+-]{1,64}@)?sha256:[0-9A-Fa-f]{12,64}$';
const PLACE_SHAPE = '^(?![/~!])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]+$';
const LOCAL_HOST_PATTERN = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
const LONGEST_DURATION = 3650 * DAY;

/** A mapping with these keys and no other. The text for an unknown key lists the keys there are, comma-separated. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape, expected = 'a mapping') {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? keys : expected) });
}

export function text(expected: string) {
  return z.string(expected).regex(/\S/, expected);
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `one of ${words.join(', ')}`);
}

export function wholeNumber() {
  const expected = 'a whole number from 1 up';
  return z.int(expected).min(1, expected);
}

export function amount() {
  const expected = 'a number above 0';
  return z.number(expected).gt(0, expected);
}

/** What a verdict of a judge is worth. */
export function grade() {
  const expected = 'a score from 0 to 1';
  return z
    .number(expected)
    .refine((value) => value >= 0 && value <= 1, expected)
    .meta({ minimum: 0, maximum: 1 });
}

export function flag() {
  return z.boolean('true or false');
}

/** `5%` or 0.05, to a share above 0 and at most 1. */
export function share() {
  const expected = 'a share above 0 and up to 1, such as 5% or 0.05';
  const percent = z.string(expected).regex(PERCENT_PATTERN, expected);
  return z
    .union([z.number(expected).gt(0, expected).lte(1, expected), percent], expected)
    .transform((value, context) => {
      const parsed = typeof value === 'number' ? value : parsePercent(value);
      if (parsed !== undefined && parsed > 0 && parsed <= 1) return parsed;
      addFault(context, { expected });
      return z.NEVER;
    });
}

export const DURATION = 'a duration above zero such as 500ms, 60s, 5min, 24h or 7d';
export const RATE = 'an amount per unit of time such as 60/min or 100k/min';

/** A duration in milliseconds, above zero. */
export function duration(most = LONGEST_DURATION) {
  const expected = DURATION;
  return z
    .string(expected)
    .regex(DURATION_PATTERN, expected)
    .transform((value, context) => {
      const parsed = parseDuration(value) ?? 0;
      if (parsed >= 1 && parsed <= most) return parsed;
      addFault(context, parsed < 1 ? { expected } : { expected: `a duration of at most ${most / DAY}d` });
      return z.NEVER;
    });
}

export function rate() {
  const expected = RATE;
  return z
    .string(expected)
    .regex(RATE_PATTERN, expected)
    .transform((value, context) => {
      const parsed = parseRate(value);
      if (parsed !== undefined && parsed.amount > 0) return parsed;
      addFault(context, { expected });
      return z.NEVER;
    });
}

export function filePath() {
  return z.string('a path').superRefine(faultOf(pathFault)).meta({ pattern: PLACE_SHAPE }).transform(normalisePath);
}

export function globs(example: string) {
  const glob = z
    .string('a glob')
    .superRefine(faultOf(globFault))
    .meta({ pattern: PLACE_SHAPE })
    .transform(normalisePath);
  return z.array(glob, `a list of globs such as [${example}]`);
}

/** A program and its arguments; no shell ever sees it. */
export function command() {
  const expected = 'a program and its arguments as a list such as [node, agent.mjs]';
  const word = z
    .string('a word of the command')
    .refine((value) => !value.includes('\0'), 'a word without NUL characters');
  return z
    .array(word, expected)
    .min(1, expected)
    .superRefine((words, context) => {
      if (words[0]?.trim() === '') addFault(context, { path: [0], expected: 'the name of a program' });
    });
}

export function webAddress() {
  const expected = 'a URL that starts with http:// or https://';
  return z
    .string(expected)
    .refine((value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''), expected)
    .meta({ pattern: '^https?://' });
}

/** Becomes part of file names, statuses and comment markers, so it keeps to a plain alphabet. */
function nameFault(name: string, what: string): Fault | undefined {
  const said = { message: `${quote(name)} cannot be the name of a ${what}`, at: 'key' } as const;
  if (!NAME_PATTERN.test(name))
    return { ...said, expected: NAME, remedy: 'It is used in file names, reports and markers.' };
  if (name.length > 100) return { ...said, expected: 'at most 100 characters' };
  if (/^[.-]/.test(name)) return { ...said, expected: 'a letter, digit or "_" at the start' };
  return undefined;
}

/** A mapping from names of the user's choice; `what` one of them is. */
export function named<Value extends z.core.$ZodType>(what: string, value: Value) {
  const key = z.string().meta({ pattern: NAME_PATTERN.source, maxLength: 100 });
  return z.record(key, value, `a mapping of ${what}s by name`).superRefine(
    (entries, context) => {
      for (const name of Object.keys(entries)) {
        const fault = nameFault(name, what);
        if (fault !== undefined) addFault(context, { ...fault, path: [name] });
      }
    },
    { when: isMapping },
  );
}

export function markedRegion() {
  const expected = `the name of a marked region: ${NAME}`;
  return z.string(expected).regex(NAME_PATTERN, expected);
}

export function pin() {
  const expected = 'a pin such as 4@sha256:9f2c1e07ab34, with at least 12 digits of the digest';
  return z
    .string(expected)
    .meta({ pattern: PIN_SHAPE })
    .transform((value, context) => {
      const parsed = parsePin(value);
      if (parsed !== undefined) return parsed;
      addFault(context, { expected, remedy: 'Run "evalgap pin" to have it written.' });
      return z.NEVER;
    });
}

/** Where a judge is: nothing but the address of an API, over an encrypted connection unless it is this machine. */
export function judgeAddress() {
  const expected =
    'a URL that starts with https://, such as https://api.openai.com/v1 (http:// for this machine alone)';
  return z
    .string(expected)
    .superRefine((value, context) => {
      const url = URL.canParse(value) ? new URL(value) : undefined;
      const isLocal = url?.protocol === 'http:' && LOCAL_HOST_PATTERN.test(url.hostname);
      if (url === undefined || (url.protocol !== 'https:' && !isLocal)) addFault(context, { expected });
      else if (/[@?#]/.test(value))
        addFault(context, {
          // Not the value: a key may stand in it.
          message: 'the address of the judge holds more than a place',
          expected: 'a URL without user, password, query or fragment',
          remedy: 'Give a credential by key: the name of an environment variable.',
        });
    })
    .meta({ pattern: '^https?://[^@?#]+$' })
    .transform((value) => value.replace(/\/+$/, ''));
}

/**
 * Variables that hold the runner's own credentials and channels; neither an agent nor a judge ever gets them.
 */
export function environmentName(who: 'agent' | 'judge') {
  const expected = 'the name of an environment variable such as OPENAI_API_KEY';
  return z
    .string(expected)
    .superRefine((name, context) => {
      if (!ENVIRONMENT_NAME_PATTERN.test(name)) {
        // The key itself may stand where its name belongs, and what is said here is printed in logs.
        addFault(context, { ...(who === 'judge' ? { message: 'what is to name a key is no name' } : {}), expected });
      } else if (RUNNERS_OWN_PATTERN.test(name)) {
        addFault(context, {
          message: `${who === 'agent' ? 'an agent' : 'a judge'} never gets ${quote(name)}`,
          expected: "a variable that is not the runner's own",
          remedy: `Remove it; give the ${who} a credential of its own under another name.`,
        });
      }
    })
    .meta({ pattern: ENVIRONMENT_NAME_PATTERN.source });
}

/** Checks that look at several keys also run when one of the values was refused. */
export function isMapping({ value }: { readonly value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultOf(check: (value: string) => Fault | undefined) {
  return (value: string, context: z.core.$RefinementCtx<string>): void => {
    const fault = check(value);
    if (fault !== undefined) addFault(context, fault);
  };
}
