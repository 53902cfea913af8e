import {
  type ConfidenceShift,
  confidenceShift,
  type Sure,
  sureIn,
} from '../../production/confidence/confidence-shift.ts';
import type { RedactedSample } from '../../production/redacted.ts';
import { type Decided, decidedIn, type RoutingShift, routingShift } from '../../production/routing/routing-shift.ts';
import { lackOf, type Weeks, type WeekTests } from '../../production/week-tests.ts';
import { holm } from '../../stats/holm.ts';
import { isAlarm } from './alarm.ts';

/** What a weekly look made of one of the two, or what it lacked. */
type Look<Shift> = { readonly lacks: string } | Looked<Shift>;

export interface Looked<Shift> {
  readonly lacks?: never;
  readonly shift: Shift;
  /** Of this week, corrected for both being tested. */
  readonly p: number;
  /** The same of the week before; null where that does not point the same way, or says nothing beside this week. */
  readonly before: number | null;
  readonly alarm: boolean;
}

export interface HandOver {
  readonly decided: Weeks<Decided<RedactedSample>>;
  readonly sure: Weeks<Sure>;
  readonly routing: Look<RoutingShift>;
  readonly confidence: Look<ConfidenceShift>;
}

/** Routing and confidence of one weekly look. They are two tests of one thing, and one family. */
export function handOver(samples: Weeks<RedactedSample>): HandOver {
  const decided = decidedIn(samples);
  const sure = sureIn(samples);
  const [routing, confidence] = [routingShift(decided), confidenceShift(sure)];
  const tests = [routing, confidence].flatMap((shift) => shift?.tests ?? []);
  return {
    decided,
    sure,
    routing:
      routing === undefined
        ? { lacks: lackOf(samples, decided, 'whether they were handed to a person') }
        : looked(routing, tests),
    confidence:
      confidence === undefined ? { lacks: lackOf(samples, sure, 'how sure the agent was') } : looked(confidence, tests),
  };
}

function looked<Shift extends { readonly tests: WeekTests }>(
  shift: Shift,
  family: readonly WeekTests[],
): Looked<Shift> {
  const { tests } = shift;
  const adjusted = (week: 'now' | 'before') => {
    const told = family.filter((one) => one[week] !== null);
    const p = holm(told.map((one) => one[week]?.p ?? 1));
    return p[told.indexOf(tests)] ?? null;
  };
  const p = adjusted('now') ?? 1;
  // Up in one week and down in the next is chance twice rather than two weeks running.
  const before = tests.before?.rose === tests.now.rose ? adjusted('before') : null;
  return { shift, p, before, alarm: isAlarm(p, before) };
}
