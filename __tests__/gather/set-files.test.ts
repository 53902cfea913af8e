import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/cases/case.ts';
import { loadConfig } from '../../src/config/load.ts';
import { Checkouts } from '../../src/gather/checkouts.ts';
import type { Project } from '../../src/gather/project.ts';
import { touchesSet } from '../../src/gather/set-files.ts';
import type { HeadSide } from '../../src/gather/sides.ts';
import { unwrap } from '../../src/values/problem.ts';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { aCase } from '../rules/set/set-facts.ts';

const CONFIG = `suites:
  support:
    prompts: { triage: prompts/triage.md, linked: linked/guard.md }
    cases: [./evals/**/*.jsonl]
    tools: [openapi/*.yaml]
    production: { samples: [samples/*.jsonl] }
`;

const FILES: FileMap = {
  'apps/bot/evalgap.yml': CONFIG,
  'apps/bot/prompts/triage.md': "Decide.\n{% include 'parts/tone.md' %}\n",
  'apps/bot/prompts/parts/tone.md': 'Be kind.\n',
  'apps/bot/shared/guard.md': 'Refuse.\n',
  'apps/bot/linked': { link: 'shared' },
  'apps/bot/evals/a.jsonl': '{"id":"a","input":"x","expect":"y"}\n',
  'apps/bot/agent.mjs': '',
  'apps/bot/policies/refunds.md': 'Five days.\n',
  'evals/a.jsonl': '',
  'README.md': '',
};

let repository: TestRepository;
let base: string;
beforeAll(() => {
  repository = aRepository(FILES);
  base = repository.git('rev-parse', 'HEAD');
});
afterAll(() => repository.remove());

/** Of a change in the working tree, or of a commit. */
async function touches(head: HeadSide, cases: readonly Case[] = []): Promise<boolean> {
  const project: Project = { repository, folder: 'apps/bot', file: 'evalgap.yml' };
  const { config } = unwrap(loadConfig(CONFIG, 'apps/bot/evalgap.yml'));
  const checkout = new Checkouts(project).workingTree({ kind: 'working-tree', sha: base, dirty: true });
  const sides = { tip: base, mergeBase: base, head };
  return touchesSet(project, sides, checkout, config.suites[0]!, cases);
}

async function whenWritten(files: FileMap, cases: readonly Case[] = []): Promise<boolean> {
  repository.write(files);
  try {
    return await touches({ kind: 'working-tree', sha: base, dirty: true }, cases);
  } finally {
    repository.git('reset', '--quiet', '--hard');
    repository.git('clean', '--quiet', '-d', '-x', '--force');
  }
}

describe('findings about a set can be other than before', () => {
  test.each<[string, FileMap]>([
    ['the config', { 'apps/bot/evalgap.yml': `${CONFIG}# more\n` }],
    ['a file of cases', { 'apps/bot/evals/a.jsonl': '' }],
    ['a new file of cases, not yet committed', { 'apps/bot/evals/new/b.jsonl': '' }],
    ['a file of cases that goes', { 'apps/bot/evals/a.jsonl': null }],
    ['a file of tools', { 'apps/bot/openapi/orders.yaml': 'x' }],
    ['samples of production', { 'apps/bot/samples/s.jsonl': '' }],
    ['a prompt', { 'apps/bot/prompts/triage.md': 'Decide.' }],
    ['what a prompt includes', { 'apps/bot/prompts/parts/tone.md': 'Be brief.' }],
    ['the file that a link leads a prompt to', { 'apps/bot/shared/guard.md': 'Refuse it.' }],
    ['a link on the way to a prompt', { 'apps/bot/linked': { link: 'prompts' } }],
  ])('after a change of %s', async (_, files) => {
    expect(await whenWritten(files)).toBe(true);
  });

  test('after a change of what a case says it covers', async () => {
    const gone = { 'apps/bot/policies/refunds.md': null };
    expect(await whenWritten(gone, [aCase({ covers: ['policies/*'] })])).toBe(true);
    expect(await whenWritten(gone, [aCase({ covers: ['triage'] })])).toBe(false);
  });

  test('where the working tree holds cases or tools that git ignores', async () => {
    for (const path of ['evals/local.jsonl', 'openapi/local.yaml']) {
      const ignored = { '.git/info/exclude': 'local*\n', [`apps/bot/${path}`]: 'x' };
      expect(await whenWritten(ignored)).toBe(true);
    }
    expect(await whenWritten({ '.git/info/exclude': 'local*\n', 'apps/bot/samples/local.jsonl': 'x' })).toBe(false);
  });

  test('after a commit of one of these, whatever the working tree holds', async () => {
    const sha = repository.commit({ 'apps/bot/evals/a.jsonl': '' });
    repository.git('reset', '--quiet', '--hard', base);
    expect(await touches({ kind: 'commit', sha })).toBe(true);
    expect(await touches({ kind: 'commit', sha: base })).toBe(false);
  });
});

describe('findings about a set stay as they were', () => {
  test.each<[string, FileMap]>([
    ['nothing at all', {}],
    ['the agent', { 'apps/bot/agent.mjs': '// more' }],
    ['files of the same names in another folder', { 'evals/a.jsonl': 'x', 'prompts/triage.md': 'x' }],
    ['a file beside the cases that is none', { [join('apps/bot/evals', 'notes.md')]: 'x' }],
  ])('after a change of %s', async (_, files) => {
    expect(await whenWritten(files)).toBe(false);
  });
});
