import type { ThreadComment } from '../github/thread-comments.ts';
import { parseCommand } from './parse-command.ts';
import { type ReplyState, readReplyMarker } from './reply-marker.ts';
import { mergedOrders, orderOf, printOrders, type StandingOrder } from './standing-orders.ts';

/**
 * What our replies in a thread remember, as far as its comments bear it out: every workflow of a repository writes under
 * the same login, so a reply alone proves nothing. An order counts where the comment it cites stands there, by whom it
 * names, and says that very thing; whoever takes the comment back takes back the order. Several replies, written at the
 * same moment, are read as one. `redact` is what a reason went through before it was kept.
 */
export function threadState(
  comments: readonly ThreadComment[],
  login: string,
  redact: (text: string) => string,
): ReplyState {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const replies = comments
    .filter(({ author }) => author === login)
    .map(({ body, updatedAt }) => ({ ...readReplyMarker(body), updatedAt }));
  const orders = replies.map((reply) => reply.orders.filter((order) => isSaid(order, byId.get(order.comment), redact)));
  const answered = replies.flatMap((reply) =>
    reply.answered.filter((id) => mayBeAnswered(byId.get(id), reply.updatedAt)),
  );
  return { orders: mergedOrders(orders), answered: [...new Set(answered)].sort((one, other) => one - other) };
}

/** The day of the order is taken for today: what was possible then may be past by now. */
function isSaid(order: StandingOrder, comment: ThreadComment | undefined, redact: (text: string) => string): boolean {
  if (comment === undefined) return false;
  const reading = parseCommand(comment.body, new Date(`${order.until}T00:00:00Z`));
  const said = reading.kind === 'command' ? orderOf(reading.command, comment, redact) : undefined;
  return said !== undefined && printOrders([said]) === printOrders([order]);
}

/** Nobody can have answered what was not asked yet, nor what asks for nothing. */
function mayBeAnswered(comment: ThreadComment | undefined, replied: Date): boolean {
  if (comment === undefined || comment.createdAt > replied) return false;
  return parseCommand(comment.body, comment.createdAt).kind !== 'none';
}
