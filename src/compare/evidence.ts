import { anytimeInterval } from '../stats/anytime-interval.ts';
import { eValue } from '../stats/e-value.ts';
import { ENOUGH, type Looked, startLooking } from '../stats/early-stopping.ts';
import type { Interval } from '../stats/interval.ts';
import type { PairedCounts } from '../stats/paired-counts.ts';
import type { PairedSample } from '../stats/paired-sample.ts';

/**
 * In which order the sides went through their cases: one that was fixed before the first answer, none, or either side
 * in an order of its own.
 */
export type CaseOrder = 'one' | 'none' | 'two';

/** Before anything was seen. */
export const NO_EVIDENCE: Looked = { drop: 1, rise: 1 };

/**
 * The evidence for a change that may be looked at any time. In one order the largest evidence at any look counts;
 * without one only that of all cases together, which sees no order. Where two orders decided which cases were asked,
 * those that both have are no part of either that could have been looked at, and there is none.
 */
export function evidenceIn(cases: readonly PairedCounts[], order: CaseOrder): Looked {
  if (order === 'two') return NO_EVIDENCE;
  if (order === 'none') return atTheEnd(cases);
  const look = startLooking();
  for (const { base, baseTrials, head, headTrials, group } of cases) {
    look.add(head / headTrials - base / baseTrials, group);
  }
  look.end();
  return look.looked();
}

function atTheEnd(cases: readonly PairedCounts[]): Looked {
  const units = new Map<string | number, { sum: number; cases: number }>();
  for (const [index, { base, baseTrials, head, headTrials, group }] of cases.entries()) {
    const unit = units.get(group ?? index) ?? { sum: 0, cases: 0 };
    unit.sum += head / headTrials - base / baseTrials;
    unit.cases += 1;
    units.set(group ?? index, unit);
  }
  const differences = [...units.values()].map(({ sum, cases: size }) => sum / size);
  const e = Math.max(1, eValue(differences));
  const sum = differences.reduce((all, difference) => all + difference, 0);
  if (sum >= 0) return sum === 0 ? NO_EVIDENCE : { drop: 1, rise: e };
  return { drop: e, rise: 1, ...(e >= ENOUGH ? { enoughAt: cases.length, enoughE: e } : {}) };
}

/** The interval of the change that holds whenever the run was stopped; groups count as their sums do. */
export function stoppedInterval({ cases, denominator, units }: PairedSample): Interval {
  const largest = units.cases.reduce((most, size) => Math.max(most, size), 1);
  const [low, high] = anytimeInterval(units.differences.map((difference) => difference / (denominator * largest)));
  const scale = (units.cases.length * largest) / cases;
  return [Math.max(-1, low * scale), Math.min(1, high * scale)];
}
