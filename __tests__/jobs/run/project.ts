import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileMap, TestRepository } from '../../repository.ts';
import { project } from '../local-project.ts';

export const CONFIG = `suites:
  support:
    prompts: {}
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs] }
    steps: { lookup: tool-call, decide: equals, reply: contains }
`;

/** A chain of three in which each step goes on from the one before; `say` is a text of JavaScript for the reply. */
export function agent({ able = true, heeds = true, say = "'we ' + decide" } = {}): string {
  return `import { createInterface } from 'node:readline';
import { appendFileSync } from 'node:fs';
${able ? `console.log('{"capabilities":["given"]}');` : ''}
for await (const line of createInterface({ input: process.stdin })) {
  const { id, case: name, trial, input, given } = JSON.parse(line);
  appendFileSync('.asked', \`\${name} \${JSON.stringify(given ?? null)}\\n\`);
  const own = [{ name: 'get_order', arguments: { order: input.includes('typo') ? 'A-0' : input.split(' ')[0] } }];
  const lookup = ${heeds ? 'given?.lookup ?? own' : 'own'};
  const found = lookup[0]?.arguments.order !== 'A-0';
  const decide = given?.decide ?? (found && !input.includes('hard') ? 'refund' : 'escalate');
  const steps = [{ name: 'lookup', output: lookup }, { name: 'decide', output: decide }];
  console.log(JSON.stringify({ id, steps, output: ${say} }));
}
`;
}

/** Four cases: one plain, one whose look-up fails, one whose decision does, one that fails at both. */
const CASES = ['plain', 'typo', 'hard', 'typo hard'].map((kind, index) => ({
  id: kind.replace(' ', '-'),
  input: `A-${index + 1} ${kind}`,
  expect: {
    lookup: [{ name: 'get_order', arguments: { order: `A-${index + 1}` } }],
    decide: 'refund',
    reply: 'we refund',
  },
}));

export function aChain(changes: FileMap = {}): TestRepository {
  return project({
    'evalgap.yml': CONFIG,
    'agent.mjs': agent(),
    'evals/cases.jsonl': CASES.map((one) => `${JSON.stringify(one)}\n`).join(''),
    '.gitignore': '.evalgap/\n.asked\n',
    ...changes,
  });
}

/** What the agent was asked so far, a line each. */
export function asked({ root }: TestRepository): readonly string[] {
  const file = join(root, '.asked');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

export function linesOf({ root }: TestRepository, file: string): readonly string[] {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
}
