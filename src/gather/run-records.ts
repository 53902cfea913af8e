import type { Case } from '../cases/case.ts';
import type { Suite } from '../config/config.ts';
import { outcomeReader } from '../run/outcome.ts';
import { readRunFile } from '../run/read-run-file.ts';
import type { RunHeader, Trial } from '../run/run-file.ts';
import {
  type Answer,
  answerReader,
  promptsOf,
  type RunRecord,
  type TrialRecord,
  versionOf,
} from '../run/run-record.ts';
import { thresholdOf } from '../run/threshold-of.ts';
import { readLines } from '../system/files.ts';
import type { Json } from '../values/json.ts';
import { attempt, CouldNotCheck, type Problem } from '../values/problem.ts';
import type { RunFile } from './recorded-runs.ts';

/**
 * What recorded runs tell of cases as they stand today, the oldest run first. Of a trial that stands in two copies of
 * one run only the first is kept.
 *
 * @throws CouldNotCheck with the broken lines of all files
 */
export async function readRunRecords(
  files: readonly RunFile[],
  suite: Suite,
  cases: readonly Case[],
): Promise<readonly RunRecord[]> {
  const read = trialReader(suite, cases);
  const runs: ReadRun[] = [];
  const problems: Problem[] = [];
  for (const { path, name } of files) {
    const run = await attempt(() => readRun(path, name, read));
    if (run.ok) runs.push(run.value);
    else problems.push(...run.problems);
  }
  if (problems.length > 0) throw new CouldNotCheck(problems);
  const seen = new Map<string, Set<string>>();
  return runs.toSorted(byAge).map(({ header, file, kept }) => {
    const { revision, scorers, startedAt } = header;
    const version = versionOf(header);
    const run = JSON.stringify([revision, version, scorers, startedAt]);
    const copies = seen.get(run) ?? new Set();
    seen.set(run, copies);
    const trials = kept.filter((trial) => !isCopy(trial, copies)).map(({ record }) => record);
    const prompts = promptsOf(header);
    return { file, revision, version, ...(prompts === undefined ? {} : { prompts }), scorers, startedAt, trials };
  });
}

interface ReadRun {
  readonly header: RunHeader;
  readonly file: string;
  readonly kept: readonly KeptTrial[];
}

interface KeptTrial {
  readonly record: TrialRecord;
  readonly precedence: string;
  readonly durationMs?: number;
}

type TrialReader = (trial: Trial, header: RunHeader) => KeptTrial | undefined;

async function readRun(path: string, file: string, read: TrialReader): Promise<ReadRun> {
  const { header, trials } = await readRunFile(readLines(path, file), file);
  const byCase = new Map<string, Map<number, KeptTrial>>();
  for await (const trial of trials) {
    const kept = read(trial, header);
    if (kept === undefined) continue;
    const ofCase = byCase.get(kept.record.case) ?? new Map<number, KeptTrial>();
    byCase.set(kept.record.case, ofCase);
    const before = ofCase.get(trial.trial);
    if (before === undefined || stands(kept) < stands(before)) ofCase.set(trial.trial, kept);
  }
  return { header, file, kept: [...byCase.values()].flatMap((ofCase) => [...ofCase.values()]) };
}

/** Lines of one trial that were scored alike may still hold different answers: the order of lines decides nothing. */
function stands({ precedence, record }: KeptTrial): string {
  return `${precedence} ${record.answer?.same ?? ''}`;
}

/** `undefined` for a trial that does not count, and for a version of a case that the suite no longer holds. */
function trialReader(suite: Suite, cases: readonly Case[]): TrialReader {
  const known = new Map(cases.map((known) => [known.id, known]));
  const outcomeOf = outcomeReader(thresholdOf(suite));
  const answerOf = answerReader();
  const final = suite.steps.find((step) => step.final)?.name;
  return (trial, header) => {
    const ofCase = known.get(trial.case);
    if (ofCase?.digest !== trial.digest) return undefined;
    const { counts, chain, precedence } = outcomeOf(trial);
    const decides =
      chain.find(({ step }) => step === final) ?? chain.find(({ step }) => step === header.final) ?? chain.at(-1);
    if (!counts || decides === undefined) return undefined;
    const { step, correct } = decides;
    const answer = correct === false ? answerAt(trial, step, answerOf) : undefined;
    return {
      record: {
        case: ofCase.id,
        trial: trial.trial,
        chain,
        final: step,
        right: correct,
        ...(answer === undefined ? {} : { answer }),
      },
      precedence,
      ...(trial.durationMs === undefined ? {} : { durationMs: trial.durationMs }),
    };
  };
}

/** Of a step that occurs more than once all outputs in order. */
function answerAt(trial: Trial, step: string, answerOf: (output: Json) => Answer | undefined): Answer | undefined {
  const outputs = trial.steps.flatMap(({ name, output }) => (name === step && output !== undefined ? [output] : []));
  const [first, ...more] = outputs;
  if (first === undefined) return undefined;
  return answerOf(more.length === 0 ? first : outputs);
}

/** Two trials of one run that took the same time are one trial; without a time nothing tells a copy from a repetition. */
function isCopy({ record, durationMs }: KeptTrial, seen: Set<string>): boolean {
  if (durationMs === undefined) return false;
  const key = JSON.stringify([record.case, record.trial, durationMs, record.right, record.answer?.same ?? null]);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function byAge(one: ReadRun, other: ReadRun): number {
  return (
    timeOf(one) - timeOf(other) ||
    compareTexts(one.header.startedAt, other.header.startedAt) ||
    compareTexts(one.file, other.file)
  );
}

function timeOf({ header }: ReadRun): number {
  const time = Date.parse(header.startedAt);
  return Number.isNaN(time) ? 0 : time;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
