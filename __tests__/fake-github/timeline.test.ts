import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { putLabel, takeLabel } from './issue-events.ts';
import { IN, octokitFor } from './octokit.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const COMPONENTS: Readonly<Record<string, string>> = {
  labeled: 'labeled-issue-event',
  unlabeled: 'unlabeled-issue-event',
  commented: 'timeline-comment-event',
  closed: 'state-change-issue-event',
  reopened: 'state-change-issue-event',
};

let github: FakeGitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('writer', { login: 'github-actions[bot]', permissions: { issues: 'write' } });
  github.state.tokens.set('other', { login: 'github-actions[bot]', permissions: { contents: 'write' } });
  github.state.issues.set(5, {
    number: 5,
    author: 'customer',
    title: 'Wrong refund',
    body: '',
    state: 'open',
    labels: ['from-the-form'],
    createdAt: '2026-11-02T09:00:00Z',
  });
  octokit = octokitFor(github, 'writer');
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** Every event is held against the very schema of its kind: that of the list takes it for any that it fits. */
async function timeline(page: { per_page?: number; page?: number } = {}): Promise<readonly string[]> {
  const { data } = await octokit.rest.issues.listEventsForTimeline({ ...IN, issue_number: 5, ...page });
  return data.map((one) => {
    const event = one as Record<string, unknown> & { actor: { login: string } };
    const name = String(event.event);
    github.contract.check('responses', name, { $ref: `#/components/${COMPONENTS[name]}` }, event);
    const what = (event.label as { name: string } | undefined)?.name ?? event.body ?? event.state_reason;
    return [String(event.created_at).slice(0, 10), event.actor.login, name, what].join(' ');
  });
}

describe('a timeline', () => {
  test('tells who did what and when, the oldest first', async () => {
    const one = { ...IN, issue_number: 5 };
    github.state.now = '2026-11-03T09:00:00Z';
    putLabel(github.state, 5, 'bug', 'maintainer');
    putLabel(github.state, 5, 'bug', 'somebody else');
    github.state.now = '2026-11-04T09:00:00Z';
    await octokit.rest.issues.addLabels({ ...one, labels: ['agent-failure', 'bug'] });
    await octokit.rest.issues.createComment({ ...one, body: 'hello' });
    github.state.now = '2026-11-05T09:00:00Z';
    takeLabel(github.state, 5, 'bug', 'maintainer');
    await octokit.rest.issues.removeLabel({ ...one, name: 'from-the-form' });
    await octokit.rest.issues.update({ ...one, state: 'closed', state_reason: 'not_planned', labels: ['new'] });
    await octokit.rest.issues.update({ ...one, state: 'open' });
    expect(await timeline()).toEqual([
      '2026-11-02 customer labeled from-the-form',
      '2026-11-03 maintainer labeled bug',
      '2026-11-04 github-actions[bot] labeled agent-failure',
      '2026-11-04 github-actions[bot] commented hello',
      '2026-11-05 maintainer unlabeled bug',
      '2026-11-05 github-actions[bot] unlabeled from-the-form',
      '2026-11-05 github-actions[bot] closed not_planned',
      '2026-11-05 github-actions[bot] unlabeled agent-failure',
      '2026-11-05 github-actions[bot] labeled new',
      '2026-11-05 github-actions[bot] reopened reopened',
    ]);
  });

  test('begins with the labels that an issue was opened with, by whoever opened it', async () => {
    expect(await timeline()).toEqual(['2026-11-02 customer labeled from-the-form']);
    await octokit.rest.issues.create({ ...IN, title: 'Another', labels: ['agent-failure'] });
    const { data } = await octokit.rest.issues.listEventsForTimeline({ ...IN, issue_number: 6 });
    expect(data).toMatchObject([{ event: 'labeled', actor: { login: 'github-actions[bot]' } }]);
  });

  test('comes in pages', async () => {
    for (let number = 1; number <= 4; number += 1) {
      await octokit.rest.issues.createComment({ ...IN, issue_number: 5, body: `comment ${number}` });
    }
    expect((await timeline({ per_page: 2, page: 2 })).map((line) => line.slice(-9))).toEqual([
      'comment 2',
      'comment 3',
    ]);
    expect(await timeline({ per_page: 2, page: 3 })).toHaveLength(1);
  });

  test('is for those who may read issues, of issues that there are', async () => {
    const asked = (token: string, number: number) =>
      octokitFor(github, token).rest.issues.listEventsForTimeline({ ...IN, issue_number: number });
    await expect(asked('other', 5)).rejects.toMatchObject({ status: 403 });
    await expect(asked('writer', 7)).rejects.toMatchObject({ status: 404 });
    github.state.hasIssues = false;
    await expect(asked('writer', 5)).rejects.toMatchObject({ status: 410 });
  });
});

describe('comments of the whole repository', () => {
  test('are sorted by when they were made or edited, and otherwise as they were made', async () => {
    const say = (body: string) => octokit.rest.issues.createComment({ ...IN, issue_number: 5, body });
    const { data: first } = await say('first');
    github.state.now = '2026-11-03T09:00:00Z';
    await say('second');
    github.state.now = '2026-11-04T09:00:00Z';
    await octokit.rest.issues.updateComment({ ...IN, comment_id: first.id, body: 'edited' });
    const listed = async (order: { sort?: 'created' | 'updated'; direction?: 'asc' | 'desc'; since?: string }) =>
      (await octokit.rest.issues.listCommentsForRepo({ ...IN, ...order })).data.map(({ body }) => body);
    expect(await listed({ direction: 'desc' })).toEqual(['edited', 'second']);
    expect(await listed({ sort: 'created', direction: 'desc' })).toEqual(['second', 'edited']);
    expect(await listed({ sort: 'updated', direction: 'desc' })).toEqual(['edited', 'second']);
    expect(await listed({ sort: 'created', direction: 'desc', since: '2026-11-04T00:00:00Z' })).toEqual(['edited']);
  });
});
