import { type Block, heading, list, paragraph, small } from '../../report/blocks.ts';
import { code, type Words, words } from '../../report/words.ts';
import { plural } from '../../values/format.ts';
import type { StandingOrder } from '../standing-orders.ts';

/** A reason is shown as far as a list can bear; all of it stands in the comment it was given in. */
const LONGEST_REASON = 120;
const LONGEST_CAUSE = 80;

/** The answer to an order that is kept from now on. */
export function orderReply(order: StandingOrder): readonly Block[] {
  return [heading(3, words`Evalgap · ${order.kind === 'snooze' ? 'Snoozed' : 'Accepted'} until ${order.until}`)];
}

/** No room for another: those that stand are read at every weekly review, and are meant to be few. */
export function tooManyOrdersReply(standing: number): readonly Block[] {
  return [
    heading(3, words`Evalgap · Not accepted: too much is accepted here`),
    paragraph(
      words`${plural(standing, 'order')} already stand on this issue. Wait until some have expired, accept a whole rule such as ${code('stale/prompt-moved')} instead of its findings, or turn the rule off in the config.`,
    ),
  ];
}

/** What stands on an issue, for people. */
export function standingOrders(orders: readonly StandingOrder[]): readonly Block[] {
  if (orders.length === 0) return [];
  return [
    paragraph(words`In force on this issue:`),
    list(orders.map(shown)),
    small(
      words`Each speaks again on the day after. Its author can be asked; the comment it was given in has all of it.`,
    ),
  ];
}

function shown(order: StandingOrder): Words {
  const asked = words`asked by ${code(order.by)}`;
  if (order.kind === 'snooze') return words`snoozed until ${order.until}, ${asked}`;
  const { cause, reason, until } = order;
  return words`${code(cause, LONGEST_CAUSE)} accepted until ${until}, ${asked}: ${code(reason, LONGEST_REASON)}`;
}
