import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dependabotEvent, pushEvent } from '../fake-github/events.ts';
import { loadRepository } from '../fake-github/git-commits.ts';
import { type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aFolder, type FileMap, type TestRepository } from '../repository.ts';
import { BOT, grantTokens, openPullRequest } from './on-github.ts';
import { aPullRequest, CONFIG, PROMPT, projectFiles } from './project.ts';

/** Whoever runs anything of the pull request leaves a file behind. */
function tripwire(): { readonly file: string; readonly files: FileMap } {
  const file = join(aFolder(), 'ran');
  const trip = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(file)}, '');`;
  return {
    file,
    files: {
      'agent.mjs': trip,
      'score.mjs': trip,
      'evalgap.yml': `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs], prepare: [node, agent.mjs] }
    steps: { decide: { scorer: custom, command: [node, score.mjs] }, reply: contains }
    redact: [node, score.mjs]
`,
      'prompts/triage.md': PROMPT.replace('where', 'nowhere'),
    },
  };
}

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

function act(
  repository: TestRepository,
  event: RunnerOptions['event'],
  token = 'read-token',
  job = 'auto',
): Promise<StepResult> {
  return runAction({ github, workspace: repository.root, event, job, inputs: { 'github-token': token } });
}

describe.each(['auto', 'measure', 'check'])('a fork’s pull request under `job: %s`', (job) => {
  test('is checked without anything of it being run, and says that it was not measured', async () => {
    const { file, files } = tripwire();
    const repository = pullRequest(files);
    const result = await act(repository, openPullRequest(github, repository, { fork: true }), 'read-token', job);
    expect(existsSync(file)).toBe(false);
    expect(result.exitCode).toBe(0);
    expect(result.summary).toMatch(/Not measured yet/);
    expect(result.summary).toMatch(/token can only read, so nothing of it was run/);
    expect(result.outputs).toMatchObject({ 'artifact-name': 'evalgap-report', verdict: 'not-measured' });
    const data = JSON.parse(readFileSync(join(result.outputs['artifact-path'] ?? '', 'report.json'), 'utf8'));
    expect(data).toMatchObject({ version: 1, evalgap: 'report', headSha: repository.git('rev-parse', 'topic') });
    expect(github.state.comments).toEqual([]);
    expect(github.state.statuses).toEqual([]);
  });
});

describe('a folder that git would take for a repository', () => {
  /** What a repository has inside of its `.git`, committed in the config's folder: its configuration starts a command. */
  function posing(file: string): FileMap {
    return {
      'bot/HEAD': 'ref: refs/heads/main\n',
      'bot/objects/keep': '',
      'bot/refs/keep': '',
      'bot/config': `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n[protocol "ext"]\n\tallow = always\n[remote "origin"]\n\turl = "ext::sh trip.sh"\n`,
      'bot/trip.sh': `#!/bin/sh\ntouch ${file}\n`,
    };
  }

  test.each([
    ['report', 'workflow-token'],
    ['check', 'read-token'],
    ['measure', 'measure-token'],
  ])('starts nothing of it under `job: %s`', async (job, token) => {
    const file = join(aFolder(), 'ran');
    const files = Object.fromEntries(Object.entries(projectFiles()).map(([path, text]) => [`bot/${path}`, text]));
    const repository = pullRequest(posing(file), files);
    const event = openPullRequest(github, repository, { fork: job !== 'report' });
    const inputs = { config: 'bot/evalgap.yml', 'github-token': token, artifact: aFolder() };
    await runAction({ github, workspace: repository.root, event, job, inputs });
    expect(existsSync(file)).toBe(false);
  });
});

describe('a config whose folder becomes a link', () => {
  test('could not be checked, and is not judged by its own policy', async () => {
    const under = (folder: string) =>
      Object.fromEntries(Object.entries(projectFiles()).map(([path, text]) => [`${folder}/${path}`, text]));
    const repository = pullRequest({ ...under('other'), bot: { link: 'other' } }, under('bot'));
    const result = await runAction({
      github,
      workspace: repository.root,
      event: openPullRequest(github, repository),
      inputs: { config: 'bot/evalgap.yml' },
    });
    expect(result.exitCode).toBe(2);
    expect(result.summary).toMatch(/reached through a link/);
  });
});

describe('a base branch that was changed since', () => {
  test('is the one whose policy counts, also in a run that is done again with the payload of its first day', async () => {
    const repository = pullRequest(
      { 'prompts/triage.md': PROMPT.replace('where', 'nowhere') },
      { 'evalgap.yml': `${CONFIG}fail-on: [step]\n` },
    );
    const event = openPullRequest(github, repository);
    const payload = JSON.parse(JSON.stringify(event.payload));
    payload.pull_request.base.ref = 'lax';
    const result = await act(repository, { ...event, payload }, 'workflow-token');
    expect(result.exitCode).toBe(1);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'failure' });
  });
});

describe('a pull request that may be restricted', () => {
  test('fails by its pins all the same', async () => {
    const pinned = CONFIG.replace(
      'prompts/triage.md }',
      `{ path: prompts/triage.md, pin: "1@sha256:${'0'.repeat(12)}" } }`,
    );
    const repository = pullRequest({}, { 'evalgap.yml': pinned });
    const result = await act(repository, openPullRequest(github, repository, { fork: true }));
    expect(result.exitCode).toBe(1);
    expect(result.summary).toMatch(/pin\/outdated|Pin drift/);
  });

  test('of Dependabot is treated as what its token can do', async () => {
    const { file, files } = tripwire();
    const repository = pullRequest(files);
    openPullRequest(github, repository);
    const sides = { head: repository.git('rev-parse', 'topic'), base: repository.git('rev-parse', 'main') };
    const result = await act(repository, dependabotEvent(sides));
    expect(existsSync(file)).toBe(false);
    expect(result.summary).toMatch(/Not measured yet/);
  });

  test('of a fork whose token may write is measured, its status pending until then', async () => {
    const repository = pullRequest({ 'prompts/triage.md': PROMPT.replace('where', 'nowhere') });
    const result = await act(repository, openPullRequest(github, repository, { fork: true }), 'workflow-token');
    expect(result.summary).toMatch(/`decide` got worse/);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.statuses.map(({ state }) => state)).toEqual(['pending', 'success']);
  });

  test('is not called restricted because GitHub failed to say', async () => {
    const repository = pullRequest({});
    const event = openPullRequest(github, repository, { fork: true });
    const fault = { kind: 'status', status: 500 } as const;
    github.fail('POST', /statuses/, fault, fault, fault, fault);
    const result = await act(repository, event, 'workflow-token', 'report');
    expect(result.exitCode).toBe(2);
    expect(result.summary).toMatch(/did not say whether this pull request’s token may write/);
  });

  test('is left alone where no status may be set', async () => {
    const { file, files } = tripwire();
    const repository = pullRequest(files);
    const event = openPullRequest(github, repository, { fork: true });
    await runAction({ github, workspace: repository.root, event, inputs: { status: 'never' } });
    expect(existsSync(file)).toBe(false);
    expect(github.state.statuses).toEqual([]);
  });

  test('keeps the secrets of its job out of the report it leaves', async () => {
    const secret = 'key-0123456789-abcdef';
    const repository = pullRequest(
      { [`prompts/${secret}.md`]: PROMPT },
      { 'evalgap.yml': CONFIG.replace('triage: prompts/triage.md', `triage: prompts/${secret}.md`) },
    );
    const event = openPullRequest(github, repository, { fork: true });
    const result = await runAction({
      github,
      workspace: repository.root,
      event,
      inputs: { 'github-token': 'read-token' },
      environment: { SERVICE_TOKEN: secret },
    });
    const data = readFileSync(join(result.outputs['artifact-path'] ?? '', 'report.json'), 'utf8');
    expect(data).toContain('[redacted]');
    for (const text of [data, result.summary, ...result.shown]) expect(text).not.toContain(secret);
  });

  test('of this repository whose workflow forgot a permission is measured all the same', async () => {
    const repository = pullRequest({ 'prompts/triage.md': PROMPT.replace('where', 'nowhere') });
    const result = await act(repository, openPullRequest(github, repository));
    expect(result.summary).toMatch(/`decide` got worse/);
    expect(result.stdout).toMatch(/::warning::.*`pull-requests: write`/);
  });

  test('leaves its reporting job nothing to do', async () => {
    const repository = pullRequest({});
    const result = await act(repository, openPullRequest(github, repository, { fork: true }), 'read-token', 'report');
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/token can only read: its report is in the summary/);
    expect(github.state.comments).toEqual([]);
  });

  test('is compared where runs of the same fingerprint are on record, and says when they were made', async () => {
    github.state.tokens.set('record-token', { login: BOT, permissions: { contents: 'write' } });
    const config = CONFIG.replace('[node, agent.mjs] }', '[node, agent.mjs], inputs: [agent.mjs] }');
    const repository = pullRequest({ 'docs/notes.md': 'nothing an answer depends on' }, { 'evalgap.yml': config });
    loadRepository(github.state, repository.root);
    const sha = repository.git('rev-parse', 'main');
    const pushed = await runAction({
      github,
      workspace: repository.root,
      event: pushEvent({ after: sha }),
      inputs: { 'github-token': 'record-token' },
    });
    expect(pushed.exitCode).toBe(0);
    const result = await act(repository, openPullRequest(github, repository, { fork: true }));
    expect(result.summary).toMatch(/no change seen/);
    expect(result.summary).toMatch(/a run on record, made at `?[0-9a-f]{7}`? on \d{4}-\d\d-\d\d at \d\d:\d\d UTC/);
    expect(result.summary).toMatch(/one recorded run stands for both sides/);
  });
});
