import { commentMarker } from '../report/markdown.ts';
import { parseOrders, printOrders, type StandingOrder } from './standing-orders.ts';

/** What the one reply of a thread remembers, in a first line that people do not see. */
export interface ReplyState {
  readonly orders: readonly StandingOrder[];
  /** Ids of the comments that were answered last: an event may be delivered twice. */
  readonly answered: readonly number[];
}

/** How every reply begins, whatever it remembers. */
export const REPLY_START = '<!-- evalgap:reply ';

const MOST_ANSWERED = 20;
const MARKER =
  /^<!-- evalgap:reply orders=((?:[\w]|%2D){0,90000}) answered=((?:\d{1,16}(?:\.\d{1,16}){0,19})?) -->(?:\r?\n|$)/;

export function printReplyMarker({ orders, answered }: ReplyState): string {
  return commentMarker('reply', {
    orders: printOrders(orders),
    answered: answered.slice(-MOST_ANSWERED).join('.'),
  });
}

/** What a reply of ours remembers; nothing where its first line is not one of ours to the letter. */
export function readReplyMarker(body: string): ReplyState {
  const [, orders = '', answered = ''] = MARKER.exec(body) ?? [];
  return {
    orders: parseOrders(orders.replaceAll('%2D', '-')),
    answered: answered === '' ? [] : answered.split('.').map(Number),
  };
}
