import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pushEvent } from '../fake-github/events.ts';
import { type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { zipOf } from '../github/zips.ts';
import type { FileMap, TestRepository } from '../repository.ts';
import { grantTokens, openPullRequest } from './on-github.ts';
import { aPullRequest, CASES, PROMPT } from './project.ts';

const WORSE = PROMPT.replace('where', 'nowhere');
const RUN = 4242;
const TOKENS = { 'shard-token': { contents: 'read', 'pull-requests': 'read', actions: 'read' } } as const;
const REPORTS = { actions: 'read', contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const;

let github: FakeGitHub;
const made: TestRepository[] = [];

beforeEach(async () => {
  github = await startFakeGitHub();
  grantTokens(github);
  for (const [token, permissions] of Object.entries({ ...TOKENS, 'report-token': REPORTS })) {
    github.state.tokens.set(token, { login: 'github-actions[bot]', permissions });
  }
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

interface ShardOptions extends Partial<RunnerOptions> {
  readonly of?: number;
}

/** One job of the matrix, on a machine of its own. */
async function measure(
  repository: TestRepository,
  index: number,
  { of = 3, ...options }: ShardOptions = {},
): Promise<StepResult> {
  repository.git('clean', '-fdxq');
  const event = options.event ?? openPullRequest(github, repository);
  const { headSha, headBranch } = { headSha: repository.git('rev-parse', 'topic'), headBranch: 'topic' };
  if (!github.state.runs.some(({ id }) => id === RUN)) {
    const path = '.github/workflows/evalgap.yml';
    const run = { id: RUN, path, event: 'pull_request', status: 'in_progress', conclusion: null, attempt: 1 } as const;
    github.state.runs.push({ ...run, headSha, headBranch });
  }
  return runAction({
    github,
    workspace: repository.root,
    job: 'measure',
    runId: RUN,
    ...options,
    event,
    inputs: {
      'github-token': 'shard-token',
      shard: `${index}/${of}`,
      matrix: JSON.stringify({ shard: index }),
      ...options.inputs,
    },
  });
}

/** What the step after it does with actions/upload-artifact. */
function upload({ outputs }: StepResult, change: (name: string, text: string) => string = (_, text) => text): void {
  const folder = outputs['artifact-path'] ?? '';
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const zip = zipOf(names.map((name) => ({ name, content: change(name, readFileSync(join(folder, name), 'utf8')) })));
  const name = outputs['artifact-name'] ?? '';
  expect(github.state.artifacts.map((artifact) => artifact.name)).not.toContain(name);
  github.state.artifacts.push({ id: github.state.nextId++, name, run: RUN, zip });
}

async function measureAll(repository: TestRepository, which: readonly number[] = [1, 2, 3]): Promise<void> {
  for (const index of which) {
    const measured = await measure(repository, index);
    expect(measured.exitCode).toBe(0);
    upload(measured);
  }
}

function report(repository: TestRepository, inputs: Record<string, string> = {}, attempt = 1): Promise<StepResult> {
  repository.git('clean', '-fdxq');
  return runAction({
    github,
    workspace: repository.root,
    event: openPullRequest(github, repository),
    job: 'report',
    runId: RUN,
    attempt,
    inputs: { 'github-token': 'report-token', shards: '3', ...inputs },
  });
}

const comment = () => github.state.comments.map(({ body }) => body).join('\n');

describe('a matrix that measures', () => {
  test('reports what one job would have, from artifacts whose names carry shard and attempt', async () => {
    const easier = CASES.replaceAll('"where', '"nowhere');
    const repository = pullRequest({ 'prompts/triage.md': WORSE, 'evals/cases.jsonl': easier });
    const alone = await runAction({
      github,
      workspace: repository.root,
      event: openPullRequest(github, repository),
      job: 'measure',
      inputs: { 'github-token': 'measure-token' },
    });
    await measureAll(repository);
    expect(github.state.artifacts.map(({ name }) => name)).toEqual([
      'evalgap-runs-shard-1-of-3-attempt-1',
      'evalgap-runs-shard-2-of-3-attempt-1',
      'evalgap-runs-shard-3-of-3-attempt-1',
    ]);
    expect(github.state.comments).toEqual([]);
    const reported = await report(repository);
    expect(reported.summary).toBe(alone.summary);
    expect(reported.outputs).toMatchObject({ verdict: alone.outputs.verdict, 'artifact-name': 'evalgap-runs' });
    const merged = readFileSync(join(reported.outputs['artifact-path'] ?? '', 'support/head.jsonl'), 'utf8');
    expect(merged.trimEnd().split('\n')).toHaveLength(19);
  });

  test('names a shard that is lost, counts its cases as not run, and is never good news', async () => {
    const repository = pullRequest({ 'prompts/triage.md': `${PROMPT}- other: nothing\n` });
    await measureAll(repository, [1, 3]);
    const reported = await report(repository);
    expect(comment()).toMatch(/Shard 2\/3 is lost \(it has left nothing by now\): its cases were not run/);
    expect(comment()).toMatch(/24 of 36 trials completed/);
    expect(comment()).toMatch(/lost with shard 2\/3/);
    expect(reported.outputs.verdict).toBe('inconclusive');
    expect(comment()).toMatch(/1 of 3 shards lost; /);
    expect(reported.exitCode).toBe(2);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'pending' });
    expect(github.state.statuses.at(-1)?.description).toMatch(/^1 of 3 shards lost; /);

    // It arrives after all, and the job that reports is run again.
    upload(await measure(repository, 2));
    const again = await report(repository);
    expect(comment()).not.toMatch(/lost/);
    expect(comment()).toMatch(/36 of 36 trials completed/);
    expect(again.exitCode).toBe(0);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'success' });
  });

  test('of a suite that says `given: true` says that shards do not ask for steps alone', async () => {
    const config = readFileSync(join(pullRequest({}).root, 'evalgap.yml'), 'utf8');
    const given = config.replace(/^( +)agent:/m, '$1given: true\n$1agent:');
    expect(given).not.toBe(config);
    const repository = pullRequest({ 'prompts/triage.md': WORSE }, { 'evalgap.yml': given });
    await measureAll(repository);
    await report(repository);
    expect(comment()).toMatch(/No step was measured alone .*: jobs that each run a shard do not ask/);
  });

  test('counts the last attempt of a shard alone, beside the first of the others', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    await measureAll(repository, [1, 2]);
    upload(await measure(repository, 3), () => 'broken');
    expect((await report(repository)).exitCode).toBe(0);
    expect(comment()).toMatch(/Shard 3\/3 is lost/);
    upload(await measure(repository, 3, { attempt: 2 }));
    const reported = await report(repository, {}, 2);
    expect(reported.stdout).toMatch(/Of shard 3\/3 attempt 2 counts/);
    expect(comment()).not.toMatch(/lost/);
    expect(comment()).toMatch(/36 of 36 trials completed/);
  });

  test.each<[string, (name: string, text: string) => string, RegExp]>([
    [
      'of another commit',
      (_, text) => text.replace(/"head": "\w{4}/, '"head": "0000'),
      /lost \(it measured `0000\w+`\)/,
    ],
    ['that calls itself another', (_, text) => text.replace('"shard": "2/3"', '"shard": "1/3"'), /is of shard 1\/3/],
    ['with a path that leads out', (_, text) => text.replace('support/head', '../support/head'), /Shard 2\/3 is lost/],
  ])('loses a shard %s, and goes on with the others', async (_, change, told) => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    await measureAll(repository, [1, 3]);
    upload(await measure(repository, 2), (name, text) => (name === 'measured.json' ? change(name, text) : text));
    await report(repository);
    expect(comment()).toMatch(told);
    expect(comment()).toMatch(/24 of 36 trials completed/);
  });

  test.each<[string, (name: string, text: string) => string, RegExp]>([
    ['cut by another plan', (_, text) => text.replace(/"plan":"\w{4}/, '"plan":"0000'), /the plan of which case goes/],
    ['that keeps back what went wrong', (_, text) => text.replace(/^.*"score":0.*\n/gm, ''), /was cut short/],
    ['under the name of another', (_, text) => text.replace('"part":"2/3"', '"part":"1/3"'), /is of shard 1\/3/],
    ['whose last line is torn', (_, text) => text.slice(0, -30), /the last line of the head run is unfinished/],
    ['with a broken line', (_, text) => text.replace('\n', '\nbroken\n'), /head `run:2:` this line is not JSON/],
    [
      'that holds a case too many',
      (_, text) => text.replace(/^(\{"case":")([^"]*)(".*)$/m, '$1$2$3\n$1no-such$3'),
      /it holds 7 cases, and 6 fell to it/,
    ],
  ])('loses a shard with a run file %s, by its name, and no other', async (_, change, told) => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    await measureAll(repository, [1, 3]);
    upload(await measure(repository, 2), (name, text) => (name === 'support/head.jsonl' ? change(name, text) : text));
    await report(repository);
    expect(comment()).toMatch(told);
    expect(comment()).toMatch(/Shard 2\/3 is lost/);
    expect(comment()).toMatch(/24 of 36 trials completed/);
  });

  test('loses a shard that left no run of the base', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    await measureAll(repository, [1, 3]);
    upload(await measure(repository, 2), (name, text) => {
      if (name !== 'measured.json') return text;
      const index = JSON.parse(text);
      const [suite] = index.suites;
      suite.files = suite.files.filter(({ side }: { side: string }) => side === 'head');
      return JSON.stringify(index);
    });
    await report(repository);
    expect(comment()).toMatch(/Shard 2\/3 is lost \(it left no base run\)/);
    expect(comment()).toMatch(/24 of 36 trials completed/);
  });

  test('does not heed what names a later attempt than the run is at, nor shards of another matrix', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    await measureAll(repository);
    const [first] = github.state.artifacts;
    const others = ['evalgap-runs-shard-1-of-3-attempt-99', 'evalgap-runs-0123abcd-shard-1-of-3-attempt-1'];
    for (const name of others) {
      github.state.artifacts.push({ ...first, id: github.state.nextId++, name, run: RUN, zip: zipOf([]) });
    }
    await report(repository);
    expect(comment()).not.toMatch(/lost/);
    const named = await measure(repository, 1, { inputs: { suites: 'support' } });
    expect(named.outputs['artifact-name']).toMatch(/^evalgap-runs-[0-9a-f]{8}-shard-1-of-3-attempt-1$/);
  });

  test('says that nothing is affected, and runs nothing', async () => {
    const config = readFileSync(join(pullRequest({}).root, 'evalgap.yml'), 'utf8');
    const narrowed = config.replace('agent.mjs] }', 'agent.mjs], inputs: [agent.mjs] }');
    const repository = pullRequest({ 'README.md': 'news\n' }, { 'evalgap.yml': narrowed });
    await measureAll(repository);
    const reported = await report(repository);
    expect(reported.exitCode).toBe(0);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'success' });
    expect(github.state.statuses.at(-1)?.description).toMatch(/nothing affected/i);
  });

  test('of which no shard left anything could not check, and says what was looked for', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    upload(await measure(repository, 1, { of: 4 }));
    expect((await report(repository)).exitCode).toBe(2);
    expect(comment()).toMatch(/none of 3 shards has left anything in this workflow run; there are some of 4/);
    const both = await report(repository, { artifact: '/tmp' });
    expect(both.exitCode).toBe(2);
    expect(comment()).toMatch(/are both given/);
  });

  test('without leave to read artifacts says which permission it lacks', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    await measureAll(repository, [1]);
    expect((await report(repository, { 'github-token': 'workflow-token' })).exitCode).toBe(2);
    expect(comment()).toMatch(/actions: read/);
  });

  test('on a fork lets the first shard check what needs no run, and the others do nothing', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const event = openPullRequest(github, repository, { fork: true });
    const inputs = { 'github-token': 'read-token' };
    const [first, second] = [
      await measure(repository, 1, { event, inputs }),
      await measure(repository, 2, { event, inputs }),
    ];
    expect(first?.outputs['artifact-name']).toBe('evalgap-report');
    expect(second).toMatchObject({ exitCode: 0, outputs: {} });
  });
});

describe('a push that a matrix measures', () => {
  test('is recorded as one run', async () => {
    const repository = pullRequest({});
    const event = pushEvent({ after: repository.git('rev-parse', 'topic') });
    github.state.branches.set('main', repository.git('rev-parse', 'topic'));
    for (const index of [1, 2, 3]) {
      const measured = await measure(repository, index, { event });
      expect(measured.exitCode).toBe(0);
      upload(measured);
    }
    github.state.tokens.set('recorder', {
      login: 'github-actions[bot]',
      permissions: { contents: 'write', actions: 'read' },
    });
    const recorded = await runAction({
      github,
      workspace: repository.root,
      event,
      job: 'record',
      runId: RUN,
      inputs: { 'github-token': 'recorder', shards: '3' },
    });
    expect(recorded.exitCode).toBe(0);
    expect(recorded.summary).toMatch(/support: 18 of 18 trials completed/);
  });
});
