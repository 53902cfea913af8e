import type { Json } from '../../values/json.ts';
import { elementsOf, isObject, type JsonObject, textAt, unpacked } from '../shape.ts';
import type { ToolCall } from './span.ts';

/** A message of a conversation with a model, whichever way it was written down. */
export interface Message {
  readonly role: string;
  readonly text?: string | undefined;
  /** Kinds of what came with it. */
  readonly attached: readonly string[];
  readonly calls: readonly ToolCall[];
  readonly answers: readonly (readonly [string, Json])[];
}

/** Whoever else speaks gives orders (`system`, `developer`) or answers as a tool: that is no part of what was asked. */
const USER_ROLES = ['user', 'human', 'customer'];
const AGENT_ROLES = ['assistant', 'ai', 'model', 'agent', 'bot'];
const TEXT_TYPES = ['text', 'input_text', 'output_text'];

/**
 * The messages of a conversation: `{role, parts}` as the GenAI conventions have it now, `{role, content, tool_calls}` as
 * providers do and the conventions did; as JSON or as its text. A text that is no JSON is one message of `role`; of one
 * that is torn JSON nothing is to be told, since it holds more than what somebody said.
 */
export function readMessages(value: Json | undefined, role: string): readonly Message[] {
  const messages = unpacked(value);
  if (typeof messages === 'string') return messages === '' || isTornJson(messages) ? [] : [plain(role, messages)];
  const list = Array.isArray(messages)
    ? messages
    : isObject(messages)
      ? elementsOf(messages.messages ?? [messages])
      : [];
  return list.filter(isObject).map((message) => readMessage(message, role));
}

/** One message; a message within a message is what the old events of choices hold. */
export function readMessage(outer: JsonObject, role: string): Message {
  const inner = unpacked(outer.message);
  const message = isObject(inner) ? { ...(outer.role === undefined ? {} : { role: outer.role }), ...inner } : outer;
  const author = textAt(message, 'role') ?? role;
  const content =
    (isObject(inner) ? undefined : inner) ?? message.parts ?? unpackedParts(message.content) ?? message.text;
  const parts = typeof content === 'string' ? [] : Array.isArray(content) ? content : content == null ? [] : [content];
  const read = {
    role: author,
    text: typeof content === 'string' ? content : undefined,
    attached: [] as string[],
    calls: elementsOf(unpacked(message.tool_calls)).flatMap(callsOf),
    answers: [] as (readonly [string, Json])[],
  };
  for (const part of parts) {
    const text = textIn(part);
    if (text !== undefined) read.text = read.text === undefined ? text : `${read.text}\n${text}`;
    else if (isObject(part)) addPart(part, read);
  }
  const answered = textAt(message, 'tool_call_id') ?? (author === 'tool' ? textAt(message, 'id') : undefined);
  if (answered !== undefined && content != null) read.answers.push([answered, unpacked(content) ?? null]);
  return read;
}

function plain(role: string, text: string): Message {
  return { role, text, attached: [], calls: [], answers: [] };
}

/** Whether a text began as JSON and is none: one that an exporter cut off, or was written by other rules. */
export function isTornJson(value: Json | undefined): boolean {
  return (
    typeof value === 'string' && /^\s*(?:\[\s*[{"'[]|\{\s*["'])/.test(value) && typeof unpacked(value) === 'string'
  );
}

/**
 * What a person asked: the text of the last message that is theirs, or an object of the text and of what came with it.
 * An agent is told what went before, too (`whole`): of more than one message of theirs it is the conversation.
 */
export function askedIn(messages: readonly Message[], whole: boolean): Json | undefined {
  const spoken = messages.filter(
    (message) =>
      (isOf(USER_ROLES, message) || isOf(AGENT_ROLES, message)) &&
      (message.text !== undefined || message.attached.length > 0),
  );
  const theirs = spoken.filter((message) => isOf(USER_ROLES, message));
  const last = theirs.at(-1);
  if (last === undefined) return undefined;
  if (whole && theirs.length > 1) return spoken.map((message) => ({ role: message.role, content: contentOf(message) }));
  return contentOf(last);
}

function isOf(roles: readonly string[], { role }: Message): boolean {
  return roles.includes(role.toLowerCase());
}

/**
 * What a model said, of several choices the first; of an agent (`whole`), whose messages are all that went on, the last
 * that it said. Where a tool answers in between, they are those of an agent.
 */
export function saidIn(messages: readonly Message[], whole: boolean): string | undefined {
  const said = messages.filter((message) => isOf(AGENT_ROLES, message) && message.text !== undefined);
  const isRun = whole || messages.some(({ answers }) => answers.length > 0);
  return said.at(isRun ? -1 : 0)?.text;
}

/** What tools answered, where it stands among the messages of the agent that called them. */
export function answersIn(messages: readonly Message[]): Message['answers'] {
  return messages.flatMap(({ answers }) => answers);
}

/** The answers of tools that a model is told for the first time: those after what it said last. */
export function newAnswersIn(messages: readonly Message[]): readonly (readonly [string, Json])[] {
  const said = messages.findLastIndex((message) => isOf(AGENT_ROLES, message));
  return messages.slice(said + 1).flatMap(({ answers }) => answers);
}

function contentOf({ text = '', attached }: Message): Json {
  return attached.length === 0 ? text : { text, attachments: attached.map((type) => ({ type })) };
}

function unpackedParts(content: Json | undefined): Json | undefined {
  const value = unpacked(content);
  // The text of a message may be JSON that somebody wrote: only what looks like parts is taken apart.
  return Array.isArray(value) && value.every((part) => isObject(part) && typeof part.type === 'string')
    ? value
    : content;
}

function textIn(part: Json): string | undefined {
  if (typeof part === 'string') return part;
  if (!isObject(part) || !TEXT_TYPES.includes(String(part.type ?? 'text'))) return undefined;
  const text = part.content ?? part.text;
  return typeof text === 'string' ? text : undefined;
}

const NOT_SHOWN = [...TEXT_TYPES, 'reasoning', 'thinking', 'refusal'];

/** What is neither said nor a call nor its answer came with the message: an image, a file. */
function addPart(
  part: JsonObject,
  read: { readonly attached: string[]; readonly calls: ToolCall[]; readonly answers: (readonly [string, Json])[] },
): void {
  read.calls.push(...callsOf(part));
  read.answers.push(...answersOf(part));
  if (typeof part.type !== 'string' || NOT_SHOWN.includes(part.type) || /^(?:server_)?tool|^function/.test(part.type))
    return;
  const kind = textAt(part, 'modality') ?? part.type.replace(/^input_|_url$/g, '');
  read.attached.push(kind === 'blob' || kind === 'uri' ? 'file' : kind);
}

function callsOf(part: Json): readonly ToolCall[] {
  if (!isObject(part)) return [];
  const { function: called } = part;
  if (isObject(called)) return callOf(textAt(called, 'name'), textAt(part, 'id'), called.arguments);
  if (part.type !== 'tool_call' && part.type !== 'tool_use') return [];
  return callOf(textAt(part, 'name'), textAt(part, 'id'), part.arguments ?? part.input);
}

function callOf(name: string | undefined, id: string | undefined, given: Json | undefined): readonly ToolCall[] {
  if (name === undefined) return [];
  const values = unpacked(given);
  return [{ name, ...(id === undefined ? {} : { id }), ...(values == null ? {} : { arguments: values }) }];
}

function answersOf(part: Json): readonly (readonly [string, Json])[] {
  if (!isObject(part) || part.type !== 'tool_call_response') return [];
  const id = textAt(part, 'id');
  const answer = part.response ?? part.result;
  return id === undefined || answer === undefined ? [] : [[id, unpacked(answer) ?? null]];
}
