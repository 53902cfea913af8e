import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { type LineReading, readBodyLine, readHeaderLine } from './read-run-line.ts';
import type { RunHeader, Stop, Trial } from './run-file.ts';

export interface RunReading {
  readonly header: RunHeader;
  /**
   * Every trial line in the order of the file, to be read once. A trial that was tried again has several lines;
   * `precedence` tells which one stands. Throws `CouldNotCheck` at the end when lines before the last were broken.
   */
  readonly trials: AsyncIterable<Trial>;
  /** The number of the last line when a killed writer left it unfinished and it was dropped; known once `trials` was read. */
  readonly tornLine: () => number | undefined;
  /** Why the run ended before its time; known once `trials` was read. */
  readonly stopped: () => Stop | undefined;
}

const MOST_PROBLEMS = 20;

/**
 * Reads a run file from its lines. `file` is its name in problems. One of steps asked for alone is no run of the chain,
 * and the other way about: whoever reads says which of them it is to be.
 */
export async function readRunFile(
  lines: AsyncIterable<string>,
  file: string,
  asked: 'chain' | 'alone' = 'chain',
): Promise<RunReading> {
  const rest = lines[Symbol.asyncIterator]();
  const first = await rest.next();
  const header = readHeaderLine(first.done ? '' : withoutMark(first.value));
  if (header.kind !== 'read') throw new CouldNotCheck(headerProblem(header, file));
  const alone = header.value.given === true;
  if (alone !== (asked === 'alone')) throw new CouldNotCheck(wrongKind(file, alone));
  let torn: number | undefined;
  let stop: Stop | undefined;

  async function* trials(): AsyncGenerator<Trial> {
    const problems: Problem[] = [];
    for (let line = 2; ; line += 1) {
      const next = await rest.next();
      if (next.done) break;
      if (next.value.trim() === '') continue;
      if (torn !== undefined) problems.push(brokenLine(file, torn));
      torn = undefined;
      const reading = readBodyLine(next.value);
      stop = undefined;
      if (reading.kind === 'torn') torn = line;
      else if (reading.kind === 'wrong') problems.push(problemOf(reading, file, line));
      else if ('stop' in reading.value) stop = reading.value.stop;
      else if ((reading.value.trial.given !== undefined) !== alone) problems.push(strayLine(file, line, alone));
      else yield reading.value.trial;
      if (problems.length === MOST_PROBLEMS) break;
    }
    if (problems.length > 0) throw new CouldNotCheck(problems);
  }

  return { header: header.value, trials: trials(), tornLine: () => torn, stopped: () => stop };
}

/** A first line without the byte order mark that some editors put before it. */
export function withoutMark(firstLine: string): string {
  return firstLine.replace(/^\uFEFF/, '');
}

export function problemOf(
  { message, expected, remedy }: Extract<LineReading<unknown>, { kind: 'wrong' }>,
  file: string,
  line: number,
): Problem {
  return {
    message,
    location: { file, line },
    ...(expected === undefined ? {} : { expected }),
    ...(remedy === undefined ? {} : { remedy }),
  };
}

export function brokenLine(file: string, line: number): Problem {
  return {
    message: 'this line is not JSON',
    location: { file, line },
    expected: 'one trial per line',
    remedy: 'Only the last line of a run file may be unfinished; run the suite again with `--fresh`',
  };
}

function headerProblem(reading: Exclude<LineReading<RunHeader>, { kind: 'read' }>, file: string): Problem {
  if (reading.kind === 'wrong') return problemOf(reading, file, 1);
  return {
    message: 'this is not a run file: its first line is not JSON, or it is empty',
    location: { file, line: 1 },
    expected: '`{"evalgap":"run","version":1,…}`',
    remedy: 'Give a file that `evalgap run` wrote',
  };
}

function wrongKind(file: string, alone: boolean): Problem {
  return {
    message: alone
      ? 'this file holds steps that were each asked for alone, not runs of the whole chain'
      : 'this is a run of the whole chain, and steps asked for alone are expected here',
    location: { file, line: 1 },
    ...(alone ? { remedy: 'Give the run file beside it, the one without `.given`' } : {}),
  };
}

function strayLine(file: string, line: number, alone: boolean): Problem {
  return {
    message: alone ? 'this trial names no step that was asked for alone' : 'this trial is of one step asked for alone',
    location: { file, line },
    expected: alone ? 'a trial with `given`' : 'a trial of the whole chain',
  };
}
