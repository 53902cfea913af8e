import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  changedPathsHere,
  fetchCommit,
  isDirty,
  isShallow,
  listTree,
  listWorkingTree,
  mergeBase,
  openRepository,
  resolveCommit,
  showFile,
} from '../../src/system/git.ts';
import { addWorkTree } from '../../src/system/work-tree.ts';
import { aFolder, aRepository, type TestRepository } from '../repository.ts';

const made: TestRepository[] = [];
function repositoryOf(files: Parameters<typeof aRepository>[0]): TestRepository {
  const repository = aRepository(files);
  made.push(repository);
  return repository;
}
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

describe('a clone', () => {
  test('a folder outside of any repository is refused with what to do', async () => {
    const folder = aFolder();
    await expect(openRepository(folder)).rejects.toThrow(/not inside a git repository.*actions\/checkout/s);
    rmSync(folder, { recursive: true });
  });

  test('names resolve to commits, unknown ones to nothing, and options smuggled in as names are only names', async () => {
    const repository = repositoryOf({ 'a.txt': 'a' });
    expect(await resolveCommit(repository, 'main')).toBe(repository.git('rev-parse', 'main'));
    expect(await resolveCommit(repository, 'nowhere')).toBeUndefined();
    expect(await resolveCommit(repository, '--help')).toBeUndefined();
  });

  test('a file is shown as it stood at a commit; folders, links and absent paths are nothing', async () => {
    const repository = repositoryOf({ 'dir/a.txt': 'one', link: { link: '/etc/hostname' } });
    const first = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'dir/a.txt': 'two' });
    expect(await showFile(repository, first, 'dir/a.txt')).toBe('one');
    expect(await showFile(repository, first, 'dir')).toBeUndefined();
    expect(await showFile(repository, first, 'link')).toBeUndefined();
    expect(await showFile(repository, first, 'absent')).toBeUndefined();
  });

  test('the working tree lists the same object ids as the commit that would hold it', async () => {
    const repository = repositoryOf({ 'a.txt': 'a', 'gone.txt': 'x', 'ü space.txt': 'u', '.gitignore': 'ignored\n' });
    repository.write({ 'a.txt': 'changed', 'gone.txt': null, 'new.txt': 'n', ignored: 'i', link: { link: 'a.txt' } });
    expect(await isDirty(repository)).toBe(true);
    const here = await listWorkingTree(repository);
    expect([...(await changedPathsHere(repository, 'HEAD'))].sort()).toEqual(['a.txt', 'gone.txt', 'link', 'new.txt']);
    repository.commit({});
    expect(await isDirty(repository)).toBe(false);
    expect(Object.fromEntries(here)).toEqual(Object.fromEntries(await listTree(repository, 'HEAD')));
  });

  test('a file is listed under all of its name: what stands after a tab does not make it another file', async () => {
    const repository = repositoryOf({ 'agent.mjs': 'head', 'agent.mjs\tx': 'base', 'agent.mjs\nx': 'base' });
    const commit = await listTree(repository, 'HEAD');
    expect([...commit.keys()].sort()).toEqual(['agent.mjs', 'agent.mjs\tx', 'agent.mjs\nx'].sort());
    expect(commit.get('agent.mjs')).not.toBe(commit.get('agent.mjs\tx'));
  });

  test.each<[string, string | { link: string } | { run: string }]>([
    ['an executable file', { run: 'same' }],
    ['a link', { link: 'same' }],
  ])('%s is not what a file with the same content is', async (_what, content) => {
    const repository = repositoryOf({ a: 'same' });
    const before = await listTree(repository, 'HEAD');
    repository.write({ a: content });
    const here = await listWorkingTree(repository);
    expect(here.get('a')).not.toBe(before.get('a'));
    repository.commit({});
    expect((await listTree(repository, 'HEAD')).get('a')).toBe(here.get('a'));
  });

  test('a shallow clone gets the commits it lacks, one by one', async () => {
    const origin = repositoryOf({ 'a.txt': '1' });
    const first = origin.git('rev-parse', 'HEAD');
    origin.commit({ 'a.txt': '2' });
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const shallow = repositoryOf(undefined);
    shallow.git('remote', 'add', 'origin', `file://${origin.root}`);
    shallow.git('fetch', '--quiet', '--depth=1', 'origin', 'main');
    expect(await isShallow(shallow)).toBe(true);
    expect(await resolveCommit(shallow, first)).toBeUndefined();
    await fetchCommit(shallow, first);
    expect(await resolveCommit(shallow, first)).toBe(first);
  });

  test('the merge base is where two branches parted, and nothing for unrelated histories', async () => {
    const repository = repositoryOf({ 'a.txt': '1' });
    const parted = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'b.txt': '2' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'c.txt': '3' });
    expect(await mergeBase(repository, 'main', 'topic')).toBe(parted);
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit({ 'd.txt': '4' });
    expect(await mergeBase(repository, 'main', 'other')).toBeUndefined();
  });
});

describe('a work tree of a revision', () => {
  test('holds the revision, leaves the checkout alone, and is gone after removal', async () => {
    const repository = repositoryOf({ 'a.txt': 'old' });
    const first = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'a.txt': 'new' });
    repository.write({ 'a.txt': 'unsaved' });
    const tree = await addWorkTree(repository, first);
    expect(readFileSync(join(tree.root, 'a.txt'), 'utf8')).toBe('old');
    expect(readFileSync(join(repository.root, 'a.txt'), 'utf8')).toBe('unsaved');
    await tree.remove();
    expect(existsSync(tree.root)).toBe(false);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('runs no hook, no configured filter and no submodule of the revision', async () => {
    const repository = repositoryOf({ 'a.txt': 'clean', '.gitattributes': 'a.txt filter=spy\n' });
    const trace = join(aFolder(), 'ran');
    repository.write({ '.git/hooks/post-checkout': { run: `#!/bin/sh\necho hook >> ${trace}\n` } });
    repository.git('config', 'filter.spy.smudge', `sh -c 'echo smudge >> ${trace}; cat'`);
    repository.git('config', 'filter.spy.required', 'true');
    const tree = await addWorkTree(repository, 'HEAD');
    expect(readFileSync(join(tree.root, 'a.txt'), 'utf8')).toBe('clean');
    expect(existsSync(trace)).toBe(false);
    await tree.remove();
  });
});
