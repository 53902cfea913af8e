import type { PairedCounts } from '../stats/paired-counts.ts';
import { pairedSample } from '../stats/paired-sample.ts';
import type { Stopped } from './comparison.ts';
import type { Ending } from './ending.ts';
import { evidenceIn, stoppedInterval } from './evidence.ts';
import type { RunFacts } from './run-facts.ts';

/** How the comparison ended early, in figures. */
export function stoppedFacts(
  base: RunFacts,
  head: RunFacts,
  { reason, limit, ordered, enoughAt }: Extract<Ending, { readonly kind: 'stopped' }>,
  finalInOrder: readonly PairedCounts[],
  paired: number,
): Stopped {
  return {
    reason,
    ...(limit === undefined ? {} : { limit }),
    eValue: Math.min(evidenceIn(finalInOrder, ordered).maxE, LARGEST),
    cases: enoughAt ?? paired,
    of: casesPlanned(head, paired),
    trialsSaved: both(trialsSaved(base), trialsSaved(head)),
    interval: finalInOrder.length === 0 ? null : stoppedInterval(pairedSample(finalInOrder)),
  };
}

/** JSON has no infinity. */
const LARGEST = 1e308;

/** A run without a stop asked all it was to ask; one that stopped has to say how many those were. */
function casesPlanned({ stop }: RunFacts, paired: number): number | null {
  return stop === undefined ? paired : (stop.planned?.cases ?? null);
}

function trialsSaved({ stop, made }: RunFacts): number | null {
  if (stop === undefined) return 0;
  return stop.planned === undefined ? null : Math.max(0, stop.planned.trials - made);
}

function both(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
