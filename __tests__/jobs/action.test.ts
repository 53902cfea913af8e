import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { FileMap, TestRepository } from '../repository.ts';
import { grantTokens, openPullRequest } from './on-github.ts';
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
});
