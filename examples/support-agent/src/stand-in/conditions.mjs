/**
 * What a sentence demands of the state of an order, beside what it speaks of.
 * @typedef {{ kind: 'state', states: string[] } | { kind: 'days', of: 'delivery' | 'scan', least?: number, most?: number }} Condition
 */

const OPEN = /\bnot (yet )?(been |yet )?(shipped|sent|left)|\bbefore it (is shipped|leaves|ships)/i;
const SHIPPED = /\balready (been )?(shipped|sent)|\bon its way|\bin transit/i;
const DELIVERED = /\b(was|were|been|marked as|after) deliver|\bdelivered\b|\bof delivery/i;
const NO_ORDER = /\bno order\b[^.]*\b(found|given|known)/i;
const AT_MOST = /\b(?:within|at most|up to|no more than|less than|in the last) (\d+) days?\b/i;
const AT_LEAST =
  /\b(?:more than|over|later than|older than|longer than|after|at least) (\d+) days?\b|\b(\d+) days (?:ago )?or (?:more|longer)\b/i;
const SCAN = /\bscan|\bmoved\b/i;

/** @returns {Condition[]} */
export function conditionsOf(sentence) {
  const conditions = [];
  if (NO_ORDER.test(sentence)) conditions.push({ kind: 'state', states: ['none'] });
  else if (OPEN.test(sentence)) conditions.push({ kind: 'state', states: ['open', 'packed'] });
  else if (SHIPPED.test(sentence)) conditions.push({ kind: 'state', states: ['shipped'] });
  else if (DELIVERED.test(sentence)) conditions.push({ kind: 'state', states: ['delivered'] });
  const of = SCAN.test(sentence) ? 'scan' : 'delivery';
  const least = AT_LEAST.exec(sentence);
  const most = AT_MOST.exec(sentence);
  if (least !== null) conditions.push({ kind: 'days', of, least: Number(least[1] ?? least[2]) });
  else if (most !== null) conditions.push({ kind: 'days', of, most: Number(most[1]) });
  return conditions;
}

/** 1 without conditions, more where all hold, little where one does not. */
export function fit(conditions, facts) {
  if (conditions.length === 0) return 1;
  return conditions.every((condition) => holds(condition, facts)) ? 1.25 : 0.1;
}

function holds(condition, facts) {
  if (condition.kind === 'state') return condition.states.includes(facts.state);
  const days = facts[condition.of];
  return days !== null && days >= (condition.least ?? 0) && days <= (condition.most ?? Number.POSITIVE_INFINITY);
}
