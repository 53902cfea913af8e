import type { RunReading } from '../../run/read-run-file.ts';
import type { Stop, Trial } from '../../run/run-file.ts';
import { trialKey } from '../../run/settle.ts';

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

/** What a run file holds of a run, and whether anything is missing that the run did not mean to leave out. */
export interface HeldRun extends HeldTrials {
  readonly stopped?: Stop;
  /** Every trial is there, or the run says that it ended before its time. */
  readonly whole: boolean;
}

/** The same of a run file, which may have been stopped; it is read through once. Evidence stops planned looks alone. */
export async function heldIn(
  { header, trials, stopped }: RunReading,
  cases: ReadonlyMap<string, string>,
  times: number,
  counts?: (trial: Trial) => boolean,
): Promise<HeldRun> {
  const found = await countHeld(trials, cases, times, counts);
  const stop = stopped();
  const meant = stop?.reason === 'budget' || (stop !== undefined && header.design !== undefined);
  return { ...found, ...(stop === undefined ? {} : { stopped: stop }), whole: meant || found.held === found.of };
}
