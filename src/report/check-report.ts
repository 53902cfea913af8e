import type { Finding } from '../rules/finding.ts';

/** What `evalgap check` says: every rule that runs no agent. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** Rules and groups whose findings fail the check. */
  readonly failOn: readonly string[];
  readonly suites: readonly CheckedSuite[];
}

export interface CheckedSuite {
  readonly suite: string;
  readonly cases: number;
  /** Prompts that have a pin. */
  readonly pins: number;
  /** Rules that had too little to judge by, and what was missing. */
  readonly notMeasured: readonly { readonly rule: string; readonly reason: string }[];
}
