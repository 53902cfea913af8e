import { type Calibration, calibration } from '../../stats/calibration.ts';
import type { Sample } from '../sample.ts';

/** With fewer outcomes chance alone puts confidence and share of right answers too far apart to tell. */
export const FEWEST_OUTCOMES = 50;

/** How well confidence told right answers from wrong ones; where outcomes are few, how many there are. */
export type Calibrated =
  | { readonly outcomes: number; readonly calibration: Calibration }
  | { readonly outcomes: number; readonly calibration?: never };

/** Of the samples that say both how sure the agent was and whether it was right. */
export function calibrated(samples: readonly Sample[]): Calibrated {
  const outcomes = samples.flatMap(({ confidence, correct }) =>
    confidence === undefined || correct === undefined ? [] : [{ said: confidence, so: correct }],
  );
  return outcomes.length < FEWEST_OUTCOMES
    ? { outcomes: outcomes.length }
    : { outcomes: outcomes.length, calibration: calibration(outcomes) };
}
