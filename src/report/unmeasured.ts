import type { Comparison } from '../compare/comparison.ts';
import type { Decomposition } from '../compare/decompose.ts';
import type { Measurement } from './report.ts';

/** Whether a suite was meant to be measured and was not. That is never a pass: the check could not be made. */
export function isUnmeasured(measurement: Measurement): boolean {
  switch (measurement.kind) {
    case 'failed':
      return true;
    case 'not-run':
    case 'pending':
      return false;
    case 'unaffected': {
      const trials = measurement.changed?.head.trials;
      return trials !== undefined && trials.planned > 0 && trials.completed === 0;
    }
    case 'head-only':
      return measurement.run.trials.completed === 0;
    case 'compared':
      return (
        measurement.head.trials.completed === 0 || !saysAnything(measurement.comparison, measurement.decomposition)
      );
  }
}

/** The final step was measured, or the cases as they stood show a regression although the change left none of them alone. */
export function saysAnything(comparison: Comparison, decomposition?: Decomposition): boolean {
  if (comparison.comparable !== true || comparison.verdict === 'not-measured') return false;
  const final = comparison.steps.find((step) => step.final);
  return (final !== undefined && final.verdict !== 'not-measured') || decomposition?.verdictOnBaseCases === 'regressed';
}
