import type { Json } from '../values/json.ts';

/** One request that production received, and what the agent made of it: as far as its source tells. */
export interface Sample {
  /** What its source calls it: an id of its own, or of its trace. */
  readonly id?: string;
  /** When it was asked, in milliseconds since 1970. */
  readonly at?: number;
  readonly input: Json;
  /** What the agent answered in the end, where its source tells that apart from the last step. */
  readonly output?: Json;
  /** What the agent did, in its order. */
  readonly steps?: readonly SampleStep[];
  /** The kind of error that the whole ended with; a step may have had one, and the agent got over it. */
  readonly error?: string;
  /** Prompt id → the version that was sent, as its source names it: `5`, `5@sha256:9f2c…` or `sha256:9f2c…`. */
  readonly prompts?: Readonly<Record<string, string>>;
  /** How sure the agent was, 0..1. */
  readonly confidence?: number;
  /** Whether it was handed to a person. */
  readonly routed?: boolean;
  /** Whether the answer turned out to be right. */
  readonly correct?: boolean;
}

/** A step of the agent, or a call of a tool. */
export interface SampleStep {
  readonly name: string;
  /** What a tool was called with. Absent: this was no call, or its source does not tell. */
  readonly arguments?: Json;
  /** Absent: its source does not tell, or there was none. */
  readonly output?: Json;
  readonly confidence?: number;
  /** The kind of error that it ended with. */
  readonly error?: string;
}
