import type { SetChanges } from '../compare/set-changes.ts';
import type { AgentConfig, Config, LoadedConfig, Suite } from '../config/config.ts';
import type { CaseSet } from '../gather/case-set.ts';
import type { Project } from '../gather/project.ts';
import type { SuiteSide } from '../gather/suite-side.ts';
import type { Measurement } from '../report/report.ts';
import type { Redactor } from '../run/redact.ts';
import type { RunHeader, ShardOfRun } from '../run/run-file.ts';
import type { World } from '../system/world.ts';
import { attempt } from '../values/problem.ts';

/** A suite of a pull request, and all that its figures depend on. */
export interface SuiteMeasurement {
  readonly world: World;
  readonly project: Project;
  /** Head's suite under the policy that judges. */
  readonly suite: Suite;
  readonly loaded: LoadedConfig;
  /** Head's agent under the policy that judges. */
  readonly agent: AgentConfig;
  readonly cases: CaseSet;
  readonly head: SuiteSide;
  /** Opened only when there is something to compare. */
  readonly openBase: () => Promise<BaseSide>;
  /** Where the base branch keeps records; one that is older than `maxAge`, in milliseconds, does not count. */
  readonly history: Config['history'];
  /** What tells this run from others of the same config; see `SuiteRun`. */
  readonly leg: string;
  /** Takes one job's share of the cases that are to be run; absent: there is one job, and it runs all. */
  readonly share?: TakeShare;
  readonly fresh: boolean;
  readonly redactor: Redactor;
}

/**
 * Of the ids of all cases that are to be run, former ones too. A run of the header's fingerprint may be on record and
 * say how long each takes.
 */
export type TakeShare = (
  request: Pick<SuiteMeasurement, 'history'> & {
    /** Of each case. */
    readonly trials: number;
  },
  ids: Iterable<string>,
  header: RunHeader,
) => Promise<Share>;

export interface Share {
  readonly cases: ReadonlySet<string>;
  readonly shard: ShardOfRun;
}

export interface BaseSide {
  readonly side: SuiteSide;
  /** The base branch has no such suite: head's agent config is tried in base's tree. */
  readonly firstRun: boolean;
  readonly remarks: readonly string[];
}

/** A measurement and the run files it rests on. */
export interface Measured {
  readonly measurement: Measurement;
  /** What happens to the suite's cases and thresholds; absent where the base has none, or none that can be read. */
  readonly changes?: SetChanges;
  readonly files: readonly MeasuredFile[];
  /** What else was run of the same sides; absent: nothing. */
  readonly beside?: readonly BesideFile[];
}

/** The base once more, or a side's steps that were each asked for alone. Neither is a run to compare. */
export interface BesideFile {
  readonly kind: 'base-again' | 'base-given' | 'head-given';
  readonly file: string;
}

export interface MeasuredFile {
  readonly side: 'base' | 'head';
  /** Trials of cases as the base had them. */
  readonly former?: true;
  readonly file: string;
}

/** How a suite's figures come about: both sides are run, or were run by an earlier job, or stand on record. */
export type Measurer = (request: SuiteMeasurement) => Promise<Measured>;

/** What stands in the way of a measurement is a failed measurement, not an error. */
export function failingSoftly(measurer: Measurer): Measurer {
  return async (request) => {
    const measured = await attempt(() => measurer(request));
    return measured.ok ? measured.value : { measurement: { kind: 'failed', problems: measured.problems }, files: [] };
  };
}
