import { readJsonText } from '../cases/json-text.ts';
import { valueFault } from '../cases/json-value.ts';
import type { Json } from '../values/json.ts';
import type { Location, Problem, Result } from '../values/problem.ts';
import type { Sample } from './sample.ts';

const EXPECTED = 'one sample per line, as a JSON object with an input';
const WHOLE_LINES = 'Keep each sample on one line; complete or remove a line that was cut off.';

/**
 * Reads one line of a file of samples. What was asked stands under `input` or `text`; other keys are nobody's fault.
 * Problems quote nothing of the line, which nobody has redacted.
 */
export function parseSample(line: string, location: Location): Result<Sample> {
  const parsed = readJsonText(line, 'the line');
  if (!parsed.ok) {
    const { message, offset, remedy = WHOLE_LINES } = parsed;
    const what = isJson(line) ? 'a key stands twice in one object' : message;
    return refuse({ message: what, location: { ...location, column: offset + 1 }, expected: EXPECTED, remedy });
  }
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ message: 'the line holds no object', location, expected: EXPECTED });
  const key = ['input', 'text'].find((name) => Object.hasOwn(value, name));
  if (key === undefined)
    return refuse({
      message: 'the sample has no input',
      location,
      expected: EXPECTED,
      remedy: 'Write what production was asked under `input`.',
    });
  const input = (value as Readonly<Record<string, unknown>>)[key];
  const fault = valueFault(input);
  if (fault === undefined) return { ok: true, value: { input: input as Json } };
  return refuse({ message: fault.message, location, expected: fault.expected });
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
