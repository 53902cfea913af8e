import type { Json } from '../../values/json.ts';
import type { JsonObject } from '../digest.ts';
import { normaliseText } from '../normalise.ts';

/** Chat messages as data: for the digest with their texts normalised, and their texts alone. */
export interface Messages {
  readonly content: readonly Json[];
  readonly texts: readonly string[];
}

/** Messages with a role, their content a text, a list of parts or absent. Keys beside those two count as they are. */
export function messagesOf(value: Json | undefined): Messages | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isMessage)) return undefined;
  const messages: readonly JsonObject[] = value;
  return {
    content: messages.map((message) => ({ ...message, ...normalisedContent(message) })),
    texts: messages.map(({ content }) => normaliseText(textOf(content))).filter((text) => text !== ''),
  };
}

function isMessage(value: Json): value is JsonObject {
  if (!isObject(value) || typeof value.role !== 'string') return false;
  const { content } = value;
  return content === undefined || content === null || typeof content === 'string' || Array.isArray(content);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function normalisedContent({ content }: JsonObject): JsonObject {
  return typeof content === 'string' ? { content: normaliseText(content) } : {};
}

/** Parts as chat interfaces take them: texts, and images and the like that have none. */
function textOf(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: Json) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('\n');
}
