import type { Step } from '../config/config.ts';
import { judgeIdentity } from '../scorers/judge/identity.ts';
import { canonicalJson, type Json, sha256 } from '../values/json.ts';
import type { Fingerprint } from './run-file.ts';

export interface FingerprintParts {
  /** Prompt id → `version@sha256:digest` at the revision. */
  readonly prompts: ReadonlyMap<string, string>;
  /** The digest of the case set. */
  readonly cases: string;
  readonly steps: readonly Step[];
  /** Step name → digest of the prompt that its judge is sent. */
  readonly judges?: ReadonlyMap<string, string>;
  /** What the agent is: how it is started, and a digest of the files that decide its answers. */
  readonly agent: Json;
  /** What else of the config decides a result. */
  readonly config: Json;
}

/** Digests of everything that decides a trial's result. */
export function fingerprintOf(parts: FingerprintParts): Fingerprint {
  return {
    prompts: digestOf(Object.fromEntries(parts.prompts)),
    cases: parts.cases,
    scorers: scorersDigest(parts.steps, parts.judges),
    agent: digestOf(parts.agent),
    config: digestOf(parts.config),
  };
}

/** Scorer, its options and threshold by step name, whatever the order: runs with equal ones can be compared. */
export function scorersDigest(steps: readonly Step[], judges: ReadonlyMap<string, string> = new Map()): string {
  const byName = steps.map(({ name, scorer, threshold }) => {
    return [name, { scorer: scorer.kind === 'judge' ? judgeIdentity(scorer, judges.get(name)) : scorer, threshold }];
  });
  return digestOf(Object.fromEntries(byName) as Json);
}

function digestOf(value: Json): string {
  return `sha256:${sha256(canonicalJson(value))}`;
}
