/** A place in a file a user wrote. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something that stands in the way of checking: what, where, what was expected there, and what to do next. */
export interface Problem {
  readonly message: string;
  readonly location?: Location;
  readonly expected?: string;
  readonly remedy?: string;
}

/** A value, or every problem that kept it from being one. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The user's side of things (config, cases, agent, git, permissions) keeps Evalgap from checking: exit code 2.
 * Every other error that escapes is a fault of Evalgap itself and is reported as one.
 */
export class CouldNotCheck extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[] | Problem) {
    const list = 'message' in problems ? [problems] : problems;
    super(list.map(formatProblem).join('\n'));
    this.name = 'CouldNotCheck';
    this.problems = list;
  }
}

/** `evalgap.yml:12:5: message (expected …). Remedy.` on one line, for terminals and logs. */
export function formatProblem(problem: Problem): string {
  const place = problem.location === undefined ? '' : `${formatLocation(problem.location)}: `;
  const expected = problem.expected === undefined ? '' : ` (expected ${problem.expected})`;
  const remedy = problem.remedy === undefined ? '' : `. ${problem.remedy}`;
  return `${place}${problem.message}${expected}${remedy}`;
}

export function formatLocation({ file, line, column }: Location): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new CouldNotCheck(result.problems);
  return result.value;
}

/** Runs something that may not be able to check, and gives its problems instead of throwing them. */
export async function attempt<T>(body: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await body() };
  } catch (error) {
    if (error instanceof CouldNotCheck) return { ok: false, problems: error.problems };
    throw error;
  }
}
