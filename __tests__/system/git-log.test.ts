import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CommitDetails, openLog, readTree, requireWholeHistory } from '../../src/system/git-log.ts';
import { aRepository } from '../repository.ts';

async function all<Item>(lots: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const lot of lots) items.push(...lot);
  return items;
}

type Commit = CommitDetails & { readonly time: number };

async function log(root: string, firstParent = false): Promise<readonly Commit[]> {
  const commits = await all(openLog({ root }, { until: 'HEAD', firstParent }).lots);
  return commits.map(({ time, paths, details }) => {
    expect(details().entries.map(({ path }) => path)).toEqual(paths);
    return { time, ...details() };
  });
}

const paths = (commits: readonly Commit[]) => commits.map(({ entries }) => entries.map(({ path }) => path));

describe('the log', () => {
  test('goes from the newest commit to the oldest, each with what it changed', async () => {
    const repository = aRepository({ 'a.txt': 'one\n' });
    const second = repository.commit(
      { 'a.txt': null, 'b\n:100644 c': 'one\n', d: { link: 'a.txt' } },
      ':100644 looks like an entry\n\nbody',
    );
    repository.git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '--message', '');
    const commits = await log(repository.root);
    repository.remove();
    const id = '5626abf0f72e58d7a153368ba57db4c673c0e171';
    expect(commits.map(({ subject }) => subject)).toEqual(['', ':100644 looks like an entry', 'first']);
    expect(commits[0]?.entries).toEqual([]);
    expect(commits[1]).toMatchObject({ sha: second, time: expect.any(Number) });
    expect(commits[1]?.entries).toEqual([
      { path: 'a.txt', before: { kind: 'file', id } },
      { path: 'b\n:100644 c', after: { kind: 'file', id } },
      { path: 'd', after: { kind: 'link', id: expect.stringMatching(/^[0-9a-f]{40}$/) } },
    ]);
  });

  test('is the same whatever the settings of the machine and the repository say', async () => {
    const repository = aRepository({ 'a/a.txt': 'one\n' });
    repository.commit({ 'a/a.txt': null, 'b/b.txt': 'one\n' });
    const before = await log(repository.root);
    const settings = {
      'log.showSignature': 'true',
      'log.showRoot': 'false',
      'log.follow': 'true',
      'log.decorate': 'full',
      'log.diffMerges': 'separate',
      'log.mailmap': 'true',
      'diff.renames': 'copies',
      'diff.relative': 'true',
      'diff.noprefix': 'true',
      'diff.ignoreSubmodules': 'all',
      'diff.external': 'false',
      'color.ui': 'always',
      'core.quotePath': 'true',
      'core.abbrev': '4',
      'i18n.logOutputEncoding': 'UTF-16',
      'format.pretty': 'fuller',
      'diff.orderFile': 'nowhere',
    };
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
    const after = await log(repository.root);
    repository.remove();
    expect(after).toEqual(before);
    expect(paths(before)).toEqual([['a/a.txt', 'b/b.txt'], ['a/a.txt']]);
  });

  test('leaves merges out, or follows first parents and shows what a merge brought', async () => {
    const repository = aRepository({ 'a.txt': 'one\n' });
    repository.git('checkout', '--quiet', '-b', 'branch');
    repository.commit({ 'branch.txt': 'one\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'main.txt': 'one\n' });
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'branch');
    const [every, first] = [await log(repository.root), await log(repository.root, true)];
    repository.remove();
    expect(paths(every).flat().sort()).toEqual(['a.txt', 'branch.txt', 'main.txt']);
    expect(paths(first)).toEqual([['branch.txt'], ['main.txt'], ['a.txt']]);
  });

  test('subjects that are not UTF-8 and paths that are not UTF-8 are told apart', async () => {
    const repository = aRepository();
    const file = (path: Buffer) => Buffer.concat([Buffer.from('M 100644 inline '), path, Buffer.from('\ndata 1\na\n')]);
    const input = Buffer.concat([
      Buffer.from('commit refs/heads/main\ncommitter T <t@example.invalid> 1700000000 +0000\ndata 4\n'),
      Buffer.from('caf\xe9\n', 'latin1'),
      ...[Buffer.from('caf\xe9', 'latin1'), Buffer.from('caf\xe8', 'latin1'), Buffer.from('caf\u00e9', 'utf8')].map(
        file,
      ),
    ]);
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input });
    const commits = await log(repository.root);
    const tree = await all(readTree(repository, 'HEAD'));
    repository.remove();
    expect(new Set(paths(commits)[0])).toEqual(new Set(['caf\\xE9', 'caf\\xE8', 'caf\u00e9']));
    expect(tree.map(([path]) => path).sort()).toEqual([...(paths(commits)[0] ?? [])].sort());
    expect(commits[0]?.subject.startsWith('caf')).toBe(true);
  });

  test('a reader that stops early stops git', async () => {
    const repository = aRepository({ a: 'a' });
    for await (const lot of openLog(repository, { until: 'HEAD', firstParent: false }).lots) {
      expect(lot.length).toBeLessThanOrEqual(1);
      break;
    }
    repository.remove();
  });

  test('a log that is too long to wait for its reader can be closed before it is read', async () => {
    const repository = aRepository();
    const folder = Array.from({ length: 20 }, () => 'x'.repeat(40)).join('/');
    const files = Array.from({ length: 6000 }, (_, index) => `M 100644 inline ${folder}/${index}\ndata 0\n\n`);
    const input = `commit refs/heads/main\ncommitter T <t@example.invalid> 1700000000 +0000\ndata 0\n${files.join('')}`;
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input });
    const log = openLog(repository, { until: 'HEAD', firstParent: false });
    log.close();
    await expect(all(log.lots)).rejects.toThrow('git log failed');
    repository.remove();
  });

  test('is that of the commits themselves, not of what was put in their place', async () => {
    const repository = aRepository({ a: '1' });
    const first = repository.git('rev-parse', 'HEAD');
    const second = repository.commit({ a: '2' });
    const third = repository.commit({ b: '3' });
    const before = await log(repository.root);
    repository.git('replace', third, first);
    expect(await log(repository.root)).toEqual(before);
    repository.git('replace', '--delete', third);
    repository.write({ '.git/info/grafts': `${second}\n` });
    expect(await log(repository.root)).toEqual(before);
    repository.remove();
  });

  test('a folder that only looks like the inside of a repository is none', async () => {
    const repository = aRepository({ a: 'a' });
    repository.git('clone', '--quiet', '--bare', '.', 'bare');
    await expect(all(readTree({ root: `${repository.root}/bare` }, 'HEAD'))).rejects.toThrow('git ls-tree failed');
    repository.remove();
  });

  test('a repository that is damaged is told, not taken for a short one', async () => {
    const repository = aRepository({ a: 'a' });
    const parent = repository.git('rev-parse', 'HEAD');
    repository.commit({ a: 'b' });
    rmSync(`${repository.root}/.git/objects/${parent.slice(0, 2)}/${parent.slice(2)}`, { force: true });
    await expect(log(repository.root)).rejects.toThrow(/^git log failed: .*Check with/);
    repository.remove();
  });

  test('an option in place of a commit is none', async () => {
    const repository = aRepository({ a: 'a' });
    await expect(all(openLog(repository, { until: '--all', firstParent: false }).lots)).rejects.toThrow(
      'git log failed',
    );
    repository.remove();
  });
});

describe('a tree', () => {
  test('lists files, links and submodules with their objects', async () => {
    const repository = aRepository({ 'a/b': 'one\n', link: { link: 'a' } });
    const sha = '0123456789012345678901234567890123456789';
    repository.git('update-index', '--add', '--cacheinfo', `160000,${sha},module`);
    repository.git('commit', '--quiet', '--message', 'module');
    const tree = await all(readTree(repository, 'HEAD'));
    repository.remove();
    expect(tree).toEqual([
      ['a/b', { kind: 'file', id: '5626abf0f72e58d7a153368ba57db4c673c0e171' }],
      ['link', { kind: 'link', id: expect.any(String) }],
      ['module', { kind: 'submodule', id: sha }],
    ]);
  });
});

describe('a whole history', () => {
  test.each([
    ['extensions.partialClone', 'origin', true],
    ['remote.origin.promisor', 'true', true],
    ['remote.a.b.promisor', 'on', true],
    ['remote.origin.promisor', 'false', false],
    ['remote.origin.partialclonefilter', 'blob:none', true],
    ['remote.origin.url', 'promisor', false],
    ['branch.promisor.remote', 'true', false],
  ])('with %s=%s is partial: %s', async (key, value, partial) => {
    const repository = aRepository({ a: 'a' });
    if (key.startsWith('extensions.')) repository.git('config', 'core.repositoryFormatVersion', '1');
    repository.git('config', key, value);
    const outcome = await requireWholeHistory(repository).then(
      () => false,
      (error: Error) => /this clone is partial/.test(error.message),
    );
    repository.remove();
    expect(outcome).toBe(partial);
  });
});
