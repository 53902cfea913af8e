import { commandLine } from '../../../commands/parse-command.ts';
import { standingOrders } from '../../../commands/replies/orders.ts';
import { printReplyMarker, REPLY_START, type ReplyState } from '../../../commands/reply-marker.ts';
import { activeOrders, type StandingOrder, withOrder } from '../../../commands/standing-orders.ts';
import { threadState } from '../../../commands/thread-state.ts';
import type { Client } from '../../../github/client.ts';
import { type CommentOutcome, upsertComment } from '../../../github/comments.ts';
import { type ThreadComment, threadComment, threadComments } from '../../../github/thread-comments.ts';
import { toMarkdown } from '../../../report/markdown.ts';
import type { ActionContext } from '../context.ts';
import { type Answer, requested } from './answer.ts';

type Context = ActionContext<'issue-comment'>;

/** How often an order is written anew when another job's edit went over it. */
const ATTEMPTS = 3;

/** What a thread remembers, and the comment that was made in it. */
export interface Thread extends ReplyState {
  readonly comment: ThreadComment;
}

/**
 * The thread as it stands now; `undefined` where the command was taken back meanwhile: its comment was deleted, or its
 * line is another one.
 */
export async function readThread({ event, inputs, redact }: Context, client: Client): Promise<Thread | undefined> {
  const { id, body } = event.comment;
  const listed = await requested('list the comments here', 'issues: read', () =>
    threadComments(client, event.issue.number),
  );
  // Lists are copies that follow a little later.
  const shown = listed.find((comment) => comment.id === id);
  const comment = shown ?? (await requested('show the comment', 'issues: read', () => threadComment(client, id)));
  if (comment === undefined || commandLine(comment.body) !== commandLine(body)) return undefined;
  const comments = shown === undefined ? [...listed, comment] : listed;
  return { comment, ...threadState(comments, inputs.botLogin, redact) };
}

export function writeReply(
  context: Context,
  client: Client,
  before: ReplyState,
  answer: Answer,
): Promise<CommentOutcome> {
  return upsertComment(client, replyTarget(context), bodyOf(context, before, answer));
}

/**
 * GitHub has no compare-and-swap for comments: the reply is read again, and an order that is no longer in it, since
 * another job wrote over it what it had read before, is written again. Best done as late as can be. False: it is not
 * there in the end, and was not taken back either.
 */
export async function confirmOrder(context: Context, client: Client, answer: Answer): Promise<boolean> {
  const { order } = answer;
  if (order === undefined) return true;
  for (let attempt = 1; ; attempt += 1) {
    const state = await readThread(context, client);
    if (state === undefined || state.orders.some(({ comment }) => comment === order.comment)) return true;
    if (attempt > ATTEMPTS) return false;
    await writeReply(context, client, state, answer);
  }
}

/** The first line is left as it is: what it holds went through the same redaction before it was encoded. */
function bodyOf({ world, event, redact }: Context, state: ReplyState, { order, blocks, exitCode }: Answer): string {
  const standing: readonly StandingOrder[] = activeOrders(state.orders, world.now);
  const orders = order === undefined ? standing : (withOrder(standing, order, world.now) ?? standing);
  // What could not be done may be asked for again by running the job again.
  const answered = exitCode === 0 ? [...state.answered, event.comment.id] : state.answered;
  const shown = redact(toMarkdown([...blocks, ...standingOrders(orders)]));
  return `${printReplyMarker({ orders, answered })}\n${shown}`;
}

function replyTarget({ event, inputs }: Context) {
  return { issue: event.issue.number, marker: REPLY_START, login: inputs.botLogin };
}
