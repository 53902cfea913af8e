import { jsonTexts } from '../../production/json-texts.ts';
import type { SampleRoom } from '../../production/newest.ts';
import { type ReadSamples, readSampleFiles } from '../../production/read-samples.ts';
import { type Answer, answerOfSample, answerOfTrial } from '../../production/shadow/answer.ts';
import { readRunFile, withoutMark } from '../../run/read-run-file.ts';
import type { RunHeader, Trial } from '../../run/run-file.ts';
import { precedence, versionKey } from '../../run/settle.ts';
import { readPackedLines } from '../../system/packed-lines.ts';
import { plural } from '../../values/format.ts';
import { attempt, CouldNotCheck, type Problem } from '../../values/problem.ts';
import { type Change, changedLines } from './lines.ts';
import { type AskedIds, askedIds, inputKey, type OwnSample } from './repeated-ids.ts';

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
  /** Whether older samples had to give way, so that it holds more than `answers` does. */
  readonly isFull: boolean;
  /** Samples that ask nothing that the other side was asked, and were not held for that. */
  readonly passedOver: number;
}

export interface ShadowReading {
  /** The answers that a partner is looked for: of a file that is too large to be held only what was asked there is. */
  readonly wanted?: readonly Answer[];
  readonly room?: SampleRoom;
}

const ROOM: SampleRoom = { samples: 50_000, characters: 128 << 20 };

/** Reads one side. `name` is what problems call it. Throws `CouldNotCheck` where nothing could be read. */
export async function readShadowSide(path: string, name: string, reading: ShadowReading = {}): Promise<ShadowSide> {
  const side = (await isRunFile(path)) ? await readRun(path, name) : await readSamplesIn(path, name, reading);
  if (side.answers().length + side.passedOver > 0) return side;
  throw new CouldNotCheck(side.problems.length > 0 ? side.problems : noAnswers(name));
}

export interface SampleFile extends ReadSamples {
  /** Ids that stand on several lines. */
  readonly repeated: readonly string[];
}

/** The samples of one file. Those of an id that asks different things come without it. */
export async function readSampleFile(path: string, name: string): Promise<SampleFile> {
  if (await isRunFile(path)) throw new CouldNotCheck(noInputs(name));
  return samplesOf(path, name);
}

async function samplesOf(path: string, name: string, { wanted, room = ROOM }: ShadowReading = {}) {
  const { samples: written, characters, repeated, ambiguous } = await idsIn(path, name);
  const isTooLarge = written > room.samples || characters > room.characters;
  const asked = isTooLarge && wanted !== undefined ? requestsOf(wanted) : undefined;
  let passedOver = 0;
  const changeOf = ({ id, input }: OwnSample): Change => {
    if (asked !== undefined && !asked.inputs.has(input) && (id === undefined || !asked.ids.has(id))) {
      passedOver += 1;
      return 'all';
    }
    return id !== undefined && ambiguous.has(id) ? 'id' : 'none';
  };
  const isAsWritten = asked === undefined && ambiguous.size === 0;
  const lines = () => {
    const packed = readPackedLines(path, name);
    return isAsWritten ? packed : changedLines(name, packed, changeOf);
  };
  const read = await readSampleFiles([{ file: name, lines }], room);
  const isFull = read.remarks.some((remark) => remark.includes('had to give way'));
  // What is said of all files together is said of the one.
  const remarks = read.remarks.map((remark) => (remark.startsWith(name) ? remark : `${name}: ${remark}`));
  return { ...read, remarks, repeated, isFull, passedOver };
}

/** What keeps the file from being read is told by whoever reads it for its samples. */
async function idsIn(path: string, name: string): Promise<AskedIds> {
  const read = await attempt(() => askedIds(jsonTexts(name, readPackedLines(path, name))));
  return read.ok ? read.value : { samples: 0, characters: 0, repeated: [], ambiguous: new Set() };
}

function requestsOf(answers: readonly Answer[]) {
  return {
    ids: new Set(answers.flatMap(({ id }) => id ?? [])),
    inputs: new Set(answers.flatMap(({ input }) => (input === undefined ? [] : [inputKey(input)]))),
  };
}

async function readSamplesIn(path: string, name: string, reading: ShadowReading): Promise<ShadowSide> {
  const { samples, ...read } = await samplesOf(path, name, reading);
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
  const remarks = further.size === 0 ? [] : [aside];
  return { header, answers: () => answers, problems: [], repeated: [], remarks, isFull: false, passedOver: 0 };
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
