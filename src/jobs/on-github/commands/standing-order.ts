import type { Command } from '../../../commands/command.ts';
import { orderReply, tooManyOrdersReply } from '../../../commands/replies/orders.ts';
import { activeOrders, orderOf, withOrder } from '../../../commands/standing-orders.ts';
import { type Answer, type Asked, done, notDone } from './answer.ts';

/** Takes an order that stands on its issue until its day is over; the weekly review obeys it. */
export function standingOrder({ context, comment, orders }: Asked, command: Command): Answer {
  const { world, redact } = context;
  const order = orderOf(command, comment, redact);
  if (order === undefined || withOrder(orders, order, world.now) === undefined)
    return notDone(tooManyOrdersReply(activeOrders(orders, world.now).length));
  return { ...done(orderReply(order)), order };
}
