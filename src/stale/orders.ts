/** What somebody with write access asked for, with the time at which they did. */
export type Order = Snooze | Acceptance;

/** Leaves the issue as it is through the last day. */
interface Snooze extends Given {
  readonly kind: 'snooze';
  /** The key of a finding or the id of a rule. Absent: everything about the suite. */
  readonly cause?: string;
}

/**
 * Counts a cause as known through the last day.
 *
 * Who accepts the key of a finding has looked at what was there and decided about that. So it covers the changes
 * committed until then; another change of the same prompt, tool or path is new evidence, which nobody has decided
 * about: it speaks for itself, with its own age and grace, while the older ones stay accepted. Who accepts the id of a
 * rule has decided about a kind of finding (the cases are being rewritten, say) and expects more of them: it covers
 * later changes too. When the day is over everything unanswered speaks again, as old as it really is.
 */
interface Acceptance extends Given {
  readonly kind: 'accept';
  /** The key of a finding or the id of a rule. */
  readonly cause: string;
  readonly reason: string;
}

interface Given {
  /** When it was asked for, in milliseconds since 1970: before that it does not hold. */
  readonly given: number;
  /** The last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string;
}

/** Up to when an acceptance in force covers what happened to a cause; nothing accepted is `-Infinity`. */
export function acceptedUpTo(orders: readonly Order[], key: string, asOf: number): number {
  const times = orders
    .filter((order) => order.kind === 'accept' && holds(order, asOf) && isAbout(order.cause, key))
    .map(({ cause, given }) => (cause === key ? given : Number.POSITIVE_INFINITY));
  return Math.max(Number.NEGATIVE_INFINITY, ...times);
}

export function isSnoozed(orders: readonly Order[], key: string, asOf: number): boolean {
  return orders.some((order) => {
    return order.kind === 'snooze' && holds(order, asOf) && (order.cause === undefined || isAbout(order.cause, key));
  });
}

function holds({ given, until }: Order, asOf: number): boolean {
  return given <= asOf && new Date(asOf).toISOString().slice(0, 10) <= until;
}

function isAbout(cause: string, key: string): boolean {
  return cause === key || cause === key.slice(0, key.indexOf(':'));
}
