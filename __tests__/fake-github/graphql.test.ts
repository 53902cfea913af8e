import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aCommit, filesAt } from './git-commits.ts';
import { octokitFor } from './octokit.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

let github: FakeGitHub;
let head: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('app', { login: 'evalgap[bot]', permissions: { contents: 'write' } });
  github.state.tokens.set('reader', { login: 'evalgap[bot]', permissions: { contents: 'read' } });
  head = aCommit(github.state, { 'evalgap.yml': 'one\n', old: '' }, { branch: 'topic' });
});

afterEach(() => {
  github.contract.violations.splice(0);
  return github.stop();
});

function send(change: object = {}, { query = MUTATION, token = 'app' } = {}): Promise<unknown> {
  const input = {
    branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'topic' },
    expectedHeadOid: head,
    message: { headline: 'Pin the prompts' },
    fileChanges: {
      additions: [{ path: 'evalgap.yml', contents: Buffer.from('two\n').toString('base64') }],
      deletions: [{ path: 'old' }],
    },
    ...change,
  };
  return octokitFor(github, token).graphql(query, { input });
}

describe('createCommitOnBranch', () => {
  test('commits onto the head that is expected, and tells of the push', async () => {
    const answer = await send();
    const tip = github.state.branches.get('topic');
    expect(answer).toEqual({
      createCommitOnBranch: { commit: { oid: tip, url: `https://github.com/acme/shop/commit/${tip}` } },
    });
    expect(filesAt(github.state, 'topic')).toEqual({ 'evalgap.yml': 'two\n' });
    expect(github.events).toMatchObject([{ name: 'push', payload: { before: head, after: tip } }]);
    expect(github.contract).toMatchObject({ violations: [], checked: { requests: 1, responses: 1 } });
  });

  test('is refused when the branch has moved, is ruled or may not be written', async () => {
    await expect(send({ expectedHeadOid: 'b'.repeat(40) })).rejects.toMatchObject({
      errors: [{ type: 'STALE_DATA', message: expect.stringContaining('Pull and try again') }],
    });
    await expect(send({}, { token: 'reader' })).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
    github.state.rules.push({ pattern: /^topic$/, forbids: ['update'] });
    await expect(send()).rejects.toThrow('Repository rule violations found');
    expect(github.state.branches.get('topic')).toBe(head);
    expect(github.contract.violations).toEqual([]);
  });

  test.each([
    ['a field there is not', {}, MUTATION.replace('oid', 'sha')],
    ['another mutation', {}, MUTATION.replace('createCommitOnBranch(', 'deleteRef(')],
    ['an input there is not', { force: true }, MUTATION],
    ['contents that are not base64', { fileChanges: { additions: [{ path: 'a', contents: 'ü' }] } }, MUTATION],
    ['an absolute path', { fileChanges: { deletions: [{ path: '/a' }] } }, MUTATION],
  ])('a request with %s is a breach of the contract', async (_, change, query) => {
    await expect(send(change, { query })).rejects.toThrow();
    expect(github.contract.violations).toHaveLength(1);
    expect(github.state.branches.get('topic')).toBe(head);
  });
});
