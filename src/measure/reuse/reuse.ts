import { caseReader, casesOf } from '../../gather/case-set.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import type { RunHeader, Trial } from '../../run/run-file.ts';
import { countsForScores, scorerFailed, trialKey } from '../../run/settle.ts';
import { headerLine, trialLine } from '../../run/write-run-file.ts';
import { openAppendFile } from '../../system/append-file.ts';
import { plural } from '../../values/format.ts';
import { attempt } from '../../values/problem.ts';
import type { SuiteMeasurement } from '../measurer.ts';

/** A run of the same thing that was made before: same prompts, scorers, agent and config, of whatever cases. */
export interface EarlierRun {
  /** Its lines, as often as they are asked for. */
  readonly lines: () => AsyncIterable<string>;
  /** What problems call it. */
  readonly name: string;
  readonly startedAt: string;
  /** The commit that it was made at. */
  readonly revision: string;
}

/** What there is to take trials from, the newest run first. */
export interface FoundRuns {
  readonly runs: readonly EarlierRun[];
  /** Only so many are worth being taken from: those that hold the most of what is wanted. Absent: all of them. */
  readonly most?: number;
  /** Where none is young enough: when the newest of them started. */
  readonly tooOld?: Date;
  /** Where figures come from that stand on trials of these runs, as a sentence. */
  readonly remark?: (used: readonly EarlierRun[]) => string;
}

export const NONE_FOUND: FoundRuns = { runs: [] };

/** Finds earlier runs of one side. What cannot be read or trusted is none; nothing here keeps a check from being made. */
export type FindRuns = (request: SuiteMeasurement, side: 'base' | 'head', header: RunHeader) => Promise<FoundRuns>;

/** The cases that trials are wanted of, so many of each. */
export interface Wanted {
  /** Id → digest. */
  readonly cases: ReadonlyMap<string, string>;
  readonly trials: number;
}

/** A run of which a larger share failed is taken from in nothing. Below any margin that a comparison could have. */
const MOST_FAILED = 1 / 100;

/** What a run tells of the trials that are wanted. */
export interface Told {
  /** Trials it tells of, those that are results, and those that errored or timed out, be it once. */
  readonly all: number;
  readonly results: number;
  readonly failed: number;
}

/** Of run files each with what is wanted of it; one that is missing tells nothing. */
export async function toldBy(
  files: readonly { readonly trials: AsyncIterable<Trial>; readonly wanted: readonly Wanted[] }[],
): Promise<Told> {
  const all = new Set<string>();
  const results = new Set<string>();
  const failed = new Set<string>();
  for (const { trials, wanted } of files) {
    for await (const trial of trials) {
      if (!wanted.some((some) => isAsked(trial, some))) continue;
      const key = trialKey(trial);
      all.add(key);
      if (isResult(trial)) results.add(key);
      if (trial.status === 'errored' || trial.status === 'timed-out') failed.add(key);
    }
  }
  return { all: all.size, results: results.size, failed: failed.size };
}

/**
 * Whether so many trials failed that no other may stand for them: to ask failed trials once more and keep the rest
 * would draw a sample of the agent's good moments.
 */
export function failedTooOften({ all, failed }: Told): boolean {
  return failed > all * MOST_FAILED;
}

/** Those of the runs found that may be taken from; what is passed over for its failures is told in the log. */
export async function soundRuns(
  { world, suite }: SuiteMeasurement,
  header: RunHeader,
  { runs, most, ...found }: FoundRuns,
  wanted: readonly Wanted[],
): Promise<FoundRuns> {
  const sound: { readonly run: EarlierRun; readonly results: number }[] = [];
  for (const run of runs) {
    const told = await attempt(async () =>
      (await isOf(run, header)) ? toldBy([{ trials: trialsOf(run), wanted }]) : undefined,
    );
    if (!told.ok || told.value === undefined || told.value.results === 0) continue;
    if (!failedTooOften(told.value)) sound.push({ run, results: told.value.results });
    else world.log.info(passedOver(suite.name, run, told.value));
  }
  if (most !== undefined) sound.sort((one, other) => other.results - one.results);
  return { ...found, runs: sound.slice(0, most).map(({ run }) => run) };
}

function passedOver(suite: string, { name, startedAt }: EarlierRun, { failed, all }: Told): string {
  return `${suite}: nothing is taken from the run of ${startedAt} (${name}): ${failed} of its ${plural(all, 'trial')} failed`;
}

/** What a trial says of its case beside what the digest stands for: it may have changed since. */
type Labels = Pick<Trial, 'tags' | 'group'>;

/**
 * Begins a run file with the trials that earlier runs hold of what is wanted: each trial from the newest run that has
 * it. Only those that completed, count and were scored at every step: a failure is no result. A run under another
 * environment is none, unless the header leaves open which one it has to be. The file says that it started when the
 * oldest of the runs used did. Gives those; none: no file was written.
 */
export async function fillFrom(
  request: SuiteMeasurement,
  file: string,
  {
    header,
    runs,
    wanted,
    labels,
  }: {
    readonly header: RunHeader;
    readonly runs: readonly EarlierRun[];
    readonly wanted: Wanted;
    readonly labels: (id: string) => Labels | undefined;
  },
): Promise<readonly EarlierRun[]> {
  const used: EarlierRun[] = [];
  for (const run of runs) {
    const taken = await attempt(async () => (await isOf(run, header)) && (await takenFrom(run, used, wanted)) > 0);
    if (taken.ok && taken.value) used.push(run);
  }
  if (used.length === 0) return [];
  const oldest = used.map(({ startedAt }) => startedAt).sort()[0] ?? header.startedAt;
  const target = openAppendFile(file);
  try {
    target.truncate(0);
    target.append(`${headerLine({ ...header, startedAt: oldest })}\n`);
    const taken = new Set<string>();
    for (const run of used) {
      const own = new Set<string>();
      for await (const trial of trialsOf(run)) {
        const key = trialKey(trial);
        if (!isWanted(trial, wanted) || taken.has(key)) continue;
        own.add(key);
        const { group: _, ...rest } = { ...madeBy(run), ...trial };
        target.append(`${trialLine({ ...rest, ...(labels(trial.case) ?? { tags: trial.tags }) }, request.redactor)}\n`);
      }
      for (const key of own) taken.add(key);
    }
  } finally {
    target.close();
  }
  return used;
}

/** Kept with each trial: the same is then said of it however often it is taken again. */
function madeBy({ revision, startedAt }: EarlierRun): Pick<Trial, 'made'> {
  const isCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?(?:\+dirty)?$/.test(revision);
  return isCommit ? { made: { revision, startedAt: new Date(startedAt).toISOString() } } : {};
}

async function isOf({ lines, name }: EarlierRun, { environment }: RunHeader): Promise<boolean> {
  return environment === undefined || (await readRunFile(lines(), name)).header.environment === environment;
}

/** How many of the wanted trials a run has that those before it lack. */
async function takenFrom(run: EarlierRun, before: readonly EarlierRun[], wanted: Wanted): Promise<number> {
  const own = new Set<string>();
  for await (const trial of trialsOf(run)) if (isWanted(trial, wanted)) own.add(trialKey(trial));
  for (const other of before) {
    if (own.size === 0) break;
    for await (const trial of trialsOf(other)) if (isWanted(trial, wanted)) own.delete(trialKey(trial));
  }
  return own.size;
}

async function* trialsOf({ lines, name }: EarlierRun): AsyncGenerator<Trial> {
  yield* (await readRunFile(lines(), name)).trials;
}

function isWanted(trial: Trial, wanted: Wanted): boolean {
  return isAsked(trial, wanted) && isResult(trial);
}

function isAsked({ given, case: id, digest, trial }: Trial, { cases, trials }: Wanted): boolean {
  return given === undefined && cases.get(id) === digest && trial <= trials;
}

/** Whether a trial says what the agent is worth: it completed, under its own prompts, and no scorer failed on it. */
export function isResult(trial: Trial): boolean {
  return countsForScores(trial) && !scorerFailed(trial);
}

/** Tags and groups of head's cases as they are now, alike lists shared. */
export async function labelsOf({ cases, suite }: SuiteMeasurement): Promise<(id: string) => Labels | undefined> {
  const labels = new Map<string, Labels>();
  const shared = new Map<string, Labels>();
  for await (const { id, tags, group } of casesOf(cases, caseReader(suite))) {
    const key = JSON.stringify([tags, group]);
    const one = shared.get(key) ?? { tags, ...(group === undefined ? {} : { group }) };
    shared.set(key, one);
    labels.set(id, one);
  }
  return (id) => labels.get(id);
}
