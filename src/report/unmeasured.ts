import type { Measurement } from './report.ts';

/** Whether a suite was meant to be measured and was not. That is never a pass: the check could not be made. */
export function isUnmeasured(measurement: Measurement): boolean {
  switch (measurement.kind) {
    case 'failed':
      return true;
    case 'not-run':
      return false;
    case 'head-only':
      return measurement.run.trials.completed === 0;
    case 'compared':
      return measurement.comparison.verdict === 'not-measured' || measurement.head.trials.completed === 0;
  }
}
