import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { BOT, grantTokens, openPullRequest } from './on-github.ts';
import { aPullRequest, CONFIG, PROMPT } from './project.ts';

const WORSE = PROMPT.replace('where', 'nowhere');

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

function pullRequest(changes: FileMap, base: FileMap = {}): TestRepository {
  const repository = aPullRequest(changes, base);
  made.push(repository);
  return repository;
}

function act(repository: TestRepository, options: Partial<RunnerOptions> = {}): Promise<StepResult> {
  return runAction({ github, workspace: repository.root, event: openPullRequest(github, repository), ...options });
}

describe('on a pull request', () => {
  test('one comment is written, edited when there is something new to say, and left alone when there is not', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const first = await act(repository);
    expect(first.exitCode).toBe(0);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(
      /^<!-- evalgap:comment config=evalgap\.yml -->\n### Evalgap · `decide` got worse/,
    );

    repository.commit({ 'prompts/triage.md': PROMPT });
    await act(repository);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.edits).toBe(1);
    expect(github.state.comments[0]?.body).not.toMatch(/got worse/);

    await act(repository);
    expect(github.state.comments[0]?.edits).toBe(1);
  });

  test('summary, outputs, report file, annotations and the status on head’s own commit are written', async () => {
    const config = `${CONFIG.replace('prompts/triage.md }', `{ path: prompts/triage.md, pin: "1@sha256:${'0'.repeat(12)}" } }`)}`;
    const repository = pullRequest({ 'prompts/triage.md': WORSE }, { 'evalgap.yml': config });
    const result = await act(repository);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'regressed', findings: expect.stringMatching(/^[1-9]\d*$/) });
    expect(JSON.parse(readFileSync(result.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({
      version: 1,
      verdict: 'regressed',
    });
    expect(result.summary).toMatch(/got worse/);
    expect(result.stdout).toMatch(/^::error title=pin\/outdated,file=evalgap\.yml,line=3,col=\d+::/m);
    expect(github.state.statuses).toEqual([
      expect.objectContaining({
        sha: repository.git('rev-parse', 'topic'),
        context: 'evalgap/support',
        state: 'failure',
      }),
    ]);
  });

  test('a token that may not comment leaves a summary, a warning that names the permission, and the same exit code', async () => {
    github.state.tokens.set('workflow-token', {
      login: BOT,
      permissions: { contents: 'read', 'pull-requests': 'read' },
    });
    const result = await act(pullRequest({ 'prompts/triage.md': WORSE }));
    expect(result.exitCode).toBe(0);
    expect(github.state.comments).toEqual([]);
    expect(result.summary).toMatch(/got worse/);
    expect(result.stdout).toMatch(/::warning::.*`pull-requests: write`/);
    expect(result.stdout).toMatch(/::warning::.*`statuses: write`/);
  });

  test('a check that could not be made leaves a comment, a summary and a status that say so', async () => {
    const repository = pullRequest({ 'evalgap.yml': 'suites: { support: { prompts: {} } }\n' });
    const result = await act(repository);
    expect(result.exitCode).toBe(2);
    expect(result.outputs.verdict).toBe('not-measured');
    expect(result.summary).toMatch(/could not check/i);
    expect(result.stdout).toMatch(/::error title=Could not check,file=evalgap\.yml,line=1/);
    expect(github.state.comments[0]?.body).toMatch(/could not check/i);
    expect(github.state.statuses).toEqual([expect.objectContaining({ state: 'error' })]);
  });

  test('an API that cannot compare the commits leaves a comment too', async () => {
    const repository = pullRequest({});
    const event = openPullRequest(github, repository);
    github.state.mergeBases.clear();
    const result = await runAction({ github, workspace: repository.root, event });
    expect(result.exitCode).toBe(2);
    expect(github.state.comments[0]?.body).toMatch(/could not compare/);
  });

  test('a result for a head that has moved on is not posted', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const event = openPullRequest(github, repository);
    const moved = github.state.pullRequests.get(7);
    if (moved !== undefined) moved.head.sha = 'e'.repeat(40);
    const result = await runAction({ github, workspace: repository.root, event });
    expect(result.exitCode).toBe(0);
    expect(github.state.comments).toEqual([]);
    expect(result.stdout).toMatch(/moved on to eeeeeee/);
  });

  test('`comment: never`, `status: never` and `fail-on` do what they say', async () => {
    const result = await act(pullRequest({ 'prompts/triage.md': WORSE }), {
      inputs: { comment: 'never', status: 'never', 'fail-on': 'step/regressed' },
    });
    expect(result.exitCode).toBe(1);
    expect(github.state.comments).toEqual([]);
    expect(github.state.statuses).toEqual([]);
    expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  test('a checkout of depth one is given the commits it lacks', async () => {
    const origin = pullRequest({ 'prompts/triage.md': WORSE });
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const shallow = aRepository();
    made.push(shallow);
    shallow.git('remote', 'add', 'origin', `file://${origin.root}`);
    shallow.git('fetch', '--quiet', '--depth=1', 'origin', 'main');
    shallow.git('checkout', '--quiet', 'FETCH_HEAD');
    const result = await runAction({ github, workspace: shallow.root, event: openPullRequest(github, origin) });
    expect(result.outputs.verdict).toBe('regressed');
  });

  test('a whole check takes at most 12 requests', async () => {
    await act(pullRequest({ 'prompts/triage.md': WORSE }));
    expect(github.requests.length).toBeGreaterThan(0);
    expect(github.requests.length).toBeLessThanOrEqual(12);
  });
});
