import { hang, type Piece, wrap } from './lines.ts';
import type { TerminalStyle } from './terminal.ts';

/** A page of the documents, as Markdown of ours, for a terminal: rewrapped, with links by their text alone. */
export function pageToTerminal(page: string, columns: number, style: TerminalStyle): string {
  return blocksOf(page)
    .map((lines) => blockToTerminal(lines, columns, style))
    .join('\n\n');
}

/** Runs of lines between blank ones; a fenced text is one whatever stands in it. */
function blocksOf(page: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let fenced = false;
  let open = false;
  for (const line of page.trimEnd().split('\n')) {
    const isFence = line.startsWith('```');
    if (!fenced && line.trim() === '') {
      open = false;
      continue;
    }
    if (open && (fenced || !isFence)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    open = !(isFence && fenced);
    if (isFence) fenced = !fenced;
  }
  return blocks;
}

function blockToTerminal(lines: readonly string[], columns: number, style: TerminalStyle): string {
  const [first = ''] = lines;
  if (first.startsWith('```'))
    return lines
      .slice(1, -1)
      .map((line) => style.dim(`    ${line}`))
      .join('\n');
  if (first.startsWith('#')) return style.strong(first.replace(/^#+ /, ''));
  if (first.startsWith('|')) return lines.join('\n');
  return itemsOf(lines)
    .map(({ label, text }) => hang(label, wrap(pieces(text, style), columns - label.length)))
    .join('\n');
}

interface Item {
  /** `- ` or `1. `; empty for a paragraph. */
  readonly label: string;
  readonly text: string;
}

/** A line that is no item of its own goes on with the one before. */
function itemsOf(lines: readonly string[]): readonly Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    const [, label = '', text = ''] = /^\s*((?:-|\d+\.) )?(.*)$/.exec(line) ?? [];
    const before = items.at(-1);
    if (before === undefined || label !== '') items.push({ label, text });
    else items[items.length - 1] = { label: before.label, text: `${before.text} ${text.trim()}` };
  }
  return items;
}

function pieces(text: string, style: TerminalStyle): readonly Piece[] {
  const withoutTargets = text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  return withoutTargets
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, style: part.startsWith('`') ? style.code : same }));
}

function same(text: string): string {
  return text;
}
