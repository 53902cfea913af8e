import type { Config, LoadedConfig } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { formatProblem, unwrap } from '../../src/values/problem.ts';

export const SMALLEST = `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs] }
    steps: { extract: fields, decide: equals }
`;

export const FULL = `suites:
  support:
    prompts:
      triage: { path: prompts/triage.md, pin: "4@sha256:9f2c1e07ab34" }
      guard: { path: src/guard.ts, region: guard, pin: "sha256:0a5f11aa22bb" }
    models: { main: gpt-5.2-2026-08-01 }
    tools: [openapi/orders.yaml, src/tools/*.json]
    product: [policies/**, src/billing/**]
    cases: [evals/support/*.jsonl]
    agent:
      command: [node, agent.mjs]
      mode: per-case
      prepare: [npm, ci]
      concurrency: 8
      timeout: 90s
      rate: { requests: 60/min, tokens: 100k/min }
      env: [OPENAI_API_KEY]
      inputs: [src/**, agent.mjs]
    steps:
      extract: { scorer: fields }
      lookup: { scorer: tool-call, order: subset, tolerance: 0.5, mutates: true, dry: true, threshold: 0.9 }
      judge-tone: { scorer: custom, command: [node, tone.mjs] }
      decide: { scorer: equals, final: true }
      reply: contains
    trials: 3
    budget: { trials: 2000, minutes: 20, usd: 2.5 }
    given: true
    margin: 2%
    freshness: 14d
    deployed: { file: deployed.json }
    production: { samples: [.evalgap/production/*.jsonl] }
    redact: [node, redact.mjs]
    weekly: { run: true }
    issues: per-cause
    owners: [octocat]
rules:
  stale/prompt-moved: { level: note, grace: 3d }
  set/duplicate: { threshold: 95% }
  shift: off
waivers:
  - { rule: set/duplicate, subject: refund-017, reason: two tills, until: 2027-01-31 }
fail-on: [pin, step/regressed]
history: { store: artifact, maxAge: 24h }
labels: { issue: evals, failure: agent-failed }
`;

/** A suite that has what it needs, to add lines of four blanks to. */
export const SUITE = `suites:
  s:
    cases: [a.jsonl]
`;

export function loaded(text: string): LoadedConfig {
  return unwrap(loadConfig(text, 'evalgap.yml'));
}

export function configOf(text: string): Config {
  return loaded(text).config;
}

/** The problems as a terminal shows them, a line each. */
export function printed(text: string): readonly string[] {
  const result = loadConfig(text, 'evalgap.yml');
  return result.ok ? [] : result.problems.map(formatProblem);
}
