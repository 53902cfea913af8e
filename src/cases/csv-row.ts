import { quote } from '../config/describe.ts';
import type { Location } from '../values/problem.ts';
import type { Column } from './csv-header.ts';
import { readJsonText } from './json-text.ts';
import { problem, type RowReading } from './source.ts';

/** A row of cells as the value the same case would be in JSON. An empty cell is an absent key. */
export function readRow(cells: readonly string[], columns: readonly Column[], location: Location): RowReading {
  if (cells.length > columns.length)
    return problem(`the row has ${cells.length} cells`, location, {
      expected: `at most ${columns.length}, as many as there are columns`,
      remedy: 'Put a cell that holds a comma in quotes.',
    });
  const outer = new Map<string, unknown>();
  const inner = new Map<string, [string, unknown][]>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const parsed = readCell(cell, column, location);
    if (!parsed.ok) return parsed.fault;
    const [key, innerKey] = column.path;
    if (innerKey === undefined) outer.set(key, parsed.value);
    else inner.set(key, [...(inner.get(key) ?? []), [innerKey, parsed.value]]);
  }
  for (const [key, entries] of inner) outer.set(key, Object.fromEntries(entries));
  return { kind: 'row', value: Object.fromEntries(outer), location };
}

type Cell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: ReturnType<typeof problem> };

function readCell(cell: string, { name, path: [key], json }: Column, location: Location): Cell {
  if (json || (key === 'expect' && /^[{["]/.test(cell)) || (isList(key) && cell.startsWith('['))) {
    const what = `the cell of column ${quote(name)}`;
    const parsed = readJsonText(cell, what);
    if (parsed.ok) return parsed;
    const remedy = json
      ? `Leave :json out of the name where cells are text.`
      : 'Write a text that starts with {, [ or " as JSON, in quotes.';
    return {
      ok: false,
      fault: problem(parsed.message, location, { expected: 'JSON', remedy: parsed.remedy ?? remedy }),
    };
  }
  if (isList(key))
    return {
      ok: true,
      value: cell
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    };
  if (key === 'draft' && /^(?:true|false)$/i.test(cell)) return { ok: true, value: cell.toLowerCase() === 'true' };
  return { ok: true, value: cell };
}

function isList(key: string): boolean {
  return key === 'tags' || key === 'covers';
}
