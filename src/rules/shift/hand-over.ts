import {
  type ConfidenceShift,
  confidenceShift,
  type Sure,
  sureIn,
} from '../../production/confidence/confidence-shift.ts';
import { leftIn } from '../../production/odd-weeks.ts';
import type { RedactedSample } from '../../production/redacted.ts';
import { type Decided, decidedIn, type RoutingShift, routingShift } from '../../production/routing/routing-shift.ts';
import { lackOf, type Weeks, type WeekTests } from '../../production/week-tests.ts';
import type { Windows } from '../../production/windows.ts';
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
  /** There would be an alarm if the weeks before did not differ by more than chance makes them. */
  readonly isDrowned: boolean;
}

export interface HandOver {
  readonly decided: Weeks<Decided<RedactedSample>>;
  readonly sure: Weeks<Sure>;
  readonly routing: Look<RoutingShift>;
  readonly confidence: Look<ConfidenceShift>;
}

/** Routing and confidence of one weekly look. They are two tests of one thing, and one family. */
export function handOver(samples: Windows<RedactedSample>, asOf: number): HandOver {
  const known = LOOKS.get(samples);
  if (known?.asOf === asOf) return known.handOver;
  const handOver = lookedAt(samples, asOf);
  LOOKS.set(samples, { asOf, handOver });
  return handOver;
}

/** Both rules go by the same look. */
const LOOKS = new WeakMap<Windows<RedactedSample>, { readonly asOf: number; readonly handOver: HandOver }>();

function lookedAt(samples: Windows<RedactedSample>, asOf: number): HandOver {
  const { earlier = [] } = samples;
  const decided = decidedIn(samples);
  const sure = sureIn(samples, earlier);
  const look = { asOf, isAlarm };
  const [routing, confidence] = [routingShift(decided, earlier, look), confidenceShift(sure, look)];
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

/** The windows without the weeks that a test left out. */
export function comparedWith<Item extends { readonly at?: number }>(
  { now, before, baseline }: Weeks<Item>,
  { leftOut }: WeekTests,
  asOf: number,
): Weeks<Item> {
  return { now, before, baseline: leftIn(baseline, leftOut, asOf) };
}

function looked<Shift extends { readonly tests: WeekTests }>(
  shift: Shift,
  family: readonly WeekTests[],
): Looked<Shift> {
  const { tests } = shift;
  const adjusted = (week: 'now' | 'before', which: 'p' | 'plain') => {
    const told = family.filter((one) => one[week] !== null);
    const p = holm(told.map((one) => one[week]?.[which] ?? 1));
    return p[told.indexOf(tests)] ?? null;
  };
  // Up in one week and down in the next is chance twice rather than two weeks running.
  const isSameWay = tests.before?.rose === tests.now.rose;
  const both = (which: 'p' | 'plain') =>
    [adjusted('now', which) ?? 1, isSameWay ? adjusted('before', which) : null] as const;
  const [p, before] = both('p');
  const alarm = isAlarm(p, before);
  return { shift, p, before, alarm, isDrowned: !alarm && isAlarm(...both('plain')) };
}
