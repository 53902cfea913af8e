import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Project } from '../../src/gather/project.ts';
import { defaultRunFile, isReusable, pullRequestFolder } from '../../src/measure/records.ts';
import type { RunHeader } from '../../src/run/run-file.ts';
import { headerLine } from '../../src/run/write-run-file.ts';
import { aRun } from '../builders.ts';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';

const HEAD = '1f3c9a2b4d5e6f708192a3b4c5d6e7f801234567';
const NOW = new Date('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function projectOf(files: FileMap, folder = ''): Project {
  const repository = aRepository({ 'a.txt': 'a', ...files });
  made.push(repository);
  return { repository, folder, file: 'evalgap.yml' };
}

const ofPullRequest = (project: Project): Promise<string> => pullRequestFolder(project, 'support', HEAD);

describe('the place of a pull request’s runs', () => {
  test('is named after the whole commit, and is the same again, with what was left there untracked', async () => {
    const project = projectOf({});
    const folder = await ofPullRequest(project);
    expect(folder).toBe(join(project.repository.root, '.evalgap/pr', `support-${HEAD}`));
    made[0]?.write({ [`.evalgap/pr/support-${HEAD}/head.jsonl`]: 'cut short' });
    expect(await ofPullRequest(project)).toBe(folder);
    expect(made[0]?.git('status', '--porcelain')).toBe('');
  });

  test.each<[string, FileMap, string]>([
    ['a run', { [`.evalgap/pr/support-${HEAD}/head.jsonl`]: '{}' }, ''],
    ['a run, beside a config in a folder', { [`bot[a]/.evalgap/pr/support-${HEAD}/base.jsonl`]: '{}' }, 'bot[a]'],
    ['a link in its place', { [`.evalgap/pr/support-${HEAD}`]: { link: '../../evals' } }, ''],
    ['a run in letters that some disks take for the same', { [`.EvalGap/PR/support-${HEAD}/head.jsonl`]: '{}' }, ''],
  ])('is refused where a commit holds %s', async (_what, files, folder) => {
    await expect(ofPullRequest(projectOf(files, folder))).rejects.toThrow(/is committed.*git rm -r --cached/s);
  });

  test('is refused where a commit holds a submodule that it would lie in', async () => {
    const project = projectOf({});
    made[0]?.git('update-index', '--add', '--cacheinfo', `160000,${HEAD},.evalgap`);
    await expect(ofPullRequest(project)).rejects.toThrow(/is committed/);
  });

  test('is of no concern to what else is committed beside it', async () => {
    const project = projectOf({
      '.evalgap/production/week.jsonl': '{}',
      [`.evalgap/pr/support-${HEAD}0/head.jsonl`]: '{}',
      '.evalgap/runs/baseline.jsonl': '{}',
    });
    expect(existsSync(join(await ofPullRequest(project), 'head.jsonl'))).toBe(false);
    expect(await defaultRunFile(project, 'support.jsonl')).toMatch(/support\.jsonl$/);
    await expect(defaultRunFile(project, 'baseline.jsonl')).rejects.toThrow(/runs\/baseline\.jsonl is committed/);
  });
});

describe('a run file', () => {
  const header = aRun({
    revision: HEAD,
    startedAt: '2026-11-23T11:00:00.000Z',
    fingerprint: { prompts: 'p', cases: 'c', scorers: 's', agent: 'a', config: 'k' },
  }).header;
  const reusable = async (found: Partial<RunHeader>): Promise<boolean> => {
    const folder = aFolder({ 'head.jsonl': `${headerLine({ ...header, ...found })}\n` });
    const answer = await isReusable(join(folder, 'head.jsonl'), header, NOW, 2 * HOUR);
    rmSync(folder, { recursive: true });
    return answer;
  };

  test('goes on where a run of the same commit and fingerprint was cut short', async () => {
    expect(await reusable({})).toBe(true);
  });

  test.each<[string, Partial<RunHeader>]>([
    ['of another commit', { revision: 'e'.repeat(40) }],
    ['too old', { startedAt: '2026-11-23T09:00:00.000Z' }],
    ['from times to come', { startedAt: '2026-11-24T11:00:00.000Z' }],
    ['of another prompt', { fingerprint: { prompts: 'q', cases: 'c', scorers: 's', agent: 'a', config: 'k' } }],
  ])('is begun anew where it is %s', async (_what, found) => {
    expect(await reusable(found)).toBe(false);
  });
});
