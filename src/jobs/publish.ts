import { join } from 'node:path';
import { secretsOf } from '../gather/secrets.ts';
import type { Client } from '../github/client.ts';
import { upsertComment } from '../github/comments.ts';
import type { Event } from '../github/event.ts';
import type { Inputs } from '../github/inputs.ts';
import { currentHead } from '../github/pull-request.ts';
import type { Refusal } from '../github/refusal.ts';
import type { Runner } from '../github/runner.ts';
import { setStatus } from '../github/statuses.ts';
import { findingAnnotations, problemAnnotations } from '../report/annotations.ts';
import { renderComment } from '../report/comment.ts';
import { pullRequestJson } from '../report/json.ts';
import type { PullRequestReport } from '../report/report.ts';
import { suiteStatus } from '../report/status.ts';
import { renderSummary } from '../report/summary.ts';
import { makeRedactor } from '../run/redact.ts';
import { writeText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { commentMarkerOf } from './comment-marker.ts';

export interface Publication {
  readonly world: World;
  readonly runner: Runner;
  readonly client: Client;
  readonly inputs: Inputs;
  readonly event: Extract<Event, { kind: 'pull-request' }>;
  readonly report: PullRequestReport;
}

/** The workflow's own token writes under this login. */
const LOGIN = 'github-actions[bot]';

/** Writes a report wherever a pull request shows it. What cannot be written is a warning; the verdict stands. */
export async function publish(publication: Publication): Promise<void> {
  const { world, runner, event } = publication;
  const report: PullRequestReport = { ...publication.report, fullReport: event.place.runUrl };
  const { text: redact } = makeRedactor(secretsOf(world.environment, []));
  const comment = redact(renderComment(report, { marker: commentMarkerOf(report) }));

  const own = report.suites.flatMap(({ measurement }) => (measurement.kind === 'failed' ? measurement.problems : []));
  const annotations = [...findingAnnotations(report.findings), ...problemAnnotations([...report.problems, ...own])];
  runner.annotate(annotations.map((annotation) => ({ ...annotation, message: redact(annotation.message) })));
  await tried(runner, 'The comment', () => writeComment(publication, comment));
  await tried(runner, 'The commit status', () => writeStatuses(publication, report, redact));
  await tried(runner, 'The summary', () => runner.summarize(redact(renderSummary(report))));
  await tried(runner, 'The report file', async () => {
    const path = join(world.environment.RUNNER_TEMP ?? world.directory, 'evalgap-report.json');
    await writeText(path, `${redact(pullRequestJson(report, comment))}\n`);
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

async function writeComment(
  { runner, client, inputs, event: { pullRequest }, report }: Publication,
  body: string,
): Promise<void> {
  if (inputs.comment === 'never') return;
  const current = await currentHead(client, pullRequest.number);
  if (current !== undefined && current !== pullRequest.head.sha) {
    runner.log.info(`The pull request has moved on to ${current.slice(0, 7)}: its own run comments`);
    return;
  }
  const target = { issue: pullRequest.number, marker: commentMarkerOf(report), login: LOGIN };
  const outcome = await upsertComment(client, target, body);
  if (outcome.kind === 'forbidden' || outcome.kind === 'failed') runner.log.warning(refused('The comment', outcome));
  else runner.log.info(`Comment ${outcome.kind}: ${outcome.url}`);
}

async function writeStatuses(
  { runner, client, inputs, event }: Publication,
  report: PullRequestReport,
  redact: (text: string) => string,
): Promise<void> {
  if (inputs.status === 'never') return;
  const statuses =
    report.suites.length > 0
      ? report.suites.map((suite) => ({ context: `evalgap/${suite.suite}`, ...suiteStatus(report, suite) }))
      : [
          {
            context: 'evalgap',
            state: 'error' as const,
            description: `could not check: ${report.problems[0]?.message ?? ''}`,
          },
        ];
  for (const status of statuses) {
    const outcome = await setStatus(client, {
      ...status,
      description: redact(status.description),
      sha: event.pullRequest.head.sha,
      targetUrl: event.place.runUrl,
    });
    if (outcome.kind === 'set') continue;
    runner.log.warning(refused('The commit status', outcome));
    if (outcome.kind === 'forbidden') return;
  }
}

function refused(what: string, refusal: Refusal): string {
  if (refusal.kind === 'failed')
    return `${what} could not be written: ${refusal.reason}. The job summary holds the report`;
  return `${what} could not be written: the token lacks \`${refusal.permission}\`. Add it under \`permissions:\` of the job; the job summary holds the report`;
}
