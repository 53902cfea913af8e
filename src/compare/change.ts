import { ENOUGH, type Looked } from '../stats/early-stopping.ts';
import type { Interval } from '../stats/interval.ts';
import type { PairedCounts } from '../stats/paired-counts.ts';
import { pairedInterval } from '../stats/paired-interval.ts';
import { type PairedSample, pairedSample } from '../stats/paired-sample.ts';
import { signFlip } from '../stats/sign-flip.ts';
import type { PairedComparison } from './comparison.ts';
import { AS_PLANNED, type Ending } from './ending.ts';
import { evidenceIn, stoppedInterval } from './evidence.ts';
import type { Judged } from './verdict.ts';

/**
 * The change of one share over paired cases, tested but not yet judged. Test and interval see the same cases. Of a run
 * that was stopped both are such that hold whenever one stops.
 */
export interface Change {
  readonly sample: PairedSample;
  readonly delta: number;
  readonly interval: Interval;
  /** Mid-p of the sign-flip test, and the exact p beside it; of a run that was stopped 1/e, and none. */
  readonly p: number;
  readonly pExact: number | null;
  /** Of a run that was stopped: looked at on the way there was enough to say that it fell, and together it did not. */
  readonly turned: boolean;
}

/** Null when nothing is paired. Cases stand in scheduled order, as far as one is known. */
export function changeOf(cases: readonly PairedCounts[], ending: Ending = AS_PLANNED): Change | null {
  if (cases.length === 0) return null;
  const sample = pairedSample(cases);
  if (ending.kind === 'stopped') {
    const { delta } = sample;
    const looked = evidenceIn(cases, ending.order);
    const turned = delta >= 0 && looked.drop >= ENOUGH;
    return {
      sample,
      delta,
      interval: stoppedInterval(sample),
      p: 1 / ownEvidence(looked, delta),
      pExact: null,
      turned,
    };
  }
  const { mid, exact } = signFlip(sample.units.differences);
  return { sample, delta: sample.delta, interval: pairedInterval(sample), p: mid, pExact: exact, turned: false };
}

/** What was seen on the way speaks for a change in its own direction only. */
function ownEvidence({ drop, rise }: Looked, delta: number): number {
  if (delta === 0) return 1;
  return delta < 0 ? drop : rise;
}

/** A judged change as the public JSON has it. */
export function describeChange(
  { sample, delta, interval, p, pExact }: Change,
  pAdjusted: number,
  { verdict, notes }: Judged,
  power: Pick<PairedComparison, 'smallestVisible' | 'casesNeeded'>,
): PairedComparison {
  return {
    paired: sample.cases,
    base: { correct: sample.base.correct, accuracy: sample.base.mean },
    head: { correct: sample.head.correct, accuracy: sample.head.mean },
    delta,
    interval,
    discordant: sample.discordant,
    p,
    pExact: sample.discordant === null ? null : pExact,
    pAdjusted,
    verdict,
    notes,
    ruledOut: Math.max(0, -interval[0]),
    ...power,
  };
}

/** Nothing was paired: every figure is missing, none is zero. */
export const NOT_MEASURED: PairedComparison = {
  paired: 0,
  base: { correct: 0, accuracy: null },
  head: { correct: 0, accuracy: null },
  delta: null,
  interval: null,
  discordant: null,
  p: null,
  pExact: null,
  pAdjusted: null,
  verdict: 'not-measured',
  notes: [],
  ruledOut: null,
  smallestVisible: null,
  casesNeeded: null,
};
