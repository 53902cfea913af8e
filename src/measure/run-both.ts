import { join } from 'node:path';
import { readRunFile } from '../run/read-run-file.ts';
import type { RunHeader } from '../run/run-file.ts';
import { headerLine } from '../run/write-run-file.ts';
import { readLines, writeText } from '../system/files.ts';
import { attempt, unwrap } from '../values/problem.ts';
import { compareSides, summaryOf } from './compare-sides.ts';
import { countHeld } from './held-trials.ts';
import { expectedHeader, type Former, findFormer, type KnownSide, knownSide } from './known-side.ts';
import { failingSoftly, type Measured, type MeasuredFile, type Measurer, type SuiteMeasurement } from './measurer.ts';
import { prepare } from './prepare.ts';
import { isReusable, pullRequestFolder } from './records.ts';
import { type RunSide, runSuite } from './run-suite.ts';

/** A run of the very same thing that was recorded before. */
export interface Recorded {
  /** The run file. */
  readonly text: string;
  /** Where it comes from and how old it is, as a sentence. */
  readonly remark: string;
}

/** Finds a run whose fingerprint is that of the header; absent where none is young enough. */
export type FindRecorded = (request: SuiteMeasurement, header: RunHeader) => Promise<Recorded | undefined>;

/**
 * Runs head and base and compares the two. What is on record of the base under the same fingerprint is not run again;
 * the head is always run, but for what an earlier, cut-short run of this same pull request completed.
 */
export function runBoth(findRecorded: FindRecorded): Measurer {
  return failingSoftly(async (request) => {
    const { world, project, suite, loaded, cases, leg, redactor } = request;
    const folder = await pullRequestFolder(project, suite.name, request.head.checkout.revision);
    const head = await readySide(request, knownSide(request, request.head, join(folder, 'head.jsonl')));
    const opened = await request.openBase();
    const ready = await attempt(() =>
      readyBase(request, knownSide(request, opened.side, join(folder, 'base.jsonl')), findRecorded),
    );
    const run = { world, project, suite, loaded, cases, head: request.head, trials: suite.trials, leg, redactor };
    if (!ready.ok && opened.firstRun) {
      await runSuite({ ...run, sides: [head], former: new Map() });
      return headAlone(request, head, ready.problems[0]?.message ?? 'the base cannot be made ready');
    }
    const { side, remarks } = unwrap(ready);
    const former = await findFormer(request, opened);
    const base = await withFormerFile(request, side, former);
    const headSide = await withFormerFile(request, head, former);
    await runSuite({ ...run, sides: [base, headSide], former: former.cases });
    if (opened.firstRun && (await summaryOf(base.file, request)).trials.completed === 0) {
      return headAlone(request, headSide, "head's agent completes no trial in the base's tree");
    }
    return {
      ...(await compareSides({
        suite,
        loaded,
        cases,
        base,
        head: headSide,
        former,
        remarks: [...opened.remarks, ...remarks, ...former.remarks],
      })),
      files: [...filesOf(base), ...filesOf(headSide)],
    };
  });
}

export const FIRST_RUN = 'first run, no base: ';

export async function headAlone(
  request: SuiteMeasurement,
  head: Pick<KnownSide, 'file'>,
  why: string,
): Promise<Measured> {
  const run = await summaryOf(head.file, request);
  return {
    measurement: { kind: 'head-only', reason: `${FIRST_RUN}${why}`, run },
    files: [{ side: 'head', file: head.file }],
  };
}

function filesOf({ name: side, file, former }: RunSide): readonly MeasuredFile[] {
  return [{ side, file }, ...(former === undefined ? [] : [{ side, former: true as const, file: former.file }])];
}

/** Made ready to run: its dependencies installed, and its file begun anew where what stands there does not count. */
async function readySide(request: SuiteMeasurement, side: KnownSide): Promise<RunSide> {
  await prepareSide(request, side);
  const fresh = await startsOver(request, side.file, await expectedHeader(request, side));
  return { ...side, fresh };
}

/** The base needs nothing made ready when every trial of it is on record. */
async function readyBase(
  request: SuiteMeasurement,
  side: KnownSide,
  findRecorded: FindRecorded,
): Promise<{ readonly side: RunSide; readonly remarks: readonly string[] }> {
  const header = await expectedHeader(request, side);
  if (request.fresh || !(await startsOver(request, side.file, header)))
    return { side: await readySide(request, side), remarks: [] };
  const recorded = await findRecorded(request, header);
  if (recorded === undefined) return { side: await readySide(request, side), remarks: [] };
  await writeText(side.file, ofRevision(recorded.text, header));
  if (!(await isComplete(request, side.file))) await prepareSide(request, side);
  return { side: { ...side, fresh: false }, remarks: [recorded.remark] };
}

/** The same trials under the header of the side they now stand for: same fingerprint, its own revision, their own age. */
export function ofRevision(text: string, header: RunHeader): string {
  const end = text.indexOf('\n');
  const { startedAt } = JSON.parse(text.slice(0, end === -1 ? undefined : end)) as { startedAt: string };
  return `${headerLine({ ...header, startedAt })}\n${end === -1 ? '' : text.slice(end + 1)}`;
}

async function isComplete({ cases, suite }: SuiteMeasurement, file: string): Promise<boolean> {
  const { trials } = await readRunFile(readLines(file), file);
  const { held, of } = await countHeld(trials, cases.digests, suite.trials, ({ status }) => status === 'completed');
  return held === of;
}

async function prepareSide({ world, project, redactor }: SuiteMeasurement, side: KnownSide): Promise<void> {
  await prepare(world, project, side, { allowed: side.agent.env, redact: redactor.text });
}

/** Whether a run file has to be begun anew: what stands in it was made of something else, or too long ago. */
async function startsOver(request: SuiteMeasurement, file: string, header: RunHeader): Promise<boolean> {
  const { world, history, fresh } = request;
  return fresh || !(await isReusable(file, header, world.now, history.maxAge));
}

async function withFormerFile(request: SuiteMeasurement, side: RunSide, former: Former): Promise<RunSide> {
  if (former.cases.size === 0) return side;
  const file = side.file.replace(/\.jsonl$/, '.former-cases.jsonl');
  const header = await expectedHeader(request, side, former);
  return { ...side, former: { file, fresh: await startsOver(request, file, header) } };
}
