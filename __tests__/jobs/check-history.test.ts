import { afterEach, expect, test } from '@jest/globals';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { evalgap } from './cli.ts';
import { commitAt, DAY } from './weekly-reviewing.ts';

let repository: TestRepository;

afterEach(() => repository.remove());

const FILES = {
  'evalgap.yml': `suites:
  support: { prompts: { triage: prompts/triage.md }, cases: [evals/*.jsonl] }
fail-on: [stale/prompt-moved]
`,
  'prompts/triage.md': 'Decide.\n',
  'evals/cases.jsonl': '{"id":"refund","input":"Where is my money?","expect":"refund"}\n',
};

function aStaleProject(last: FileMap): void {
  repository = aRepository();
  commitAt(repository, new Date(Date.now() - 40 * DAY), FILES, 'Begin');
  commitAt(repository, new Date(Date.now() - 12 * DAY), { 'prompts/triage.md': 'Decide soon.\n' }, 'Hurry');
  commitAt(repository, new Date(Date.now() - DAY), last, 'Go on');
}

test('check looks at the history when it is asked to, and says when it was not', async () => {
  aStaleProject({ 'README.md': 'More.\n' });
  const [without, asked] = [
    await evalgap(repository.root, ['check']),
    await evalgap(repository.root, ['check', '--history']),
  ];
  expect([without.exitCode, asked.exitCode]).toEqual([0, 1]);
  expect(without.stdout).toMatch(/`stale` \(the\s+history\s+was\s+not\s+asked\s+for\s+\(--history\)\)/);
  expect(asked.stdout).toMatch(/stale\/prompt-moved/);
  expect(asked.stdout).not.toContain('the history was not asked');
});

test('check is never green about a history in which the cases cannot be read', async () => {
  aStaleProject({ 'evals/more.jsonl': '{"id": broken\n' });
  const { exitCode, stdout } = await evalgap(repository.root, ['check', '--history']);
  expect(exitCode).toBe(2);
  expect(stdout).not.toContain('stale/prompt-moved');
});
