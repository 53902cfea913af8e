import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pushEvent } from '../fake-github/events.ts';
import { loadRepository } from '../fake-github/git-commits.ts';
import { runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aFolder, type TestRepository } from '../repository.ts';
import { grantTokens, openPullRequest } from './on-github.ts';
import { AGENT, aPullRequest, CONFIG, PROMPT } from './project.ts';

let github: FakeGitHub;
let repository: TestRepository;
/** A line for every trial, `base` or `head` by the prompt it was given. */
let log: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  grantTokens(github);
  log = join(aFolder(), 'trials');
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.contract.violations).toEqual([]);
});

function aRecordedRepository(config: string): TestRepository {
  const counting = AGENT.replace(
    'const steps =',
    `appendFileSync(${JSON.stringify(log)}, (text.includes('nowhere') ? 'head' : 'base') + '\\n');\n  const steps =`,
  ).replace('import { readFileSync }', 'import { appendFileSync, readFileSync }');
  repository = aPullRequest(
    { 'prompts/triage.md': PROMPT.replace('where', 'nowhere') },
    { 'evalgap.yml': config, 'agent.mjs': counting },
  );
  loadRepository(github.state, repository.root);
  return repository;
}

const push = (sha: string): Promise<StepResult> =>
  runAction({
    github,
    workspace: repository.root,
    event: pushEvent({ after: sha }),
    inputs: { 'github-token': 'record-token' },
  });

const trials = (side: string): number =>
  existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line === side).length
    : 0;

function check(): Promise<StepResult> {
  loadRepository(github.state, repository.root);
  return runAction({ github, workspace: repository.root, event: openPullRequest(github, repository) });
}

describe('a base that was recorded when it was pushed', () => {
  const INPUTS = CONFIG.replace('[node, agent.mjs] }', '[node, agent.mjs], inputs: [agent.mjs] }');

  test('is not run again, where it comes from is printed, and the figures are those of a run', async () => {
    aRecordedRepository(INPUTS);
    expect((await push(repository.git('rev-parse', 'main'))).exitCode).toBe(0);
    expect(trials('base')).toBe(18);
    repository.git('clean', '-fdxq');
    const before = github.requests.length;
    const result = await check();
    expect([trials('base'), trials('head')]).toEqual([18, 18]);
    expect(result.summary).toMatch(/`decide` got worse: 100\.0 % → 66\.7 %/);
    expect(result.summary).toMatch(/against merge base `[0-9a-f]{7}` · 18 paired cases, 36 of 36 trials completed/);
    expect(result.summary).toMatch(/Base figures from a run on record, made at `?[0-9a-f]{7}/);
    expect(github.requests.length - before).toBeLessThanOrEqual(12);
  });

  test('is run where the record is older than `history.maxAge` allows, and where none is kept', async () => {
    aRecordedRepository(`${INPUTS}history: { maxAge: 1s }\n`);
    await push(repository.git('rev-parse', 'main'));
    repository.git('clean', '-fdxq');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await check()).summary).not.toMatch(/Base figures from/);
    expect(trials('base')).toBe(36);
  });

  test('is run where its record holds another fingerprint, and a trial that is missing is made up for', async () => {
    aRecordedRepository(INPUTS.replace('steps:', 'trials: 1\n    steps:'));
    await push(repository.git('rev-parse', 'main'));
    repository.git('clean', '-fdxq');
    repository.commit({ 'evalgap.yml': INPUTS.replace('steps:', 'trials: 2\n    steps:') });
    const result = await check();
    expect(trials('base')).toBe(36);
    expect(result.summary).toMatch(/72 of 72 trials completed/);

    appendFileSync(join(repository.root, 'agent.mjs'), '\n');
    repository.commit({}, 'another agent');
    repository.git('clean', '-fdxq');
    await check();
    expect(trials('head')).toBe(72);
  });
});
