import type { Pin } from '../prompts/pin.ts';
import type { Location } from '../values/problem.ts';

/** `evalgap.yml` after parsing: every default filled in, every short form expanded. Durations are milliseconds. */
export interface Config {
  readonly suites: readonly Suite[];
  /** Options per rule id or rule group (`pin`), as written; `level` and `grace` parsed. */
  readonly rules: ReadonlyMap<string, RuleOptions>;
  readonly waivers: readonly Waiver[];
  /** Rule ids or groups whose findings fail the check. */
  readonly failOn: readonly string[];
  readonly history: { readonly store: 'branch' | 'artifact' | 'none'; readonly maxAge: number };
  readonly labels: { readonly issue: string; readonly failure: string };
}

/** A config together with where each of its keys stands in the file. */
export interface LoadedConfig {
  readonly config: Config;
  /** Path of the file as given by the user; everything else in it is relative to its folder. */
  readonly file: string;
  readonly text: string;
  /** Where the value at a key path stands; the nearest existing ancestor when the path is absent. */
  readonly locate: (path: readonly (string | number)[]) => Location;
}

export type Level = 'off' | 'note' | 'warning' | 'error';

export interface RuleOptions {
  readonly level?: Level;
  readonly grace?: number;
  readonly [option: string]: unknown;
}

export interface Waiver {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  /** The last day on which the waiver holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface Suite {
  readonly name: string;
  readonly prompts: readonly PromptEntry[];
  readonly models: ReadonlyMap<string, string>;
  readonly tools: readonly string[];
  readonly product: readonly string[];
  /** Globs of case files. */
  readonly cases: readonly string[];
  /** Absent: nothing is run. */
  readonly agent?: AgentConfig;
  /** In the order of the chain; exactly one is final. */
  readonly steps: readonly Step[];
  /** How often each case is run; 1 where the run may stop early. */
  readonly trials: number;
  /** `trials: auto`: a comparison stops running as soon as enough is known. */
  readonly stopEarly: boolean;
  /** Absent: a run costs what it costs. */
  readonly budget?: Budget;
  /** Each step is also measured alone, given what is expected of the steps before it. */
  readonly given: boolean;
  /** The smallest change that matters, as a share: 0.05 is 5 points. */
  readonly margin: number;
  readonly freshness: number;
  readonly deployed?: DeployedConfig;
  readonly production?: { readonly samples: readonly string[] };
  readonly redact?: readonly string[];
  readonly weekly: {
    readonly run: boolean;
    /** Whether issues quote what production was asked, after it was redacted. */
    readonly quote: boolean;
  };
  readonly issues: 'per-suite' | 'per-cause';
  readonly owners: readonly string[];
}

/** What one run may cost, both sides together; whichever is spent first ends it. */
export interface Budget {
  readonly trials?: number;
  readonly minutes?: number;
  /** As the agent reports it, in US dollars. */
  readonly usd?: number;
}

export interface PromptEntry {
  readonly id: string;
  readonly path: string;
  readonly region?: string;
  readonly pin?: Pin;
}

export type DeployedConfig =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'command'; readonly command: readonly string[] };

/** How the agent under test is reached, and within which limits. */
export interface AgentConfig {
  readonly transport: AgentTransport;
  /** Run once per revision in that revision's own work tree. */
  readonly prepare?: readonly string[];
  /** Trials in flight at once, over both sides together. */
  readonly concurrency: number;
  /** Silence longer than this is `timed-out`. */
  readonly timeout: number;
  readonly rate?: { readonly requests?: Rate; readonly tokens?: Rate };
  /** Names of environment variables the agent may see. */
  readonly env: readonly string[];
  /** Globs of what decides an answer; empty means the whole tree. */
  readonly inputs: readonly string[];
}

export type AgentTransport =
  | { readonly kind: 'persistent'; readonly command: readonly string[] }
  | { readonly kind: 'per-case'; readonly command: readonly string[] }
  | { readonly kind: 'http'; readonly url: string }
  | { readonly kind: 'results'; readonly command?: readonly string[]; readonly file: string; readonly format: string };

export interface Rate {
  readonly amount: number;
  readonly per: number;
}

export interface Step {
  readonly name: string;
  readonly scorer: ScorerConfig;
  /** A score of at least this is correct. */
  readonly threshold: number;
  readonly final: boolean;
  /** The step changes the world (a refund is paid): a deviation here costs. */
  readonly mutates: boolean;
  /** Where it is asked with `shadow: true` it changes nothing; says nothing about a step that never does. */
  readonly dry: boolean;
}

export type ScorerConfig =
  | { readonly kind: 'equals' }
  | { readonly kind: 'fields' }
  | { readonly kind: 'tool-call'; readonly order: 'ordered' | 'unordered' | 'subset'; readonly tolerance: number }
  | { readonly kind: 'contains' }
  | { readonly kind: 'regex' }
  | { readonly kind: 'number' }
  | { readonly kind: 'custom'; readonly command: readonly string[] }
  | JudgeConfig;

/** A model that scores: which one, what it is sent, and how it is reached. */
export type JudgeConfig = JudgeBase & JudgeMode;

interface JudgeBase {
  readonly kind: 'judge';
  readonly prompt: Omit<PromptEntry, 'id'>;
  readonly model: string;
  /** Of an API that speaks as OpenAI's does, without `/chat/completions`. */
  readonly url: string;
  /** The name of the environment variable that holds the key. Absent: none is sent. */
  readonly key?: string;
  /** For one answer of the endpoint. */
  readonly timeout: number;
  /** Globs of outputs that people have judged. */
  readonly labels: readonly string[];
}

export type JudgeMode =
  /** Asked about the output alone: one of these words, best first. */
  | { readonly mode: 'single'; readonly verdicts: readonly Verdict[] }
  /** Asked which of two is better, the output or what was expected, in both orders. */
  | { readonly mode: 'pairwise' };

export interface Verdict {
  readonly word: string;
  /** 0..1 */
  readonly score: number;
}
