import { compareCommits } from '../../../github/pull-requests.ts';
import type { CommitStatus, StandingStatus } from '../../../github/statuses.ts';
import type { LeftOut } from '../../../report/fit-report.ts';
import { statusContext, unverifiedMarkerOf } from '../../../report/identity.ts';
import { redactReport } from '../../../report/redact-report.ts';
import type { PullRequestReport } from '../../../report/report.ts';
import { type Origin, renderUnverified, unverifiedStatus } from '../../../report/unverified.ts';
import { shortRevision } from '../../../values/format.ts';
import { attempt, formatProblem } from '../../../values/problem.ts';
import type { ActionContext } from '../context.ts';
import { notWritten, postComment, postStatuses, whetherCurrent, whilePublishing } from './post.ts';

type CommentContext = ActionContext<'workflow-run'>;

/** On one commit, over all its runs. More would be suites of nobody's; each costs a request. */
const MOST_STATUSES = 30;

/** What is posted, and where. */
export interface Unverified {
  /** Of the pull request. */
  readonly number: number;
  readonly report: PullRequestReport;
  /** What the report lacks, as whoever made it says. */
  readonly leftOut?: LeftOut;
  /** Context → what stands there already, where we have set it to pending. */
  readonly pending: ReadonlyMap<string, StandingStatus>;
}

/**
 * Writes one comment, a pending status for each suite, and the summary. What cannot be written is a warning. Nothing is
 * written, and that is said, when the pull request has moved on meanwhile.
 */
export async function postUnverified(context: CommentContext, found: Unverified): Promise<void> {
  const { event, runner, redact, inputs } = context;
  const { run, place } = event;
  const { number: pullRequest, leftOut } = found;
  const report = redactReport(found.report, redact);
  const head = run.head.sha;
  const standing = await whetherCurrent(context, { pullRequest, head });
  if (standing === 'moved-on') return;
  const origin: Origin = {
    runUrl: `${place.serverUrl}/${place.owner}/${place.repository}/actions/runs/${run.id}`,
    headSha: head,
  };
  const marker = unverifiedMarkerOf(inputs.artifactName);
  const body = redact(renderUnverified(report, origin, { marker, ...(leftOut === undefined ? {} : { leftOut }) }));
  await whilePublishing(context, async () => {
    if (standing === 'current') await postComment(context, { pullRequest, marker, body });
    if (await isOwnCommit(context, head))
      await postStatuses(context, statusesOf(context, { ...found, report }, origin));
    await runner.summarize(body.slice(body.indexOf('\n') + 1));
  });
}

/**
 * Whether a commit is the pull request's alone. A stranger's can have a commit of the default branch as its head, and
 * what is pending there would hold up others.
 */
async function isOwnCommit({ event, inputs, runner, client }: CommentContext, sha: string): Promise<boolean> {
  const { defaultBranch } = event.place;
  if (inputs.status === 'never' || defaultBranch === undefined) return false;
  const compared = await attempt(async () => compareCommits(await client(), defaultBranch, sha));
  if (!compared.ok) {
    const reason = compared.problems.map(formatProblem).join('. ');
    runner.log.warning(notWritten('The commit status', { kind: 'failed', reason }));
    return false;
  }
  if (compared.value.mergeBase !== sha) return true;
  runner.log.info(`${shortRevision(sha)} is part of ${defaultBranch}: no status is set on it`);
  return false;
}

/** Pending ones, but for those that say the same already. */
function statusesOf(
  { runner, redact }: CommentContext,
  { report, pending, leftOut }: Unverified,
  { runUrl, headSha }: Origin,
): readonly CommitStatus[] {
  const contexts = new Map(
    report.suites.map((suite) => [
      redact(statusContext(report, suite.suite)),
      unverifiedStatus(report, suite, leftOut),
    ]),
  );
  const fresh = [...contexts.keys()].filter((name) => !pending.has(name));
  const beyond = new Set(fresh.slice(Math.max(0, MOST_STATUSES - pending.size)));
  if (beyond.size > 0) {
    const count = contexts.size - beyond.size;
    runner.log.warning(`The report names ${contexts.size} suites: only ${count} of them get a status`);
  }
  return [...contexts]
    .filter(([name]) => !beyond.has(name))
    .map(([name, { description }]) => ({
      sha: headSha,
      context: name,
      state: 'pending' as const,
      description: redact(description),
      targetUrl: runUrl,
    }))
    .filter(({ context: name, description, targetUrl }) => {
      const known = pending.get(name);
      return known?.description !== description || known.targetUrl !== targetUrl;
    });
}
