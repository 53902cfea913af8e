import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { aFolder } from '../repository.ts';
import { CLI, evalgap } from './cli.ts';
import { project } from './local-project.ts';
import { CASES, CONFIG, projectFiles } from './project.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

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

  test('a reader of the help that went away sees no stack', async () => {
    const child = spawn(process.execPath, [CLI, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(said).toBe('');
  });

  test('an unknown suite names those there are and the nearest', async () => {
    const { exitCode, stderr } = await evalgap(project().root, ['check', '--suite', 'suport']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/no suite "suport".*one of support.*Did you mean "support"\?/);
  });
});
