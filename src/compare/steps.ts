import { casesNeeded, dropModel, smallestVisible } from '../stats/power.ts';
import { type Change, changeOf, describeChange, NOT_MEASURED } from './change.ts';
import type { PairedComparison } from './comparison.ts';
import { completedCounts, measuredCounts, pessimisticCounts, trialsOwed } from './counts.ts';
import { AS_PLANNED, alphaOf, type Ending, endingOfCompleted } from './ending.ts';
import { adjustFamily, type FamilyMember, tooFewDiffer } from './family.ts';
import type { CasePair } from './pair.ts';
import { type Evidence, judge } from './verdict.ts';

/**
 * Compares every step over the cases that both sides scored there; in the order of the steps. Pairs stand in scheduled
 * order, as far as one is known.
 */
export function compareSteps(
  pairs: readonly CasePair[],
  steps: readonly string[],
  final: string,
  margin: number,
  ending: Ending = AS_PLANNED,
): readonly PairedComparison[] {
  const measured = withFamily(steps, final, (step) => changeOf(measuredCounts(pairs, step), ending));
  const complete = steps.every((step) => nothingMissing(pairs, step, ending));
  const pessimistic = complete
    ? measured
    : withFamily(steps, final, (step) => changeOf(pessimisticCounts(pairs, step, ending), ending));
  const others = steps.filter((step) => step !== final).length;
  return steps.map((step, index) =>
    compared(measured[index] ?? null, pessimistic[index] ?? null, margin, {
      ending,
      family: step === final ? 1 : others,
    }),
  );
}

/** Compares the share of trials that completed over all pairs: nothing is missing there, so nothing can be unmeasured. */
export function compareCompleted(
  pairs: readonly CasePair[],
  margin: number,
  endingOfRun: Ending = AS_PLANNED,
): PairedComparison {
  const ending = endingOfCompleted(endingOfRun);
  const change = changeOf(completedCounts(pairs, ending), ending);
  const tested = change === null ? null : asTested(change, true, change.p);
  return compared(tested, tested, margin, { ending, family: 1 });
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
  const { delta, interval, p, turned, sample } = change;
  return { change, final, delta, interval, p, pAdjusted, turned, differing: sample.differing };
}

function compared(
  measured: Tested | null,
  pessimistic: Tested | null,
  margin: number,
  { ending, family }: { readonly ending: Ending; readonly family: number },
): PairedComparison {
  if (measured === null) return NOT_MEASURED;
  const judged = judge(measured, pessimistic, margin, tooFewDiffer(measured), ending);
  return describeChange(measured.change, measured.pAdjusted, judged, powerOf(measured.change, margin, ending, family));
}

/** What the test at the end would see; where it was not made it saw nothing, and evidence cut the sample to its size. */
function powerOf(
  { sample }: Change,
  margin: number,
  ending: Ending,
  family: number,
): Pick<PairedComparison, 'smallestVisible' | 'casesNeeded'> {
  const model = dropModel(sample);
  if (ending.kind !== 'stopped') {
    const alpha = alphaOf(ending) / family;
    return { smallestVisible: smallestVisible(model, alpha), casesNeeded: casesNeeded(model, margin, alpha) };
  }
  const needed = ending.reason === 'evidence' ? null : casesNeeded(model, margin, ending.planned / family);
  return { smallestVisible: null, casesNeeded: needed };
}

function nothingMissing(pairs: readonly CasePair[], step: string, ending: Ending): boolean {
  return pairs.every(
    (pair) => !pair.base.steps.has(step) || pair.head.steps.get(step)?.scored === trialsOwed(pair, ending),
  );
}
