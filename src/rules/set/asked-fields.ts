import type { Json } from '../../values/json.ts';

/** Under what a JSON input has its request, the clearest name first. */
const ASKED = ['question', 'query', 'message', 'prompt', 'text', 'content'];

/** A request, and the key under which an input has it. */
export interface AskedField {
  readonly key: string;
  readonly text: string;
}

/** What is asked in an input of several fields; nothing where none of its names tells that. */
export function askedField(input: Json): AskedField | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const texts = new Map(Object.entries(input).map(([key, value]) => [key.toLowerCase(), { key, value }]));
  for (const name of ASKED) {
    const { key, value } = texts.get(name) ?? {};
    if (key !== undefined && typeof value === 'string') return { key, text: value };
  }
  return undefined;
}
