import type { Finding } from '../rules/finding.ts';
import type { WaivedFinding } from '../rules/standing.ts';
import type { Problem } from '../values/problem.ts';

/** What `evalgap check` says: every rule that runs no agent. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** Findings that are not among these, since somebody accepted them. */
  readonly waived?: readonly WaivedFinding[];
  /** Rules and groups whose findings fail the check. */
  readonly failOn: readonly string[];
  readonly suites: readonly CheckedSuite[];
  /** What could not be checked. Absent: nothing. */
  readonly problems?: readonly Problem[];
  /** Absent: nothing was to be fixed. */
  readonly fixes?: Fixes;
}

/** What became of the exact duplicates before the check. */
export interface Fixes {
  readonly removed: readonly FixedDuplicate[];
  readonly left: readonly LeftDuplicate[];
}

/** A case that was removed, where it stood, and the one that asks and expects the same. */
export interface FixedDuplicate {
  readonly suite: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The id of the one that stays. */
  readonly keeps: string;
}

export interface LeftDuplicate extends FixedDuplicate {
  /** Why it was not removed, a clause. */
  readonly reason: string;
}

export interface CheckedSuite {
  readonly suite: string;
  readonly cases: number;
  /** Prompts that have a pin. */
  readonly pins: number;
  /** Rules that had too little to judge by, and what was missing. */
  readonly notMeasured: readonly { readonly rule: string; readonly reason: string }[];
}
