import { keeping, type MeasuredSuite } from '../../measure/measured-folder.ts';
import { type ExitCode, problemsOf } from '../outcome.ts';
import { checkStatically } from './check.ts';
import { checkSides, openTarget, unchecked } from './checking/check-sides.ts';
import { runningHere } from './checking/measuring.ts';
import { type CheckedEvent, isRestricted, requireCurrent } from './checking/subject.ts';
import type { ActionContext } from './context.ts';
import { leaveMeasured } from './posting/leave-measured.ts';
import { publish } from './posting/publish.ts';

/** Check, measure and report in one step: for repositories whose every author is trusted. */
export async function checkAndReport(context: ActionContext<CheckedEvent>): Promise<ExitCode> {
  const target = await openTarget(context);
  const { subject, suites } = target;
  if (await isRestricted(context, subject, suites)) return checkStatically(context, target);
  const left: MeasuredSuite[] = [];
  const report = await requireCurrent(context, subject).then(
    () => checkSides(context, target, keeping(runningHere(context), left)),
    (error: unknown) => unchecked(subject, context.inputs, problemsOf(error, context.world)),
  );
  await publish(context, target, report);
  // The next run of this pull request need not ask again what this one asked.
  await leaveMeasured(context, {
    head: report.head.revision,
    ...(report.base === undefined ? {} : { base: report.base.revision }),
    suites: left,
  });
  return report.exitCode;
}
