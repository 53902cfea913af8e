import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mergeGroupEvent, workflowDispatchEvent } from '../fake-github/events.ts';
import { type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aFolder, type FileMap, type TestRepository } from '../repository.ts';
import { grantTokens, openPullRequest } from './on-github.ts';
import { AGENT, aPullRequest, CASES, CONFIG, PROMPT } from './project.ts';

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

function measure(repository: TestRepository, options: Partial<RunnerOptions> = {}): Promise<StepResult> {
  const event = openPullRequest(github, repository);
  return runAction({
    github,
    workspace: repository.root,
    event,
    job: 'measure',
    inputs: { 'github-token': 'measure-token' },
    ...options,
  });
}

/** What `actions/upload-artifact` and `actions/download-artifact` do between two jobs on two machines. */
function carried({ outputs }: StepResult): string {
  const folder = aFolder();
  cpSync(outputs['artifact-path'] ?? '', folder, { recursive: true });
  return folder;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function report(
  repository: TestRepository,
  artifact: string,
  options: Partial<RunnerOptions> = {},
): Promise<StepResult> {
  // Another machine: nothing of what the measuring job left beside its artifact is there.
  repository.git('clean', '-fdxq');
  const event = openPullRequest(github, repository);
  return runAction({ github, workspace: repository.root, event, job: 'report', inputs: { artifact }, ...options });
}

describe('a measuring job', () => {
  test('runs the suites with a token that can only read, and leaves run files for the job that reports', async () => {
    const measured = await measure(pullRequest({ 'prompts/triage.md': WORSE }));
    expect(measured.exitCode).toBe(0);
    expect(measured.outputs).toMatchObject({ 'artifact-name': 'evalgap-runs', verdict: 'regressed' });
    const folder = measured.outputs['artifact-path'] ?? '';
    expect(readdirSync(folder).sort()).toEqual(['measured.json', 'support']);
    expect(readdirSync(join(folder, 'support')).sort()).toEqual(['base.jsonl', 'head.jsonl']);
    expect(measured.summary).toMatch(/got worse/);
    expect(github.state.comments).toEqual([]);
    expect(github.state.statuses).toEqual([]);
  });

  test('without the key that the agent needs it could not check, and leaves the reason', async () => {
    const config = CONFIG.replace('[node, agent.mjs] }', '[node, agent.mjs], env: [MODEL_KEY] }');
    const repository = pullRequest({ 'prompts/triage.md': WORSE }, { 'evalgap.yml': config });
    const measured = await measure(repository);
    expect(measured.exitCode).toBe(2);
    const reported = await report(repository, carried(measured));
    expect(reported.exitCode).toBe(2);
    expect(github.state.comments[0]?.body).toMatch(/needs the environment variable MODEL\\_KEY, which is not set/);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'error', context: 'evalgap/support' });
  });
});

describe('a reporting job', () => {
  test('says what one job would have said, and runs nothing of the repository', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const artifact = carried(await measure(repository));
    repository.write({ 'agent.mjs': "import { writeFileSync } from 'node:fs'; writeFileSync('ran', '');" });
    const reported = await report(repository, artifact);
    expect(reported.exitCode).toBe(0);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(/`decide` got worse: 100\.0 % → 66\.7 %/);
    expect(github.state.comments[0]?.body).toMatch(/18 paired cases, 36 of 36 trials completed/);
    expect(github.state.statuses).toEqual([expect.objectContaining({ context: 'evalgap/support', state: 'success' })]);
    expect(repository.git('status', '--porcelain', '--ignored')).not.toMatch(/ran$/m);

    const again = await report(repository, artifact);
    expect(again.exitCode).toBe(0);
    expect(github.state.comments[0]?.edits).toBe(0);
  });

  test('fails by the base branch’s gate, which the measuring job does not know of', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE }, { 'evalgap.yml': `${CONFIG}fail-on: [step]\n` });
    const measured = await measure(repository);
    expect(measured.exitCode).toBe(0);
    expect((await report(repository, carried(measured))).exitCode).toBe(1);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'failure' });
  });

  test('compares the cases as they stood, where the change edits them', async () => {
    const easier = CASES.replaceAll('"where', '"nowhere');
    const repository = pullRequest({ 'prompts/triage.md': WORSE, 'evals/cases.jsonl': easier });
    const measured = await measure(repository);
    const artifact = carried(measured);
    expect(readdirSync(join(artifact, 'support')).sort()).toEqual([
      'base.former-cases.jsonl',
      'base.jsonl',
      'head.former-cases.jsonl',
      'head.jsonl',
    ]);
    const reported = await report(repository, artifact);
    expect(reported.outputs.verdict).toBe(measured.outputs.verdict);
    expect(reported.summary).toBe(measured.summary);
  });

  test('misses a trial of the cases as they stood like any other', async () => {
    const easier = CASES.replaceAll('"where', '"nowhere');
    const repository = pullRequest({ 'prompts/triage.md': WORSE, 'evals/cases.jsonl': easier });
    const artifact = carried(await measure(repository));
    const file = join(artifact, 'support/head.former-cases.jsonl');
    const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, `${[header, ...lines.slice(1)].join('\n')}\n`);
    const reported = await report(repository, artifact);
    expect(reported.exitCode).toBe(2);
    expect(github.state.comments[0]?.body).toMatch(/the head run of `support` holds \d of \d trials: it was cut short/);
  });

  test('misses nothing where trials failed: they are on record as well', async () => {
    const failing = AGENT.replace('const text =', `if (input === 'money please') process.exit(1);\n  const text =`);
    const repository = pullRequest({ 'prompts/triage.md': WORSE, 'agent.mjs': failing });
    const measured = await measure(repository);
    const reported = await report(repository, carried(measured));
    expect(reported.summary).toMatch(/35 of 36 trials completed/);
    expect(reported.summary).toBe(measured.summary);
  });

  test.each<[string, (folder: string, repository: TestRepository) => void, RegExp]>([
    ['nothing', (folder) => writeFileSync(join(folder, 'measured.json'), ''), /cannot be used/],
    [
      'a run of other prompts under this head’s name',
      (folder) =>
        edit(join(folder, 'support/head.jsonl'), (text) =>
          text.replace(/"prompts":"sha256:[0-9a-f]{4}/, '"prompts":"sha256:0000'),
        ),
      /was made of something else/,
    ],
    [
      'a base run of another commit, be it of the same content',
      (folder) =>
        edit(join(folder, 'support/base.jsonl'), (text) => text.replace(/"revision":"\w{4}/, '"revision":"0000')),
      /the base run of `support` was made at another commit/,
    ],
    [
      'a run that is yet to begin',
      (folder) =>
        edit(join(folder, 'support/head.jsonl'), (text) => text.replace(/"startedAt":"20/, '"startedAt":"30')),
      /does not say when it started, or names a time to come/,
    ],
    [
      'a head run without the trials that went wrong',
      (folder) => edit(join(folder, 'support/head.jsonl'), (text) => text.replace(/^.*"score":0.*\n/gm, '')),
      /the head run of `support` holds 12 of 18 trials: it was cut short/,
    ],
    [
      'a base run that was killed in the middle of its last line',
      (folder) => edit(join(folder, 'support/base.jsonl'), (text) => text.slice(0, -30)),
      /the base run of `support` holds 17 of 18 trials: it was cut short/,
    ],
    [
      'one trial of a case over and over instead of the others',
      (folder) =>
        edit(join(folder, 'support/head.jsonl'), (text) => {
          const [header, first] = text.split('\n');
          return `${[header, ...Array.from({ length: 18 }, () => first)].join('\n')}\n`;
        }),
      /the head run of `support` holds 1 of 18 trials/,
    ],
    [
      'a path that leads elsewhere',
      (folder) =>
        edit(join(folder, 'measured.json'), (text) => text.replace('support/head.jsonl', '../support/head.jsonl')),
      /must be a run file in the folder of its suite/,
    ],
    [
      'runs of a head that is no more',
      (_, repository) => repository.commit({ 'notes.md': 'more' }),
      /ran `[0-9a-f]{7}`, and this is about/,
    ],
  ])('given %s, it could not check and says so', async (_, spoil, expected) => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const artifact = carried(await measure(repository));
    spoil(artifact, repository);
    const reported = await report(repository, artifact);
    expect(reported.exitCode).toBe(2);
    expect(github.state.comments[0]?.body).toMatch(expected);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'error', context: 'evalgap/support' });
  });

  test('without an artifact it still checks what needs none', async () => {
    const pinned = CONFIG.replace(
      'prompts/triage.md }',
      `{ path: prompts/triage.md, pin: "1@sha256:${'0'.repeat(12)}" } }`,
    );
    const reported = await report(pullRequest({}, { 'evalgap.yml': pinned }), join(aFolder(), 'absent'));
    expect(reported.exitCode).toBe(2);
    expect(github.state.comments[0]?.body).toMatch(/\*\*Pin drift:\*\*/);
    expect(github.state.comments[0]?.body).toMatch(/the job that measures left nothing/);
  });
});

describe('a merge queue', () => {
  test('gets a status on the group’s own commit and no comment', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    openPullRequest(github, repository);
    const [base, head] = [repository.git('rev-parse', 'main'), repository.git('rev-parse', 'topic')];
    const result = await runAction({ github, workspace: repository.root, event: mergeGroupEvent({ head, base }) });
    expect(result.exitCode).toBe(0);
    expect(github.state.comments).toEqual([]);
    expect(github.state.statuses).toEqual([expect.objectContaining({ sha: head, context: 'evalgap/support' })]);
  });
});

describe('a run that was asked for by hand', () => {
  const dispatch = (head: string) => workflowDispatchEvent({ inputs: { sha: head, 'pull-request': '7' } });

  test('measures and reports exactly the commit that was named', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    openPullRequest(github, repository, { fork: true });
    const event = dispatch(repository.git('rev-parse', 'topic'));
    const measured = await measure(repository, {
      event,
      inputs: { 'github-token': 'read-token' },
    });
    expect(measured.exitCode).toBe(0);
    const artifact = carried(measured);
    openPullRequest(github, repository, { fork: true });
    const reported = await runAction({
      github,
      workspace: repository.root,
      event,
      job: 'report',
      inputs: { artifact },
    });
    expect(reported.exitCode).toBe(0);
    expect(github.state.comments[0]?.body).toMatch(/`decide` got worse/);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'success', sha: repository.git('rev-parse', 'topic') });
  });

  test('of a head that has moved on ends in an error on that commit, and no comment', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const before = repository.git('rev-parse', 'topic');
    repository.commit({ 'notes.md': 'more' });
    openPullRequest(github, repository);
    github.state.mergeBases.set(
      `${repository.git('rev-parse', 'main')}...${before}`,
      repository.git('rev-parse', 'main'),
    );
    const result = await runAction({ github, workspace: repository.root, event: dispatch(before) });
    expect(result.exitCode).toBe(2);
    expect(result.summary).toMatch(/has moved on from/);
    expect(github.state.comments).toEqual([]);
    expect(github.state.statuses).toEqual([
      expect.objectContaining({ sha: before, state: 'error', context: 'evalgap/support' }),
    ]);
  });

  test.each([[{}], [{ sha: 'main', 'pull-request': '7' }], [{ sha: 'a'.repeat(40), 'pull-request': 'seven' }]])(
    'with inputs %j is refused',
    async (inputs) => {
      const repository = pullRequest({});
      const result = await runAction({ github, workspace: repository.root, event: workflowDispatchEvent({ inputs }) });
      expect(result.exitCode).toBe(2);
      expect(result.summary).toMatch(/inputs `sha`, a full SHA, and `pull-request`, a number/);
    },
  );
});
