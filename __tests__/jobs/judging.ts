import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ChatCall, completion, send } from '../agent/chat-api.ts';
import type { FileMap, TestRepository } from '../repository.ts';
import { evalgapHere, type Ran } from './in-process.ts';

export const KEY = 'sk-judge-0123456789abcdef';
export const JUDGE_PROMPT = 'Customer: {{input}}\nWanted: {{expected}}\nSaid: {{output}}\n';
const CASES = ['refund', 'track', 'replace']
  .map((label, index) => {
    const input = ['money', 'where', 'torn'][index];
    return `${JSON.stringify({ id: label, input, expect: { decide: label, reply: `We will ${label} it.` } })}\n`;
  })
  .join('');

/** A suite whose replies a model at that address judges; `more` options of the step. */
export function judged(url: string, more = 'key: JUDGE_KEY'): FileMap {
  return {
    'prompts/judge.md': JUDGE_PROMPT,
    'evals/cases.jsonl': CASES,
    'evalgap.yml': `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs], concurrency: 1 }
    steps:
      decide: equals
      reply: { scorer: judge, prompt: prompts/judge.md, model: judge-2026-08-01, url: "${url}", ${more} }
`,
  };
}

export function evalgap(
  { root }: TestRepository,
  args: readonly string[],
  environment = { JUDGE_KEY: KEY },
): Promise<Ran> {
  return evalgapHere(root, args, { environment: { PATH: process.env.PATH ?? '', ...environment } });
}

/** What stands in the question for one of its placeholders. */
export function material({ body }: ChatCall, name: string): string {
  return new RegExp(`<<<${name} \\w+\n([\\s\\S]*?)\n>>>`).exec(body.messages[1]?.content ?? '')?.[1] ?? '';
}

/** Says whether two texts are the same. */
export function honest(call: ChatCall): void {
  const verdict = material(call, 'expected') === material(call, 'output') ? 'correct' : 'wrong';
  send(call.answer, completion(JSON.stringify({ verdict })));
}

export function everyFile(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.git/') && statSync(join(folder, name)).isFile())
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

export function stepsIn({ root }: TestRepository): readonly { readonly case: string; readonly reply: unknown }[] {
  const runs = join(root, '.evalgap/runs');
  const [file = ''] = readdirSync(runs).filter((name) => name.endsWith('.jsonl'));
  const [, ...lines] = readFileSync(join(runs, file), 'utf8').trimEnd().split('\n');
  return lines
    .map((line) => JSON.parse(line))
    .map((trial) => ({ case: trial.case, reply: trial.steps.find((step: { name: string }) => step.name === 'reply') }));
}
