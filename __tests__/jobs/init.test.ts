import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { init } from '../../src/jobs/init.ts';
import type { Format } from '../../src/jobs/output.ts';
import { FORM_PATH, layoutOf, STANDARD_LAYOUT } from '../../src/production/failures/form-layout.ts';
import { issueForm } from '../../src/production/failures/issue-form.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';

const CONFIG = `suites:
  support: { cases: [evals/*.jsonl], steps: { extract: fields, decide: equals } }
  billing: { cases: [billing/*.jsonl], steps: { decide: equals, charge: equals } }
labels: { failure: "bot's failure", issue: evals }
`;

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function project(files: FileMap): TestRepository {
  const repository = aRepository();
  repository.write(files);
  made.push(repository);
  return repository;
}

async function initialised(
  directory: string,
  given: { dryRun?: boolean; suite?: string[]; config?: string; format?: Format } = {},
) {
  let stdout = '';
  const world = {
    directory,
    environment: {},
    now: new Date('2026-10-05T09:00:00Z'),
    monotonic: () => 0,
    log: { info: () => {}, warning: () => {}, error: () => {} },
    print: (text: string) => {
      stdout += text;
    },
    drawProgress: () => {},
    terminal: { output: false, progress: false, columns: 80 },
  };
  const options = { config: 'evalgap.yml', suite: [], format: 'json' as const, quiet: false, dryRun: false, ...given };
  const exitCode = await init(world, options);
  return { exitCode, stdout, ...(options.format === 'json' ? JSON.parse(stdout) : {}) };
}

function form({ root }: TestRepository): string {
  return readFileSync(join(root, FORM_PATH), 'utf8');
}

describe('evalgap init', () => {
  test('writes the form with the steps and the label of the config, and how to make the labels', async () => {
    const repository = project({ 'evalgap.yml': CONFIG });
    expect(await initialised(repository.root)).toMatchObject({
      exitCode: 0,
      version: 1,
      files: [{ file: FORM_PATH, state: 'written' }],
      commands: [
        `gh label create 'bot'\\''s failure' --color d93f0b --description 'A failure of the agent, to become a case of its eval set'`,
        `gh label create evals --color 5319e7 --description 'Eval sets that have gone stale'`,
      ],
    });
    expect(form(repository)).toBe(issueForm({ label: "bot's failure", steps: ['extract', 'decide', 'charge'] }));
  });

  test('changes nothing the second time, nor what people made of the form', async () => {
    const repository = project({ 'evalgap.yml': CONFIG });
    await initialised(repository.root);
    expect((await initialised(repository.root)).files).toEqual([{ file: FORM_PATH, state: 'kept' }]);
    for (const [text, remark] of [
      [issueForm({ label: 'other' }), expect.stringContaining('it differs from what would be written now')],
      ['name: ours\n', expect.stringContaining('Evalgap cannot read it as its form')],
      ['', expect.stringContaining('Evalgap cannot read it as its form')],
    ] as const) {
      repository.write({ [FORM_PATH]: text });
      expect((await initialised(repository.root)).files).toEqual([{ file: FORM_PATH, state: 'kept', remark }]);
      expect(form(repository)).toBe(text);
    }
  });

  test('writes nothing in a dry run', async () => {
    const repository = project({ 'evalgap.yml': CONFIG });
    const { files, stdout } = await initialised(repository.root, { dryRun: true });
    expect(files).toEqual([{ file: FORM_PATH, state: 'written' }]);
    expect(stdout).toContain('gh label create');
    expect(existsSync(join(repository.root, '.github'))).toBe(false);
  });

  test('asks for the step in words where there is no config, and says so', async () => {
    const repository = project({});
    const { stdout } = await initialised(repository.root, { format: 'text' });
    expect(stdout).toContain('There is no config yet');
    expect(stdout).toContain('gh label create agent-failure --color d93f0b');
    expect(form(repository)).toBe(issueForm({ label: 'agent-failure' }));
    expect(layoutOf(form(repository))).toEqual(STANDARD_LAYOUT);
  });

  test('puts the form where GitHub looks for it, wherever the config lies', async () => {
    const repository = project({ 'apps/bot/evalgap.yml': CONFIG });
    await initialised(join(repository.root, 'apps'), { config: 'bot/evalgap.yml', suite: ['billing'] });
    expect(form(repository)).toBe(issueForm({ label: "bot's failure", steps: ['decide', 'charge'] }));
    expect(readdirSync(join(repository.root, 'apps'))).toEqual(['bot']);
  });

  test('writes nothing through a link, with a broken config or where there is no repository', async () => {
    const outside = project({});
    for (const files of [
      { 'evalgap.yml': CONFIG, '.github': { link: outside.root } },
      { 'evalgap.yml': CONFIG, [FORM_PATH]: { link: join(outside.root, 'x.yml') } },
      { 'evalgap.yml': CONFIG, [`${FORM_PATH}/x`]: 'a folder' },
      { 'evalgap.yml': 'suites: 3\n' },
    ])
      await expect(initialised(project(files).root)).rejects.toThrow(CouldNotCheck);
    expect(readdirSync(outside.root)).toEqual(['.git']);
    const nowhere = aFolder();
    await expect(initialised(nowhere)).rejects.toThrow(CouldNotCheck);
    expect(readdirSync(nowhere)).toEqual([]);
    rmSync(nowhere, { recursive: true });
  });
});
