import type { Waiver } from '../config/config.ts';
import { dayOf } from '../values/days.ts';

/** What somebody with write access asked for, with the time at which they did; or what the config waives. */
export type Order = Snooze | Acceptance | Waived;

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

/**
 * Counts a cause as known, whatever comes: the config says so, with a reason, and the config has no past. So it holds
 * for every moment that is looked at up to its last day, and for ever without one.
 */
interface Waived {
  readonly kind: 'waive';
  /** The key of a finding. */
  readonly cause: string;
  readonly until?: string;
}

interface Given {
  /** When it was asked for, in milliseconds since 1970: before that it does not hold. */
  readonly given: number;
  /** The last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string;
  /** Key of the one finding that its issue is about: it holds for no other. */
  readonly within?: string;
}

/** The config's waivers as orders about one suite. */
export function waivedIn(waivers: readonly Waiver[], suite: string): readonly Order[] {
  return waivers.map(({ rule, subject, until }) => ({
    kind: 'waive',
    cause: [rule, suite, subject].join(':'),
    ...(until === undefined ? {} : { until }),
  }));
}

/** Up to when what happened to a cause counts as known; `-Infinity` where nothing is accepted. */
export type Acceptances = (key: string, rule: string) => number;

export function acceptancesAt(orders: readonly Order[], asOf: number): Acceptances {
  const upTo = new Map<string, number>();
  for (const order of orders) {
    if (order.kind === 'snooze' || !holds(order, asOf) || isElsewhere(order)) continue;
    const isOfOne = order.kind === 'accept' && order.cause.includes(':');
    const time = isOfOne ? order.given : Number.POSITIVE_INFINITY;
    const cause = order.kind === 'accept' ? (order.within ?? order.cause) : order.cause;
    upTo.set(cause, Math.max(time, upTo.get(cause) ?? Number.NEGATIVE_INFINITY));
  }
  if (upTo.size === 0) return () => Number.NEGATIVE_INFINITY;
  const of = (cause: string) => upTo.get(cause) ?? Number.NEGATIVE_INFINITY;
  return (key, rule) => Math.max(of(key), of(rule));
}

/** The same for a single cause. */
export function acceptedUpTo(orders: readonly Order[], key: string, asOf: number): number {
  return acceptancesAt(orders, asOf)(key, key.slice(0, key.indexOf(':')));
}

/** In the issue of one finding something was asked for that is about another. */
function isElsewhere(order: Order): boolean {
  return order.kind === 'accept' && order.within !== undefined && !isAbout(order.cause, order.within);
}

export function isSnoozed(orders: readonly Order[], key: string, asOf: number): boolean {
  return orders.some((order) => {
    return order.kind === 'snooze' && holds(order, asOf) && (order.cause === undefined || isAbout(order.cause, key));
  });
}

function holds(order: Order, asOf: number): boolean {
  const given = order.kind === 'waive' ? asOf : order.given;
  return given <= asOf && (order.until === undefined || dayOf(asOf) <= order.until);
}

function isAbout(cause: string, key: string): boolean {
  return cause === key || cause === key.slice(0, key.indexOf(':'));
}
