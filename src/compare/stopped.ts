import type { Stopped } from './comparison.ts';
import type { Ending } from './ending.ts';
import type { RunFacts } from './run-facts.ts';

/** How the comparison ended early, in figures. */
export function stoppedFacts(
  base: RunFacts,
  head: RunFacts,
  { reason, limit, drop, enoughAt, enoughE }: Extract<Ending, { readonly kind: 'stopped' }>,
  interval: Stopped['interval'],
  paired: number,
): Stopped {
  return {
    reason,
    ...(limit === undefined ? {} : { limit }),
    eValue: Math.min(enoughE ?? drop, LARGEST),
    cases: enoughAt ?? paired,
    asked: head.cases.size,
    of: casesPlanned(head, paired),
    trialsSaved: both(trialsSaved(base), trialsSaved(head)),
    interval,
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
