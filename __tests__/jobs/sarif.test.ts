import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { SarifLog } from '../../src/report/sarif/log.ts';
import { sarifFaults } from '../report/sarif/schema.ts';
import { aFolder, type FileMap } from '../repository.ts';
import { evalgapHere } from './in-process.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function project(changes: FileMap = {}): string {
  const folder = aFolder({
    'evalgap.yml': 'suites:\n  support: { prompts: { triage: triage.md }, cases: [evals/*.jsonl] }\n',
    'triage.md': 'Decide.\n',
    'evals/cases.jsonl': '{"id":"refund","input":"Where is my money?","expect":"refund"}\n',
    ...changes,
  });
  made.push(folder);
  return folder;
}

function runOf(text: string): SarifLog['runs'][0] {
  expect(sarifFaults(text)).toEqual([]);
  return (JSON.parse(text) as SarifLog).runs[0];
}

test('check prints its findings as SARIF, each at its place', async () => {
  const { stdout, exitCode } = await evalgapHere(project(), ['check', '--format', 'sarif']);
  const { results, invocations } = runOf(stdout);
  expect(results.map(({ ruleId, locations: [{ physicalLocation }] }) => [ruleId, physicalLocation])).toContainEqual([
    'pin/unpinned',
    {
      artifactLocation: { uri: 'evalgap.yml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: expect.any(Number) },
    },
  ]);
  expect([exitCode, invocations[0].executionSuccessful]).toEqual([0, true]);
});

test('--report writes SARIF where its ending asks for it', async () => {
  const folder = project();
  const { stdout } = await evalgapHere(folder, ['check', '--report', 'out/evalgap.sarif']);
  expect(stdout).toMatch(/finding/);
  expect(runOf(readFileSync(join(folder, 'out/evalgap.sarif'), 'utf8')).results).not.toEqual([]);
});

test('a case that cannot be read, a config that is none: the log says that it is no pass', async () => {
  const broken = await evalgapHere(project({ 'evals/more.jsonl': '{"id": x\n' }), ['check', '--format', 'sarif']);
  const [invocation] = runOf(broken.stdout).invocations;
  expect([broken.exitCode, invocation.executionSuccessful, invocation.exitCode]).toEqual([2, false, 2]);
  expect(invocation.toolExecutionNotifications).toMatchObject([
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'evals/more.jsonl' }, region: { startLine: 1 } } }] },
  ]);
  const none = await evalgapHere(project({ 'evalgap.yml': null }), ['check', '--format', 'sarif']);
  expect([none.exitCode, runOf(none.stdout).invocations[0].executionSuccessful]).toEqual([2, false]);
});

test('in a workflow nothing in the log is obeyed by the runner, and all of it is still there', async () => {
  const waiver = '{ rule: pin/outdated, subject: "##[add-mask]x", reason: known }';
  const files = { 'evalgap.yml': `suites:\n  support: { cases: [evals/*.jsonl] }\nwaivers: [${waiver}]\n` };
  const { stdout } = await evalgapHere(project(files), ['check', '--format', 'sarif'], {
    environment: { GITHUB_ACTIONS: 'true' },
  });
  expect(stdout).not.toContain('##[');
  const subjects = runOf(stdout).results.map(({ properties }) => properties.subject);
  expect(subjects).toContain('pin/outdated of ##[add-mask]x');
});

test('a command that finds nothing offers no SARIF', async () => {
  const folder = project();
  expect((await evalgapHere(folder, ['pin', '--format', 'sarif'])).exitCode).toBe(2);
  expect((await evalgapHere(folder, ['pin', '--report', 'pins.sarif'])).exitCode).toBe(2);
});
