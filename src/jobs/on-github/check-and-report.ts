import { type ExitCode, problemsOf } from '../outcome.ts';
import { checkStatically } from './check.ts';
import { checkSides, openTarget, unchecked } from './checking/check-sides.ts';
import { runningHere } from './checking/measuring.ts';
import { type CheckedEvent, isRestricted, requireCurrent } from './checking/subject.ts';
import type { ActionContext } from './context.ts';
import { publish } from './posting/publish.ts';

/** Check, measure and report in one step: for repositories whose every author is trusted. */
export async function checkAndReport(context: ActionContext<CheckedEvent>): Promise<ExitCode> {
  const target = await openTarget(context);
  const { subject, suites } = target;
  if (await isRestricted(context, subject, suites)) return checkStatically(context, target);
  const report = await requireCurrent(context, subject).then(
    () => checkSides(context, target, runningHere(context)),
    (error: unknown) => unchecked(subject, context.inputs, problemsOf(error, context.world)),
  );
  await publish(context, target, report);
  return report.exitCode;
}
