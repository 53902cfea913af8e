import { visibleLine } from '../values/visible.ts';
import type { Column, Table } from './blocks.ts';
import { displayWidth, hang, type Piece, type Style, styled, widthOf, wrap } from './lines.ts';
import type { Words } from './words.ts';

export interface TableStyle {
  readonly head: Style;
  readonly cell: (words: Words) => readonly Piece[];
}

/** Narrower than this the last column is better read as a record. */
const NARROWEST_WRAPPED = 14;
const GAP = 2;
const INDENT = '  ';

/**
 * Aligned columns where they fit, without the optional ones where that helps, with the first one above the others
 * where they need the room, else a record for each row.
 */
export function tableToTerminal(table: Table, room: number, style: TableStyle): string {
  const essential = selected(table, ({ optional }) => optional !== true);
  return (
    aligned(table, room, style, false) ??
    aligned(essential, room, style, false) ??
    aligned(essential, room, style, true) ??
    stacked(essential, room, style) ??
    records(table, room, style)
  );
}

function selected(table: Table, keep: (column: Column, index: number) => boolean): Table {
  const kept = table.columns.map(keep);
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => row.filter((_, index) => kept[index])),
  };
}

/** `wrapping`: the last column may take several lines. */
function aligned(table: Table, room: number, style: TableStyle, wrapping: boolean): string | undefined {
  return alignedLines(table, room, style, wrapping)?.join('\n');
}

/** The head and a string for each row. */
function alignedLines(
  { columns, rows }: Table,
  room: number,
  style: TableStyle,
  wrapping: boolean,
): readonly string[] | undefined {
  const heads = columns.map(({ head }) => [{ text: visibleLine(head), style: style.head }]);
  const lines = [heads, ...rows.map((row) => row.map(style.cell))];
  const widths = columns.map((_, index) => Math.max(...lines.map((row) => widthOf(row[index] ?? []))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP, 0);
  const last = room - before;
  if ((widths.at(-1) ?? 0) > last && (!wrapping || last < NARROWEST_WRAPPED)) return undefined;
  return lines.map((row) => rowToTerminal(row, columns, widths, last));
}

function stacked(table: Table, room: number, style: TableStyle): string | undefined {
  const others = selected(table, (_, index) => index > 0);
  const lines = alignedLines(others, room - INDENT.length, style, true);
  if (lines === undefined || table.rows.some(([first]) => widthOf(style.cell(first ?? [])) > room)) return undefined;
  const firsts = [
    style.head(visibleLine(table.columns[0]?.head ?? '')),
    ...table.rows.map(([first]) => styled(style.cell(first ?? []))),
  ];
  return firsts
    .map((first, index) => `${first}\n${INDENT}${(lines[index] ?? '').replaceAll('\n', `\n${INDENT}`)}`)
    .join('\n');
}

function rowToTerminal(
  row: readonly (readonly Piece[])[],
  columns: readonly Column[],
  widths: readonly number[],
  last: number,
): string {
  const blanks = (index: number) => ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(row[index] ?? [])));
  const cells = row.map((cell, index) => {
    if (columns[index]?.align === 'right') return blanks(index) + styled(cell);
    return index < columns.length - 1 ? styled(cell) + blanks(index) : wrap(cell, last);
  });
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP, 0);
  return cells.join(' '.repeat(GAP)).replaceAll('\n', `\n${' '.repeat(before)}`);
}

function records({ columns, rows }: Table, room: number, style: TableStyle): string {
  const labels = columns.map(({ head }) => visibleLine(head));
  const longest = Math.max(...labels.map(displayWidth));
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const label = `${index === 0 ? '- ' : '  '}${(labels[index] ?? '').padEnd(longest)}  `;
          return hang(label, wrap(style.cell(cell), Math.max(20, room - label.length)));
        })
        .join('\n'),
    )
    .join('\n');
}
