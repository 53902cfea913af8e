import type { Json } from '../../values/json.ts';

const LONGEST_TEXT = 1 << 20;

/**
 * What a tool answered, out of what it came in: JSON that was handed on as text, and what an MCP server puts around a
 * result. Anything else stays as it is.
 */
export function answerIn(output: Json): Json {
  const read = parsed(output);
  if (!isObject(read)) return read;
  if (isObject(read.structuredContent ?? null)) return read.structuredContent ?? null;
  if (!Array.isArray(read.content) || read.content.length !== 1) return read;
  const [part] = read.content as readonly Json[];
  return isObject(part ?? null) && (part as JsonObject).type === 'text'
    ? parsed((part as JsonObject).text ?? null)
    : read;
}

type JsonObject = { readonly [key: string]: Json };

function parsed(value: Json): Json {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
