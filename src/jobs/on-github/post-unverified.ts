import type { StandingStatus } from '../../github/status-list.ts';
import type { CommitStatus } from '../../github/statuses.ts';
import { commentMarkerOf, statusContext } from '../../report/identity.ts';
import type { PullRequestReport } from '../../report/report.ts';
import { type Origin, renderUnverified, unverifiedStatus } from '../../report/unverified.ts';
import type { ActionContext } from './context.ts';
import { postComment, postStatuses, whetherCurrent } from './post.ts';

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
export async function postUnverified(context: CommentContext, found: Unverified): Promise<void> {
  const { event, runner, redact } = context;
  const { run, place } = event;
  const { number: pullRequest, report } = found;
  const head = run.head.sha;
  const standing = await whetherCurrent(context, { pullRequest, head });
  if (standing === 'moved-on') return;
  const origin: Origin = {
    runUrl: `${place.serverUrl}/${place.owner}/${place.repository}/actions/runs/${run.id}`,
    headSha: head,
  };
  const marker = commentMarkerOf(report);
  const body = redact(renderUnverified(report, origin, { marker }));
  if (standing === 'current') await postComment(context, { pullRequest, head, marker, body });
  await postStatuses(context, statusesOf(context, found, origin));
  await runner.summarize(body.slice(body.indexOf('\n') + 1));
}

/** Pending ones, but for those that say the same already. */
function statusesOf(
  { runner, redact }: CommentContext,
  { report, pending }: Unverified,
  { runUrl, headSha }: Origin,
): readonly CommitStatus[] {
  const contexts = new Map(
    report.suites.map((suite) => [redact(statusContext(report, suite.suite)), unverifiedStatus(report, suite)]),
  );
  if (contexts.size > MOST_STATUSES)
    runner.log.warning(`The report names ${contexts.size} suites: only ${MOST_STATUSES} of them get a status`);
  return [...contexts]
    .slice(0, MOST_STATUSES)
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
