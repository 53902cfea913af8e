import { join } from 'node:path';
import { compareRecorded } from '../../measure/compare-recorded.ts';
import { redactReport } from '../../report/redact-report.ts';
import { reportData } from '../../report/report-data.ts';
import { writeText } from '../../system/files.ts';
import type { ExitCode } from '../outcome.ts';
import { checkSides, openTarget, type Target } from './checking/check-sides.ts';
import { findRecorded } from './checking/records.ts';
import type { CheckedEvent } from './checking/subject.ts';
import type { ActionContext } from './context.ts';
import { leaveArtifact } from './posting/handover.ts';
import { publishToRun } from './posting/publish.ts';

/** Why nothing was run: what the comment and the status of a fork's pull request say. */
const REASON = 'this pull request’s token can only read, so nothing of it was run';

/** The half of a check that executes nothing of the pull request and needs no permission but to read. */
export async function check(context: ActionContext<CheckedEvent>): Promise<ExitCode> {
  return checkStatically(context, await openTarget(context));
}

/**
 * Pins, config, policy, and runs that stand on record under the same fingerprint. Nothing can be written to the pull
 * request from here: the report is left as data, for a workflow of the base branch to render and post.
 */
export async function checkStatically(context: ActionContext<CheckedEvent>, target: Target): Promise<ExitCode> {
  const { runner, redact, inputs } = context;
  const { head, pullRequest } = target.subject;
  const found = await checkSides(context, target, compareRecorded(findRecorded(context), REASON));
  const report = redactReport(found, redact);
  await publishToRun(context, report);
  const folder = await leaveArtifact(context, inputs.artifactName);
  const data = reportData({ report, headSha: head, ...(pullRequest === undefined ? {} : { pullRequest }) });
  await writeText(join(folder, 'report.json'), redact(data));
  runner.log.info(`Checked without running anything: ${REASON}`);
  return report.exitCode;
}
