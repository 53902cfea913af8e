import type { Comparison } from '../compare/comparison.ts';
import type { Decomposition } from '../compare/decompose.ts';
import type { Measurement, RunSummary, ShardsLost } from './report.ts';

/** The shards that left nothing, where what the others saw does not settle the suite without them: only a regression does. */
export function shardsMissing(measurement: Measurement): ShardsLost | undefined {
  if (measurement.kind !== 'unaffected' && measurement.kind !== 'head-only' && measurement.kind !== 'compared') return;
  const fell =
    measurement.kind === 'compared' &&
    [measurement.comparison.verdict, measurement.decomposition?.verdictOnBaseCases].includes('regressed');
  return fell ? undefined : measurement.shardsLost;
}

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
      if (trials === undefined || measurement.changed === undefined) return false;
      return (trials.planned > 0 && trials.completed === 0) || hasNoFinalScore(measurement.changed.head);
    }
    case 'head-only':
      return measurement.run.trials.completed === 0 || hasNoFinalScore(measurement.run);
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

/** Trials completed, and the scorer of the final step failed on every one of them. */
export function hasNoFinalScore({ steps, unscored = [] }: Pick<RunSummary, 'steps' | 'unscored'>): boolean {
  const final = steps.find((step) => step.final);
  return final?.cases === 0 && unscored.some(({ step }) => step === final.step);
}
