import { caseReader, casesOf } from '../../gather/case-set.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import type { RunHeader } from '../../run/run-file.ts';
import { trialKey, versionKey } from '../../run/settle.ts';
import { readLines } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { attempt } from '../../values/problem.ts';
import { expectedHeader, type KnownSide } from '../known-side.ts';
import type { BesideFile, Measured, SuiteMeasurement } from '../measurer.ts';
import { givenFileOf } from '../record-names.ts';
import type { Begun, BegunSide, RunPlan } from '../reuse/run-plan.ts';
import { stepsAlone } from './given.ts';
import { givenItems } from './given-items.ts';
import { versionsIn } from './given-run.ts';
import { isSameThing, noiseOver } from './noise.ts';

/**
 * Both sides, each to be asked for its steps alone as well, where the suite wants it: what an earlier check of the same
 * left of them is gone on with. One of several jobs does not: a step alone would be figured from a part of the cases.
 */
export async function withGiven(request: SuiteMeasurement, begun: Begun, { share }: RunPlan): Promise<Begun> {
  if (!request.suite.given || share !== undefined) return begun;
  const sides = [begun.base, begun.head].map(({ side }) => side.file);
  const given = (side: BegunSide) => givenSide(request, side, sides);
  const [base, head] = [await given(begun.base), await given(begun.head)];
  return { ...begun, base, head };
}

async function givenSide(request: SuiteMeasurement, begun: BegunSide, sides: readonly string[]): Promise<BegunSide> {
  const { side } = begun;
  const file = givenFileOf(side.file);
  const header = await expectedHeader(request, side);
  const fresh = request.fresh || !(await isOf(file, header, request));
  const whole = begun.left !== 'something' && !fresh && (await isWhole(request, file, sides));
  return { ...begun, left: whole ? begun.left : 'something', side: { ...side, given: { file, fresh } } };
}

/** Whether a file of steps alone is of this very side, and young enough. */
async function isOf(file: string, wanted: RunHeader, { world, history }: SuiteMeasurement): Promise<boolean> {
  const header = await aloneHeader(file);
  if (header === undefined) return false;
  const age = world.now.getTime() - Date.parse(header.startedAt);
  const same = header.revision === wanted.revision && sameFingerprint(header, wanted);
  return same && age >= 0 && age <= history.maxAge;
}

function sameFingerprint(one: RunHeader, other: RunHeader): boolean {
  return JSON.stringify(one.fingerprint) === JSON.stringify(other.fingerprint);
}

async function aloneHeader(file: string): Promise<RunHeader | undefined> {
  if (!(await exists(file))) return undefined;
  const read = await attempt(async () => (await readRunFile(readLines(file), file, 'alone')).header);
  return read.ok ? read.value : undefined;
}

/** Only of cases with an answer on both sides a step is asked for alone. */
async function isWhole({ suite, cases }: SuiteMeasurement, file: string, sides: readonly string[]): Promise<boolean> {
  for (const side of sides) if (!(await exists(side))) return false;
  const answered = await versionsIn(sides);
  const held = new Set<string>();
  for await (const trial of (await readRunFile(readLines(file), file, 'alone')).trials) {
    if (trial.status === 'completed') held.add(trialKey(trial));
  }
  for await (const { versions, given } of givenItems(casesOf(cases, caseReader(suite)), suite.steps)) {
    const version = versions[0]?.case;
    if (version === undefined || given === undefined) continue;
    if (!answered.has(versionKey({ case: version.id, digest: version.digest }))) continue;
    for (let trial = 1; trial <= suite.trials; trial += 1) {
      if (!held.has(trialKey({ case: version.id, digest: version.digest, trial, given: given.step }))) return false;
    }
  }
  return true;
}

/** The figures of a comparison with what else was run of its sides: the base once more, and steps alone. */
export async function withRepeated(
  request: SuiteMeasurement,
  measured: Measured,
  { base, head }: { readonly base: KnownSide; readonly head: KnownSide },
  beside: readonly BesideFile[],
): Promise<Measured> {
  const { measurement } = measured;
  if (measurement.kind !== 'compared') return measured;
  const noise = await noiseOver([base.file, ...(await againOf(base, beside))], request);
  const given = (side: KnownSide) => givenOf(request, side, beside);
  const [mine, other] = [await given(head), await given(base)];
  const alone =
    mine === undefined || other === undefined
      ? undefined
      : await stepsAlone(request, { file: head.file, given: mine }, { file: base.file, given: other });
  return {
    ...measured,
    measurement: {
      ...measurement,
      ...(noise === null ? {} : { noise }),
      ...(alone === undefined ? {} : { alone }),
    },
    ...(beside.length === 0 ? {} : { beside }),
  };
}

/** Of whatever an earlier job left by these names only what was made of the same counts. */
async function againOf(base: KnownSide, beside: readonly BesideFile[]): Promise<readonly string[]> {
  const { header } = await readRunFile(readLines(base.file), base.file);
  const again: string[] = [];
  for (const { kind, file } of beside) {
    if (kind !== 'base-again') continue;
    const found = await attempt(async () => (await readRunFile(readLines(file), file)).header);
    if (found.ok && isSameThing(found.value, header)) again.push(file);
  }
  return again;
}

async function givenOf(
  request: SuiteMeasurement,
  side: KnownSide,
  beside: readonly BesideFile[],
): Promise<string | undefined> {
  const file = beside.find(({ kind }) => kind === `${side.name}-given`)?.file;
  const header = file === undefined ? undefined : await aloneHeader(file);
  if (header === undefined) return undefined;
  const wanted = await expectedHeader(request, side);
  return header.revision === wanted.revision && sameFingerprint(header, wanted) ? file : undefined;
}

/** What stands beside the run files once both sides were run. */
export async function besideOf({ base, head }: Begun, again: readonly string[]): Promise<readonly BesideFile[]> {
  const beside: BesideFile[] = again.map((file) => ({ kind: 'base-again', file }));
  for (const { side } of [base, head]) {
    if (side.given !== undefined && (await exists(side.given.file)))
      beside.push({ kind: `${side.name}-given`, file: side.given.file });
  }
  return beside;
}
