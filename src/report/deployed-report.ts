import type { DeployedState } from '../production/deployed-versions.ts';
import type { Finding } from '../rules/finding.ts';
import type { WaivedFinding } from '../rules/standing.ts';
import type { Problem } from '../values/problem.ts';

/** What `evalgap deployed` says: what production runs of each suite's prompts. */
export interface DeployedReport {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Rules and groups whose findings fail. */
  readonly failOn: readonly string[];
  readonly suites: readonly DeployedSuite[];
  /** Why production could not be asked. */
  readonly problems: readonly Problem[];
}

export interface DeployedSuite {
  readonly suite: string;
  readonly prompts: readonly DeployedRow[];
  readonly notMeasured: readonly { readonly rule: string; readonly reason: string }[];
  /** What else there is to know, a sentence each. */
  readonly remarks: readonly string[];
}

/** `null`: there is none, or it is not known. */
export interface DeployedRow {
  readonly prompt: string;
  readonly pin: string | null;
  readonly deployed: string | null;
  readonly state: DeployedState;
}

/** States of prompts whose pin was held against what production runs. */
export const COMPARED: ReadonlySet<DeployedState> = new Set(['as-pinned', 'differs', 'digest-differs']);
