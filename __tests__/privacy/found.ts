import { findPrivate } from '../../src/privacy/find-private.ts';

/** What was found in a text, each piece as its kind and the text it covers. */
export function found(text: string, before?: string): readonly string[] {
  return findPrivate(text, before).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
