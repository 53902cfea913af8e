import { basename, dirname, join } from 'node:path';
import { outcomeReader } from '../../run/outcome.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import type { RunHeader, Trial } from '../../run/run-file.ts';
import { countsForScores, trialKey } from '../../run/settle.ts';
import { thresholdOf } from '../../run/threshold-of.ts';
import { readLines, writeText } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { attempt } from '../../values/problem.ts';
import type { KnownSide } from '../known-side.ts';
import type { SuiteMeasurement } from '../measurer.ts';
import { againFileOf } from '../record-names.ts';
import { defaultRunFile } from '../records.ts';
import { isSameThing } from '../repeated/noise.ts';
import type { FindRuns } from './reuse.ts';

/** More than these say hardly more of the noise. */
const MOST_RUNS = 4;
/** Runs are held against each other in memory. */
const MOST_CASES = 20_000;

/**
 * Other runs of what the base's run file holds, written beside it: those that `evalgap run` left of the base's commit,
 * and those on record. A run whose trials are mostly the very same ones was copied, and tells nothing; where the file
 * itself holds several trials of a case, no other is looked for.
 */
export async function keepBaseAgain(
  request: SuiteMeasurement,
  base: KnownSide,
  find: FindRuns,
): Promise<readonly string[]> {
  const { suite, cases } = request;
  if (suite.trials > 1 || cases.digests.size > MOST_CASES) return [];
  const own = await readRun(() => readLines(base.file), suite);
  if (own === undefined) return [];
  const kept = [own];
  for await (const lines of candidates(request, base, own.header, find)) {
    const run = await readRun(lines, suite);
    if (run === undefined || !isSameThing(run.header, own.header) || kept.some((one) => isCopy(one, run))) continue;
    kept.push(run);
    if (kept.length > MOST_RUNS) break;
  }
  const files: string[] = [];
  for (const { text } of kept.slice(1)) {
    const file = againFileOf(base.file, files.length + 2);
    await writeText(file, text);
    files.push(file);
  }
  return files;
}

type Lines = () => AsyncIterable<string>;

async function* candidates(
  request: SuiteMeasurement,
  base: KnownSide,
  header: RunHeader,
  find: FindRuns,
): AsyncGenerator<Lines> {
  const first = await defaultRunFile(
    request.project,
    `${request.suite.name}-${base.checkout.commit.slice(0, 12)}.jsonl`,
  );
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? first : againFileOf(first, number);
    if (!(await exists(file))) break;
    yield () => readLines(file);
  }
  const found = await attempt(() => find(request, 'base', header));
  if (!found.ok) return;
  const beside = join(dirname(base.file), basename(base.file));
  for (const { lines, name } of found.value.runs) if (name !== beside) yield lines;
}

interface ReadRun {
  readonly header: RunHeader;
  readonly text: string;
  /** Trial → how it went and how long it took, which no other execution repeats to the millisecond. */
  readonly trials: ReadonlyMap<string, string>;
}

async function readRun(lines: Lines, suite: SuiteMeasurement['suite']): Promise<ReadRun | undefined> {
  const outcomeOf = outcomeReader(thresholdOf(suite));
  const read = await attempt(async () => {
    const all: string[] = [];
    for await (const line of lines()) all.push(line);
    const { header, trials } = await readRunFile(from(all), 'a run of the base');
    const seen = new Map<string, string>();
    for await (const trial of trials) {
      if (countsForScores(trial)) seen.set(trialKey(trial), `${lastedOf(trial)} ${outcomeOf(trial).precedence}`);
    }
    return { header, text: `${all.join('\n')}\n`, trials: seen };
  });
  return read.ok ? read.value : undefined;
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

function lastedOf({ durationMs, usage }: Trial): string {
  return JSON.stringify([durationMs, usage]);
}

function isCopy(one: ReadRun, other: ReadRun): boolean {
  const both = [...other.trials].filter(([key]) => one.trials.has(key));
  return both.filter(([key, way]) => one.trials.get(key) === way).length * 2 > both.length;
}
