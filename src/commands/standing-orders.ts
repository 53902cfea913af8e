import { z } from 'zod';
import { dayAfter, dayInAYear, dayOf, isDay } from '../values/days.ts';
import { isOneLine, readCause } from './cause.ts';
import type { Command } from './command.ts';
import { isReason, LONGEST_REASON } from './parse-command.ts';

/** Who asked for it, in which comment, and the last day on which it holds. */
interface Asked {
  readonly by: string;
  /** Id of the comment, so that whoever obeys an order can look at what was written there and by whom. */
  readonly comment: number;
  readonly until: string;
}

/** What was said once about an issue and holds until its day is over. */
export type StandingOrder =
  | ({ readonly kind: 'snooze' } & Asked)
  | ({ readonly kind: 'accept'; readonly cause: string; readonly reason: string } & Asked);

/** An order with the time of the comment that gave it, in milliseconds since 1970. */
export type GivenOrder = StandingOrder & { readonly given: number };

const MOST_ORDERS = 24;
/** Of their text in a marker: together with what people see it stays far from what a comment may hold. */
const LONGEST_TEXT = 30_000;

const asked = {
  by: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/),
  comment: z.int().positive(),
  until: z.string().refine(isDay),
};
const orderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('snooze'), ...asked }),
  z.strictObject({
    kind: z.literal('accept'),
    ...asked,
    cause: z.string().refine((text) => isOneLine(text) && readCause(text).kind !== 'malformed'),
    reason: z.string().refine(isReason),
  }),
]);
const ordersSchema = z.array(orderSchema).max(MOST_ORDERS);

/** The comment that gave a command: a snooze counts from the day on which it was written. */
interface Given {
  readonly id: number;
  readonly author: string;
  readonly createdAt: Date;
}

/**
 * The order a command gives; `undefined` for those that leave nothing standing. Its reason is kept redacted, and what is
 * put in place of a secret may be longer than the secret was.
 */
export function orderOf(
  command: Command,
  { id: comment, author: by, createdAt }: Given,
  redact: (text: string) => string,
): StandingOrder | undefined {
  if (command.kind === 'snooze') return { kind: 'snooze', by, comment, until: dayAfter(createdAt, command.days) };
  if (command.kind !== 'accept') return undefined;
  const { cause, until } = command;
  const reason = [...redact(command.reason)].slice(0, LONGEST_REASON).join('').trimEnd();
  return { kind: 'accept', by, comment, until, cause, reason };
}

/** Letters, digits, `-` and `_` alone: base64url of JSON. */
export function printOrders(orders: readonly StandingOrder[]): string {
  return orders.length === 0 ? '' : Buffer.from(JSON.stringify(orders), 'utf8').toString('base64url');
}

/** The orders a text holds; none where anything about it is not as `printOrders` writes it. */
export function parseOrders(text: string): readonly StandingOrder[] {
  if (text === '' || text.length > LONGEST_TEXT || !/^[\w-]+$/.test(text)) return [];
  try {
    const parsed = ordersSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Those that hold today. None can have been given for longer than a year, whatever it says. */
export function activeOrders(orders: readonly StandingOrder[], now: Date): readonly StandingOrder[] {
  return orders.filter(({ until }) => until >= dayOf(now) && until <= dayInAYear(now));
}

/**
 * The orders with one more. A new snooze takes the place of the one before, a new acceptance that of the same cause;
 * what has expired is dropped. `undefined` when there is no room for it, or when it would not be read back.
 */
export function withOrder(
  orders: readonly StandingOrder[],
  order: StandingOrder,
  now: Date,
): readonly StandingOrder[] | undefined {
  const kept = activeOrders(orders, now).filter((other) => subjectOf(other) !== subjectOf(order));
  const all = [...kept, order];
  // Read back before it counts: a text that would not be understood later would lose all of them.
  return parseOrders(printOrders(all)).length === all.length ? all : undefined;
}

/** Of several lists one: of two orders about the same thing the one asked for later. */
export function mergedOrders(lists: readonly (readonly StandingOrder[])[]): readonly StandingOrder[] {
  const all = lists.flat().toSorted((one, other) => one.comment - other.comment);
  return [...new Map(all.map((order) => [subjectOf(order), order])).values()].slice(-MOST_ORDERS);
}

function subjectOf(order: StandingOrder): string {
  return order.kind === 'accept' ? `accept ${order.cause}` : 'snooze';
}
