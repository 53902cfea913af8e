import { findPrivate } from './find-private.ts';
import { maskOf } from './masks.ts';

/**
 * Replaces what is private in texts by placeholders. One memory: the same value gets the same one wherever it stands.
 * `before` is what the text stands behind, its key for instance.
 */
export function placeholders(): (text: string, before?: string) => string {
  return (text, before = '') => {
    const parts: string[] = [];
    let from = 0;
    for (const { start, end, kind } of findPrivate(text, before)) {
      parts.push(text.slice(from, start), maskOf(kind));
      from = end;
    }
    return parts.join('') + text.slice(from);
  };
}
