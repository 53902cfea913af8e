import type { Usage } from '../agent/protocol.ts';
import type { ReceiptState } from '../prompts/receipt.ts';
import type { LabelCount } from '../scorers/judge/agreement.ts';
import type { Json } from '../values/json.ts';
import type { Shard } from '../values/shard.ts';

export type TrialStatus = 'completed' | 'errored' | 'timed-out' | 'not-run';

/** First line of a run file. */
export interface RunHeader {
  readonly suite: string;
  readonly revision: string;
  readonly fingerprint?: Fingerprint;
  /** Prompt id → `version@sha256:digest` as it stood at the revision. */
  readonly prompts: ReadonlyMap<string, string>;
  readonly steps: readonly string[];
  readonly final: string;
  readonly scorers: string;
  readonly startedAt: string;
  /** A digest of the platform and of what variables of the agent hold. Absent in files made elsewhere. */
  readonly environment?: string;
  /** Where the run may stop as soon as enough is known. Absent: every trial is made, whatever the first ones show. */
  readonly design?: RunDesign;
  /** Which share of the cases this file holds. Absent: all of them. */
  readonly shard?: ShardOfRun;
  /** Shards that were never merged into this file, where it is known only that their cases are not here. */
  readonly missing?: readonly Shard[];
  /** Every trial is of one step alone, given what is expected of those before it. Such a file is no run of the chain. */
  readonly given?: true;
  /** What the suite's judges say of outputs that people have judged; absent where no step has a judge. */
  readonly judges?: readonly JudgeOnLabels[];
}

/** A judge beside people. */
export interface JudgeOnLabels {
  readonly step: string;
  /** Empty: nobody has judged an output for it. */
  readonly counts: readonly LabelCount[];
}

/** How a comparison advances that is looked at after every case: in an order fixed before the first answer. */
export interface RunDesign {
  readonly trials: 'auto';
  /** Decides the order, see `placeInOrder`; the same on both sides. */
  readonly seed: string;
}

/** What a shard's file tells, so that no two cuts of one run are ever merged. */
export interface ShardOfRun extends Shard {
  /** Digest of which case went to which shard. */
  readonly plan: string;
  /** How many cases this shard has to run; one may have none. */
  readonly cases: number;
  /** How often each is asked; absent in files that do not tell. */
  readonly trials?: number;
}

/** Last line of a run that ended before every trial was made. A trial line behind it takes it back. */
export interface Stop {
  /** Enough was known, or a limit of the budget was reached. */
  readonly reason: 'evidence' | 'budget';
  /** Which limit. */
  readonly limit?: 'trials' | 'minutes' | 'usd';
  /** What this file would hold, had the run gone on: without it no reader of the file can tell what was not asked. */
  readonly planned?: { readonly cases: number; readonly trials: number };
}

/** Digests of everything that decides a trial's result; a run resumes only under an equal one. */
export interface Fingerprint {
  readonly prompts: string;
  readonly cases: string;
  readonly scorers: string;
  readonly agent: string;
  readonly config: string;
}

/** One line of a run file: one execution of one case. */
export interface Trial {
  readonly case: string;
  readonly digest: string;
  readonly trial: number;
  /** The one step that was asked for alone, and that alone is scored. Only in files whose header says `given`. */
  readonly given?: string;
  readonly status: TrialStatus;
  /** In the order of the case's own chain; a step its case does not expect may stand here unscored (`score` absent). */
  readonly steps: readonly TrialStep[];
  /** Prompt id → what the receipt proved. `another` excludes the trial from scores. */
  readonly receipts: ReadonlyMap<string, ReceiptState>;
  readonly confidence?: number;
  readonly routed?: boolean;
  readonly tags: readonly string[];
  readonly group?: string;
  readonly durationMs?: number;
  /** The agent was started for it: what it took holds that start. */
  readonly starting?: true;
  readonly usage?: Usage;
  /** Where the trial was taken from: the run of an earlier revision that made it. Absent: it was made in this run. */
  readonly made?: { readonly revision: string; readonly startedAt: string };
  /** Why the trial did not complete, with the agent's last lines of stderr. */
  readonly error?: string;
}

export interface TrialStep {
  readonly name: string;
  /** 0..1; `null`: the scorer itself failed, see `reason`; absent: not expected, so not scored. */
  readonly score?: number | null;
  readonly expected?: Json;
  readonly output?: Json;
  readonly confidence?: number;
  readonly reason?: string;
}
