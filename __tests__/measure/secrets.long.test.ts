import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openProject } from '../../src/gather/project.ts';
import { pr } from '../../src/jobs/pr.ts';
import { run } from '../../src/jobs/run.ts';
import { runHead } from '../../src/measure/run-head.ts';
import { processWorld, type World } from '../../src/system/world.ts';
import { aPullRequest, CONFIG, PROMPT } from '../jobs/project.ts';
import type { FileMap, TestRepository } from '../repository.ts';

const KEY = 'zq-0123456789abcdef';
/** Says whatever it found in the memory of the process that started it. */
const LOOKING_AROUND = `import { createInterface } from 'node:readline';
console.error('found ${KEY}');
for await (const line of createInterface({ input: process.stdin })) {
  const { id, input } = JSON.parse(line);
  const steps = [{ name: 'decide', output: '${KEY}' }, { name: 'reply', output: 'We will ${KEY} it.' }];
  console.log(JSON.stringify(input.includes('where') ? { id, error: 'no luck with ${KEY}' } : { id, steps }));
}
`;
const OTHER = CONFIG.replace('suites:\n', '')
  .replace('support:', 'other:')
  .replace('[node, agent.mjs] }', '[node, other.mjs], env: [MODEL_KEY] }');
const BOTH = `${CONFIG}${OTHER}`;
const OPTIONS = { config: 'evalgap.yml', suite: ['support'], format: 'text', quiet: true, fresh: false } as const;

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function projectOf(changes: FileMap, base: FileMap): { readonly repository: TestRepository; readonly world: World } {
  const repository = aPullRequest(changes, { 'agent.mjs': LOOKING_AROUND, 'other.mjs': LOOKING_AROUND, ...base });
  made.push(repository);
  const world = processWorld({ quiet: true });
  const environment = { PATH: process.env.PATH ?? '', MODEL_KEY: KEY };
  return { repository, world: { ...world, directory: repository.root, environment, print() {}, log: SILENT } };
}

const SILENT = { info() {}, warning() {}, error() {} };

/** All that was kept of the runs. */
function kept(root: string): string {
  const folder = join(root, '.evalgap');
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

describe('the key of another suite, which an agent finds although it was not given it', () => {
  test('stands in nothing that a run leaves', async () => {
    const { repository, world } = projectOf({ 'evalgap.yml': BOTH }, {});
    await run(world, OPTIONS);
    expect(kept(repository.root)).toMatch(/We will \[redacted\] it/);
    expect(kept(repository.root).includes(KEY)).toBe(false);
  });

  test('stands in nothing that a pushed commit’s run leaves', async () => {
    const { repository, world } = projectOf({ 'evalgap.yml': BOTH }, {});
    const project = await openProject(world, 'evalgap.yml');
    const commit = repository.git('rev-parse', 'HEAD');
    await runHead({ world, project, commit, suites: ['support'], leg: '', protect() {} });
    expect(kept(repository.root)).toMatch(/We will \[redacted\] it/);
    expect(kept(repository.root).includes(KEY)).toBe(false);
  });

  test.each<[string, FileMap, FileMap]>([
    ['both sides have the other suite', { 'prompts/triage.md': `${PROMPT}- more: x\n` }, { 'evalgap.yml': BOTH }],
    ['the change adds it', { 'evalgap.yml': BOTH }, {}],
    ['the change removes it', { 'evalgap.yml': CONFIG, 'notes.md': 'A file that counts.\n' }, { 'evalgap.yml': BOTH }],
    [
      'the change takes the variable from it',
      { 'evalgap.yml': BOTH.replace(', env: [MODEL_KEY]', ''), 'notes.md': 'A file that counts.\n' },
      { 'evalgap.yml': BOTH },
    ],
  ])('stands in nothing that a pull request leaves where %s', async (_what, changes, base) => {
    const { repository, world } = projectOf(changes, base);
    await pr(world, { ...OPTIONS, suite: [], base: 'main' });
    expect(kept(repository.root)).toMatch(/We will \[redacted\] it/);
    expect(kept(repository.root).includes(KEY)).toBe(false);
  });

  test('stands in nothing that a pull request leaves where the base branch gained the suite since', async () => {
    const { repository, world } = projectOf({ 'prompts/triage.md': `${PROMPT}- more: x\n` }, {});
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'evalgap.yml': BOTH });
    repository.git('checkout', '--quiet', 'topic');
    await pr(world, { ...OPTIONS, suite: [], base: 'main' });
    expect(kept(repository.root)).toMatch(/We will \[redacted\] it/);
    expect(kept(repository.root).includes(KEY)).toBe(false);
  });
});
