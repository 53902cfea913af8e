import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { SarifLog } from '../../src/report/sarif/log.ts';
import { aFolder, aRepository, type FileMap } from '../repository.ts';
import { evalgapHere } from './in-process.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const CONFIG = "suites: { support: { cases: ['evals/*'] } }\n";
const TWICE = ['one', 'two'].map((id) => `{"id":"${id}","input":"Where is the parcel?","expect":"track"}\n`).join('');

/** One file of cases that can be read, with a duplicate, and one that cannot. */
const HALF_BROKEN: FileMap = { 'evalgap.yml': CONFIG, 'evals/a.jsonl': TWICE, 'evals/b.jsonl': '{"id": x\n' };
const NO_CONFIG: FileMap = { 'evalgap.yml': 'suites: { support: { casses: [] } }\n' };

function folderOf(files: FileMap): string {
  const folder = aFolder(files);
  made.push(folder);
  return folder;
}

function repositoryOf(files: FileMap): string {
  const { root } = aRepository(files);
  made.push(root);
  return root;
}

function check(folder: string, ...args: string[]) {
  return evalgapHere(folder, ['check', ...args]);
}

describe('as annotations', () => {
  test('what could not be checked comes first, at its place, and not again beside them', async () => {
    const { stdout, stderr, exitCode } = await check(folderOf(HALF_BROKEN), '--format', 'github');
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^::error title=Could not check,file=evals\/b\.jsonl,line=1,?[^:]*::/);
    expect(stdout).toMatch(/^::warning title=set\/duplicate,file=evals\/a\.jsonl,line=2/m);
    expect(stderr).toBe('');
  });

  test('a config that cannot be read is one as well', async () => {
    const { stdout, exitCode } = await check(folderOf(NO_CONFIG), '--format', 'github');
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^::error title=Could not check,file=evalgap\.yml,line=1,col=\d+::.*casses/);
  });
});

describe('for people', () => {
  test.each(['text', 'markdown'])('%s begins with what could not be checked', async (format) => {
    const { stdout, exitCode } = await check(folderOf(HALF_BROKEN), '--format', format);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/Could not be checked \(1\)[*\n]+- `evals\/b\.jsonl:1:?\d*`: .*expected/s);
    expect(stdout.indexOf('Could not be checked')).toBeLessThan(stdout.indexOf('evals/a.jsonl'));
    expect(stdout).toContain('Could not check everything: 1 problem; 1 finding (1 warning)');
  });

  test('on a terminal it is not said twice, elsewhere standard error has it too', async () => {
    const folder = folderOf(HALF_BROKEN);
    const terminal = { output: true, progress: true, columns: 80 };
    const seen = await evalgapHere(folder, ['check'], { terminal });
    expect(seen.stderr).toBe('');
    expect((await check(folder)).stderr).toMatch(/^evals\/b\.jsonl:1/);
    const none = await evalgapHere(folderOf(NO_CONFIG), ['check'], { terminal });
    expect([none.stdout, none.stderr]).toEqual(['', expect.stringMatching(/^evalgap\.yml:1:/)]);
  });
});

describe('--report', () => {
  test.each([
    ['report.md', /^### Evalgap · Could not check: 1 problem\n\n- `evalgap\.yml:1:\d+`: .*casses/],
    ['report.txt', /^Evalgap · Could not check: 1 problem\n\n- `evalgap\.yml:1:\d+`: .*casses/],
    ['report.json', /"problems": \[\s+\{\s+"message": "[^\n]*casses/],
    ['report.sarif', /"executionSuccessful": false/],
  ])('%s of an earlier check does not outlive a config that cannot be read', async (name, expected) => {
    const folder = folderOf(NO_CONFIG);
    writeFileSync(join(folder, name), 'what an earlier check said');
    expect((await check(folder, '--report', name)).exitCode).toBe(2);
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(expected);
  });

  test('holds what could not be checked beside the findings', async () => {
    const folder = folderOf(HALF_BROKEN);
    await check(folder, '--format', 'json', '--report', 'report.md');
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(
      /Could not be checked \(1\).*evals\/b\.jsonl.*duplicate/s,
    );
  });

  test('is refused where its ending names no format, and written as it is printed where it has none', async () => {
    const folder = folderOf({ ...HALF_BROKEN, 'evals/b.jsonl': null });
    const { exitCode, stdout, stderr } = await check(folder, '--report', 'report.html');
    expect([exitCode, stdout, existsSync(join(folder, 'report.html'))]).toEqual([2, '', false]);
    expect(stderr).toContain('--report "report.html" names no format (expected one of .md, .json, .txt, .sarif)');
    expect((await check(folder, '--format', 'json', '--report', 'report')).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'report'), 'utf8'))).toMatchObject({ version: 1 });
  });
});

describe('from a folder within the repository', () => {
  const files = Object.fromEntries(
    ['apps/bot', 'apps/desk'].flatMap((app) =>
      Object.entries(HALF_BROKEN).map(([path, text]) => [`${app}/${path}`, text]),
    ),
  );

  test('annotations are at the places that GitHub knows, text at those that were typed', async () => {
    const bot = join(repositoryOf(files), 'apps/bot');
    const { stdout } = await check(bot, '--format', 'github');
    expect(stdout.match(/file=[^,:]+/g)).toEqual(['file=apps/bot/evals/b.jsonl', 'file=apps/bot/evals/a.jsonl']);
    expect((await check(bot)).stdout).toMatch(/^evals\/a\.jsonl$/m);
  });

  test('so are the results of SARIF, and each config has an upload of its own', async () => {
    const root = repositoryOf(files);
    const told = async (app: string, ...args: string[]) => {
      const { stdout } = await check(join(root, app), '--format', 'sarif', ...args);
      const [run] = (JSON.parse(stdout) as SarifLog).runs;
      const { uri, uriBaseId } = run.results[0]!.locations[0].physicalLocation.artifactLocation;
      const problem = run.invocations[0].toolExecutionNotifications[0]!.locations![0].physicalLocation;
      return [run.automationDetails.id, uri, uriBaseId, problem.artifactLocation.uri];
    };
    const bot = ['evalgap/apps/bot/evalgap.yml/', 'apps/bot/evals/a.jsonl', '%SRCROOT%', 'apps/bot/evals/b.jsonl'];
    expect(await told('apps/bot')).toEqual(bot);
    expect(await told('.', '--config', 'apps/bot/evalgap.yml')).toEqual(bot);
    expect(await told('apps/desk', '--config', '../bot/evalgap.yml')).toEqual(bot);
    expect(await told('apps/desk', '--config', join(root, 'apps/bot/evalgap.yml'))).toEqual(bot);
    expect((await told('apps/desk'))[0]).toBe('evalgap/apps/desk/evalgap.yml/');
  });

  test('without a repository paths are told from the working directory', async () => {
    const { stdout } = await check(join(folderOf(files), 'apps/bot'), '--format', 'sarif');
    expect((JSON.parse(stdout) as SarifLog).runs[0].automationDetails.id).toBe('evalgap/evalgap.yml/');
  });
});

test('findings of suites that share a file are told apart in every format', async () => {
  const folder = folderOf({
    'evalgap.yml': "suites: { desk: { cases: ['evals/*'] }, phone: { cases: ['evals/*'] } }\n",
    'evals/a.jsonl': TWICE,
  });
  expect((await check(folder)).stdout.match(/set\/duplicate of \w+/g)).toEqual([
    'set/duplicate of desk',
    'set/duplicate of phone',
  ]);
  expect((await check(folder, '--format', 'markdown')).stdout.match(/`set\/duplicate` of `\w+` at/g)).toHaveLength(2);
  expect((await check(folder, '--format', 'github')).stdout.match(/title=set\/duplicate of \w+,/g)).toHaveLength(2);
  const { results } = (JSON.parse((await check(folder, '--format', 'sarif')).stdout) as SarifLog).runs[0];
  expect(results.map(({ message }) => message.text.split(':')[0])).toEqual(['desk', 'phone']);
  expect((await check(folder, '--suite', 'desk')).stdout).not.toContain('of desk');
});

test('what cannot be read in a file that suites share is said once', async () => {
  const folder = folderOf({
    ...HALF_BROKEN,
    'evalgap.yml': "suites: { desk: { cases: ['evals/*'] }, phone: { cases: ['evals/*'] } }\n",
  });
  const { stdout, exitCode } = await check(folder, '--format', 'json');
  expect([exitCode, JSON.parse(stdout).problems]).toEqual([
    2,
    [expect.objectContaining({ location: expect.anything() })],
  ]);
});

test('a rule that is off and fails the check says how its findings can be seen', async () => {
  const folder = folderOf({
    'evalgap.yml': `${CONFIG}rules: { set: off }\nfail-on: [set/duplicate]\n`,
    'evals/a.jsonl': TWICE,
  });
  const { exitCode, stdout } = await check(folder);
  expect(exitCode).toBe(1);
  expect(stdout.replaceAll('\n', ' ')).toContain(
    'Findings not shown, since their level is `off`: 1 `set/duplicate`. Another level under `rules`, such as `note`, shows them.',
  );
});
