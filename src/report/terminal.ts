import { assertNever } from '../values/json.ts';
import type { Block, Table } from './blocks.ts';
import { displayWidth, hang, type Piece, type Style, styled, widthOf, wrap } from './lines.ts';
import { visible, visibleLine } from './visible.ts';
import type { Inline, Words } from './words.ts';

/** How emphasis looks on a terminal. */
export interface TerminalStyle {
  readonly strong: Style;
  readonly code: Style;
  readonly dim: Style;
}

export const PLAIN: TerminalStyle = { strong: same, code: same, dim: same };

export const COLOURED: TerminalStyle = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  code: (text) => `\u001b[36m${text}\u001b[39m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
};

/** Lines of at most `columns`; only what has no blank in it can be longer. Nothing in data reaches the terminal as a command. */
export function toTerminal(blocks: readonly Block[], columns = 80, style = PLAIN): string {
  return blocks.map((block) => blockToTerminal(block, columns, style)).join('\n\n');
}

function blockToTerminal(block: Block, columns: number, style: TerminalStyle): string {
  switch (block.kind) {
    case 'heading':
      return wrap(pieces([{ kind: 'strong', words: block.words }], style), columns);
    case 'paragraph':
      return wrap(pieces(block.words, style), columns);
    case 'small':
      return wrap(pieces(block.words, style, { outer: style.dim }), columns);
    case 'list':
      return block.items.map((item) => hang('- ', wrap(pieces(item, style), columns - 2))).join('\n');
    case 'table':
      return tableToTerminal(block, columns, style);
    case 'details':
      return [
        wrap(pieces([{ kind: 'strong', words: block.summary }], style), columns),
        ...block.blocks.map((inner) => blockToTerminal(inner, columns, style)),
      ].join('\n');
    case 'fence':
      return visible(block.text)
        .split('\n')
        .map((line) => `  | ${line.replaceAll('\t', '  ')}`)
        .join('\n');
    default:
      return assertNever(block);
  }
}

/** Aligned columns where they fit, without the optional ones where that helps, else a record for each row. */
function tableToTerminal(table: Table, columns: number, style: TerminalStyle): string {
  const essential = {
    ...table,
    columns: table.columns.filter(({ optional }) => optional !== true),
    rows: table.rows.map((row) => row.filter((_, index) => table.columns[index]?.optional !== true)),
  };
  return aligned(table, columns, style) ?? aligned(essential, columns, style) ?? records(table, columns, style);
}

function aligned({ columns, rows }: Table, room: number, style: TerminalStyle): string | undefined {
  const heads = columns.map(({ head }) => [{ text: head, style: style.dim }]);
  const cells = rows.map((row) => row.map((cell) => pieces(cell, style, { bare: true })));
  const widths = columns.map((_, index) => Math.max(...[heads, ...cells].map((row) => widthOf(row[index] ?? []))));
  if (widths.reduce((sum, width) => sum + width + 2, -2) > room) return undefined;
  const line = (row: readonly (readonly Piece[])[]) =>
    row
      .map((cell, index) => {
        const blanks = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
        return columns[index]?.align === 'right' ? blanks + styled(cell) : styled(cell) + blanks;
      })
      .join('  ')
      .trimEnd();
  return [heads, ...cells].map(line).join('\n');
}

function records({ columns, rows }: Table, room: number, style: TerminalStyle): string {
  const longest = Math.max(...columns.map(({ head }) => displayWidth(head)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const label = `${index === 0 ? '- ' : '  '}${(columns[index]?.head ?? '').padEnd(longest)}  `;
          return hang(label, wrap(pieces(cell, style, { bare: true }), Math.max(20, room - label.length)));
        })
        .join('\n'),
    )
    .join('\n');
}

interface Look {
  /** Code without its backticks, as in the cell of a table. */
  readonly bare?: boolean;
  readonly outer?: Style;
}

function pieces(words: Words, style: TerminalStyle, look: Look = {}): readonly Piece[] {
  return words.flatMap((part) => inlinePieces(part, style, look));
}

function inlinePieces(part: Inline, style: TerminalStyle, look: Look): readonly Piece[] {
  const outer = look.outer ?? same;
  if (typeof part === 'string') return [{ text: visibleLine(part), style: outer }];
  switch (part.kind) {
    case 'strong':
      return pieces(part.words, style, { ...look, outer: style.strong });
    case 'link':
      return [{ text: `${part.text}: ${visibleLine(part.url)}`, style: outer }];
    case 'code': {
      const text = visibleLine(part.text);
      return [{ text: look.bare === true ? text : `\`${text}\``, style: style.code }];
    }
    default:
      return assertNever(part);
  }
}

function same(text: string): string {
  return text;
}
