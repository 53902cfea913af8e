import { basename } from 'node:path';
import { type NoiseFloor, noiseFloor } from '../../compare/noise-floor.ts';
import { selectCases } from '../../compare/run-facts.ts';
import type { Suite } from '../../config/config.ts';
import type { CaseSet } from '../../gather/case-set.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import type { RunHeader } from '../../run/run-file.ts';
import { thresholdOf } from '../../run/threshold-of.ts';
import { readLines } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { plural } from '../../values/format.ts';
import { attempt } from '../../values/problem.ts';
import { factsOf } from '../compare-sides.ts';
import { againFileOf } from '../record-names.ts';
import { heldIn } from '../reuse/held-trials.ts';

export interface CasesNow {
  readonly suite: Suite;
  readonly cases: Pick<CaseSet, 'digests'>;
}

export interface NoiseFound {
  readonly noise: NoiseFloor | null;
  /** Runs that were left out, and why; a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * How much the agent of a run file differs from itself, over this run and those that ran the same once more. One that
 * was cut short is not counted: whatever ended it may have chosen its cases.
 */
export async function noiseOf(file: string, now: CasesNow): Promise<NoiseFound> {
  const whole: string[] = [];
  const remarks: string[] = [];
  for (const again of await runsAgain(file)) {
    const reading = await readRunFile(readLines(again), again);
    const run = await heldIn(reading, now.cases.digests, now.suite.trials);
    const of = (reading.header.shard?.cases ?? now.cases.digests.size) * now.suite.trials;
    if (run.whole || run.held >= of) whole.push(again);
    else remarks.push(notWhole(again, run.held, of));
  }
  // One attempt at each case tells nothing, and a long file is not read for that.
  if (whole.length === 0 && now.suite.trials === 1) return { noise: null, remarks };
  return { noise: await noiseOver([file, ...whole], now), remarks };
}

function notWhole(file: string, held: number, of: number): string {
  return `${basename(file)} holds ${held} of ${plural(of, 'trial')} and does not count for the noise floor: run with \`--again\` to finish it.`;
}

/** Over runs that are known to be of the same thing: of the cases as they stand now. */
export async function noiseOver(files: readonly string[], { suite, cases }: CasesNow): Promise<NoiseFloor | null> {
  const runs = [];
  for (const file of files) {
    const facts = await factsOf(file, thresholdOf(suite));
    runs.push(selectCases(facts, (id, digest) => cases.digests.get(id) === digest));
  }
  return noiseFloor(runs);
}

/** The runs beside a run file that ran the same once more; the first is counted as 1. */
async function runsAgain(file: string): Promise<readonly string[]> {
  const { header } = await readRunFile(readLines(file), file);
  const again: string[] = [];
  for (let number = 2; ; number += 1) {
    const path = againFileOf(file, number);
    if (!(await exists(path))) return again;
    const found = await headerIn(path);
    if (found !== undefined && isSameRun(found, header)) again.push(path);
  }
}

/** Undefined where there is no run that can be read. */
export async function headerIn(path: string): Promise<RunHeader | undefined> {
  if (!(await exists(path))) return undefined;
  const read = await attempt(async () => (await readRunFile(readLines(path), path)).header);
  return read.ok ? read.value : undefined;
}

/** Whether two runs are of one commit and the same thing. A run's own file may be all that made the tree dirty. */
export function isSameRun(one: RunHeader, other: RunHeader): boolean {
  return commitOf(one) === commitOf(other) && isSameThing(one, other);
}

function commitOf({ revision }: RunHeader): string {
  return revision.replace(/\+dirty$/, '');
}

/** Whether two runs were made with the same prompts, agent, scorers and config, and are of the same part of a suite. */
export function isSameThing(one: RunHeader, other: RunHeader): boolean {
  return thingOf(one) === thingOf(other);
}

/** Which cases a run holds does not matter: each is compared with itself alone. */
function thingOf({ suite, fingerprint, shard }: RunHeader): string {
  const made = fingerprint && [fingerprint.prompts, fingerprint.scorers, fingerprint.agent, fingerprint.config];
  return JSON.stringify([suite, made ?? null, shard === undefined ? null : [shard.index, shard.of, shard.plan]]);
}
