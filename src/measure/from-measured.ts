import { readRunFile } from '../run/read-run-file.ts';
import { readLines } from '../system/files.ts';
import { plural, shortRevision } from '../values/format.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { affectedBy } from './affected/answer-facts.ts';
import { unaffected, withAffected } from './affected/unaffected.ts';
import { compareSides, ranOf } from './compare-sides.ts';
import { expectedHeader, type Former, findFormer, type KnownSide, knownSide, NO_FORMER } from './known-side.ts';
import type { MeasuredFolder, MeasuredSuite } from './measured-folder.ts';
import { type BesideFile, failingSoftly, type Measured, type Measurer, type SuiteMeasurement } from './measurer.ts';
import { withRepeated } from './repeated/repeated.ts';
import { keepBaseAgain } from './reuse/base-again.ts';
import { heldIn } from './reuse/held-trials.ts';
import type { FindRuns, Wanted } from './reuse/reuse.ts';
import { wantedOf } from './reuse/run-plan.ts';
import { FIRST_RUN, headAlone, NO_BASE, SILENT_BASE } from './run-both.ts';
import { fillLost } from './shards/fill-lost.ts';

/** Between the machines of two jobs, in milliseconds. */
const CLOCKS_DIFFER = 300_000;
const ALIKE = 'the same prompts, cases, scorers, agent and config';

/**
 * Compares what an earlier job ran, and runs nothing. Prompts, cases, scorers and the agent's files are read anew: a
 * run file counts when it is of the very revision it has to be of, has that one's fingerprint, and holds every trial.
 *
 * @param inShards Where several jobs ran a part each: none of them could look for other runs of the whole base.
 */
export function fromMeasured(folder: MeasuredFolder, inShards?: { readonly find: FindRuns }): Measurer {
  return failingSoftly(async (request) => {
    const left = folder.suites.find((one) => one.suite === request.suite.name);
    return withShardsLost(await compareLeft(request, left, inShards?.find), left);
  });
}

/** What shards left nothing of is told whatever became of the rest. */
function withShardsLost(measured: Measured, left: MeasuredSuite | undefined): Measured {
  const { measurement } = measured;
  const shardsLost = left?.shardsLost;
  if (shardsLost === undefined || measured.files.length === 0) return measured;
  switch (measurement.kind) {
    case 'unaffected':
    case 'head-only':
    case 'compared':
      return { ...measured, measurement: { ...measurement, shardsLost } };
    default:
      return measured;
  }
}

async function compareLeft(
  request: SuiteMeasurement,
  left: MeasuredSuite | undefined,
  findInShards: FindRuns | undefined,
): Promise<Measured> {
  const { suite } = request;
  const opened = await request.openBase();
  const former = await findFormer(request, opened);
  const head = knownSide(request, request.head, fileOf(left, 'head') ?? '');
  const base = knownSide(request, opened.side, fileOf(left, 'base') ?? '');
  const affected = opened.firstRun
    ? NO_BASE
    : await affectedBy(request, { base, head }, former, async () =>
        base.file === '' ? [] : [{ lines: () => readLines(base.file), name: base.file }],
      );
  // Whether anything had to be run is told by git, whatever was left.
  if (affected.kind === 'none')
    return unaffected(affected, [...opened.remarks, ...former.remarks, ...(affected.remarks ?? [])]);
  if (left === undefined) throw notMeasured(suite.name);
  if (left.problems.length > 0) throw new CouldNotCheck(left.problems);
  if (head.file === '') throw notMeasured(suite.name);
  const wanted = wantedOf(request, affected, former);
  await fillLost(request, left, wanted, former);
  await requireWhole(request, head, wanted.cases, NO_FORMER);
  if (base.file === '') {
    if (!opened.firstRun) throw notMeasured(suite.name);
    return headAlone(request, head, (left.remarks[0] ?? 'the base was not run').replace(FIRST_RUN, ''));
  }
  await requireWhole(request, base, wanted.cases, NO_FORMER);
  // No shard alone could tell.
  if (opened.firstRun && (await ranOf(base.file, request)).run.trials.completed === 0) {
    return headAlone(request, head, SILENT_BASE);
  }
  const measured = await compareSides({
    ...request,
    base: await withFormer(request, base, left, wanted.former, former),
    head: await withFormer(request, head, left, wanted.former, former),
    former,
    planned: wanted.cases.cases.size,
    remarks: [
      ...opened.remarks,
      ...left.remarks,
      ...former.remarks,
      ...(affected.remarks ?? []),
      ...(findInShards !== undefined && suite.given ? [NOT_ALONE] : []),
    ],
  });
  const whole = { ...withAffected(measured, affected), files: left.files };
  const again = findInShards === undefined ? [] : await keepBaseAgain(request, base, findInShards);
  const beside: readonly BesideFile[] = [
    ...(left.beside ?? []),
    ...again.map((file) => ({ kind: 'base-again', file }) as const),
  ];
  return withRepeated(request, whole, { base, head }, beside);
}

const NOT_ALONE =
  'No step was measured alone (`given: true`): jobs that each run a shard do not ask for steps alone. `evalgap run --given` does.';

function fileOf(left: MeasuredSuite | undefined, side: 'base' | 'head', former?: true): string | undefined {
  return left?.files.find((one) => one.side === side && one.former === former)?.file;
}

async function withFormer(
  request: SuiteMeasurement,
  side: KnownSide,
  left: MeasuredSuite,
  wanted: Wanted,
  former: Former,
): Promise<KnownSide & { readonly former?: { readonly file: string } }> {
  if (former.cases.size === 0) return side;
  const file = fileOf(left, side.name, true);
  if (file === undefined) throw notMeasured(request.suite.name);
  await requireWhole(request, { ...side, file }, wanted, former);
  return { ...side, former: { file } };
}

/** What a run file was made of decides whether it counts, whatever its name says; and a part of a run is none. */
async function requireWhole(
  request: SuiteMeasurement,
  side: KnownSide,
  { cases, trials }: Wanted,
  former: Former,
): Promise<void> {
  const { suite, world } = request;
  const { revision } = side.checkout;
  const expected = await expectedHeader(request, side, former.cases.size === 0 ? undefined : former);
  const run = `the ${side.name} run of \`${suite.name}\``;
  const reading = await readRunFile(readLines(side.file), run);
  const { header } = reading;
  if (header.suite !== suite.name || JSON.stringify(header.fingerprint) !== JSON.stringify(expected.fingerprint)) {
    throw unfit(`${run} was made of something else than ${shortRevision(revision)} holds`, ALIKE);
  }
  if (header.revision !== revision) throw unfit(`${run} was made at another commit than ${shortRevision(revision)}`);
  const passed = world.now.getTime() - Date.parse(header.startedAt);
  if (!(passed >= -CLOCKS_DIFFER)) throw unfit(`${run} does not say when it started, or names a time to come`);
  const { held, of, whole } = await heldIn(reading, cases, trials);
  if (!whole) {
    throw unfit(
      `${run} holds ${held} of ${plural(of, 'trial')}: it was cut short`,
      'a line for each, also where it failed',
    );
  }
}

function unfit(message: string, expected?: string): CouldNotCheck {
  return new CouldNotCheck({
    message,
    ...(expected === undefined ? {} : { expected }),
    remedy: 'Run all jobs of the workflow again',
  });
}

function notMeasured(suite: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `the job that measures left no run of \`${suite}\` that can be compared`,
    remedy: 'See the log of that job, then run all jobs of the workflow again',
  });
}
