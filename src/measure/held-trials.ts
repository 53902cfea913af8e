import type { Trial } from '../run/run-file.ts';
import { trialKey } from '../run/settle.ts';

/** How many of the trials that were to be made a run tells of. */
export interface HeldTrials {
  readonly held: number;
  readonly of: number;
}

/**
 * Counts trials of the very cases that are asked for (id → digest), `times` of each: once, however many lines a trial
 * has, and whatever became of it. Lines of anything else add nothing.
 */
export async function countHeld(
  trials: AsyncIterable<Trial>,
  cases: ReadonlyMap<string, string>,
  times: number,
  counts: (trial: Trial) => boolean = () => true,
): Promise<HeldTrials> {
  const held = new Set<string>();
  for await (const trial of trials) {
    if (cases.get(trial.case) === trial.digest && trial.trial <= times && counts(trial)) held.add(trialKey(trial));
  }
  return { held: held.size, of: cases.size * times };
}
