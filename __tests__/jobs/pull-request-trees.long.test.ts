import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { aFolder } from '../repository.ts';
import { evalgap } from './cli.ts';
import { check, deltas, pullRequest, WORSE } from './local-pull-request.ts';
import { AGENT, CONFIG } from './project.ts';

describe('the working tree', () => {
  test('is measured as it stands, uncommitted changes included, and is left as it is', async () => {
    const repository = pullRequest({});
    repository.write({ 'prompts/triage.md': WORSE });
    const { json } = await check(repository);
    expect(json.comparisons[0]?.head.revision).toMatch(/^[0-9a-f]{40}\+dirty$/);
    expect(json.verdict).toBe('regressed');
    expect(repository.git('status', '--porcelain')).toBe('M prompts/triage.md');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('a commit named by --head is measured in a tree of its own', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    repository.git('checkout', '--quiet', 'main');
    const { json } = await check(repository, '--head', 'topic');
    expect(json.verdict).toBe('regressed');
    expect(json.comparisons[0]?.head.revision).toBe(repository.git('rev-parse', 'topic'));
  });

  test('keeps the index of a commit in the making: a pre-commit hook may run the check', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist/cli/index.js');
    repository.write({
      '.git/hooks/pre-commit': { run: `#!/bin/sh\nnode ${cli} pr --base main --quiet > /dev/null\nexit 0\n` },
    });
    repository.write({ 'agent.mjs': `${AGENT}// mine\n` });
    repository.git('commit', '--quiet', '--all', '--message', 'mine');
    expect(repository.git('show', '--name-only', '--format=')).toBe('agent.mjs');
  });

  test('forgets no work tree of the user’s that is not there just now', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const elsewhere = `${repository.root}-elsewhere`;
    repository.git('worktree', 'add', '--quiet', elsewhere, '-b', 'elsewhere');
    renameSync(elsewhere, `${elsewhere}-off`);
    await check(repository);
    renameSync(`${elsewhere}-off`, elsewhere);
    expect(repository.git('-C', elsewhere, 'status', '--porcelain')).toBe('');
    rmSync(elsewhere, { recursive: true });
  });

  test('no work tree, home or lock is left behind', async () => {
    const temporary = aFolder();
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    await evalgap(repository.root, ['pr', '--base', 'main', '--head', 'topic'], { TMPDIR: temporary });
    expect(readdirSync(temporary)).toEqual([]);
    expect(
      readdirSync(join(repository.root, '.evalgap/pr'), { recursive: true }).filter((name) =>
        String(name).endsWith('.lock'),
      ),
    ).toEqual([]);
  });
});

describe('each side', () => {
  test('runs its own agent with its own prepare in its own tree', async () => {
    const prepared = (name: string) => ({
      'prepare.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync('prepared.txt', '${name}');`,
      'agent.mjs': `import { readFileSync } from 'node:fs';\nif (readFileSync('prepared.txt', 'utf8') !== '${name}') process.exit(1);\n${AGENT.replace("import { readFileSync } from 'node:fs';\n", '')}`,
    });
    const config = CONFIG.replace('agent.mjs] }', 'agent.mjs], prepare: [node, prepare.mjs] }');
    const repository = pullRequest(prepared('head'), { 'evalgap.yml': config, ...prepared('base') });
    const { json } = await check(repository, '--head', 'topic');
    expect(deltas(json)).toEqual([0, 0]);
    expect(json.comparisons[0]?.completed.base.accuracy).toBe(1);
    expect(existsSync(join(repository.root, 'prepared.txt'))).toBe(false);
  });

  test('is never run on the other side’s dependencies: different lockfiles without prepare name the key', async () => {
    const lock = (version: string) => ({
      'package-lock.json': `{"version":"${version}"}`,
      '.gitignore': 'node_modules\n',
    });
    const repository = pullRequest(lock('2'), lock('1'));
    repository.write({ 'node_modules/dependency/index.js': '' });
    const { json, exitCode } = await check(repository);
    expect(exitCode).toBe(2);
    expect(json.problems?.[0]?.message).toMatch(
      /node_modules was installed for another revision: package-lock.json differs/,
    );
    expect(json.comment).toContain('prepare: [npm, ci]');
  });

  test('is lent the installed dependencies where both ask for the same', async () => {
    const agent = `import { answer } from 'dependency';\nanswer();\n${AGENT}`;
    const both = { 'package-lock.json': '{}', '.gitignore': 'node_modules\n', 'agent.mjs': agent };
    const repository = pullRequest({ 'prompts/triage.md': WORSE }, both);
    repository.write({
      'node_modules/dependency/package.json': '{"name":"dependency","type":"module","exports":"./index.js"}',
      'node_modules/dependency/index.js': 'export function answer() {}',
    });
    expect((await check(repository)).json.verdict).toBe('regressed');
  });
});
