import { upsertComment } from '../../../github/comments.ts';
import { currentHead } from '../../../github/pull-requests.ts';
import type { Refusal } from '../../../github/refusal.ts';
import { type CommitStatus, setStatus } from '../../../github/statuses.ts';
import { shortRevision } from '../../../values/format.ts';
import type { ActionContext } from '../context.ts';

/** A comment of ours on a pull request. */
interface PostedComment {
  readonly pullRequest: number;
  readonly marker: string;
  readonly body: string;
  /** How those comments of ours begin that this one takes the place of. */
  readonly replaces?: string;
}

const HALF_WRITTEN = `### Evalgap · Cancelled

The job was cancelled while it wrote its report. Comment, statuses and summary may have been written, all of them or some: what is missing does not come.`;

/** Has a job that is cancelled meanwhile say that some of its report may be there. */
export async function whilePublishing({ runner }: ActionContext, write: () => Promise<void>): Promise<void> {
  runner.whenCancelled(HALF_WRITTEN);
  await write();
  runner.whenCancelled(undefined);
}

/**
 * Whether a pull request still has this head. What is known of an older one is not worth posting, and where GitHub does
 * not say, a comment on a newer one might be written over. Both are told here.
 */
export async function whetherCurrent(
  { client, runner }: ActionContext,
  { pullRequest, head }: { readonly pullRequest: number; readonly head: string },
): Promise<'current' | 'moved-on' | 'unknown'> {
  const current = await currentHead(await client(), pullRequest);
  if (current.kind === 'unknown') {
    const reason = `GitHub does not say whether the pull request still stands at ${shortRevision(head)} (${current.reason})`;
    runner.log.warning(notWritten('The comment', { kind: 'failed', reason }));
    return 'unknown';
  }
  if (current.sha === head) return 'current';
  runner.log.info(`The pull request has moved on to ${shortRevision(current.sha)}: its own run comments`);
  return 'moved-on';
}

/** Keeps the one comment that the marker names. What cannot be written is a warning. */
export async function postComment(context: ActionContext, comment: PostedComment): Promise<void> {
  const { inputs, runner, redact } = context;
  if (inputs.comment === 'never') return;
  const { pullRequest: issue, body, ...target } = comment;
  const outcome = await upsertComment(
    await context.client(),
    { ...target, issue, login: inputs.botLogin },
    redact(body),
  );
  if (outcome.kind === 'forbidden' || outcome.kind === 'failed') runner.log.warning(notWritten('The comment', outcome));
  else runner.log.info(`Comment ${outcome.kind}: ${outcome.url}`);
}

/** Sets statuses one after the other; where the token may not, it is said once. */
export async function postStatuses(context: ActionContext, statuses: readonly CommitStatus[]): Promise<void> {
  const { inputs, runner, redact } = context;
  if (inputs.status === 'never') return;
  for (const status of statuses) {
    const client = await context.client();
    const outcome = await setStatus(client, { ...status, description: redact(status.description) });
    if (outcome.kind === 'set') continue;
    runner.log.warning(notWritten('The commit status', outcome));
    if (outcome.kind === 'forbidden') return;
  }
}

/** What could not be written, why, and where it can be read all the same. */
export function notWritten(what: string, refusal: Refusal): string {
  if (refusal.kind === 'failed')
    return `${what} could not be written: ${refusal.reason}. The job summary holds the report`;
  return `${what} could not be written: the token lacks \`${refusal.permission}\`. Add it under \`permissions:\` of the job; the job summary holds the report`;
}
