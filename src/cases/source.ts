import type { Location, Problem } from '../values/problem.ts';

/** A file of cases, to be opened by its reader. */
export interface CaseSource {
  readonly file: string;
  /** The lines without their line feed, read only as far as they are asked for. */
  lines(): AsyncIterable<string>;
  text(): Promise<string>;
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

/** Windows editors put a byte order mark before the first character. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
