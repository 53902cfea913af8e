import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { aRepository, type TestRepository } from '../repository.ts';
import { aCommit, loadRepository } from './git-commits.ts';
import { IN, octokitFor } from './octokit.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

let github: FakeGitHub;
let octokit: Octokit;
let root: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('writer', { login: 'github-actions[bot]', permissions: { contents: 'write' } });
  octokit = octokitFor(github, 'writer');
  root = aCommit(github.state, { 'README.md': 'A shop\n', 'src/a.ts': 'a\n' }, { branch: 'main' });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

async function commitOn(parent: string, path: string, content: string): Promise<string> {
  const { data: tree } = await octokit.rest.git.createTree({
    ...IN,
    base_tree: parent,
    tree: [{ path, mode: '100644', type: 'blob', content }],
  });
  const { data } = await octokit.rest.git.createCommit({ ...IN, message: path, tree: tree.sha, parents: [parent] });
  return data.sha;
}

describe('git data', () => {
  test('a branch moves forwards only, unless forced', async () => {
    const [one, other] = [await commitOn(root, 'one', '1'), await commitOn(root, 'other', '2')];
    const to = (sha: string, force = false) => octokit.rest.git.updateRef({ ...IN, ref: 'heads/main', sha, force });
    await to(one);
    await expect(to(other)).rejects.toThrow('Update is not a fast forward');
    await expect(to(root)).rejects.toThrow('Update is not a fast forward');
    expect(github.state.branches.get('main')).toBe(one);
    await to(other, true);
    expect(github.state.branches.get('main')).toBe(other);
  });

  test('a ref is created once, deleted once, and found by what its name begins with', async () => {
    const ref = { ...IN, ref: 'refs/heads/data-2026q4', sha: root };
    await octokit.rest.git.createRef(ref);
    await expect(octokit.rest.git.createRef(ref)).rejects.toThrow('Reference already exists');
    const { data } = await octokit.rest.git.listMatchingRefs({ ...IN, ref: 'heads/data-' });
    expect(data.map((found) => found.ref)).toEqual(['refs/heads/data-2026q4']);
    await octokit.rest.git.deleteRef({ ...IN, ref: 'heads/data-2026q4' });
    await expect(octokit.rest.git.deleteRef({ ...IN, ref: 'heads/data-2026q4' })).rejects.toThrow('does not exist');
    await expect(octokit.rest.git.getRef({ ...IN, ref: 'heads/data-2026q4' })).rejects.toThrow('Not Found');
  });

  test('a ruleset refuses what it forbids in the words of GitHub, and lets the exempt pass', async () => {
    github.state.rules.push({ pattern: /^main$/, forbids: ['update'], exempt: ['evalgap[bot]'] });
    github.state.tokens.set('app', { login: 'evalgap[bot]', permissions: { contents: 'write' } });
    const update = { ...IN, ref: 'heads/main', sha: await commitOn(root, 'one', '1') };
    await expect(octokit.rest.git.updateRef(update)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Repository rule violations found'),
    });
    await octokitFor(github, 'app').rest.git.updateRef(update);
    expect(github.state.branches.get('main')).toBe(update.sha);
  });

  test('ids are those that git itself gives', async () => {
    const repository: TestRepository = aRepository({ 'a/b.txt': 'b', 'a.txt': 'a', 'a-b': 'c' });
    loadRepository(github.state, repository.root);
    const head = repository.git('rev-parse', 'HEAD');
    const sha = await commitOn(head, 'a/c.txt', 'ünicode');
    const { data } = await octokit.rest.git.getTree({ ...IN, tree_sha: sha, recursive: 'true' });
    repository.commit({ 'a/c.txt': 'ünicode' });
    expect(data.sha).toBe(repository.git('rev-parse', 'HEAD^{tree}'));
    expect(data.tree.map(({ path }) => path)).toEqual(['a-b', 'a.txt', 'a', 'a/b.txt', 'a/c.txt']);
    const raw = github.state.objects.get(sha)?.body ?? Buffer.alloc(0);
    const id = execFileSync('git', ['hash-object', '-t', 'commit', '--stdin'], { input: raw }).toString().trim();
    expect(id).toBe(sha);
    repository.remove();
  });

  test('a tree drops what is set to nothing, and refuses what was never there', async () => {
    const without = (path: string) =>
      octokit.rest.git.createTree({
        ...IN,
        base_tree: root,
        tree: [{ path, mode: '100644', type: 'blob', sha: null }],
      });
    expect((await without('src/a.ts')).data.tree.map(({ path }) => path)).toEqual(['README.md']);
    await expect(without('src/b.ts')).rejects.toThrow('GitRPC::BadObjectState');
  });

  test('pushes of the workflow’s own token start nothing, those of others do', async () => {
    const first = await commitOn(root, 'x', '1');
    await octokit.rest.git.updateRef({ ...IN, ref: 'heads/main', sha: first });
    expect(github.events).toEqual([]);
    github.state.tokens.set('app', { login: 'evalgap[bot]', permissions: { contents: 'write' } });
    await octokitFor(github, 'app').rest.git.updateRef({
      ...IN,
      ref: 'heads/main',
      sha: await commitOn(first, 'x', '2'),
    });
    expect(github.events.map(({ name }) => name)).toEqual(['push']);
  });

  test('an empty repository has no git data', async () => {
    github.state.branches.clear();
    await expect(octokit.rest.git.createBlob({ ...IN, content: 'x' })).rejects.toMatchObject({ status: 409 });
  });
});

describe('a comparison', () => {
  test('finds the merge base, also of a fork’s branch, and the files changed since', async () => {
    aCommit(github.state, { 'README.md': 'B\n' }, { branch: 'main', parents: [root] });
    const head = aCommit(
      github.state,
      { 'src/a.ts': null, 'src/c.ts': 'c\n' },
      { branch: 'stranger:topic', parents: [root] },
    );
    for (const side of ['stranger:topic', head]) {
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...IN, basehead: `main...${side}` });
      expect(data).toMatchObject({
        status: 'diverged',
        ahead_by: 1,
        behind_by: 1,
        base_commit: { sha: github.state.branches.get('main') },
        merge_base_commit: { sha: root },
        files: [
          { filename: 'src/a.ts', status: 'removed' },
          { filename: 'src/c.ts', status: 'added' },
        ],
      });
    }
    await expect(
      octokit.rest.repos.compareCommitsWithBasehead({ ...IN, basehead: 'main...nowhere' }),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe('contents', () => {
  test('a file comes as JSON or raw, a folder as a list, at any ref', async () => {
    const topic = aCommit(github.state, { 'src/b.ts': 'b\n' }, { branch: 'feature/b', parents: [root] });
    const get = (path: string, ref?: string) =>
      octokit.rest.repos.getContent({ ...IN, path, ...(ref === undefined ? {} : { ref }) });
    const { data } = await get('src/a.ts');
    expect(data).toMatchObject({ type: 'file', encoding: 'base64', content: expect.stringMatching(/^YQo=/) });
    const raw = await octokit.rest.repos.getContent({ ...IN, path: 'src/a.ts', mediaType: { format: 'raw' } });
    expect(raw.data).toBe('a\n');
    for (const ref of ['feature/b', topic]) {
      expect((await get('src', ref)).data).toMatchObject([{ name: 'a.ts' }, { name: 'b.ts' }]);
    }
    await expect(get('src/b.ts')).rejects.toMatchObject({ status: 404 });
    await expect(get('README.md', 'nowhere')).rejects.toThrow('No commit found for the ref nowhere');
  });
});
