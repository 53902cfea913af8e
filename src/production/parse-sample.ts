import { readJsonText } from '../cases/json-text.ts';
import { valueFault } from '../cases/json-value.ts';
import { formatKeyPath } from '../config/describe.ts';
import type { Json } from '../values/json.ts';
import type { Location, Problem, Result } from '../values/problem.ts';
import type { Sample, SampleStep } from './sample.ts';
import { EXPECTED_FOR, sampleSchema, type WrittenSample } from './sample-schema.ts';

const EXPECTED = 'one sample per line, as a JSON object with an input';
const WHOLE_LINES = 'Keep each sample on one line; complete or remove a line that was cut off.';

/**
 * Reads one line of a file of samples. What was asked stands under `input` or `text`; keys that mean nothing here are
 * nobody's fault. A key with a wrong value takes its line out: what else stands there is not to be trusted either.
 * Problems quote nothing of the line, which nobody has redacted.
 */
export function parseSample(line: string, location: Location): Result<Sample> {
  const parsed = readJson(line, location);
  return parsed.ok ? sampleFrom(parsed.value, location) : parsed;
}

/** The JSON of a line, or of a document that goes on over lines. */
export function readJson(text: string, location: Location): Result<unknown> {
  const parsed = readJsonText(text, 'the line');
  if (parsed.ok) return parsed;
  const { message, offset, remedy = WHOLE_LINES } = parsed;
  const what = isJson(text) ? 'a key stands twice in one object' : message;
  const before = text.slice(0, offset).split('\n');
  const at = {
    ...location,
    ...(location.line === undefined ? {} : { line: location.line + before.length - 1 }),
    column: (before.at(-1)?.length ?? 0) + 1,
  };
  return refuse({ message: what, location: at, expected: EXPECTED, remedy });
}

export function sampleFrom(value: unknown, location: Location): Result<Sample> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ message: 'the line holds no object', location, expected: EXPECTED });
  const key = inputKey(value);
  if (key === undefined)
    return refuse({
      message: 'the sample has no input',
      location,
      expected: EXPECTED,
      remedy: 'Write what production was asked under `input`.',
    });
  const written = ownKeys(value as Readonly<Record<string, unknown>>, key);
  const fault = valueFault(written);
  if (fault !== undefined) return refuse({ message: fault.message, location, expected: fault.expected });
  const read = sampleSchema.safeParse(written);
  if (read.success) return { ok: true, value: toSample(read.data) };
  const wrong = new Map(read.error.issues.map(({ path, message }) => [placeIn(path), message]));
  return { ok: false, problems: [...wrong].map(([place, fault]) => wrongValue(place, fault, location)) };
}

/** Where the input stands. Logs with a column for each leave the other one null. */
function inputKey(value: object): string | undefined {
  const there = ['input', 'text'].filter((name) => Object.hasOwn(value, name));
  return there.find((name) => (value as Readonly<Record<string, unknown>>)[name] !== null) ?? there[0];
}

function wrongValue(place: string, fault: string, location: Location): Problem {
  const expected = EXPECTED_FOR.get(fault);
  return { message: `${place} ${fault}`, location, ...(expected === undefined ? {} : { expected }) };
}

/** What a line says that a sample has a place for. */
function ownKeys(value: Readonly<Record<string, unknown>>, input: string): Readonly<Record<string, unknown>> {
  const known = Object.keys(sampleSchema.shape).filter((key) => key !== 'input' && Object.hasOwn(value, key));
  return { input: value[input], ...Object.fromEntries(known.map((key) => [key, value[key]])) };
}

/** The names of prompts are no keys of ours: what stands below `prompts` is not named. */
function placeIn(path: readonly PropertyKey[]): string {
  return path[0] === 'prompts' && path.length > 1 ? 'what `prompts` says of one' : `\`${formatKeyPath(path)}\``;
}

function toSample(written: WrittenSample): Sample {
  const { id, at, input, output, steps, error, prompts, confidence, routed, correct } = written;
  return {
    ...(id == null ? {} : { id }),
    ...(at == null ? {} : { at }),
    input,
    ...(output === undefined ? {} : { output: output as Json }),
    ...(steps == null ? {} : { steps: steps.map(toStep) }),
    ...(error == null ? {} : { error }),
    ...(prompts == null ? {} : { prompts }),
    ...(confidence == null ? {} : { confidence }),
    ...(routed == null ? {} : { routed }),
    ...(correct == null ? {} : { correct }),
  };
}

function toStep(step: NonNullable<WrittenSample['steps']>[number]): SampleStep {
  const { name, arguments: given, output, confidence, error } = step;
  return {
    name,
    ...(given === undefined ? {} : { arguments: given as Json }),
    ...(output === undefined ? {} : { output: output as Json }),
    ...(confidence == null ? {} : { confidence }),
    ...(error == null ? {} : { error }),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refuse(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
