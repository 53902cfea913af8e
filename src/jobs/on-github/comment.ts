import { quote } from '../../config/describe.ts';
import { readZip } from '../../github/artifact-zip.ts';
import { type Artifact, artifactsOfRun, downloadArtifact } from '../../github/artifacts.ts';
import type { Client } from '../../github/client.ts';
import type { PullRequest, WorkflowRun } from '../../github/event.ts';
import { openPullRequestsFrom } from '../../github/pull-requests.ts';
import { type StandingStatus, statusesOn } from '../../github/statuses.ts';
import { renderProblems } from '../../report/problems.ts';
import { redactProblems } from '../../report/redact-report.ts';
import { LONGEST_REPORT_BYTES, parseReportData, type ReportData } from '../../report/report-data.ts';
import { shortRevision } from '../../values/format.ts';
import { formatProblem, type Problem, type Result } from '../../values/problem.ts';
import type { ExitCode } from '../outcome.ts';
import type { ActionContext } from './context.ts';
import { postUnverified } from './posting/post-unverified.ts';

type CommentContext = ActionContext<'workflow-run'>;

/** The one file that a restricted check leaves. */
const REPORT_FILE = 'report.json';
const ARCHIVE = { files: 1, entryBytes: LONGEST_REPORT_BYTES, totalBytes: LONGEST_REPORT_BYTES };

/**
 * Tells a pull request whose own token can only read what its run found. Runs nothing of the pull request: what that
 * run left is data of a stranger's, rendered anew, and never more than a `pending` status.
 */
export async function comment(context: CommentContext): Promise<ExitCode> {
  const { event, inputs } = context;
  const { run } = event;
  const unfit = notToBeReported(run, inputs.workflow);
  if (unfit !== undefined) return stop(context, unfit);
  const client = await context.client();

  const pull = await pullRequestOf(client, run);
  if (!pull.ok) return stop(context, pull.reason);
  const [artifact] = await artifactsOfRun(client, run.id, inputs.artifactName);
  if (artifact === undefined) {
    return stop(
      context,
      `Run ${run.id} left no artifact ${quote(inputs.artifactName)}: a pull request that can be written to is commented on by its own run`,
    );
  }
  const data = await readReport(client, artifact, run, pull.value);
  if (!data.ok) return refuse(context, data.problems);

  const standing = await standingStatuses(context, client);
  if (standing.measured) {
    return stop(context, `${shortRevision(run.head.sha)} is measured already: an unverified report adds nothing`);
  }
  const { report, leftOut } = data.value;
  const found = { number: pull.value.number, report, ...standing };
  await postUnverified(context, leftOut === undefined ? found : { ...found, leftOut });
  return 0;
}

/** Why there is nothing to say about a run; `undefined` where there may be. */
function notToBeReported({ id, event, path, conclusion }: WorkflowRun, workflow: string): string | undefined {
  if (event !== 'pull_request') return `Run ${id} was started by ${quote(event)}, not by a pull request`;
  // A stranger's workflow can have the name of ours, and its own path tells.
  if (path !== workflow) return `Run ${id} is of ${quote(path)}, and reports come from ${quote(workflow)}`;
  switch (conclusion) {
    case 'success':
    case 'failure':
      return undefined;
    case 'action_required':
      return `Run ${id} waits for someone to approve it: its report comes with its next run`;
    case 'cancelled':
    case 'skipped':
    case 'stale':
    case 'timed_out':
      return `Run ${id} ended as ${conclusion}: it has no report`;
    default:
      return `Run ${id} ended as ${quote(conclusion)}: it has no report`;
  }
}

type Found<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

/** The one open pull request that the run was for: by branch, head commit and head repository. */
async function pullRequestOf(client: Client, { id, head }: WorkflowRun): Promise<Found<PullRequest>> {
  const { owner, repositoryId, branch, sha } = head;
  if (owner === undefined || repositoryId === undefined || branch === '') {
    return { ok: false, reason: `The fork that run ${id} was for is gone: nobody is told` };
  }
  const open = await openPullRequestsFrom(client, owner, branch);
  const own = open.filter((pull) => pull.head.repositoryId === repositoryId && pull.head.ref === branch);
  const [found, ...more] = own.filter((pull) => pull.head.sha === sha);
  if (found !== undefined && more.length === 0) return { ok: true, value: found };
  const name = quote(`${owner}:${branch}`);
  if (found !== undefined) {
    const numbers = [found, ...more].map(({ number }) => number).join(', ');
    return { ok: false, reason: `${name} at ${shortRevision(sha)} is the head of several pull requests (${numbers})` };
  }
  if (own.length === 0) return { ok: false, reason: `No pull request from ${name} is open` };
  return { ok: false, reason: `${name} has moved on from ${shortRevision(sha)}: the run of its head comments` };
}

/** The report that the run left, if it is one and is about this very pull request. */
async function readReport(
  client: Client,
  artifact: Artifact,
  { head }: WorkflowRun,
  { number }: PullRequest,
): Promise<Result<ReportData>> {
  const files = await readZip(await downloadArtifact(client, artifact, LONGEST_REPORT_BYTES), ARCHIVE);
  if (!files.ok) return files;
  const bytes = files.value.get(REPORT_FILE);
  if (bytes === undefined) return refused(`the archive holds no file ${REPORT_FILE}`);
  const data = parseReportData(new TextDecoder().decode(bytes));
  if (!data.ok) return data;
  const { headSha, pullRequest, report } = data.value;
  if (headSha !== head.sha || report.head.revision !== head.sha) {
    return refused(`the report is about another commit than the run, which was for ${shortRevision(head.sha)}`);
  }
  if (pullRequest !== undefined && pullRequest !== number) {
    return refused(`the report is about another pull request than ${number}, whose head the run was for`);
  }
  return data;
}

function refused(message: string): Result<never> {
  return { ok: false, problems: [{ message, remedy: 'Read what the pull request does to its workflow' }] };
}

interface Standing {
  /** A run that may be trusted has said what this commit is worth. */
  readonly measured: boolean;
  /** Context → what stands there, where we have set it to pending. */
  readonly pending: ReadonlyMap<string, StandingStatus>;
}

async function standingStatuses({ event, inputs }: CommentContext, client: Client): Promise<Standing> {
  const pending = new Map<string, StandingStatus>();
  for await (const status of statusesOn(client, event.run.head.sha)) {
    if (status.login !== inputs.botLogin || !/^evalgap(?:\/|$| )/.test(status.context)) continue;
    if (status.state !== 'pending') return { measured: true, pending };
    if (!pending.has(status.context)) pending.set(status.context, status);
  }
  return { measured: false, pending };
}

function stop({ runner, redact }: CommentContext, reason: string): ExitCode {
  runner.log.info(redact(reason));
  return 0;
}

/** Nothing of it is posted: whoever looks at the workflow is told, not the pull request. */
async function refuse({ runner, redact, event }: CommentContext, problems: readonly Problem[]): Promise<ExitCode> {
  const [first] = problems;
  const why = first === undefined ? '' : `: ${formatProblem(first)}`;
  runner.log.warning(redact(`The report of run ${event.run.id} is refused, and nothing of it is posted${why}`));
  await runner.summarize(redact(renderProblems(redactProblems(problems, redact))));
  return 2;
}
