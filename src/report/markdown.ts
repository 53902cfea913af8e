import { assertNever } from '../values/json.ts';
import type { Block, Table } from './blocks.ts';
import { escapeCode, escapeFence, escapeProse, joinSpans, type Place } from './escape.ts';
import { type Inline, proseLine, type Words } from './words.ts';

/** GitHub-flavoured Markdown in which nothing that came in as data is live. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockToMarkdown).join('\n\n');
}

/** First line of a body that is found again by it. Data that went through this folder can contain no such comment. */
export function commentMarker(kind: string, keys: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(keys).map(
    ([key, value]) => ` ${key}=${encodeURIComponent(value.toWellFormed()).replaceAll('-', '%2D')}`,
  );
  return `<!-- evalgap:${kind}${pairs.join('')} -->`;
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.words, 'text')}`;
    case 'paragraph':
      return escapeStart(inline(block.words, 'text'));
    case 'small':
      return `<sub>${inline(block.words, 'text')}</sub>`;
    case 'list':
      return block.items.map((item) => `- ${escapeStart(inline(item, 'text'))}`).join('\n');
    case 'table':
      return tableToMarkdown(block);
    case 'details':
      return `<details>\n<summary>${inline(block.summary, 'html')}</summary>\n\n${toMarkdown(block.blocks)}\n\n</details>`;
    case 'fence':
      return escapeFence(block.text);
    default:
      return assertNever(block);
  }
}

function tableToMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => inlinePart(head, 'cell'))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((cells) => line(cells.map((cell) => inline(cell, 'cell')))),
  ].join('\n');
}

function inline(words: Words, place: Place): string {
  return joinSpans(words.map((part) => inlinePart(part, place)));
}

function inlinePart(part: Inline, place: Place): string {
  if (typeof part === 'string') {
    const text = escapeProse(proseLine(part), place);
    return place === 'cell' ? keptTogether(text) : text;
  }
  switch (part.kind) {
    case 'code':
      return escapeCode(part.text, place);
    case 'strong':
      return place === 'html' ? `<b>${inline(part.words, place)}</b>` : `**${inline(part.words, place)}**`;
    case 'link':
      return linkTo(part.text, part.url, place);
    default:
      return assertNever(part);
  }
}

/** Anything but a plain web address is shown, not linked. */
function linkTo(text: string, url: string, place: Place): string {
  if (!/^https?:\/\/[\w.:/?&=%+~#-]+$/.test(url)) return `${escapeProse(text, place)}: ${escapeCode(url, place)}`;
  if (place === 'html') return `<a href="${url.replaceAll('&', '&amp;')}">${escapeProse(text, place)}</a>`;
  return `[${escapeProse(text, place)}](${url})`;
}

/** A line must not begin a list, a heading or a quotation of its own. */
function escapeStart(line: string): string {
  return line
    .trimStart()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[=>#]|[-+](?=[-\s]|$))/, '\\$&');
}

/** A figure and its unit, the two ends of an interval: never broken over two lines of a cell. */
function keptTogether(text: string): string {
  return text.replace(/(?<=[\d…]) (?=[%…+−\d])|(?<=%) (?=CI)|(?<=\d) (?=of \d)|(?<=\d of) (?=\d)/g, '\u00a0');
}
