import { keeping, type MeasuredSuite, writeMeasured } from '../../measure/measured-folder.ts';
import { isUnmeasured } from '../../report/unmeasured.ts';
import type { ExitCode } from '../outcome.ts';
import { checkStatically } from './check.ts';
import { checkSides, openTarget } from './checking/check-sides.ts';
import { runningHere } from './checking/measuring.ts';
import { type CheckedEvent, isRestricted, requireCurrent } from './checking/subject.ts';
import type { ActionContext } from './context.ts';
import { leaveArtifact, RUNS_ARTIFACT } from './posting/handover.ts';
import { publishToRun } from './posting/publish.ts';

/**
 * Runs the suites where the model's key is and nothing can be written, and leaves the run files for the job that
 * reports. Whether the check fails is said there; here only whether it could be made.
 */
export async function measure(context: ActionContext<CheckedEvent>): Promise<ExitCode> {
  const target = await openTarget(context);
  if (await isRestricted(context, target.subject, target.suites)) return checkStatically(context, target);
  await requireCurrent(context, target.subject);
  const left: MeasuredSuite[] = [];
  const report = await checkSides(context, target, keeping(runningHere(context), left));
  const { head, base } = report;
  await writeMeasured(await leaveArtifact(context, RUNS_ARTIFACT), {
    head: head.revision,
    ...(base === undefined ? {} : { base: base.revision }),
    suites: left,
  });
  await publishToRun(context, report);
  const measured = report.suites.every(({ measurement }) => !isUnmeasured(measurement));
  return measured && report.problems.length === 0 ? 0 : 2;
}
