import { anytimeInterval } from '../stats/anytime-interval.ts';
import { eValue } from '../stats/e-value.ts';
import { ENOUGH, type Looked, startLooking } from '../stats/early-stopping.ts';
import type { Interval } from '../stats/interval.ts';
import type { PairedCounts } from '../stats/paired-counts.ts';
import type { PairedSample } from '../stats/paired-sample.ts';

/**
 * The evidence for a change that may be looked at any time. In an order that was fixed before the first answer the
 * largest evidence at any look counts; without one only that of all cases together, which sees no order.
 */
export function evidenceIn(cases: readonly PairedCounts[], ordered: boolean): Looked {
  if (!ordered) return atTheEnd(cases);
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
  const maxE = Math.max(1, eValue([...units.values()].map(({ sum, cases: size }) => sum / size)));
  return { maxE, at: cases.length, ...(maxE >= ENOUGH ? { enoughAt: cases.length } : {}) };
}

/** The interval of the change that holds whenever the run was stopped; groups count as their sums do. */
export function stoppedInterval({ cases, denominator, units }: PairedSample): Interval {
  const largest = units.cases.reduce((most, size) => Math.max(most, size), 1);
  const [low, high] = anytimeInterval(units.differences.map((difference) => difference / (denominator * largest)));
  const scale = (units.cases.length * largest) / cases;
  return [Math.max(-1, low * scale), Math.min(1, high * scale)];
}
