import { fromMeasured } from '../../measure/from-measured.ts';
import { writeMeasured } from '../../measure/measured-folder.ts';
import type { Measurer } from '../../measure/measurer.ts';
import { shortRevision } from '../../values/format.ts';
import { attempt, CouldNotCheck } from '../../values/problem.ts';
import { type ExitCode, problemsOf } from '../outcome.ts';
import { checkSides, openTarget, type Target, unchecked } from './checking/check-sides.ts';
import { findRecorded } from './checking/records.ts';
import { type CheckedEvent, isRestricted, requireCurrent } from './checking/subject.ts';
import type { ActionContext } from './context.ts';
import { leaveArtifact, RUNS_ARTIFACT } from './posting/handover.ts';
import { publish } from './posting/publish.ts';
import { takeMeasured } from './posting/take-measured.ts';

/**
 * Judges what the job that measures has run, and tells everybody. It runs no code of the repository, so that it may
 * hold a token that writes, and can be run again alone.
 */
export async function report(context: ActionContext<CheckedEvent>): Promise<ExitCode> {
  const target = await openTarget(context);
  if (await isRestricted(context, target.subject, target.suites)) {
    context.runner.log.info(
      'This pull request’s token can only read: its report is in the summary of the job that checked it, and a workflow on `workflow_run` comments',
    );
    return 0;
  }
  const found = await judged(context, target);
  await publish(context, target, found);
  return found.exitCode;
}

async function judged(context: ActionContext<CheckedEvent>, target: Target) {
  try {
    await requireCurrent(context, target.subject);
    return await checkSides(context, target, await measuredEarlier(context, target));
  } catch (error) {
    return unchecked(target.subject, context.inputs, problemsOf(error, context.world));
  }
}

/** What was left may be missing, or of another head: each suite then says so, beside what can be checked without. */
async function measuredEarlier(context: ActionContext, { subject }: Target): Promise<Measurer> {
  const left = await attempt(async () => {
    const folder = await takeMeasured(context, subject.head);
    // Merged, so that whatever looks for the runs of this head finds them as one job would have left them.
    if (context.inputs.shards !== undefined) await writeMeasured(await leaveArtifact(context, RUNS_ARTIFACT), folder);
    if (folder.head === subject.head) return folder;
    throw new CouldNotCheck({
      message: `the job that measures ran ${shortRevision(folder.head)}, and this is about ${shortRevision(subject.head)}`,
      remedy: 'Run all jobs of the workflow again',
    });
  });
  if (left.ok)
    return fromMeasured(left.value, context.inputs.shards === undefined ? undefined : { find: findRecorded(context) });
  const { problems } = left;
  return async () => ({ measurement: { kind: 'failed', problems }, files: [] });
}
