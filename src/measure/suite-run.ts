import type { Case } from '../cases/case.ts';
import type { AgentConfig, LoadedConfig, Suite } from '../config/config.ts';
import type { CaseSet } from '../gather/case-set.ts';
import type { Project } from '../gather/project.ts';
import type { SuiteSide } from '../gather/suite-side.ts';
import type { Redactor } from '../run/redact.ts';
import type { ShardOfRun } from '../run/run-file.ts';
import type { World } from '../system/world.ts';

export interface SuiteRun {
  readonly world: World;
  readonly project: Project;
  /**
   * Head's suite under the policy that judges: its cases, steps, scorers and budget hold on every side, and so does
   * whether a comparison may stop early.
   */
  readonly suite: Suite;
  readonly loaded: LoadedConfig;
  /** One side, or base and head. Each has an agent. */
  readonly sides: readonly [RunSide, ...RunSide[]];
  readonly cases: CaseSet;
  /** Whose scorers and commands count. */
  readonly head: SuiteSide;
  /** Former versions of cases, for the 2×2; run on every side that has a file for them. */
  readonly former: ReadonlyMap<string, Case>;
  /**
   * Id → digest of the base's own cases: what stands in the table that compares the sides, and is looked at while they
   * run, has one digest on both. Absent: every case has.
   */
  readonly paired?: ReadonlyMap<string, string>;
  readonly trials: number;
  /** Ids of the cases that are run, former ones too. Absent: all. */
  readonly only?: ReadonlySet<string>;
  /**
   * Ids of the cases that are run before the others. Not heeded where the run may stop early: what is then known has to
   * be of a random part of the suite.
   */
  readonly first?: ReadonlySet<string>;
  /** Which part of a run this is, where other processes run the others. What agents may use is divided among them. */
  readonly shard?: ShardOfRun;
  /** What tells this run from others of the same config, for instance the leg of a matrix; empty: nothing does. */
  readonly leg: string;
  readonly redactor: Redactor;
}

export interface RunSide extends SuiteSide {
  readonly agent: AgentConfig;
  readonly file: string;
  /** Starts the file over, whatever stands in it. */
  readonly fresh: boolean;
  /** Has to be done before the first question to its agent, and is done once. Absent: nothing has to be. */
  readonly ready?: () => Promise<void>;
  /** The same for former cases; absent: none is run. */
  readonly former?: { readonly file: string; readonly fresh: boolean };
  /** The same for steps that are each asked for alone; absent: none is. */
  readonly given?: { readonly file: string; readonly fresh: boolean };
}
