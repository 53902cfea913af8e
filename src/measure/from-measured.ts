import { DAY } from '../config/scalars.ts';
import { readRunFile } from '../run/read-run-file.ts';
import { readLines } from '../system/files.ts';
import { age, plural, shortRevision } from '../values/format.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { compareSides } from './compare-sides.ts';
import { countHeld } from './held-trials.ts';
import { expectedHeader, type Former, findFormer, type KnownSide, knownSide, NO_FORMER } from './known-side.ts';
import type { MeasuredFolder, MeasuredSuite } from './measured-folder.ts';
import { failingSoftly, type Measurer, type SuiteMeasurement } from './measurer.ts';
import { FIRST_RUN, headAlone } from './run-both.ts';

/** Between the machines of two jobs, in milliseconds. */
const CLOCKS_DIFFER = 300_000;
const ALIKE = 'the same prompts, cases, scorers, agent and config';

/**
 * Compares what an earlier job ran, and runs nothing. Prompts, cases, scorers and the agent's files are read anew: a
 * run file counts when it is of the very revision it has to be of, has that one's fingerprint, and holds every trial.
 */
export function fromMeasured(folder: MeasuredFolder): Measurer {
  return failingSoftly(async (request) => {
    const { suite, loaded, cases } = request;
    const left = folder.suites.find((one) => one.suite === suite.name);
    if (left === undefined) throw notMeasured(suite.name);
    if (left.problems.length > 0) throw new CouldNotCheck(left.problems);
    const headFile = fileOf(left, 'head');
    if (headFile === undefined) throw notMeasured(suite.name);
    const head = knownSide(request, request.head, headFile);
    const opened = await request.openBase();
    const headRemarks = await requireWhole(request, head, NO_FORMER);
    const baseFile = fileOf(left, 'base');
    if (baseFile === undefined) {
      if (!opened.firstRun) throw notMeasured(suite.name);
      return headAlone(request, head, (left.remarks[0] ?? 'the base was not run').replace(FIRST_RUN, ''));
    }
    const base = knownSide(request, opened.side, baseFile);
    await requireWhole(request, base, NO_FORMER);
    const former = await findFormer(request, opened);
    return {
      ...(await compareSides({
        suite,
        loaded,
        cases,
        base: await withFormer(request, base, left, former),
        head: await withFormer(request, head, left, former),
        former,
        remarks: [...new Set([...opened.remarks, ...headRemarks, ...left.remarks, ...former.remarks])],
      })),
      files: left.files,
    };
  });
}

function fileOf({ files }: MeasuredSuite, side: 'base' | 'head', former?: true): string | undefined {
  return files.find((one) => one.side === side && one.former === former)?.file;
}

async function withFormer(
  request: SuiteMeasurement,
  side: KnownSide,
  left: MeasuredSuite,
  former: Former,
): Promise<KnownSide & { readonly former?: { readonly file: string } }> {
  if (former.cases.size === 0) return side;
  const file = fileOf(left, side.name, true);
  if (file === undefined) throw notMeasured(request.suite.name);
  await requireWhole(request, { ...side, file }, former);
  return { ...side, former: { file } };
}

/** What a run file was made of decides whether it counts, whatever its name says; and a part of a run is none. */
async function requireWhole(request: SuiteMeasurement, side: KnownSide, former: Former): Promise<readonly string[]> {
  const { suite, cases, world } = request;
  const { revision } = side.checkout;
  const expected = await expectedHeader(request, side, former.cases.size === 0 ? undefined : former);
  const run = `the ${side.name} run of \`${suite.name}\``;
  const { header, trials } = await readRunFile(readLines(side.file), run);
  if (header.suite !== suite.name || JSON.stringify(header.fingerprint) !== JSON.stringify(expected.fingerprint)) {
    throw unfit(`${run} was made of something else than ${shortRevision(revision)} holds`, ALIKE);
  }
  if (header.revision !== revision) throw unfit(`${run} was made at another commit than ${shortRevision(revision)}`);
  const passed = world.now.getTime() - Date.parse(header.startedAt);
  if (!(passed >= -CLOCKS_DIFFER)) throw unfit(`${run} does not say when it started, or names a time to come`);
  const digests = former.cases.size === 0 ? cases.digests : digestsOf(former);
  const { held, of } = await countHeld(trials, digests, suite.trials);
  if (held < of) {
    throw unfit(
      `${run} holds ${held} of ${plural(of, 'trial')}: it was cut short`,
      'a line for each, also where it failed',
    );
  }
  return side.name === 'head' && passed > DAY ? [`The head was measured ${age(passed)} ago.`] : [];
}

function digestsOf({ cases }: Former): ReadonlyMap<string, string> {
  return new Map(Array.from(cases, ([id, { digest }]) => [id, digest]));
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
