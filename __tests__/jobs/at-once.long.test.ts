import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pushEvent } from '../fake-github/events.ts';
import { filesAt, loadRepository } from '../fake-github/git-commits.ts';
import { runAction } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aRepository, type TestRepository } from '../repository.ts';
import { grantTokens, openPullRequest } from './on-github.ts';
import { aPullRequest, PROMPT, projectFiles } from './project.ts';

let github: FakeGitHub;
const made: TestRepository[] = [];

beforeEach(async () => {
  github = await startFakeGitHub();
  grantTokens(github);
});

afterEach(async () => {
  await github.stop();
  for (const repository of made.splice(0)) repository.remove();
  expect(github.contract.violations).toEqual([]);
});

describe('the built Action, started by many runners at once', () => {
  test('ten times for one pull request, leaves one comment', async () => {
    const changes = { 'prompts/triage.md': PROMPT.replace('where', 'nowhere') };
    const runs = Array.from({ length: 10 }, () => {
      const repository = aPullRequest(changes);
      made.push(repository);
      return repository;
    });
    const [first] = runs;
    if (first === undefined) throw new Error('no run');
    const event = openPullRequest(github, first);
    const workspaces = runs.map(({ root }, index) => {
      if (index > 0)
        first.git('push', '--quiet', '--force', root, 'main:refs/heads/theirs', 'topic:refs/heads/theirs-topic');
      return root;
    });
    const results = await Promise.all(workspaces.map((workspace) => runAction({ github, workspace, event })));
    expect(results.map(({ exitCode }) => exitCode)).toEqual(Array(10).fill(0));
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(/`decide` got worse/);
  });

  test('for pushes one after the other, leaves a run of each on the data branch', async () => {
    const repository = aRepository(projectFiles());
    made.push(repository);
    const shas = [repository.git('rev-parse', 'HEAD')];
    for (let index = 1; index < 6; index += 1)
      shas.push(repository.commit({ 'notes.md': `${index}` }, `push ${index}`));
    loadRepository(github.state, repository.root);
    const clones = shas.map(() => {
      const clone = aRepository();
      made.push(clone);
      clone.git('fetch', '--quiet', repository.root, 'main');
      clone.git('checkout', '--quiet', 'FETCH_HEAD');
      return clone.root;
    });
    const results = await Promise.all(
      shas.map((after, index) =>
        runAction({
          github,
          workspace: clones[index] ?? '',
          event: pushEvent({ after }),
          inputs: { 'github-token': 'record-token' },
        }),
      ),
    );
    expect(results.map(({ exitCode }) => exitCode)).toEqual(shas.map(() => 0));
    const kept = Object.keys(filesAt(github.state, 'evalgap-data-2026q4')).filter((path) => path.startsWith('runs/'));
    expect(kept).toHaveLength(shas.length);
  });
});
