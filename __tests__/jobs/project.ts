import { aRepository, type FileMap, type TestRepository } from '../repository.ts';

/**
 * A small repository with a real agent: it answers `decide` with the label whose rule in the prompt shares a word with
 * the message, and `reply` with a sentence about it. Changing the prompt changes what it gets right.
 */
export const AGENT = `import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
const rulesOf = (path) => [...readFileSync(path, 'utf8').matchAll(/^- (\\w+): (.*)$/gm)].map(([, label, words]) => [label, words.match(/\\S+/g)]);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, input, prompts } = JSON.parse(line);
  const text = readFileSync(prompts.triage.path, 'utf8');
  const label = rulesOf(prompts.triage.path).find(([, words]) => words.some((word) => input.includes(word)))?.[0] ?? 'answer';
  const steps = [{ name: 'decide', output: label }, { name: 'reply', output: 'We will ' + label + ' it.' }];
  console.log(JSON.stringify({ id, output: steps[1].output, steps, prompts: { triage: { text: text.replace(/^---[\\s\\S]*?---\\n/, '') } } }));
}
`;

export const PROMPT = `---
version: 1
---
Decide what to do.

- refund: money back
- replace: broken torn
- track: where
`;

export const CONFIG = `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs] }
    steps: { decide: equals, reply: contains }
`;

export const CASES = [
  ...aFew('refund', [
    'I want my money',
    'give it back',
    'money please',
    'my money now',
    'back it goes',
    'MONEY? money!',
  ]),
  ...aFew('replace', [
    'it is broken',
    'torn on arrival',
    'broken again',
    'the box is torn',
    'a broken lid',
    'torn and dirty',
  ]),
  ...aFew('track', ['where is it', 'so where', 'where oh where', 'tell me where', 'where are you', 'and where now']),
]
  .map((line) => `${line}\n`)
  .join('');

function aFew(label: string, inputs: readonly string[]): readonly string[] {
  return inputs.map((input, index) =>
    JSON.stringify({
      id: `${label}-${index}`,
      input,
      expect: { decide: label, reply: { contains: [label] } },
      tags: [label],
    }),
  );
}

export function projectFiles(changes: FileMap = {}): FileMap {
  return {
    'evalgap.yml': CONFIG,
    'prompts/triage.md': PROMPT,
    'evals/cases.jsonl': CASES,
    'agent.mjs': AGENT,
    ...changes,
  };
}

/** The project on `main`, and on a branch `topic`, checked out, with the changes committed. */
export function aPullRequest(changes: FileMap, base: FileMap = {}): TestRepository {
  const repository = aRepository(projectFiles(base));
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit(changes, 'the change');
  return repository;
}
