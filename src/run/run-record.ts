import type { Json } from '../values/json.ts';

/** One recorded run, as far as the cases it ran stand in the suite as they were then. */
export interface RunRecord {
  /** The file, as messages call it. */
  readonly file: string;
  readonly revision: string;
  /** The same for runs of the same prompts and agent. */
  readonly version: string;
  readonly startedAt: string;
  readonly trials: readonly TrialRecord[];
}

/** A trial that counts: completed, under its own revision's prompts, of the case as it stands today. */
export interface TrialRecord {
  readonly case: string;
  readonly trial: number;
  /** In the order of the case's own chain. */
  readonly steps: readonly StepRecord[];
}

export interface StepRecord {
  readonly name: string;
  /** Null: its scorer failed, so nothing is known. */
  readonly right: boolean | null;
  readonly output?: Json;
}
