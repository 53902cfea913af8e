import { readJsonText } from '../../cases/json-text.ts';
import { formatKeyPath } from '../../config/describe.ts';
import type { KeyPath } from '../../config/locate.ts';
import type { Json } from '../../values/json.ts';
import type { Problem, Result } from '../../values/problem.ts';
import type { JsonObject } from '../digest.ts';
import { normaliseText } from '../normalise.ts';
import { VERSION_LABEL } from '../pin.ts';
import { behaviourOf, modelOf } from './behaviour.ts';
import type { PromptContent, PromptSource } from './content.ts';
import { inexactNumbers } from './fields.ts';
import { isObject, messagesOf } from './messages.ts';
import { placeAt, refuse } from './place.ts';

const DEEPEST_NESTING = 64;
/** Where a JSON file of its own making usually keeps what is sent. */
const TEXT_KEYS = ['system', 'instructions', 'prompt', 'template', 'text', 'content', 'user'];

/** JSON: a text, chat messages with or without settings around them, or any other value, which then counts whole. */
export async function readJsonPrompt({ path, text }: PromptSource): Promise<Result<PromptContent>> {
  const parsed = parse(path, text);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  const label = labelOf(path, value);
  const problems = [...numberProblems(path, value), ...(label.ok ? [] : label.problems)];
  if (problems.length > 0 || !label.ok) return refuse(...problems);
  return { ok: true, value: { ...contentOf(value), includes: new Map(), ...label.value } };
}

function contentOf(value: Json): Omit<PromptContent, 'includes'> {
  if (typeof value === 'string') {
    const text = normaliseText(value);
    return { content: text, texts: [text], behaviour: {} };
  }
  const list = messagesOf(value);
  if (list !== undefined) return { ...list, behaviour: {} };
  if (!isObject(value)) return { content: value, texts: [], behaviour: {} };
  const messages = messagesOf(value.messages);
  if (messages !== undefined) return { ...messages, behaviour: behaviourOf(value, ['messages']), ...modelOf(value) };
  const { version: _, ...content } = value;
  return { content, texts: textsOf(value), behaviour: {}, ...modelOf(value) };
}

function textsOf(value: JsonObject): readonly string[] {
  return TEXT_KEYS.flatMap((key) => {
    const text = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof text === 'string' ? normaliseText(text) : [];
  }).filter((text) => text !== '');
}

function parse(path: string, text: string): Result<Json> {
  const reading = readJsonText(text, 'the file');
  if (!reading.ok) {
    const { message, offset, remedy } = reading;
    // A file that ends too early ends in its last line, not on the empty one behind that.
    const location = placeAt(path, text, Math.min(offset, text.trimEnd().length));
    return refuse({ message, location, ...(remedy === undefined ? {} : { remedy }) });
  }
  const value = reading.value as Json;
  if (!deeperThan(value, DEEPEST_NESTING)) return { ok: true, value };
  const expected = `at most ${DEEPEST_NESTING} levels`;
  return refuse({ message: 'the file is nested too deeply', location: { file: path }, expected });
}

function numberProblems(path: string, value: Json): readonly Problem[] {
  return inexactNumbers(value, []).map((keys: KeyPath) => ({
    message: `the number at ${formatKeyPath(keys)} cannot be kept exactly`,
    location: { file: path },
    remedy: 'Put it in quotes.',
  }));
}

function labelOf(path: string, value: Json): Result<{ readonly label?: string }> {
  const version = isObject(value) && Object.hasOwn(value, 'version') ? (value.version ?? null) : null;
  if (version === null) return { ok: true, value: {} };
  const label = typeof version === 'string' || typeof version === 'number' ? String(version) : '';
  if (VERSION_LABEL.test(label)) return { ok: true, value: { label } };
  return refuse({
    message: 'the version cannot stand in a pin',
    location: { file: path },
    expected: 'up to 64 letters, digits and . _ + -',
  });
}

function deeperThan(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item: Json) => deeperThan(item, levels - 1));
}
