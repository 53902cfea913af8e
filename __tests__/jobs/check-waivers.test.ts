import { rmSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import type { Finding } from '../../src/rules/finding.ts';
import { aFolder, aRepository, type FileMap } from '../repository.ts';
import { evalgapHere } from './in-process.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const SUITE = `suites:
  support: { prompts: { triage: prompts/triage.md }, cases: [evals/*.jsonl] }
`;

function waiving(...waivers: readonly string[]): FileMap {
  return {
    'evalgap.yml': `${SUITE}waivers:\n${waivers.map((waiver) => `  - { ${waiver}, reason: known }\n`).join('')}`,
    'prompts/triage.md': 'Decide.\n',
    'evals/cases.jsonl': '{"id":"refund","input":"Where is my money?","expect":"refund"}\n',
  };
}

async function policyFindings(folder: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await evalgapHere(folder, ['check', '--format', 'json', ...flags]);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return findings
    .filter(({ rule }) => rule.endsWith('-waiver'))
    .map(({ rule, subject, location }) => `${rule}: ${subject} at ${location?.file}:${location?.line ?? ''}`);
}

function project(files: FileMap): string {
  const folder = aFolder(files);
  made.push(folder);
  return folder;
}

test('check finds waivers that are over and those that cover nothing, where they stand', async () => {
  const folder = project(
    waiving(
      'rule: pin/unpinned, subject: triage',
      'rule: pin/outdated, subject: triage',
      'rule: pin/missing, subject: guard, until: 2026-01-31',
    ),
  );
  expect(await policyFindings(folder)).toEqual([
    'policy/expired-waiver: pin/missing of guard at evalgap.yml:6',
    'policy/unused-waiver: pin/outdated of triage at evalgap.yml:5',
  ]);
});

test('check calls no waiver unused of what it did not look for', async () => {
  const folder = project({
    ...waiving(
      'rule: stale/prompt-moved, subject: triage',
      'rule: step/regressed, subject: reply',
      'rule: pin/ran-another-prompt, subject: triage',
      'rule: policy/changed, subject: fail-on',
      'rule: set/weakened, subject: refund',
      'rule: pin/outdated, subject: triage',
    ),
  });
  expect(await policyFindings(folder)).toEqual(['policy/unused-waiver: pin/outdated of triage at evalgap.yml:9']);
  expect(await policyFindings(folder, '--suite', 'support')).toEqual([]);
});

test('check calls no waiver unused of a rule that is off, nor where a file could not be read', async () => {
  const off = waiving('rule: pin/outdated, subject: triage');
  const config = `${String(off['evalgap.yml'])}rules: { pin/outdated: off }\n`;
  expect(await policyFindings(project({ ...off, 'evalgap.yml': config }))).toEqual([]);
  expect(await policyFindings(project({ ...off, 'evals/more.jsonl': '{"id": broken\n' }))).toEqual([]);
});

test("a waiver of the base's policy that this config no longer has stands at no line of it", async () => {
  const repository = aRepository(waiving('rule: pin/outdated, subject: triage'));
  made.push(repository.root);
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ 'evalgap.yml': SUITE });
  expect(await policyFindings(repository.root, '--base', 'main')).toEqual([
    'policy/unused-waiver: pin/outdated of triage at evalgap.yml:',
  ]);
});

test('check says what is waived by a waiver in force, and why', async () => {
  const folder = project(
    waiving(
      'rule: pin/unpinned, subject: triage, until: 2999-12-31',
      'rule: pin/missing, subject: triage',
      'rule: pin/unpinned, subject: triage, until: 2026-01-31',
    ),
  );
  const { stdout } = await evalgapHere(folder, ['check', '--format', 'json']);
  expect(JSON.parse(stdout).waived).toEqual([
    { rule: 'pin/unpinned', suite: 'support', subject: 'triage', reason: 'known', until: '2999-12-31' },
  ]);
  const text = (await evalgapHere(folder, ['check'])).stdout.replace(/\s+/g, ' ');
  expect(text).toContain('Waived: `pin/unpinned` of `triage` (known, until 2999-12-31).');
});
