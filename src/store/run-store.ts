import type { Fingerprint } from '../run/run-file.ts';

/** Runs of the default branch that were kept, to stand in for running the same thing again. */
export interface RunStore {
  /**
   * The latest run of exactly this fingerprint. Trials of it may be missing or have failed: whoever uses it runs those.
   * What cannot be read or trusted is warned of and does not count; nothing here keeps a check from being made.
   */
  find(wanted: WantedRun): Promise<RecordedRun | undefined>;
}

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
  readonly revision: string;
  readonly startedAt: string;
  /** Where it is kept, for people. */
  readonly where: string;
}

/** A run file may have at most this many bytes to be recorded, and to be read again. */
export const MOST_BYTES = 20 << 20;

/** `history.store: none`: every run is made again. */
export const noStore: RunStore = { find: async () => undefined };
