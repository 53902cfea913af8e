/** What a trial cost, as far as the agent says. */
export interface Usage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly costUsd?: number;
}

/** What one reply came to: an answer, or why it is none, worded with its author as the subject ("reported: …"). */
export type ParsedReply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'error'; readonly message: string };

export type JsonObject = { readonly [key: string]: unknown };

/** A value deeper than this is refused: later readers walk values recursively. */
const MAX_DEPTH = 100;

/** A JSON object out of a text, or what is wrong with it. */
export function parseObject(text: string): JsonObject | 'not-json' | 'too-deep' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-json';
  return deeperThan(value, MAX_DEPTH) ? 'too-deep' : (value as JsonObject);
}

/** Words, with the printing process as their subject, for a line that begins like a reply and is none. */
export function lineFault(fault: 'not-json' | 'too-deep', line: string): string {
  return fault === 'too-deep'
    ? `printed JSON nested deeper than ${MAX_DEPTH} levels`
    : `printed a line that starts with { and is not JSON\nthe line: ${line}`;
}

/** What an agent says it can do beside the plain protocol; `undefined` when the line is about something else. */
export function capabilitiesOf(value: JsonObject): readonly string[] | undefined {
  const { id, capabilities } = value;
  if (id !== undefined || !Array.isArray(capabilities)) return undefined;
  return capabilities.filter((name) => typeof name === 'string');
}

/** Whether a value holds lists or objects within more than so many others. */
export function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    if (deeperThan((value as JsonObject)[key], levels - 1)) return true;
  }
  return false;
}
