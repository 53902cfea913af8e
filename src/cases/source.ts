import { plural } from '../values/format.ts';
import { CouldNotCheck, type Location, type Problem } from '../values/problem.ts';

/** A file of cases, to be opened by its reader. */
export interface CaseSource {
  readonly file: string;
  /** The lines without their line feed, read only as far as they are asked for. */
  lines(): AsyncIterable<string>;
  text(): Promise<string>;
  /** The lines that are not UTF-8; both of the above have U+FFFD there. Absent: the text was none but text. */
  notUtf8?(): Promise<ReadonlySet<number>>;
}

/** A case as it stands in its file, not yet checked. */
export interface Row {
  readonly kind: 'row';
  readonly value: unknown;
  readonly location: Location;
  /** Where a part of the value stands, in formats that can tell. */
  readonly locate?: (path: readonly PropertyKey[]) => Location;
}

export interface ProblemReading {
  readonly kind: 'problem';
  readonly problem: Problem;
}

export type RowReading = Row | ProblemReading;

/** Reads one file of one format; `steps` are the names of the suite's steps. Throws for nothing a file may hold. */
export type ReadRows = (source: CaseSource, steps: readonly string[]) => AsyncIterable<RowReading>;

export function problem(
  message: string,
  location: Location,
  rest: Pick<Problem, 'expected' | 'remedy'> = {},
): ProblemReading {
  return { kind: 'problem', problem: { message, location, ...rest } };
}

/** What stands in a text for bytes that are not UTF-8, and what somebody may have written. */
export const REPLACEMENT = '\uFFFD';

/** The text of a file that is read as a whole. Throws `CouldNotCheck` where it is not UTF-8. */
export async function wholeText(source: CaseSource): Promise<string> {
  const text = await source.text();
  if (!text.includes(REPLACEMENT)) return text;
  const [line, ...others] = (await source.notUtf8?.()) ?? [];
  if (line === undefined) return text;
  const more =
    others.length === 0 ? '' : `, and so ${others.length === 1 ? 'does' : 'do'} ${plural(others.length, 'more line')}`;
  const written = text.split('\n')[line - 1] ?? '';
  throw new CouldNotCheck(notUtf8(written, { file: source.file, line }, more, ' Nothing of this file was read.'));
}

/** A line, as it was read, of whose bytes some are not UTF-8. */
export function notUtf8(text: string, location: Location, more = '', rest = ''): Problem {
  return {
    message: `the line holds bytes that are not UTF-8${more}`,
    location: { ...location, column: text.indexOf(REPLACEMENT) + 1 },
    expected: 'UTF-8',
    remedy: `Save the file as UTF-8.${rest}`,
  };
}

/** Windows editors put a byte order mark before the first character. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
