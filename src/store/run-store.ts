import type { Fingerprint } from '../run/run-file.ts';

/** Runs of the default branch that were kept, to stand in for running the same thing again. */
export interface RunStore {
  /**
   * Runs of these prompts, scorers, agent and config, of whatever cases, the latest first. Trials of them may be missing
   * or have failed: whoever uses them runs those. What cannot be read or trusted is warned of and does not count;
   * nothing here keeps a check from being made.
   */
  find(wanted: WantedRun): Promise<FoundRecords>;
}

export interface FoundRecords {
  readonly runs: readonly RecordedRun[];
  /** Where none is young enough: when the latest of those that are known started. */
  readonly tooOld?: Date;
}

export const NO_RECORD: FoundRecords = { runs: [] };

export interface WantedRun {
  readonly suite: string;
  readonly fingerprint: Fingerprint;
  readonly notOlderThan: Date;
  readonly now: Date;
  /** The commit whose run would fit best: looked at first where looking costs a download. */
  readonly revision?: string;
}

export interface RecordedRun {
  /** The run file. */
  readonly text: string;
  readonly fingerprint: Fingerprint;
  /** Every trial in it completed. */
  readonly whole: boolean;
  readonly revision: string;
  readonly startedAt: string;
  /** Where it is kept, for people. */
  readonly where: string;
}

/** A run file may have at most this many bytes to be recorded, and to be read again. */
export const MOST_BYTES = 20 << 20;

/** No run before this one could hold a trial that it lacks. */
export function isEnough({ fingerprint, whole }: RecordedRun, wanted: WantedRun): boolean {
  return whole && fingerprint.cases === wanted.fingerprint.cases;
}

/** `history.store: none`: every run is made again. */
export const noStore: RunStore = { find: async () => NO_RECORD };
