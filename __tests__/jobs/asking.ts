import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { evalgapHere, type Ran } from './in-process.ts';

/** A line for every question that either agent was asked. */
let log: string;
export let repository: TestRepository;

beforeEach(() => {
  log = join(aFolder(), 'asked');
});

afterEach(() => repository.remove());

const TRIAGE = '---\nversion: 1\n---\nDecide: refund or track.\n';
export const REPLY = '---\nversion: 1\n---\nAnswer in one sentence.\n';

export const agent = () => `import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, case: name, input, prompts } = JSON.parse(line);
  appendFileSync(${JSON.stringify(log)}, name + '\\n');
  const rude = readFileSync(prompts.reply.path, 'utf8').includes('rudely');
  const steps = [{ name: 'decide', output: input.split(' ')[0] }, { name: 'reply', output: rude ? 'No.' : 'We ' + input + '.' }];
  console.log(JSON.stringify({ id, output: steps[1].output, steps }));
}
`;

export function caseLine(id: string, input: string, covers?: readonly string[]): string {
  const expect = { decide: input.split(' ')[0], reply: { contains: ['We'] } };
  return `${JSON.stringify({ id, input, expect, ...(covers === undefined ? {} : { covers }) })}\n`;
}

export const CASES = [
  ...Array.from({ length: 4 }, (_, at) => caseLine(`reply-${at}`, `refund it ${at}`, ['reply'])),
  ...Array.from({ length: 5 }, (_, at) => caseLine(`triage-${at}`, `track it ${at}`, ['triage'])),
  caseLine('any-0', 'track both'),
].join('');

export const CONFIG = `suites:
  support:
    prompts: { triage: prompts/triage.md, reply: prompts/reply.md }
    tools: [tools.json]
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs], inputs: [src/**] }
    steps: { decide: equals, reply: contains }
`;

export function project(changes: FileMap, base: FileMap = {}): void {
  repository = aRepository({
    'evalgap.yml': CONFIG,
    'prompts/triage.md': TRIAGE,
    'prompts/reply.md': REPLY,
    'evals/cases.jsonl': CASES,
    'agent.mjs': agent(),
    'src/shop.mjs': 'export const shop = 1;\n',
    'tools.json': '[]\n',
    'package.json': '{}\n',
    ...base,
  });
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit(changes, 'the change');
}

export const pr = (...args: string[]): Promise<Ran> =>
  evalgapHere(repository.root, ['pr', '--base', 'main', '--head', 'topic', ...args]);
export const comment = async (...args: string[]): Promise<string> => (await pr('--format', 'markdown', ...args)).stdout;

/** Whom either side was asked about since the last time, in order of their names, each with how often. */
export function asked(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').sort() : [])
    counts[name] = (counts[name] ?? 0) + 1;
  rmSync(log, { force: true });
  return counts;
}

export const ALL = Object.fromEntries([
  ['any-0', 2],
  ...[0, 1, 2, 3].map((at) => [`reply-${at}`, 2]),
  ...[0, 1, 2, 3, 4].map((at) => [`triage-${at}`, 2]),
]);
export const OF_REPLY = Object.fromEntries(Object.entries(ALL).filter(([id]) => !id.startsWith('triage')));

/** Without what has to differ between two commits. */
export const withoutRevision = (text: string, sha: string): string => text.replaceAll(sha.slice(0, 7), '<head>');
export const head = (): string => repository.git('rev-parse', 'topic');
