import { readRunFile } from '../run/read-run-file.ts';
import { readLines } from '../system/files.ts';
import { age, shortRevision } from '../values/format.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { compareSides } from './compare-sides.ts';
import { expectedHeader, type Former, findFormer, type KnownSide, knownSide } from './known-side.ts';
import type { MeasuredFolder, MeasuredSuite } from './measured-folder.ts';
import { failingSoftly, type Measurer, type SuiteMeasurement } from './measurer.ts';
import { FIRST_RUN, headAlone } from './run-both.ts';

const DAY = 86_400_000;

/**
 * Compares what an earlier job ran, and runs nothing. Prompts, cases, scorers and the agent's files are read anew: a
 * run file counts when its fingerprint is that of the very revisions it is said to be of.
 */
export function fromMeasured(folder: MeasuredFolder): Measurer {
  return failingSoftly(async (request) => {
    const { suite, cases } = request;
    const left = folder.suites.find((one) => one.suite === suite.name);
    if (left === undefined) throw notMeasured(suite.name);
    if (left.problems.length > 0) throw new CouldNotCheck(left.problems);
    const headFile = fileOf(left, 'head');
    if (headFile === undefined) throw notMeasured(suite.name);
    const head = knownSide(request, request.head, headFile);
    const opened = await request.openBase();
    const none: Former = { cases: new Map(), base: 'same-as-head', remarks: [] };
    const headRemarks = await requireSame(request, head, none);
    const baseFile = fileOf(left, 'base');
    if (baseFile === undefined) {
      if (!opened.firstRun) throw notMeasured(suite.name);
      return headAlone(request, head, (left.remarks[0] ?? 'the base was not run').replace(FIRST_RUN, ''));
    }
    const base = knownSide(request, opened.side, baseFile);
    await requireSame(request, base, none);
    const former = await findFormer(request, opened);
    return {
      measurement: await compareSides({
        suite,
        cases,
        base: await withFormer(request, base, left, former),
        head: await withFormer(request, head, left, former),
        baseCases: former.base,
        remarks: [...new Set([...opened.remarks, ...headRemarks, ...left.remarks, ...former.remarks])],
      }),
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
  await requireSame(request, { ...side, file }, former);
  return { ...side, former: { file } };
}

/** What a run file was made of decides whether it counts, whatever its name says. */
async function requireSame(request: SuiteMeasurement, side: KnownSide, former: Former): Promise<readonly string[]> {
  const expected = await expectedHeader(request, side, former.cases.size === 0 ? undefined : former);
  const { header } = await readRunFile(readLines(side.file), `the ${side.name} run of ${request.suite.name}`);
  if (
    header.suite !== request.suite.name ||
    JSON.stringify(header.fingerprint) !== JSON.stringify(expected.fingerprint)
  ) {
    throw new CouldNotCheck({
      message: `the ${side.name} run of \`${request.suite.name}\` was made of something else than ${shortRevision(side.checkout.revision)} holds`,
      expected: 'the same prompts, cases, scorers, agent and config',
      remedy: 'Run all jobs of the workflow again',
    });
  }
  const passed = request.world.now.getTime() - Date.parse(header.startedAt);
  return side.name === 'head' && passed > DAY ? [`The head was measured ${age(passed)} ago.`] : [];
}

function notMeasured(suite: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `the job that measures left no run of \`${suite}\` that can be compared`,
    remedy: 'See the log of that job, then run all jobs of the workflow again',
  });
}
