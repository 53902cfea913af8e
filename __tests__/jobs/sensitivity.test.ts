import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
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
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

function project(mode: 'path' | 'own' | 'built', receipt = true): TestRepository {
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

async function measure(repository: TestRepository, ...args: readonly string[]) {
  const ran = await evalgapHere(repository.root, ['sensitivity', '--prompt', 'main', '--format', 'json', ...args]);
  return { ...ran, json: JSON.parse(ran.stdout) as { suites: SuiteSensitivity[]; problems?: { message: string }[] } };
}

const BULLETS = ['--only', 'bullets-star', '--only', 'main/bullets-dot', '--only', 'space-doubled'];

describe('evalgap sensitivity', () => {
  test.each(['path', 'own'] as const)('an agent that reads its prompt by %s sees every variant', async (mode) => {
    const repository = project(mode);
    const { exitCode, json } = await measure(repository, ...BULLETS);
    expect(exitCode).toBe(0);
    const [family] = json.suites[0]!.families;
    expect(family).toMatchObject({ family: 'prompt', prompt: 'main' });
    const [step] = family!.steps;
    expect(step).toMatchObject({ step: 'answer', final: true, cases: 16, accuracy: 1, spread: 0.5 });
    expect(step!.lowest).toMatchObject({ accuracy: 0.5 });
    expect(step!.flips).toMatchObject({ any: 0.5, again: 0 });
    expect(step!.p).toBeLessThan(0.05);
    expect(family!.variants.map(({ id }) => id)).toEqual([
      'main/bullets-dot',
      'main/bullets-star',
      'main/space-doubled',
    ]);
    for (const { receipts } of family!.variants) expect(receipts).toMatchObject({ verified: 16, another: 0, none: 0 });
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('an agent that sends the original whatever it is given is not measured, and never called steady', async () => {
    const repository = project('built');
    const { exitCode, json } = await measure(repository, '--only', 'bullets-star');
    expect(exitCode).toBe(2);
    expect(json.suites[0]!.families[0]).toMatchObject({
      steps: [],
      variants: [{ receipts: { verified: 0, another: 16 }, steps: [] }],
    });
    const told = await evalgapHere(repository.root, ['sensitivity', '--prompt', 'main', '--only', 'bullets-star']);
    expect(told.stdout).toContain('Not measured');
    expect(told.stdout).not.toContain('No spread');
  });

  test('without receipts nothing is said of an agent whose answers stay', async () => {
    const repository = project('built', false);
    const { stdout, exitCode } = await evalgapHere(repository.root, [
      'sensitivity',
      '--prompt',
      'main',
      '--only',
      'bullets-star',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('no receipt shows that a variant was sent');
  });

  test('what was answered is not asked again, but for --fresh, and uncommitted changes are seen', async () => {
    const repository = project('own');
    repository.write({ 'prompts/main.md': '# Rules\n\n- one\n- two\n- three\n', 'note.txt': 'untracked' });
    const first = await measure(repository, ...BULLETS);
    expect(first.json.suites[0]!.requests).toEqual({ planned: 80, completed: 80, onRecord: 0 });
    expect(first.json.suites[0]!.families[0]!.variants[0]!.diff).toContain('• three');
    const { json } = await measure(repository, ...BULLETS);
    expect(json.suites[0]!.requests).toEqual({ planned: 80, completed: 0, onRecord: 80 });
    expect(json.suites[0]!.families).toEqual(first.json.suites[0]!.families);
    expect((await measure(repository, ...BULLETS, '--fresh')).json.suites[0]!.requests.completed).toBe(80);
    const folder = join(repository.root, json.suites[0]!.folder);
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toHaveLength(5);
    expect(readFileSync(join(folder, 'variants', 'main--bullets-star.txt'), 'utf8')).toContain('* three');
  });

  test('variants are listed and nothing is asked in a dry run; names that none has are refused', async () => {
    const repository = project('path');
    const { stdout, exitCode } = await evalgapHere(repository.root, [
      'sensitivity',
      '--dry-run',
      '--reject',
      'bullets-star',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('nothing was asked');
    expect(stdout).toContain('+ • one'.replace('+ ', '+'));
    expect(stdout).toMatch(/main\/bullets-star.*: rejected/);
    const wrong = await measure(repository, '--reject', 'bulets', '--prompt', 'mian');
    expect(wrong.exitCode).toBe(2);
    expect(wrong.json.problems!.map(({ message }) => message)).toEqual([
      '`s` has no prompt or variant "mian"',
      '`s` has no prompt or variant "bulets"',
    ]);
  });
});
