import { extname, posix } from 'node:path';
import picomatch from 'picomatch';
import { normalisePath } from '../../config/paths.ts';
import type { Problem, Result } from '../../values/problem.ts';

const NAME = 'from-production.jsonl';
const ENDINGS = ['.jsonl', '.ndjson'];

export interface TargetRequest {
  /** Of the suite's cases, as in the config. */
  readonly globs: readonly string[];
  /** The files that match them, relative to the config's folder. */
  readonly files: readonly string[];
  /** The file that somebody asked for, relative to the config's folder. */
  readonly wanted?: string;
}

/**
 * The file, relative to the config's folder, that new cases of a suite are added to: the one asked for, else
 * `from-production.jsonl` where the suite would read it, else the last of its files that cases can be added to.
 */
export function targetOf({ globs, files, wanted }: TargetRequest): Result<string> {
  const isRead = picomatch(globs.map(normalisePath), { dot: true });
  if (wanted !== undefined) return chosen(normalisePath(wanted), isRead, globs);
  const own = globs.map((glob) => posix.join(picomatch.scan(normalisePath(glob)).base, NAME));
  const beside = globs.map((glob) => posix.join(posix.dirname(picomatch.scan(normalisePath(glob)).base), NAME));
  const target =
    [...own, ...beside].find((path) => isRead(path)) ??
    files.findLast(isOfLines) ??
    globs.map(normalisePath).find((glob) => !picomatch.scan(glob).isGlob && isOfLines(glob));
  return target === undefined ? refuse(noTarget(globs)) : { ok: true, value: target };
}

function chosen(path: string, isRead: (path: string) => boolean, globs: readonly string[]): Result<string> {
  const location = { file: path };
  if (!isOfLines(path))
    return refuse({
      message: 'cases are not added to files of this kind',
      location,
      expected: `a file that ends in ${ENDINGS.join(' or ')}`,
      remedy: 'Name such a file, or write the case by hand.',
    });
  if (!isRead(path))
    return refuse({
      message: 'the suite would not read this file',
      location,
      expected: `a file that matches ${globs.join(' or ')}`,
      remedy: 'Name one that does, or add it to the cases of the suite.',
    });
  return { ok: true, value: path };
}

function isOfLines(path: string): boolean {
  return ENDINGS.includes(extname(path).toLowerCase());
}

function noTarget(globs: readonly string[]): Problem {
  return {
    message: `cases are added to files of lines (${ENDINGS.join(', ')}), and the suite reads none`,
    expected: `a glob among ${globs.join(', ')} that such a file matches`,
    remedy: `Add one such as \`evals/${NAME}\` to the cases of the suite.`,
  };
}

function refuse(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
