import { closerOf } from './read/template.ts';

/** A stretch of a template that is sent as it stands, white space made single blanks. */
export interface Literal {
  readonly text: string;
  /** It stands in a condition or a loop, so a rendered text need not have it. */
  readonly optional: boolean;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{{{', '}}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
  ['${', '}'],
]);

/** Openings of tags, and placeholders of one word: `$name`, `{name}`, `{name:>8}`, `{0}`, `{}`. */
const OPENING = /\{\{\{?|\{[%#]|<%|\$\{|\$[A-Za-z_]\w*|\{(?:[A-Za-z_][\w.[\]]*(?:![rsa])?(?::[^{}\n]*)?|\d*)\}/g;

const OPENS_BLOCK =
  /^\{\{\{?~?\s*[#^]\s*[\w@*>]|^\{%[-+]?\s*(?:if|for|macro|call|filter|block)\b|^\{%[-+]?\s*set\b[^=]*$/;
const CLOSES_BLOCK = /^\{\{\{?~?\s*\/|^\{%[-+]?\s*end(?:if|for|macro|call|filter|block|set)\b/;

/**
 * What stands between the placeholders of a template, in order. Braces are never part of it: templates of Python and
 * JavaScript double them where one is meant.
 */
export function literalsOf(template: string): readonly Literal[] {
  const literals: Literal[] = [];
  const closer = closerOf(template);
  let depth = 0;
  let position = 0;
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(template); match !== null; match = opening.exec(template)) {
    const mark = CLOSING.get(match[0]);
    const from = match.index + match[0].length;
    const close = mark === undefined ? from : closer(mark, from);
    if (close === undefined) continue;
    literals.push(...piecesOf(template.slice(position, match.index), depth > 0));
    position = close + (mark?.length ?? 0);
    opening.lastIndex = position;
    const tag = template.slice(match.index, close);
    if (OPENS_BLOCK.test(tag)) depth++;
    else if (CLOSES_BLOCK.test(tag)) depth = Math.max(0, depth - 1);
  }
  return [...literals, ...piecesOf(template.slice(position), depth > 0)];
}

/**
 * The texts among source code: stretches between quotes, escapes, placeholders and line ends. Which of them are code
 * and which are sent is not known, so each is optional.
 */
export function sourceLiteralsOf(source: string): readonly Literal[] {
  return source
    .split('\n')
    .flatMap(literalsOf)
    .flatMap(({ text }) => text.split(/["'`]|\\./))
    .map((text) => ({ text: collapse(text), optional: true }))
    .filter(({ text }) => text.length > 3 && isWorded(text));
}

/** A text for comparison: Unicode NFC, white space of any kind and length one blank. */
export function collapse(text: string): string {
  // Leaving out the single blanks, which most are, makes this several times as fast as /\s+/.
  return text
    .normalize('NFC')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

function piecesOf(text: string, optional: boolean): readonly Literal[] {
  return text
    .split(/[{}]/)
    .map((piece) => ({ text: collapse(piece), optional }))
    .filter((piece) => isWorded(piece.text));
}

function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
