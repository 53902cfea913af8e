import type { Json } from '../../values/json.ts';

/** What the same message has anew in each run. */
const OF_MESSAGES: ReadonlySet<string> = new Set([
  'id',
  'call_id',
  'tool_call_id',
  'tool_use_id',
  'usage',
  'usage_metadata',
  'response_metadata',
  'created_at',
]);

const KINDS: ReadonlySet<unknown> = new Set([
  'human',
  'user',
  'ai',
  'assistant',
  'system',
  'developer',
  'tool',
  'function',
  'message',
  'AIMessageChunk',
]);

const CALLS_AND_ANSWERS: ReadonlySet<unknown> = new Set([
  'tool_use',
  'tool_result',
  'tool_call',
  'tool_call_response',
  'function_call',
  'function_call_output',
]);

/** What a step gave, without ids and usage of the messages in it. Whatever is no message stays as it is. */
export function withoutNoise(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutNoise(item));
  if (!isObject(value)) return value;
  const isNoisy = isMessage(value) || CALLS_AND_ANSWERS.has(value.type);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (isNoisy && OF_MESSAGES.has(key)) return [];
      return [[key, isCalls(key, item) ? item.map(withoutCallId) : withoutNoise(item)]];
    }),
  );
}

type JsonObject = { readonly [key: string]: Json };

/** It has content, and says whose it is or which call it answers. */
function isMessage(value: JsonObject): boolean {
  if (!Object.hasOwn(value, 'content')) return false;
  return typeof value.role === 'string' || KINDS.has(value.type) || typeof value.tool_call_id === 'string';
}

/** The calls that a message asks for. */
function isCalls(key: string, value: Json): value is Json[] {
  return key === 'tool_calls' && Array.isArray(value);
}

function withoutCallId(call: Json): Json {
  if (!isObject(call)) return call;
  return Object.fromEntries(Object.entries(call).filter(([key]) => !OF_MESSAGES.has(key)));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
