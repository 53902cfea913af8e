import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { aFolder } from '../repository.ts';
import { CLI, evalgap } from './cli.ts';
import { project } from './local-project.ts';
import { AGENT, CONFIG, PROMPT } from './project.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

describe('evalgap demo', () => {
  test('needs nothing but Node and git, names the step that broke and the drift, and exits as a failed check', async () => {
    const shipped = mkdtempSync(join(tmpdir(), 'evalgap-test-'));
    for (const part of ['dist', 'examples', 'package.json'])
      cpSync(join(root, part), join(shipped, part), { recursive: true });
    const temporary = aFolder();
    const cli = join(shipped, 'dist/cli/index.js');
    const result = await evalgap(aFolder(), ['demo', '--format', 'markdown'], { TMPDIR: temporary }, cli);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/### Evalgap · `decide` got worse: 91\.0 % → 78\.0 %/);
    expect(result.stdout).toMatch(
      /\*\*Pin drift:\*\* `prompts\/triage\.md` is version 5, the suite was written for version 4/,
    );
    expect(result.stdout).toMatch(/\| `decide` \|.*\*\*regressed\*\* \|/);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('evalgap run', () => {
  test('records a run, resumes it without asking again, and refuses another fingerprint', async () => {
    const repository = project();
    const first = await evalgap(repository.root, ['run', '--output', 'r.jsonl', '--format', 'json']);
    expect(JSON.parse(first.stdout).runs).toEqual([
      {
        suite: 'support',
        file: 'r.jsonl',
        trials: 18,
        completed: 18,
        errored: 0,
        notRun: 0,
        durationMs: expect.any(Number),
      },
    ]);
    const lines = readFileSync(join(repository.root, 'r.jsonl'), 'utf8');
    expect((await evalgap(repository.root, ['run', '--output', 'r.jsonl'])).exitCode).toBe(0);
    expect(readFileSync(join(repository.root, 'r.jsonl'), 'utf8')).toBe(lines);
    repository.write({ 'prompts/triage.md': PROMPT.replace('where', 'nowhere') });
    const refused = await evalgap(repository.root, ['run', '--output', 'r.jsonl']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/begun under another prompts.*--fresh/);
    expect((await evalgap(repository.root, ['run', '--output', 'r.jsonl', '--fresh'])).exitCode).toBe(0);
  });

  test('killed in the middle, the same command finishes only what is missing', async () => {
    const slow = AGENT.replace(
      'const label =',
      "await new Promise((resolve) => setTimeout(resolve, 60));\n  (await import('node:fs')).appendFileSync('asked.log', input + '\\n');\n  const label =",
    );
    const repository = project({ 'agent.mjs': slow, '.gitignore': 'asked.log\n' });
    const child = spawn(process.execPath, [CLI, 'run', '--output', 'r.jsonl'], {
      cwd: repository.root,
      stdio: 'ignore',
    });
    const file = join(repository.root, 'r.jsonl');
    while (!existsSync(file) || readFileSync(file, 'utf8').split('\n').length < 8)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const done = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"completed"')).length;
    writeFileSync(join(repository.root, 'asked.log'), '');
    const resumed = await evalgap(repository.root, ['run', '--output', 'r.jsonl', '--format', 'json']);
    expect(JSON.parse(resumed.stdout).runs[0]).toMatchObject({ trials: 18, completed: 18 });
    expect(readFileSync(join(repository.root, 'asked.log'), 'utf8').trim().split('\n')).toHaveLength(18 - done);
    const trials = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line).case);
    expect([...new Set(trials)]).toHaveLength(18);
    expect(trials).toHaveLength(18);
  });

  test('of which no trial completes could not check', async () => {
    const { root: directory } = project({ 'agent.mjs': 'process.exit(7);' });
    const { exitCode, stdout } = await evalgap(directory, ['run']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/exit code 7/);
  });
});

describe('evalgap compare', () => {
  test('heeds margin, thresholds and gate of a config that holds the suite, and needs none', async () => {
    const repository = project();
    await evalgap(repository.root, ['run', '--output', 'base.jsonl']);
    repository.write({ 'prompts/triage.md': PROMPT.replace('where', 'nowhere') });
    await evalgap(repository.root, ['run', '--output', 'head.jsonl']);
    expect((await evalgap(repository.root, ['compare', 'base.jsonl', 'head.jsonl'])).exitCode).toBe(0);
    repository.write({ 'evalgap.yml': `${CONFIG}fail-on: [step]\n` });
    const gated = await evalgap(repository.root, ['compare', 'base.jsonl', 'head.jsonl']);
    expect(gated.exitCode).toBe(1);
    expect(gated.stdout).toMatch(/`decide` got worse: 100\.0 % → 66\.7 %/);
    const elsewhere = await evalgap(aFolder(), [
      'compare',
      join(repository.root, 'base.jsonl'),
      join(repository.root, 'head.jsonl'),
      '--format',
      'json',
    ]);
    expect(JSON.parse(elsewhere.stdout)).toMatchObject({
      version: 1,
      suite: 'support',
      verdict: 'regressed',
      comparable: true,
    });
  });

  test.each([
    ['absent', undefined, /absent\.jsonl: cannot read this file/],
    ['empty', '', /not a run file/],
    ['something else', 'hello\n', /not a run file/],
  ])('a file that is %s is named', async (name, text, expected) => {
    const folder = aFolder(text === undefined ? {} : { 'absent.jsonl': text });
    const { exitCode, stderr } = await evalgap(folder, ['compare', 'absent.jsonl', 'absent.jsonl']);
    expect(name).toBeTruthy();
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(expected);
  });
});
