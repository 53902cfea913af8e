import type { Json } from '../values/json.ts';
import type { Problem } from '../values/problem.ts';

export type PromptFormat = 'text' | 'github-models' | 'prompty' | 'dotprompt' | 'json' | 'region';

/** A prompt file as it stands at one revision. */
export interface Prompt {
  readonly id: string;
  readonly path: string;
  readonly region?: string;
  readonly format: PromptFormat;
  /** The label the file itself carries, if any. */
  readonly version?: string;
  /** Full lower-case hexadecimal SHA-256 of the normalised prompt: text, behavioural keys, partials. */
  readonly digest: string;
  /**
   * Normalised template text that is sent, message by message in order, with included files put in; one entry for a
   * plain text prompt, none where a JSON file does not show which of its strings are sent.
   */
  readonly texts: readonly string[];
  /** Behavioural front-matter keys (model, parameters, tools, output schema). */
  readonly behaviour: Json;
  /** The model the file itself names, if any. */
  readonly model?: string;
}

/** What became of a prompt entry of the config: read, absent, or there but not readable. */
export type PromptReading =
  | { readonly state: 'read'; readonly prompt: Prompt }
  /** `region` is set where the file is there and only the region is not. */
  | { readonly state: 'missing'; readonly id: string; readonly path: string; readonly region?: string }
  | { readonly state: 'unreadable'; readonly id: string; readonly path: string; readonly problems: readonly Problem[] };

/** Reads a repository text by its path relative to the config's folder; `undefined` when there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;
