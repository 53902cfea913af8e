import type { PairedCounts } from '../stats/paired-counts.ts';
import { AS_PLANNED, type Ending } from './ending.ts';
import type { CasePair } from './pair.ts';
import type { CaseFacts, StepFacts } from './run-facts.ts';

/** Correct and scored trials at a step, of the pairs that both sides scored there. */
export function measuredCounts(pairs: readonly CasePair[], step: string): readonly PairedCounts[] {
  return pairs.flatMap((pair) => {
    const base = scoredAt(pair.base, step);
    const head = scoredAt(pair.head, step);
    return base === null || head === null ? [] : [countsOf(pair, base, head.correct, head.scored)];
  });
}

/**
 * The same with every trial of the head that the step did not score counted wrong: one that is not on record,
 * failed, ran another prompt, or whose scorer failed. Where several trials repeat a case, one lucky trial must not
 * speak for the rest.
 */
export function pessimisticCounts(
  pairs: readonly CasePair[],
  step: string,
  ending: Ending = AS_PLANNED,
): readonly PairedCounts[] {
  return pairs.flatMap((pair) => {
    const base = scoredAt(pair.base, step);
    return base === null
      ? []
      : [countsOf(pair, base, scoredAt(pair.head, step)?.correct ?? 0, trialsOwed(pair, ending))];
  });
}

/**
 * Trials that the head should have measured: as many as the base has, where its own run was cut short. What a stop
 * left unasked it does not owe: the order decides which trials those are, and not their outcome.
 */
export function trialsOwed({ base, head }: CasePair, ending: Ending): number {
  return ending.kind === 'stopped' ? head.trials : Math.max(base.trials, head.trials);
}

/** Completed and all trials of every pair; one that the head lacks did not complete. */
export function completedCounts(pairs: readonly CasePair[], ending: Ending = AS_PLANNED): readonly PairedCounts[] {
  return pairs.map((pair) => ({
    base: pair.base.completed,
    baseTrials: pair.base.trials,
    head: pair.head.completed,
    headTrials: trialsOwed(pair, ending),
    ...(pair.group === undefined ? {} : { group: pair.group }),
  }));
}

function scoredAt({ steps }: CaseFacts, step: string): StepFacts | null {
  const facts = steps.get(step);
  return facts === undefined || facts.scored === 0 ? null : facts;
}

function countsOf({ group }: CasePair, base: StepFacts, head: number, headTrials: number): PairedCounts {
  return {
    base: base.correct,
    baseTrials: base.scored,
    head,
    headTrials,
    ...(group === undefined ? {} : { group }),
  };
}
