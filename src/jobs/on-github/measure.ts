import { keeping, type MeasuredSuite } from '../../measure/measured-folder.ts';
import { isUnmeasured } from '../../report/unmeasured.ts';
import type { ExitCode } from '../outcome.ts';
import { checkStatically } from './check.ts';
import { checkSides, openTarget } from './checking/check-sides.ts';
import { runningHere } from './checking/measuring.ts';
import { shareOnGitHub } from './checking/share.ts';
import { type CheckedEvent, isRestricted, requireCurrent } from './checking/subject.ts';
import type { ActionContext } from './context.ts';
import { leaveMeasured } from './posting/leave-measured.ts';
import { publishToRun } from './posting/publish.ts';
import { tellOfShard } from './posting/tell-of-shard.ts';

/**
 * Runs the suites where the model's key is and nothing can be written, and leaves the run files for the job that
 * reports. Whether the check fails is said there; here only whether it could be made.
 */
export async function measure(context: ActionContext<CheckedEvent>): Promise<ExitCode> {
  const target = await openTarget(context);
  const { shard } = context.inputs;
  if (await isRestricted(context, target.subject, target.suites)) {
    if (shard === undefined || shard.index === 1) return checkStatically(context, target);
    context.runner.log.info('This pull request’s token can only read: the first shard checks what can be checked so');
    return 0;
  }
  await requireCurrent(context, target.subject);
  const left: MeasuredSuite[] = [];
  const measurer = keeping(runningHere(context), left);
  const share = shard === undefined ? undefined : shareOnGitHub(context, shard);
  const report = await checkSides(context, target, measurer, share);
  const { head, base } = report;
  await leaveMeasured(context, {
    head: head.revision,
    ...(base === undefined ? {} : { base: base.revision }),
    suites: left,
  });
  if (shard !== undefined) return tellOfShard(context, shard, left, report.problems);
  await publishToRun(context, report);
  const measured = report.suites.every(({ measurement }) => !isUnmeasured(measurement));
  return measured && report.problems.length === 0 ? 0 : 2;
}
