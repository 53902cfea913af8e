import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { CLI, evalgap } from './cli.ts';
import { AGENT, CASES, CONFIG, PROMPT, projectFiles } from './project.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function project(changes: FileMap = {}): TestRepository {
  const repository = aRepository(projectFiles(changes));
  made.push(repository);
  return repository;
}

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

describe('evalgap check', () => {
  test('takes the five-line smallest config, with and without an agent, and warns once of the missing pin', async () => {
    const smallest = /```yaml\n(suites:[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
    for (const config of [smallest, smallest.replace(/ {4}agent:.*\n/, '')]) {
      const { exitCode, stdout } = await evalgap(
        project({
          'evalgap.yml': config,
          'evals/cases.jsonl':
            '{"id":"a","input":"Where is A-1?","expect":{"extract":{"order":"A-1"},"decide":"track"}}\n',
        }).root,
        ['check', '--format', 'json'],
      );
      const { findings, suites } = JSON.parse(stdout);
      expect(findings.map(({ rule, level }: { rule: string; level: string }) => [rule, level])).toEqual([
        ['pin/unpinned', 'warning'],
      ]);
      expect(suites.support).toMatchObject({ cases: 1, pins: 0 });
      expect(exitCode).toBe(0);
    }
  });

  test('needs no git, and no agent that works', async () => {
    const folder = aFolder(projectFiles({ 'agent.mjs': 'process.exit(1)' }));
    expect((await evalgap(folder, ['check'])).exitCode).toBe(0);
  });

  test('tells every problem of cases, prompts and config at once, by file and line from where the config is', async () => {
    const repository = project({
      'apps/bot/evalgap.yml': CONFIG.replace('reply: contains', 'reply: regex'),
      'apps/bot/prompts/triage.md': '---\nversion: [\n---\nx\n',
      'apps/bot/evals/a.jsonl': '{"id":"a","input":"x","expect":{"reply":"("}}\n{"id":"b","input":"y"}\n',
    });
    const { exitCode, stderr } = await evalgap(repository.root, ['check', '--config', 'apps/bot/evalgap.yml']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/apps\/bot\/prompts\/triage\.md:\d/);
    expect(stderr).toMatch(/apps\/bot\/evals\/a\.jsonl:1.*pattern/);
    expect(stderr).toMatch(/apps\/bot\/evals\/a\.jsonl:2.*no expect/);
  });

  test('names rules that are asked for and not measured', async () => {
    const { stdout } = await evalgap(project({ 'evalgap.yml': `${CONFIG}fail-on: [shift, pin]\n` }).root, [
      'check',
      '--format',
      'json',
    ]);
    const rules = JSON.parse(stdout).suites.support.notMeasured.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['shift/inputs', 'set/flaky', 'pin/ran-another-prompt']));
  });

  test('a waiver silences its finding through its last day, and no longer', async () => {
    const waived = `${CONFIG}fail-on: [pin]\nwaivers: [{ rule: pin/unpinned, subject: triage, reason: soon, until: 2026-11-30 }]\n`;
    const { root: directory } = project({ 'evalgap.yml': waived });
    expect((await evalgap(directory, ['check', '--as-of', '2026-11-30'])).exitCode).toBe(0);
    expect((await evalgap(directory, ['check', '--as-of', '2026-12-01'])).exitCode).toBe(1);
  });
});

describe('evalgap pin', () => {
  test('writes pins and nothing else; --check fails while one would change', async () => {
    const { root: directory } = project({ 'evalgap.yml': `# ours\n${CONFIG}` });
    expect((await evalgap(directory, ['pin', '--check'])).exitCode).toBe(1);
    expect(readFileSync(join(directory, 'evalgap.yml'), 'utf8')).toBe(`# ours\n${CONFIG}`);
    const written = await evalgap(directory, ['pin', '--format', 'json']);
    expect(JSON.parse(written.stdout).changed).toEqual([
      { suite: 'support', prompt: 'triage', from: null, to: expect.stringMatching(/^1@sha256:[0-9a-f]{12}$/) },
    ]);
    expect(readFileSync(join(directory, 'evalgap.yml'), 'utf8')).toMatch(
      /^# ours\nsuites:\n {2}support:\n {4}prompts: \{ triage: \{ path: prompts\/triage\.md, pin: /,
    );
    expect((await evalgap(directory, ['pin', '--check'])).exitCode).toBe(0);
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

describe('manners', () => {
  test('a misspelt command or option suggests the right one and is no crash', async () => {
    const command = await evalgap(root, ['chek']);
    expect(command.exitCode).toBe(2);
    expect(command.stderr).toMatch(/Did you mean check\?/);
    const option = await evalgap(root, ['check', '--confg', 'x']);
    expect(option.exitCode).toBe(2);
    expect(option.stderr).toMatch(/Did you mean --config\?/);
  });

  test('help and version are no failure', async () => {
    expect((await evalgap(root, ['--help'])).exitCode).toBe(0);
    const { stdout, exitCode } = await evalgap(root, ['--version']);
    expect(exitCode).toBe(0);
    expect(stdout.trim()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });

  test('with --format json even a problem is JSON on standard output', async () => {
    const { stdout, exitCode } = await evalgap(aFolder(), ['check', '--format', 'json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, problems: [{ location: { file: 'evalgap.yml' } }] });
  });

  test('in a workflow nothing that a config says is obeyed by the runner, in any format', async () => {
    const hostile = `${CONFIG}    "##[add-mask]support": 1\n    "::add-mask::support": 1\n`;
    const { root: directory } = project({ 'evalgap.yml': hostile });
    for (const format of ['text', 'json', 'markdown', 'github']) {
      const { exitCode, stdout, stderr } = await evalgap(directory, ['check', '--format', format], {
        GITHUB_ACTIONS: 'true',
      });
      expect(exitCode).toBe(2);
      expect(stdout + stderr).not.toContain('##[');
      expect(stdout + stderr).not.toMatch(/^\s*::add-mask/m);
    }
  });

  test('--report writes in the format its ending names, --quiet leaves standard error empty', async () => {
    const { root: directory } = project({ 'evals/cases.jsonl': CASES });
    const { stderr } = await evalgap(directory, ['check', '--quiet', '--report', 'out/report.json']);
    expect(stderr).toBe('');
    expect(JSON.parse(readFileSync(join(directory, 'out/report.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  test('a day that is none is refused, and a reader that went away is no finding', async () => {
    expect((await evalgap(project().root, ['check', '--as-of', '2026-02-30'])).exitCode).toBe(2);
    const child = spawn(process.execPath, [CLI, 'demo', '--format', 'json'], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  });

  test('an unknown suite names those there are and the nearest', async () => {
    const { exitCode, stderr } = await evalgap(project().root, ['check', '--suite', 'suport']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/no suite "suport".*one of support.*Did you mean "support"\?/);
  });
});
