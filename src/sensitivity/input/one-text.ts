import { writtenText } from '../../production/written-text.ts';
import type { Json } from '../../values/json.ts';

/** The one text that an input consists of or holds, and the same input with another text in its place. */
export interface OneText {
  readonly text: string;
  readonly with: (text: string) => Json;
}

/** What is longer is a document rather than a message, and looking for what must stay takes long in it. */
const LONGEST = 10_000;

/** Nothing where it cannot be told which of several texts is what was asked, or where that is very long. */
export function oneText(input: Json): OneText | undefined {
  if (typeof input === 'string')
    return input.trim() === '' || input.length > LONGEST ? undefined : { text: input, with: (text) => text };
  const text = writtenText(input)?.text;
  if (text === undefined || text === '' || text.length > LONGEST) return undefined;
  let found = 0;
  const replaced = (value: Json, by: string): Json => {
    if (typeof value === 'string') {
      if (value.trim() !== text) return value;
      found += 1;
      return by;
    }
    if (Array.isArray(value)) return value.map((item: Json) => replaced(item, by));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, by)]));
  };
  replaced(input, text);
  return found === 1 ? { text, with: (by) => replaced(input, by) } : undefined;
}
