import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { runsOfPullRequest } from '../../src/github/pull-request-runs.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { StoredRun } from '../fake-github/state.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  const login = 'github-actions[bot]';
  github.state.tokens.set('reader', { login, permissions: { actions: 'read' } });
  github.state.tokens.set('nobody', { login, permissions: {} });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function aRun(id: number, differently: Partial<StoredRun> = {}): void {
  github.state.runs.push({
    id,
    path: '.github/workflows/evalgap.yml',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    headSha: String(id).repeat(40).slice(0, 40),
    headBranch: 'topic',
    pullRequests: [7],
    attempt: 1,
    ...differently,
  });
}

function find(token = 'reader'): Promise<readonly number[]> {
  const client: Client = { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
  return runsOfPullRequest(client, 9, 7);
}

describe('the runs of a pull request', () => {
  test('are those of the same workflow file, this one and earlier attempts of it included, newest first', async () => {
    aRun(3);
    aRun(5, { conclusion: 'failure', path: '.github/workflows/evalgap.yml@refs/pull/7/merge' });
    aRun(9, { status: 'in_progress', conclusion: null, attempt: 2 });
    expect(await find()).toEqual([9, 5, 3]);
    expect(github.requests).toHaveLength(2);
  });

  test.each<[string, Partial<StoredRun>]>([
    ['of a fork, whatever its branch is called', { fork: { id: 2, owner: 'stranger' } }],
    ['of another pull request of the same branch', { pullRequests: [8] }],
    ['that GitHub names no pull request of', { pullRequests: [] }],
    ['of another workflow', { path: '.github/workflows/other.yml' }],
    ['on another event', { event: 'workflow_dispatch' }],
    ['of another branch', { headBranch: 'other' }],
  ])('hold none %s', async (_what, differently) => {
    aRun(3, differently);
    aRun(9);
    expect(await find()).toEqual([9]);
  });

  test.each<[string, Partial<StoredRun>]>([
    ['a fork’s', { fork: { id: 2, owner: 'stranger' } }],
    ['a merge group’s', { event: 'merge_group', pullRequests: [] }],
  ])('are none where this run is %s', async (_what, differently) => {
    aRun(3);
    aRun(9, differently);
    expect(await find()).toEqual([]);
  });

  test('are refused by name of the permission that is missing', async () => {
    aRun(9);
    await expect(find('nobody')).rejects.toThrow(/actions: read/);
  });
});
