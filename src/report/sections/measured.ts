/** Readings of a compared suite that several sections share. */
import type { Comparison, StepComparison, Verdict } from '../../compare/comparison.ts';
import { combineVerdicts } from '../../compare/decompose.ts';
import type { Measurement, SuiteReport } from '../report.ts';
import type { Movement } from './figures.ts';

export type Compared = Extract<Measurement, { readonly kind: 'compared' }>;

export function finalStep({ steps }: Comparison): StepComparison | undefined {
  return steps.find(({ final }) => final);
}

export function stepsWith(comparison: Comparison, verdict: Verdict): readonly StepComparison[] {
  return comparison.steps.filter((step) => step.verdict === verdict);
}

/** Whether any figure, completed trials included, did move. */
export function anythingMoved({ steps, completed }: Comparison): boolean {
  return [...steps, completed].some(
    ({ verdict, notes }) => isChange(verdict) || notes.includes('significant-unadjusted'),
  );
}

export function isChange(verdict: Verdict): boolean {
  return verdict === 'regressed' || verdict === 'improved';
}

/** A final step that fell with an earlier one, and holds where everything before it was right. */
export function isUpstreamOnly(step: StepComparison, { comparison, margin }: Compared): boolean {
  const earlier = comparison.steps.some(({ verdict, final }) => verdict === 'regressed' && !final);
  const { delta } = step.reached;
  return step.final && step.verdict === 'regressed' && earlier && delta !== null && delta > -margin;
}

/** Cases whose share of correct trials fell or rose at a step. */
export function movementAt(comparison: Comparison, step: StepComparison): Movement {
  if (step.discordant !== null) return { down: step.discordant.baseOnly, up: step.discordant.headOnly };
  const rows = comparison.moved.filter((row) => row.step === step.step);
  const down = rows.filter(({ to }) => to === 'wrong').length;
  return { down, up: rows.length - down };
}

/** More trials than cases on either side: cases then fall and rise rather than break. */
export function hasSeveralTrials({ base, head }: Compared): boolean {
  return [base, head].some(({ trials, cases }) => trials.planned > cases);
}

/** How many cases moved, each counted by the first step at which it did. */
export function movedCases({ moved }: Comparison): Movement {
  const first = new Map<string, boolean>();
  for (const row of moved) if (!first.has(row.case)) first.set(row.case, row.to === 'wrong');
  const down = [...first.values()].filter((worse) => worse).length;
  return { down, up: first.size - down };
}

/** The suite's verdict with the cases as they stood counted in; undefined where there is none. */
export function verdictOf({ measurement }: SuiteReport): Verdict | undefined {
  switch (measurement.kind) {
    case 'compared': {
      const { comparison, decomposition } = measurement;
      return decomposition === undefined
        ? comparison.verdict
        : combineVerdicts(comparison.verdict, decomposition.verdictOnBaseCases);
    }
    case 'failed':
      return 'not-measured';
    default:
      return undefined;
  }
}
