import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { IN, octokitFor } from './octokit.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const SHA = 'a'.repeat(40);

let github: FakeGitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('writer', { login: 'github-actions[bot]', permissions: { issues: 'write' } });
  github.state.pullRequests.set(1, { number: 1, head: { sha: SHA, ref: 'topic' }, base: { sha: SHA, ref: 'main' } });
  octokit = octokitFor(github, 'writer');
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function open(title: string, labels: string[] = []) {
  return octokit.rest.issues.create({ ...IN, title, labels });
}

async function listed(filter: { labels?: string; state?: 'open' | 'closed' | 'all'; creator?: string }) {
  const { data } = await octokit.rest.issues.listForRepo({ ...IN, ...filter });
  return data.map(({ number, pull_request: pull }) => (pull === undefined ? number : `pull request ${number}`));
}

describe('issues', () => {
  test('are numbered with the pull requests, which the list holds too', async () => {
    await open('one', ['evalgap']);
    await open('two', ['evalgap', 'bug']);
    expect(await listed({})).toEqual([3, 2, 'pull request 1']);
    expect(await listed({ labels: 'evalgap,bug' })).toEqual([3]);
    expect(await listed({ creator: 'github-actions[bot]' })).toEqual([3, 2]);
    expect([...github.state.labels.keys()]).toEqual(['evalgap', 'bug']);
  });

  test('are edited, closed with a reason, and opened again', async () => {
    await open('one');
    const update = (change: object) => octokit.rest.issues.update({ ...IN, issue_number: 2, ...change });
    expect((await update({ state: 'closed', state_reason: 'not_planned' })).data).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
    });
    expect(await listed({ state: 'closed' })).toEqual([2]);
    expect((await update({ state: 'open', body: 'again', assignees: ['octocat'] })).data).toMatchObject({
      state_reason: 'reopened',
      body: 'again',
      assignees: [{ login: 'octocat' }],
    });
  });

  test('that are too long, locked or switched off are refused', async () => {
    await expect(open('x'.repeat(257))).rejects.toMatchObject({ status: 422 });
    await open('one');
    const say = (body: string) => octokit.rest.issues.createComment({ ...IN, issue_number: 2, body });
    await expect(say('x'.repeat(65_537))).rejects.toThrow('body is too long (maximum is 65536 characters)');
    await octokit.rest.issues.lock({ ...IN, issue_number: 2 });
    await expect(say('hello')).rejects.toMatchObject({ status: 403, message: expect.stringContaining('is locked') });
    github.state.hasIssues = false;
    await expect(open('two')).rejects.toMatchObject({ status: 410 });
    expect(await listed({})).toEqual(['pull request 1']);
  });
});

describe('comments', () => {
  test('are listed from a moment on', async () => {
    const say = (body: string) => octokit.rest.issues.createComment({ ...IN, issue_number: 1, body });
    const { data: old } = await say('old');
    github.state.now = '2026-11-03T09:00:00Z';
    await say('new');
    const since = async () =>
      (await octokit.rest.issues.listComments({ ...IN, issue_number: 1, since: '2026-11-03T00:00:00Z' })).data.map(
        ({ body }) => body,
      );
    expect(await since()).toEqual(['new']);
    await octokit.rest.issues.updateComment({ ...IN, comment_id: old.id, body: 'edited' });
    expect(await since()).toEqual(['edited', 'new']);
  });

  test('just made are shown a little later where lists lag', async () => {
    github.state.lag = 1;
    await octokit.rest.issues.createComment({ ...IN, issue_number: 1, body: 'x' });
    const count = async () => (await octokit.rest.issues.listComments({ ...IN, issue_number: 1 })).data.length;
    expect([await count(), await count()]).toEqual([0, 1]);
  });

  test('take each reaction of an account once', async () => {
    const { data } = await octokit.rest.issues.createComment({ ...IN, issue_number: 1, body: 'x' });
    const react = (content: '+1' | '-1') =>
      octokit.rest.reactions.createForIssueComment({ ...IN, comment_id: data.id, content });
    expect((await react('+1')).status).toBe(201);
    expect((await react('+1')).status).toBe(200);
    expect((await react('-1')).status).toBe(201);
    const { data: all } = await octokit.rest.reactions.listForIssueComment({ ...IN, comment_id: data.id });
    expect(all.map(({ content }) => content)).toEqual(['+1', '-1']);
  });
});

describe('labels', () => {
  test('are one whatever their case, created once, added and removed', async () => {
    await octokit.rest.issues.createLabel({ ...IN, name: 'Evalgap', color: '0e8a16' });
    await expect(octokit.rest.issues.createLabel({ ...IN, name: 'evalgap' })).rejects.toMatchObject({ status: 422 });
    await open('one');
    const { data } = await octokit.rest.issues.addLabels({ ...IN, issue_number: 2, labels: ['evalgap', 'new'] });
    expect(data.map(({ name }) => name)).toEqual(['Evalgap', 'new']);
    await octokit.rest.issues.removeLabel({ ...IN, issue_number: 2, name: 'new' });
    await expect(octokit.rest.issues.removeLabel({ ...IN, issue_number: 2, name: 'new' })).rejects.toThrow(
      'Label does not exist',
    );
  });
});
