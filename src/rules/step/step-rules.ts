import type { Comparison } from '../../compare/comparison.ts';
import type { RuleId } from '../../config/rule-ids.ts';
import type { Finding } from '../finding.ts';
import { improved } from './improved.ts';
import { inconclusive } from './inconclusive.ts';
import { type PassedOverDeviationOptions, passedOverDeviation } from './passed-over-deviation.ts';
import { regressed } from './regressed.ts';

export interface StepRule {
  readonly id: RuleId;
  readonly find: (comparison: Comparison, options: PassedOverDeviationOptions) => readonly Finding[];
}

/** What a comparison can be found to say, the most urgent first. */
export const STEP_RULES: readonly StepRule[] = [
  { id: 'step/regressed', find: regressed },
  { id: 'step/passed-over-deviation', find: passedOverDeviation },
  { id: 'step/improved', find: improved },
  { id: 'step/inconclusive', find: inconclusive },
];
