import { findPrivate } from './find-private.ts';
import { maskOf } from './masks.ts';
import type { PrivateSpan } from './private-data.ts';

/** A text in which every piece of private data reads as what kind it is, `[e-mail]`. */
export function maskPrivate(text: string): string {
  return replacePrivate(text, ({ kind }) => maskOf(kind));
}

/** A text with something else in the place of every piece of private data; all around them stays as it is. */
export function replacePrivate(text: string, replacement: (span: PrivateSpan, value: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const span of findPrivate(text)) {
    parts.push(text.slice(from, span.start), replacement(span, text.slice(span.start, span.end)));
    from = span.end;
  }
  return parts.join('') + text.slice(from);
}
