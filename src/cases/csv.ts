import { CsvError, parse } from 'csv-parse/sync';
import { type Column, readHeader } from './csv-header.ts';
import { readRow } from './csv-row.ts';
import { type CaseSource, type ProblemReading, problem, type RowReading, wholeText, withoutMark } from './source.ts';

interface Row {
  readonly record: readonly string[];
  /** Its first and its last line. */
  readonly line: number;
  readonly end: number;
}

/** A whole file of comma-separated values (RFC 4180) whose first row names the columns. */
export async function* readCsv(source: CaseSource, steps: readonly string[]): AsyncGenerator<RowReading> {
  const { file } = source;
  // One line end for all: git may write another one into a quoted cell on every machine.
  const text = withoutMark(await wholeText(source)).replaceAll('\r\n', '\n');
  const { rows, fault } = parseRows(text, file);
  let columns: readonly Column[] | undefined;
  for (const { record, line } of rows) {
    const location = { file, line };
    if (columns !== undefined) {
      yield readRow(record, columns, location);
      continue;
    }
    const header = readHeader(record, location, steps);
    for (const found of header.problems) yield { kind: 'problem', problem: found };
    if (header.problems.length > 0) break;
    columns = header.columns;
  }
  if (fault !== undefined) yield fault;
}

function parseRows(text: string, file: string): { readonly rows: readonly Row[]; readonly fault?: ProblemReading } {
  try {
    return { rows: readRows(text) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before = typeof error.records === 'number' ? error.records : 0;
    const rows = before === 0 ? [] : readRows(text, before);
    const message =
      error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quoted cell of this row does not end' : 'a quote stands inside a cell';
    const location = { file, line: nextLine(text, rows.at(-1)?.end ?? 0) };
    const remedy = 'Put the cell in quotes and write "" for each quote in it. The rows from here on were not read.';
    return { rows, fault: problem(message, location, { expected: 'cells as in RFC 4180', remedy }) };
  }
}

interface Parsed {
  readonly record: readonly string[];
  /** What the record was read from, with the blank lines before it. */
  readonly raw: string;
  readonly info: { readonly lines: number };
}

function readRows(text: string, most?: number): readonly Row[] {
  const parsed = parse(text, {
    record_delimiter: ['\n'],
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    info: true,
    raw: true,
    ...(most === undefined ? {} : { to: most }),
  }) as unknown as readonly Parsed[];
  return parsed.map(({ record, raw, info }) => {
    const within = raw.replace(/^\n+/, '').replace(/\n$/, '').split('\n').length - 1;
    return { record, line: info.lines - within, end: info.lines };
  });
}

/** The first line after `end` that is not blank. */
function nextLine(text: string, end: number): number {
  const lines = text.split('\n');
  const next = lines.findIndex((line, index) => index >= end && line.trim() !== '');
  return next === -1 ? lines.length : next + 1;
}
