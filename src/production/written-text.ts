import type { Json } from '../values/json.ts';

/** What somebody wrote to the agent. */
export interface WrittenText {
  readonly text: string;
  /** Whether an image, a file or the like came with it. */
  readonly attached: boolean;
}

/**
 * The message within an input: a text as it is, of a conversation the user's last message, of an object what stands
 * under a usual key. `undefined` where there is none, or where it cannot be told which of several texts it is.
 */
export function writtenText(input: Json): WrittenText | undefined {
  const text = textOf(input)?.trim();
  const attached = isAttached(messageOf(input));
  return text === undefined || (text === '' && !attached) ? undefined : { text, attached };
}

type JsonObject = { readonly [key: string]: Json };

const TEXT_KEYS = ['text', 'message', 'content', 'question', 'query', 'prompt', 'input', 'body'];
const ATTACHMENT_KEYS = ['attachments', 'attachment', 'files', 'images'];
const ATTACHMENT_TYPE = /^(?:input_)?(?:image|audio|video|file|document)(?:_url)?$/;
const USER_ROLES = ['user', 'human', 'customer'];

function textOf(value: Json): string | undefined {
  if (typeof value === 'string') return value;
  if (isList(value)) {
    if (value.some(isMessage)) return textOf(lastOfUser(value) ?? null);
    const parts = value.map(textOf).filter((part) => part !== undefined);
    return value.length > 0 && parts.length === 0 && !value.some(isAttached) ? undefined : parts.join('\n');
  }
  if (!isObject(value)) return undefined;
  const key = ['messages', ...TEXT_KEYS].find((name) => Object.hasOwn(value, name));
  return key === undefined ? undefined : textOf(value[key] ?? null);
}

/** An attachment of an earlier message is none of the one that is answered. */
function messageOf(input: Json): Json {
  if (isList(input)) return input.some(isMessage) ? (lastOfUser(input) ?? null) : input;
  if (isObject(input) && Object.hasOwn(input, 'messages'))
    return { ...input, messages: messageOf(input.messages ?? null) };
  return input;
}

function isAttached(value: Json): boolean {
  if (isList(value)) return value.some(isAttached);
  if (!isObject(value)) return false;
  if (typeof value.type === 'string' && ATTACHMENT_TYPE.test(value.type)) return true;
  return Object.entries(value).some(
    ([key, inner]) => (ATTACHMENT_KEYS.includes(key) && isSomething(inner)) || isAttached(inner),
  );
}

function isSomething(value: Json): boolean {
  return isList(value) ? value.length > 0 : value !== null && value !== false && value !== '';
}

function lastOfUser(messages: readonly Json[]): Json | undefined {
  return messages.findLast((message) => isMessage(message) && USER_ROLES.includes(String(message.role)));
}

function isMessage(value: Json): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, 'role');
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
