/**
 * Keeps text from being anything but text where GitHub shows Markdown. Data stands in code spans: nothing in them is a
 * mention, a reference, a link or an emoji, since GitHub looks for those in text outside of code, after Markdown was
 * read (which is why entities and backslashes alone would not help). In prose every word that could become one of them
 * is made a code span too; the rest has its Markdown escaped.
 */
import { codePoint, visible } from '../values/visible.ts';

export type Place = 'text' | 'cell' | 'html';

/** Words that GitHub would bring to life: addresses, mentions, references, commits, formulas, emoji. */
const LIVE =
  /[@#$]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\b[a-z][a-z\d]*-\d|\bGHSA-|(?<![\p{L}\d])[\da-f]{7,64}(?![\p{L}\d])/iu;

/** GitHub's parser gives up on longer runs of backticks. */
const LONGEST_FENCE = 8;

/** Prose: what stands between backticks and what could come to life becomes code, all else is escaped. */
export function escapeProse(text: string, place: Place): string {
  const parts = text.split(/(?<![`\\])`([^`]*[^`\s][^`]*)`(?!`)/u);
  return joinSpans(parts.map((part, index) => (index % 2 === 1 ? escapeCode(part, place) : escapeWords(part, place))));
}

/** A code span that shows the text as it is. */
export function escapeCode(text: string, place: Place): string {
  if (text.trim() === '') return escapeCode(text === '' ? '(empty)' : blanksByName(text), place);
  const shown = unmarked(text);
  if (place === 'html') return `<code>${escapeHtml(shown)}</code>`;
  const short = shown.replace(new RegExp(`\`{${LONGEST_FENCE + 1},}`, 'g'), (run) => '\\u{60}'.repeat(run.length));
  const content = place === 'cell' ? short.replace(/(\\?)\|/g, pipeInCell) : short;
  const marks = '`'.repeat(longestRun(content) + 1);
  const padding = /^`|`$|^ .* $/u.test(content) ? ' ' : '';
  return `${marks}${padding}${content}${padding}${marks}`;
}

/** A fenced block of the text, its fence longer than any in it. */
export function escapeFence(text: string): string {
  const content = unmarked(visible(text));
  const marks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${marks}text\n${content}\n${marks}`;
}

/** Two code spans that touch would become one: an empty comment keeps them apart. */
export function joinSpans(parts: readonly string[]): string {
  const shown = parts.filter((part) => part !== '');
  return shown
    .map((part, index) => (part.startsWith('`') && shown[index - 1]?.endsWith('`') === true ? `<!-- -->${part}` : part))
    .join('');
}

function escapeWords(text: string, place: Place): string {
  const parts = text.split(/(\s+)/u);
  return joinSpans(parts.map((word) => (LIVE.test(word) ? liveWord(word, place) : escapePlain(word, place))));
}

/** Brackets and full stops around a word stay outside of its code span. */
function liveWord(word: string, place: Place): string {
  const [, before = '', middle = '', after = ''] = /^([("'“‘]*)(.*?)([.,;:!?)"'”’]*)$/su.exec(word) ?? [];
  if (!LIVE.test(middle)) return escapeCode(word, place);
  return joinSpans([escapePlain(before, place), escapeCode(middle, place), escapePlain(after, place)]);
}

function escapePlain(text: string, place: Place): string {
  const shown = unmarked(text);
  if (place === 'html') return escapeHtml(shown);
  return shown.replace(/[\\`*_[\]~|]|<(?![\s\d]|$)|&(?=[a-z#])/giu, '\\$&');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Nothing in data reads as a comment's start, so that no marker of ours stands in it, not even within code. */
function unmarked(text: string): string {
  return text.replaceAll('<!--', '\\u{3C}!--');
}

/** A code span of blanks alone would show nothing, and GitHub would not make one of it. */
function blanksByName(blanks: string): string {
  return [...blanks].map(codePoint).join('');
}

/** Tables take `\|` for a pipe, but parsers disagree on a backslash before it. */
function pipeInCell(_: string, backslash: string): string {
  return backslash === '' ? '\\|' : '\\\\u{7C}';
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
