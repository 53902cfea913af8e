import type { StepAlone } from '../compare/alone.ts';
import type { Comparison, Verdict } from '../compare/comparison.ts';
import type { Decomposition } from '../compare/decompose.ts';
import type { NoiseFloor } from '../compare/noise-floor.ts';
import type { Finding } from '../rules/finding.ts';
import type { Stop } from '../run/run-file.ts';
import type { RunSummary } from '../run/summary.ts';
import type { Json } from '../values/json.ts';
import type { Problem } from '../values/problem.ts';

export type { RunSummary };

/** Everything one pull-request comment, summary or JSON object says, before a renderer words it. */
export interface PullRequestReport {
  /** Path of the config, relative to the repository's root. */
  readonly config: string;
  /** Which share of the checks of one pull request this is, where several of one config run side by side. */
  readonly scope?: Scope;
  readonly base?: { readonly revision: string };
  readonly head: { readonly revision: string };
  /** Whose rules judged: the tip of the base branch, or head's on a first pull request. */
  readonly policy: {
    readonly from: 'base' | 'head';
    readonly revision: string;
    /** Why head's own rules judged: the base branch has a config, but not one that can be read. */
    readonly baseUnreadable?: true;
  };
  readonly suites: readonly SuiteReport[];
  readonly findings: readonly Finding[];
  /** Findings' rules and groups that fail the check. */
  readonly failOn: readonly string[];
  /** What kept it from being checked, or one suite of it. Of a suite that did not even run they stand with the suite. */
  readonly problems: readonly ReportProblem[];
  /** The worst verdict over the suites; absent when no suite has an agent. */
  readonly verdict?: Verdict;
  readonly exitCode: 0 | 1 | 2;
  /** Where the full report is, when detail had to be left out of a comment. */
  readonly fullReport?: string;
}

export interface ReportProblem extends Problem {
  /** The one suite that was not measured for it; absent: all of them. */
  readonly suite?: string;
}

export interface Scope {
  /** Suites chosen for this check; empty: all of them. */
  readonly suites: readonly string[];
  /** What tells this leg of a job's matrix from the others; empty: there are none. */
  readonly leg: string;
}

export interface SuiteReport {
  readonly suite: string;
  readonly cases: number;
  readonly measurement: Measurement;
  /** What else there is to say of the suite, a sentence each. */
  readonly remarks?: readonly string[];
  /** Absent: the config names no samples of production. */
  readonly production?: ProductionSeen;
}

/** How much of what production was asked within seven days resembles no case. */
export type ProductionSeen =
  | {
      readonly kind: 'told';
      /** Of the inputs that were compared, the share that resembles no case. */
      readonly share: number;
      /** The share of the cases themselves that resembles no other. */
      readonly expected: number;
      /** How many inputs were compared. */
      readonly of: number;
      /** The last of the seven days, `YYYY-MM-DD`. Absent: they are the last seven days. */
      readonly upTo?: string;
    }
  | { readonly kind: 'not-told'; readonly reason: string };

export type Measurement =
  /** Nothing was run, and why, as a sentence: `no agent: nothing was run`. */
  | { readonly kind: 'not-run'; readonly reason: string }
  /** Nothing that an answer depends on was changed, or cases alone; why, as a sentence. There are no two agents to compare. */
  | {
      readonly kind: 'unaffected';
      readonly reason: string;
      /** How many cases were not run for it. */
      readonly cases: number;
      /** What became of those that were: the changed ones. */
      readonly changed?: ChangedRuns;
      readonly ended?: Ended;
      readonly shardsLost?: ShardsLost;
      readonly remarks: readonly string[];
    }
  /** There is an agent, and it may not be run here: someone has to start it. Why, as a sentence. */
  | { readonly kind: 'pending'; readonly reason: string }
  /** Could not be measured: agent, cases or work tree failed. */
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  /** A first pull request: head's figures alone, and why, as a sentence: `first run, no base: …`. */
  | {
      readonly kind: 'head-only';
      readonly reason: string;
      readonly run: RunSummary;
      readonly ended?: Ended;
      readonly shardsLost?: ShardsLost;
    }
  | {
      readonly kind: 'compared';
      readonly comparison: Comparison;
      readonly base: RunSummary;
      readonly head: RunSummary;
      /** Cases that broke or were fixed, worst first; more may have moved than are shown here. */
      readonly evidence: readonly MovedEvidence[];
      /** Present when the cases changed in the pull request too. */
      readonly decomposition?: Decomposition;
      readonly added: ChangedCases;
      readonly edited: ChangedCases;
      readonly margin: number;
      /** Steps whose deviation changes the world: listed first where cases pass over a deviation. */
      readonly mutating: readonly string[];
      /** Cases that were left out, since nothing that they depend on was changed. */
      readonly notAffected?: NotAffected;
      /** How much the base differs from itself, where it was tried more than once. */
      readonly noise?: NoiseFloor;
      /** Each step given what is expected of those before it, where that was measured on both sides. */
      readonly alone?: readonly StepAlone[];
      readonly shardsLost?: ShardsLost;
      /** Remarks that qualify the figures, for instance that head's agent config had to be used on the base. */
      readonly remarks: readonly string[];
    };

/** A run, or two side by side, that ended with something left to ask. */
export interface Ended extends Pick<Stop, 'reason' | 'limit'> {
  /** Trials that were not made; the runs' own figures do not count them. */
  readonly left: number;
}

/** Of the jobs that each ran a part of the cases, how many left nothing that counts. Absent: none is lost, or there was one job. */
export interface ShardsLost {
  readonly lost: number;
  readonly of: number;
}

export interface NotAffected {
  readonly cases: number;
  /** What was changed, how many cases were run for it and why no more, as a sentence. */
  readonly reason: string;
}

/** Runs of changed cases, where base and head are one and the same agent. */
interface ChangedRuns {
  readonly base: RunSummary;
  readonly head: RunSummary;
  readonly added: ChangedCases;
  readonly edited: ChangedCases;
}

/** Cases that stand outside the table: added or edited ones, right at the final step of so many. */
export interface ChangedCases {
  readonly cases: number;
  readonly base: { readonly right: number; readonly of: number };
  readonly head: { readonly right: number; readonly of: number };
}

/** What a reader needs to judge one discordant case and step. */
export interface MovedEvidence {
  readonly case: string;
  readonly step: string;
  readonly direction: 'broke' | 'fixed';
  readonly expected?: Json;
  readonly base?: Json;
  readonly head?: Json;
  readonly baseReason?: string;
  readonly headReason?: string;
}
