import { join } from 'node:path';
import type { Runner } from '../../../github/runner.ts';
import { findingAnnotations, problemAnnotations } from '../../../report/annotations.ts';
import { renderComment } from '../../../report/comment.ts';
import { commentMarkerOf, statusContext, UNVERIFIED_START } from '../../../report/identity.ts';
import { pullRequestJson } from '../../../report/json.ts';
import { redactReport } from '../../../report/redact-report.ts';
import type { PullRequestReport } from '../../../report/report.ts';
import { type SuiteStatus, suiteStatus } from '../../../report/status.ts';
import { renderSummary } from '../../../report/summary.ts';
import { writeText } from '../../../system/files.ts';
import type { Target } from '../checking/check-sides.ts';
import type { ActionContext } from '../context.ts';
import { workFolder } from './handover.ts';
import { postComment, postStatuses, whetherCurrent, whilePublishing } from './post.ts';

/** Writes a report wherever a pull request shows it. What cannot be written is a warning; the verdict stands. */
export async function publish(context: ActionContext, target: Target, found: PullRequestReport): Promise<void> {
  const report = redactReport({ ...found, fullReport: context.event.place.runUrl }, context.redact);
  await whilePublishing(context, async () => {
    // The status first: it tells a run that knows less that this commit was judged.
    await tried(context.runner, 'The commit status', () => writeStatuses(context, target, report));
    await tried(context.runner, 'The comment', () => writeComment(context, target, report));
    await writeToRun(context, report);
  });
}

/** Writes a report where a workflow run itself shows it: annotations, summary, report file, outputs. */
export async function publishToRun(context: ActionContext, found: PullRequestReport): Promise<void> {
  await whilePublishing(context, () => writeToRun(context, redactReport(found, context.redact)));
}

async function writeToRun(context: ActionContext, report: PullRequestReport): Promise<void> {
  const { runner, redact } = context;
  const own = report.suites.flatMap(({ measurement }) => (measurement.kind === 'failed' ? measurement.problems : []));
  const annotations = [...problemAnnotations([...report.problems, ...own]), ...findingAnnotations(report.findings)];
  runner.annotate(annotations);
  await tried(runner, 'The summary', () => runner.summarize(renderSummary(report)));
  await tried(runner, 'The report file', async () => {
    const path = join(workFolder(context.world), 'evalgap-report.json');
    await writeText(path, `${redact(pullRequestJson(report, commentOf(context, report)))}\n`);
    await runner.setOutput('report-path', path);
  });
  await tried(runner, 'The outputs', async () => {
    await runner.setOutput('verdict', report.verdict ?? '');
    await runner.setOutput('findings', String(report.findings.filter(({ level }) => level !== 'off').length));
  });
}

/** One place that cannot be written to keeps nobody from reading the others. */
async function tried(runner: Runner, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    runner.log.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function commentOf({ redact }: ActionContext, report: PullRequestReport): string {
  return redact(renderComment(report, { marker: commentMarkerOf(report) }));
}

async function writeComment(context: ActionContext, { subject }: Target, report: PullRequestReport): Promise<void> {
  const { head, pullRequest } = subject;
  if (context.inputs.comment === 'never' || pullRequest === undefined) return;
  if ((await whetherCurrent(context, { pullRequest, head })) !== 'current') return;
  const marker = commentMarkerOf(report);
  const body = commentOf(context, report);
  await postComment(context, { pullRequest, marker, body, replaces: UNVERIFIED_START });
}

async function writeStatuses(
  context: ActionContext,
  { subject, suites }: Target,
  report: PullRequestReport,
): Promise<void> {
  const { runUrl } = context.event.place;
  const statuses = statusesOf(report, suites).map(({ suite, ...status }) => ({
    ...status,
    context: statusContext(report, suite),
    sha: subject.head,
    targetUrl: runUrl,
  }));
  await postStatuses(context, statuses);
}

/** One for each suite that was checked; where nothing was, for each that the base branch would have checked. */
function statusesOf(
  report: PullRequestReport,
  expected: readonly string[],
): readonly (SuiteStatus & { readonly suite?: string })[] {
  if (report.suites.length > 0)
    return report.suites.map((suite) => ({ suite: suite.suite, ...suiteStatus(report, suite) }));
  const status: SuiteStatus = {
    state: 'error',
    description: `could not check: ${report.problems[0]?.message ?? ''}`,
  };
  return expected.length === 0 ? [status] : expected.map((suite) => ({ suite, ...status }));
}
