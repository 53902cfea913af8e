import type { Json } from '../values/json.ts';
import type { Usage } from './protocol.ts';

/** What is asked of an agent: one trial of one case. */
export interface AgentRequest {
  readonly case: string;
  readonly trial: number;
  readonly input: Json;
  /** Prompt id → path relative to the agent's working directory. */
  readonly prompts: Readonly<Record<string, { readonly path: string }>>;
  readonly given?: Readonly<Record<string, Json>>;
  readonly shadow?: true;
}

/** What an agent answered. */
export interface AgentReply {
  readonly output: Json | undefined;
  readonly steps: readonly { readonly name: string; readonly output: Json; readonly confidence?: number }[];
  readonly prompts: ReadonlyMap<string, { readonly text: string } | { readonly digest: string }>;
  readonly confidence?: number;
  readonly routed?: boolean;
  readonly usage?: Usage;
}

/** How one request ended. `error` names the fault and carries the agent's last lines of stderr. */
export type AgentOutcome =
  | { readonly status: 'completed'; readonly reply: AgentReply; readonly durationMs: number; readonly starting?: true }
  | { readonly status: 'errored' | 'timed-out'; readonly error: string; readonly durationMs: number }
  /** The agent cannot be started (again): this trial and those after it are `not-run`. */
  | { readonly status: 'not-run'; readonly error: string };

/** An agent under test at one revision. `ask` never rejects for the agent's faults; `stop` ends all its processes. */
export interface Agent {
  /** Whoever makes a request once more, since it was turned away, asks first whether it may; absent: it may. */
  ask(request: AgentRequest, mayTryAgain?: () => Promise<boolean>): Promise<AgentOutcome>;
  /** What the agent said so far that it can do beside the plain protocol, for instance `given`. */
  capabilities?(): ReadonlySet<string>;
  stop(): Promise<void>;
}
