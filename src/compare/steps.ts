import { casesNeeded, dropModel, smallestVisible } from '../stats/power.ts';
import { type Change, changeOf, describeChange, NOT_MEASURED } from './change.ts';
import type { PairedComparison } from './comparison.ts';
import { completedCounts, measuredCounts, pessimisticCounts, trialsOwed } from './counts.ts';
import { adjustFamily, type FamilyMember, tooFewDiffer } from './family.ts';
import type { CasePair } from './pair.ts';
import { ALPHA, type Evidence, judge } from './verdict.ts';

/** Compares every step over the cases that both sides scored there; in the order of the steps. */
export function compareSteps(
  pairs: readonly CasePair[],
  steps: readonly string[],
  final: string,
  margin: number,
): readonly PairedComparison[] {
  const measured = withFamily(steps, final, (step) => changeOf(measuredCounts(pairs, step)));
  const complete = steps.every((step) => nothingMissing(pairs, step));
  const pessimistic = complete
    ? measured
    : withFamily(steps, final, (step) => changeOf(pessimisticCounts(pairs, step)));
  const others = steps.filter((step) => step !== final).length;
  return steps.map((step, index) =>
    compared(measured[index] ?? null, pessimistic[index] ?? null, margin, step === final ? ALPHA : ALPHA / others),
  );
}

/** Compares the share of trials that completed over all pairs: nothing is missing there, so nothing can be unmeasured. */
export function compareCompleted(pairs: readonly CasePair[], margin: number): PairedComparison {
  const change = changeOf(completedCounts(pairs));
  const tested = change === null ? null : asTested(change, true, change.p);
  return compared(tested, tested, margin, ALPHA);
}

/** A change together with its p adjusted for the family. */
interface Tested extends FamilyMember, Evidence {
  readonly change: Change;
}

function withFamily(
  steps: readonly string[],
  final: string,
  changeAt: (step: string) => Change | null,
): readonly (Tested | null)[] {
  const tested = steps.map((step) => {
    const change = changeAt(step);
    return change === null ? null : asTested(change, step === final, change.p);
  });
  const adjusted = adjustFamily(tested);
  return tested.map((entry, index) => entry && { ...entry, pAdjusted: adjusted[index] ?? entry.p });
}

function asTested(change: Change, final: boolean, pAdjusted: number): Tested {
  const { delta, interval, p, sample } = change;
  return { change, final, delta, interval, p, pAdjusted, differing: sample.differing };
}

function compared(
  measured: Tested | null,
  pessimistic: Tested | null,
  margin: number,
  alpha: number,
): PairedComparison {
  if (measured === null) return NOT_MEASURED;
  const judged = judge(measured, pessimistic, margin, tooFewDiffer(measured));
  const model = dropModel(measured.change.sample);
  return describeChange(measured.change, measured.pAdjusted, judged, {
    smallestVisible: smallestVisible(model, alpha),
    casesNeeded: casesNeeded(model, margin, alpha),
  });
}

function nothingMissing(pairs: readonly CasePair[], step: string): boolean {
  return pairs.every((pair) => !pair.base.steps.has(step) || pair.head.steps.get(step)?.scored === trialsOwed(pair));
}
