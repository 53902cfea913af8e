import type { Command } from '../../../commands/command.ts';
import { LONGEST_REASON } from '../../../commands/parse-command.ts';
import { orderReply, tooManyOrdersReply } from '../../../commands/replies/orders.ts';
import { activeOrders, orderOf, withOrder } from '../../../commands/standing-orders.ts';
import { type Answer, type Asked, done, notDone } from './answer.ts';

/** Takes an order that stands on its issue until its day is over; the weekly review obeys it. */
export function standingOrder({ context, orders }: Asked, command: Command): Answer {
  const { world, event, redact } = context;
  const kept = command.kind === 'accept' ? { ...command, reason: shortened(redact(command.reason)) } : command;
  const order = orderOf(kept, { by: event.comment.author.login, comment: event.comment.id }, world.now);
  if (order === undefined || withOrder(orders, order, world.now) === undefined)
    return notDone(tooManyOrdersReply(activeOrders(orders, world.now).length));
  return { ...done(orderReply(order)), order };
}

/** What is put in place of a secret may be longer than the secret was. */
function shortened(reason: string): string {
  return [...reason].slice(0, LONGEST_REASON).join('').trimEnd();
}
