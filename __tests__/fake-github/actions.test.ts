import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { IN, octokitFor } from './octokit.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import type { StoredRun } from './state.ts';

const SHA = 'a'.repeat(40);
const STRANGER = { id: 99, owner: 'stranger' };
const RUN: StoredRun = {
  id: 5,
  path: '.github/workflows/evalgap.yml',
  event: 'pull_request',
  status: 'completed',
  conclusion: 'failure',
  headSha: SHA,
  headBranch: 'topic',
  pullRequests: [7],
  attempt: 1,
};

let github: FakeGitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('writer', { login: 'github-actions[bot]', permissions: { actions: 'write' } });
  octokit = octokitFor(github, 'writer');
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

describe('workflow runs', () => {
  test('are found by commit and event; those of forks name no pull request', async () => {
    github.state.runs.push({ ...RUN }, { ...RUN, id: 6, fork: STRANGER }, { ...RUN, id: 7, event: 'push' });
    const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
      ...IN,
      head_sha: SHA,
      event: 'pull_request',
    });
    expect(data.workflow_runs).toMatchObject([
      { id: 6, pull_requests: [], head_repository: { id: 99, owner: { login: 'stranger' } } },
      { id: 5, pull_requests: [{ number: 7 }], head_repository: { id: 1 } },
    ]);
  });

  test('are run again once they have ended', async () => {
    const run = { ...RUN };
    github.state.runs.push(run);
    await octokit.rest.actions.reRunWorkflow({ ...IN, run_id: 5 });
    expect(run).toMatchObject({ attempt: 2, status: 'queued' });
    await expect(octokit.rest.actions.reRunWorkflowFailedJobs({ ...IN, run_id: 5 })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('This workflow is already running'),
    });
  });
});

describe('a dispatch', () => {
  const dispatch = (inputs: Record<string, string>, workflow = 'fork-run.yml') =>
    octokit.rest.actions.createWorkflowDispatch({ ...IN, workflow_id: workflow, ref: 'main', inputs });

  beforeEach(() => {
    github.state.branches.set('main', SHA);
    github.state.workflows.push(
      { id: 40, path: '.github/workflows/fork-run.yml', inputs: { sha: true, 'pull-request': false } },
      { id: 41, path: '.github/workflows/ci.yml' },
    );
  });

  test('starts a run, whoever sends it', async () => {
    expect((await dispatch({ sha: SHA })).status).toBe(204);
    expect(github.state.runs).toMatchObject([{ event: 'workflow_dispatch', headSha: SHA, inputs: { sha: SHA } }]);
    expect(github.events).toMatchObject([{ name: 'workflow_dispatch', payload: { inputs: { sha: SHA } } }]);
  });

  test('is refused where workflow, trigger or inputs do not fit', async () => {
    await expect(dispatch({}, 'none.yml')).rejects.toMatchObject({ status: 404 });
    await expect(dispatch({}, 'ci.yml')).rejects.toThrow("does not have 'workflow_dispatch' trigger");
    await expect(dispatch({ sha: SHA, more: '1' })).rejects.toThrow('Unexpected inputs provided: ["more"]');
    await expect(dispatch({})).rejects.toThrow("Required input 'sha' not provided");
    expect(github.state.runs).toEqual([]);
  });
});

describe('artifacts', () => {
  const zip = Buffer.from('PK\u0005\u0006 not looked into');

  beforeEach(() => {
    github.state.runs.push({ ...RUN, fork: STRANGER });
    github.state.artifacts.push(
      { id: 1, name: 'evalgap-report', run: 5, zip: Buffer.from('first attempt') },
      { id: 2, name: 'evalgap-report', run: 5, zip },
      { id: 3, name: 'logs', run: 5, zip, expired: true },
    );
  });

  test('of a name are listed newest first, with the repository they come from', async () => {
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...IN, run_id: 5, name: 'evalgap-report' });
    expect(data).toMatchObject({ total_count: 2, artifacts: [{ id: 2 }, { id: 1 }] });
    expect(data.artifacts[0]?.workflow_run).toMatchObject({ head_repository_id: 99, repository_id: 1 });
  });

  test('are fetched from another host, which refuses credentials', async () => {
    const url = `${github.url}/repos/acme/shop/actions/artifacts/2/zip`;
    const headers = { authorization: 'token writer' };
    const followed = await fetch(url, { headers });
    expect(Buffer.from(await followed.arrayBuffer())).toEqual(zip);
    expect(github.storageRequests).toEqual([{ path: '/2.zip', authorized: false }]);

    const { headers: answered } = await fetch(url, { headers, redirect: 'manual' });
    const location = answered.get('location') ?? '';
    expect(new URL(location).host).not.toBe(new URL(github.url).host);
    expect((await fetch(location, { headers })).status).toBe(403);
    expect((await fetch(location.replace(/sig=.*/, 'sig=guessed'))).status).toBe(403);
  });

  test('that have expired or are locked are not to be had', async () => {
    const download = (id: number) =>
      octokit.rest.actions.downloadArtifact({ ...IN, artifact_id: id, archive_format: 'zip' });
    await expect(download(3)).rejects.toMatchObject({ status: 410 });
    github.fail('GET', /artifacts\/2\/zip$/, { kind: 'status', status: 409, message: 'Conflict' });
    await expect(download(2)).rejects.toMatchObject({ status: 409 });
    await expect(download(4)).rejects.toMatchObject({ status: 404 });
  });
});
