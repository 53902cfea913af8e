import { assertNever } from '../values/json.ts';
import { visible, visibleLine } from '../values/visible.ts';
import type { Block } from './blocks.ts';
import { hang, type Piece, type Style, wrap } from './lines.ts';
import { tableToTerminal } from './terminal-table.ts';
import { type Inline, proseLine, type Words } from './words.ts';

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
      return (block.level === 3 ? '' : '\n') + wrap(pieces([{ kind: 'strong', words: block.words }], style), columns);
    case 'paragraph':
      return wrap(pieces(block.words, style), columns);
    case 'small':
      return wrap(pieces(block.words, style, { outer: style.dim }), columns);
    case 'list':
      return block.items.map((item) => hang('- ', wrap(pieces(item, style), columns - 2))).join('\n');
    case 'table':
      return tableToTerminal(block, columns, {
        head: style.dim,
        cell: (cell) => pieces(cell, style, { bare: true }),
      });
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
  if (typeof part === 'string') return [{ text: proseLine(part), style: outer }];
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
