/**
 * Everything that hides or reorders text, except what joins an emoji: control characters (ANSI sequences start with
 * one), bidirectional and zero-width characters, fillers, tags, halves of surrogate pairs.
 */
const HIDDEN =
  /(?!(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic}))(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{Zl}\p{Zp}\u2800]/gu;

/** Made when the first text is cut, since making it takes longer than most texts do. */
let graphemes: Intl.Segmenter | undefined;

/** Text of one or several lines in which nothing is hidden: U+202E reads `\u{202E}`. Line ends become `\n`. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(HIDDEN, codePoint);
}

/** The same on one line: line ends read `\n`, tabs `\t`. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** At most `length` UTF-16 units, `…` included where something was cut; what a reader sees as one character stays whole. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, wholeCharacters(text, length - 1))}…`;
}

/** A window of `length` units around `from`, for the place where two long texts part. */
export function cutAround(text: string, from: number, length: number): string {
  const lead = Math.min(24, length >> 2);
  if (text.length <= length || from + lead < length) return cut(text, length);
  const start = wholeCharacters(text, Math.min(from - lead, text.length - length + 1));
  return `…${cut(text.slice(start), length - 1)}`;
}

/** The last place at or before `end` that splits no character. */
function wholeCharacters(text: string, end: number): number {
  const start = Math.max(0, end - 32);
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const around = graphemes.segment(text.slice(start, end + 32)).containing(end - start);
  const place = start + (around?.index ?? 0);
  if (place > start) return place;
  // Longer than any character a reader would take for one: keep at least code points whole.
  return isLowSurrogate(text.charCodeAt(end)) ? Math.max(0, end - 1) : Math.max(0, end);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The name by which a reader sees a character that shows nothing: `\u{2003}`. */
export function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
