import type { SuiteSensitivity } from '../../src/sensitivity/report.ts';
import { aRepository, type TestRepository } from '../repository.ts';
import { evalgapHere } from './in-process.ts';

/**
 * Answers `yes` where its prompt has dashes for bullets, else `no` to every second case. `MODE` says which prompt it
 * reads: the one at the request's path, the one it knows, or always the one it was built with.
 */
const AGENT = `
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
const built = '# Rules\\n\\n- one\\n- two\\n';
const read = { path: (request) => readFileSync(request.prompts.main.path, 'utf8'), own: () => readFileSync('prompts/main.md', 'utf8'), built: () => built }[MODE];
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const text = read(request);
  const number = Number(/\\d+/.exec(request.input)[0]);
  const output = /^[*•]/m.test(text) && number % 2 === 0 ? 'no' : 'yes';
  const fresh = 'asked ' + request.input;
  process.stderr.write(fresh + '\\n');
  process.stdout.write(JSON.stringify({ id: request.id, output, ...(RECEIPT ? { prompts: { main: { text } } } : {}) }) + '\\n');
}
`;

const repositories: TestRepository[] = [];

export function removeAll(): void {
  for (const repository of repositories.splice(0)) repository.remove();
}

export function asked(mode: 'path' | 'own' | 'built', receipt = true): TestRepository {
  const repository = aRepository({
    'evalgap.yml':
      'suites:\n  s:\n    prompts: { main: prompts/main.md }\n    cases: [cases.jsonl]\n    agent: { command: [node, agent.mjs], concurrency: 2 }\n    steps: { answer: equals }\n',
    'prompts/main.md': '# Rules\n\n- one\n- two\n',
    'agent.mjs': `const MODE = '${mode}';\nconst RECEIPT = ${receipt};\n${AGENT}`,
    'cases.jsonl': Array.from({ length: 16 }, (_, at) => `{"id":"c${at}","input":"Case ${at}","expect":"yes"}\n`).join(
      '',
    ),
  });
  repositories.push(repository);
  return repository;
}

export async function measure(repository: TestRepository, ...args: readonly string[]) {
  const ran = await evalgapHere(repository.root, ['sensitivity', '--prompt', 'main', '--format', 'json', ...args]);
  return { ...ran, json: JSON.parse(ran.stdout) as { suites: SuiteSensitivity[]; problems?: { message: string }[] } };
}

export const BULLETS = ['--only', 'bullets-star', '--only', 'main/bullets-dot', '--only', 'space-doubled'];
