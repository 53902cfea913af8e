import type { Client } from '../../github/client.ts';
import { upsertComment } from '../../github/comments.ts';
import { currentHead } from '../../github/pull-requests.ts';
import type { Refusal } from '../../github/refusal.ts';
import type { StandingStatus } from '../../github/status-list.ts';
import { setStatus } from '../../github/statuses.ts';
import { commentMarkerOf, statusContext } from '../../report/identity.ts';
import type { PullRequestReport } from '../../report/report.ts';
import { type Origin, renderUnverified, unverifiedStatus } from '../../report/unverified.ts';
import type { ActionContext } from './context.ts';

type CommentContext = ActionContext<'workflow-run'>;

/** More would be a config of nobody's; each costs a request. */
const MOST_STATUSES = 30;

/** What is posted, and where. */
export interface Unverified {
  /** Of the pull request. */
  readonly number: number;
  readonly report: PullRequestReport;
  /** Context → what stands there already, where we have set it to pending. */
  readonly pending: ReadonlyMap<string, StandingStatus>;
}

/**
 * Writes one comment, a pending status for each suite, and the summary. What cannot be written is a warning. Nothing is
 * written, and that is said, when the pull request has moved on meanwhile.
 */
export async function postUnverified(
  context: CommentContext,
  client: Client,
  found: Unverified,
): Promise<'posted' | 'moved-on'> {
  const { event, runner, redact } = context;
  const { run, place } = event;
  const current = await currentHead(client, found.number);
  if (current !== undefined && current !== run.head.sha) return 'moved-on';
  const origin: Origin = {
    runUrl: `${place.serverUrl}/${place.owner}/${place.repository}/actions/runs/${run.id}`,
    headSha: run.head.sha,
  };
  const body = redact(renderUnverified(found.report, origin, { marker: commentMarkerOf(found.report) }));
  await writeComment(context, client, found, body);
  await writeStatuses(context, client, found, origin);
  await runner.summarize(body.slice(body.indexOf('\n') + 1));
  return 'posted';
}

async function writeComment(
  { inputs, runner }: CommentContext,
  client: Client,
  { number, report }: Unverified,
  body: string,
): Promise<void> {
  if (inputs.comment === 'never') return;
  const target = { issue: number, marker: commentMarkerOf(report), login: inputs.botLogin };
  const outcome = await upsertComment(client, target, body);
  if (outcome.kind === 'forbidden' || outcome.kind === 'failed') runner.log.warning(unwritten('The comment', outcome));
  else runner.log.info(`Comment ${outcome.kind}: ${outcome.url}`);
}

async function writeStatuses(
  { inputs, runner, redact }: CommentContext,
  client: Client,
  { report, pending }: Unverified,
  { runUrl, headSha }: Origin,
): Promise<void> {
  if (inputs.status === 'never') return;
  const statuses = new Map(
    report.suites.map((suite) => [redact(statusContext(report, suite.suite)), unverifiedStatus(report, suite)]),
  );
  const shown = [...statuses].slice(0, MOST_STATUSES);
  if (statuses.size > shown.length) {
    runner.log.warning(`The report names ${statuses.size} suites: only ${shown.length} of them get a status`);
  }
  for (const [name, { description }] of shown) {
    const known = pending.get(name);
    if (known?.description === redact(description) && known.targetUrl === runUrl) continue;
    const outcome = await setStatus(client, {
      sha: headSha,
      context: name,
      state: 'pending',
      description: redact(description),
      targetUrl: runUrl,
    });
    if (outcome.kind === 'set') continue;
    runner.log.warning(unwritten('The commit status', outcome));
    if (outcome.kind === 'forbidden') return;
  }
}

function unwritten(what: string, refusal: Refusal): string {
  const why =
    refusal.kind === 'failed' ? refusal.reason : `the token lacks \`${refusal.permission}\`, under \`permissions:\``;
  return `${what} could not be written: ${why}. The job summary holds the report`;
}
