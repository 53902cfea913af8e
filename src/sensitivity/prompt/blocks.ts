/** A prompt's text as the blocks it is written in. Printed again it is the same text, to the letter. */
export interface Document {
  readonly blocks: readonly Block[];
  /** Whether the last line ends with a line feed. */
  readonly ended: boolean;
}

export type Block = (Heading | Paragraph | List | Verbatim) & {
  /** Blank lines behind it, as they stand. */
  readonly blanks: readonly string[];
};

export interface Heading {
  readonly kind: 'heading';
  readonly line: string;
  readonly level: number;
  readonly text: string;
}

interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly string[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly indent: string;
  readonly marker: string;
  readonly gap: string;
  /** The first without its marker; the others as they stand, nested items among them. */
  readonly lines: readonly string[];
  /** Blank lines between it and the next item. */
  readonly blanks: readonly string[];
}

/** Code, quotations, tables, data: nothing in it is ever changed. */
interface Verbatim {
  readonly kind: 'verbatim';
  readonly lines: readonly string[];
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;
const FENCE = /^\s*(```+|~~~+|"""|''')/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const ITEM = /^( {0,3})([-*+•]|\d{1,9}[.)])([ \t]+)(\S.*)$/;
/** A quotation, a table, markup, a template's tag, data, or code by its indent. */
const VERBATIM = /^(?:\s*[>|<{}[\]]|\s*"[^"]*"\s*:| {4}|\t)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** @param text with `\n` at line ends */
export function readDocument(text: string): Document {
  const ended = text.endsWith('\n');
  const lines = (ended ? text.slice(0, -1) : text).split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const start = at;
    const [block, next] = isBlank(lines[at]) ? [{ kind: 'verbatim' as const, lines: [] }, at] : blockAt(lines, at);
    at = next;
    const from = at;
    while (at < lines.length && isBlank(lines[at])) at += 1;
    if (at === start) at += 1;
    blocks.push({ ...block, blanks: lines.slice(from, at) });
  }
  return { blocks, ended };
}

export function printDocument({ blocks, ended }: Document): string {
  const lines = blocks.flatMap((block) => [...linesOf(block), ...block.blanks]);
  return lines.join('\n') + (ended ? '\n' : '');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.line];
    case 'list':
      return block.items.flatMap((item) => [...itemLines(item), ...item.blanks]);
    default:
      return block.lines;
  }
}

/** Whether a line would begin something else than more of a paragraph. */
export function beginsBlock(line: string): boolean {
  return [HEADING, FENCE, RULE, ITEM, VERBATIM, UNDERLINE].some((pattern) => pattern.test(line));
}

function itemLines({ indent, marker, gap, lines: [first = '', ...more] }: Item): readonly string[] {
  return [`${indent}${marker}${gap}${first}`, ...more];
}

type Unspaced = Heading | Paragraph | List | Verbatim;

function blockAt(lines: readonly string[], at: number): readonly [Unspaced, number] {
  const line = lines[at] ?? '';
  const [, marks, text = ''] = HEADING.exec(line) ?? [];
  if (marks !== undefined) return [{ kind: 'heading', line, level: marks.length, text }, at + 1];
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return verbatim(lines, at, fenceEnd(lines, at, fence));
  if (RULE.test(line)) return verbatim(lines, at, at + 1);
  if (ITEM.test(line)) return listAt(lines, at);
  if (VERBATIM.test(line))
    return verbatim(
      lines,
      at,
      paragraphEnd(lines, at, () => false),
    );
  const end = paragraphEnd(lines, at + 1, beginsBlock);
  // What is underlined is a heading of another kind.
  if (end < lines.length && UNDERLINE.test(lines[end] ?? '')) return verbatim(lines, at, end + 1);
  return [{ kind: 'paragraph', lines: lines.slice(at, end) }, end];
}

function verbatim(lines: readonly string[], at: number, end: number): readonly [Verbatim, number] {
  return [{ kind: 'verbatim', lines: lines.slice(at, end) }, end];
}

function paragraphEnd(lines: readonly string[], at: number, ends: (line: string) => boolean): number {
  let end = at;
  while (end < lines.length && !isBlank(lines[end]) && !ends(lines[end] ?? '')) end += 1;
  return end;
}

/** Behind the closing line; a fence that nothing closes goes on to the end. */
function fenceEnd(lines: readonly string[], at: number, fence: string): number {
  const opening = (lines[at] ?? '').trim();
  if (/^("""|''')/.test(fence) && opening.length > 3 && opening.endsWith(fence)) return at + 1;
  for (let line = at + 1; line < lines.length; line += 1)
    if ((lines[line] ?? '').trim().startsWith(fence) || (lines[line] ?? '').trimEnd().endsWith(fence)) return line + 1;
  return lines.length;
}

/** Items of one kind; what is indented below one belongs to it. */
function listAt(lines: readonly string[], from: number): readonly [List, number] {
  const [, indent = '', marker = ''] = ITEM.exec(lines[from] ?? '') ?? [];
  const kind = markerKind(marker);
  const items: Item[] = [];
  let at = from;
  while (at < lines.length) {
    const match = ITEM.exec(lines[at] ?? '');
    if (match === null || match[1] !== indent || markerKind(match[2] ?? '') !== kind || RULE.test(lines[at] ?? ''))
      break;
    const [, , own = '', gap = '', first = ''] = match;
    const inner = indent.length + own.length + 1;
    const end = itemEnd(lines, at + 1, inner);
    let next = end;
    while (next < lines.length && isBlank(lines[next])) next += 1;
    const following = ITEM.exec(lines[next] ?? '');
    const goesOn = following !== null && following[1] === indent && markerKind(following[2] ?? '') === kind;
    items.push({
      indent,
      marker: own,
      gap,
      lines: [first, ...lines.slice(at + 1, end)],
      blanks: goesOn ? lines.slice(end, next) : [],
    });
    at = goesOn ? next : end;
    if (!goesOn) break;
  }
  return [{ kind: 'list', ordered: kind === 'ordered', items }, at];
}

/** Lines indented at least so far, with blank ones among them, and unindented ones that merely go on with the text. */
function itemEnd(lines: readonly string[], from: number, inner: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    const indented = line.length - line.trimStart().length >= inner;
    if (!indented && (at > end || beginsBlock(line))) break;
    if (indented && FENCE.test(line)) at = fenceEnd(lines, at, FENCE.exec(line)?.[1] ?? '') - 1;
    end = at + 1;
  }
  return end;
}

function markerKind(marker: string): string {
  return /\d/.test(marker) ? 'ordered' : marker;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
