import { type ReadSamples, readSampleFiles } from '../production/read-samples.ts';
import { type Answer, answerOfSample, answerOfTrial } from '../production/shadow/answer.ts';
import { readRunFile, withoutMark } from '../run/read-run-file.ts';
import type { RunHeader, Trial } from '../run/run-file.ts';
import { precedence, versionKey } from '../run/settle.ts';
import { readPackedLines } from '../system/packed-lines.ts';
import { plural } from '../values/format.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { repeatedIds } from './repeated-ids.ts';

/** A file of answers: samples, or the trials of a run. */
export interface ShadowSide {
  /** Where it is a run file. */
  readonly header?: RunHeader;
  /** What was answered, once it is known how the final step is called. */
  readonly answers: (final?: string) => readonly Answer[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
  /** Ids that stand on several lines of samples. */
  readonly repeated: readonly string[];
}

/** Reads one side. `name` is what problems call it. Throws `CouldNotCheck` where nothing could be read. */
export async function readShadowSide(path: string, name: string): Promise<ShadowSide> {
  const side = (await isRunFile(path)) ? await readRun(path, name) : await readSamplesIn(path, name);
  if (side.answers().length > 0) return side;
  throw new CouldNotCheck(side.problems.length > 0 ? side.problems : noAnswers(name));
}

export interface SampleFile extends ReadSamples {
  /** Ids that stand on several lines. */
  readonly repeated: readonly string[];
}

/** The samples of one file, but for those of an id that asks different things. */
export async function readSampleFile(path: string, name: string): Promise<SampleFile> {
  if (await isRunFile(path)) throw new CouldNotCheck(noInputs(name));
  return samplesOf(path, name);
}

async function samplesOf(path: string, name: string): Promise<SampleFile> {
  const ids = repeatedIds();
  const { samples, ...read } = await readSampleFiles([
    { file: name, lines: () => ids.watch(readPackedLines(path, name)) },
  ]);
  const ambiguous = ids.ambiguous();
  return {
    ...read,
    samples: ambiguous.size === 0 ? samples : samples.filter(({ id = '' }) => !ambiguous.has(id)),
    repeated: ids.all(),
  };
}

async function readSamplesIn(path: string, name: string): Promise<ShadowSide> {
  const { samples, ...read } = await samplesOf(path, name);
  return { answers: (final) => samples.map((sample) => answerOfSample(sample, final)), ...read };
}

async function isRunFile(path: string): Promise<boolean> {
  for await (const line of readPackedLines(path))
    return /^\{\s*"evalgap"\s*:\s*"run"/.test(withoutMark(line).slice(0, 100));
  return false;
}

/** The first trial of each case: further ones are no requests of their own. */
async function readRun(path: string, name: string): Promise<ShadowSide> {
  const { header, trials } = await readRunFile(readPackedLines(path, name), name);
  const first = new Map<string, Trial>();
  const further = new Set<string>();
  for await (const trial of trials) {
    const key = versionKey(trial);
    const before = first.get(key);
    if (before === undefined || comesFirst(trial, before)) first.set(key, trial);
    if (before !== undefined && before.trial !== trial.trial) further.add(key);
  }
  const answers = Array.from(first.values(), answerOfTrial);
  const aside = `${name}: ${plural(further.size, 'case')} ran several times; the first trial of each is compared.`;
  return { header, answers: () => answers, problems: [], repeated: [], remarks: further.size === 0 ? [] : [aside] };
}

function comesFirst(trial: Trial, before: Trial): boolean {
  return trial.trial < before.trial || (trial.trial === before.trial && precedence(trial) < precedence(before));
}

function noInputs(file: string): Problem {
  return {
    message: 'this is a run file, which does not hold what was asked',
    location: { file },
    expected: 'samples of production',
    remedy: 'To hold two runs against each other: evalgap shadow CURRENT CANDIDATE',
  };
}

function noAnswers(file: string): Problem {
  return {
    message: 'this file holds no answer that could be compared',
    location: { file },
    expected: 'samples, or a run file',
    remedy: 'Export what the version answered; docs/production.md tells the formats',
  };
}
