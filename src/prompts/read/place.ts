import type { Location, Problem, Result } from '../../values/problem.ts';

/** Where an offset of a file's text stands. */
export function placeAt(file: string, text: string, offset: number): Location {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - start + 1 };
}

export function refuse(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
