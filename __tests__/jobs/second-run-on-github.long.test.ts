import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pushEvent } from '../fake-github/events.ts';
import { loadRepository } from '../fake-github/git-commits.ts';
import { runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { zipOf } from '../github/zips.ts';
import { aFolder, type TestRepository } from '../repository.ts';
import { BOT, grantTokens, openPullRequest } from './on-github.ts';
import { AGENT, aPullRequest, CONFIG, PROMPT } from './project.ts';

let github: FakeGitHub;
let repository: TestRepository;
/** A line for every question. */
let log: string;
let before: number;

beforeEach(async () => {
  before = 0;
  github = await startFakeGitHub();
  grantTokens(github);
  const permissions = { contents: 'read', 'pull-requests': 'read', actions: 'read' } as const;
  github.state.tokens.set('reads-actions', { login: BOT, permissions });
  log = join(aFolder(), 'asked');
  const counting = AGENT.replace(
    'const steps =',
    `appendFileSync(${JSON.stringify(log)}, '.');\n  const steps =`,
  ).replace('import { readFileSync }', 'import { appendFileSync, readFileSync }');
  repository = aPullRequest(
    { 'prompts/triage.md': PROMPT.replace('where', 'nowhere') },
    {
      'evalgap.yml': CONFIG.replace('[node, agent.mjs] }', '[node, agent.mjs], inputs: [agent.mjs] }'),
      'agent.mjs': counting,
    },
  );
  loadRepository(github.state, repository.root);
  const pushed = await runAction({
    github,
    workspace: repository.root,
    event: pushEvent({ after: repository.git('rev-parse', 'main') }),
    inputs: { 'github-token': 'record-token' },
  });
  expect(pushed.exitCode).toBe(0);
  expect(asked()).toBe(18);
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.contract.violations).toEqual([]);
});

/** Questions since the last time. */
function asked(): number {
  const all = existsSync(log) ? readFileSync(log, 'utf8').length : 0;
  const since = all - before;
  before = all;
  return since;
}
function startRun(id: number): void {
  github.state.runs.push({
    id,
    path: '.github/workflows/evalgap.yml',
    event: 'pull_request',
    status: 'in_progress',
    conclusion: null,
    headSha: repository.git('rev-parse', 'topic'),
    headBranch: 'topic',
    pullRequests: [7],
    attempt: 1,
  });
}

/** What the workflow does after the step: the artifact belongs to the run, and the next machine is a new one. */
function upload(run: number, { outputs }: StepResult): string {
  const folder = aFolder();
  cpSync(outputs['artifact-path'] ?? '', folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const zip = zipOf(
    files.map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return { name: path.slice(folder.length + 1), content: readFileSync(path) };
    }),
  );
  github.state.nextId += 1;
  github.state.artifacts.push({ id: github.state.nextId, name: outputs['artifact-name'] ?? '', run, zip });
  repository.git('clean', '-fdxq');
  return folder;
}

async function split(run: number, token = 'reads-actions'): Promise<string> {
  loadRepository(github.state, repository.root);
  const event = openPullRequest(github, repository);
  const workspace = repository.root;
  const measured = await runAction({
    github,
    workspace,
    event,
    job: 'measure',
    runId: run,
    inputs: { 'github-token': token },
  });
  expect(measured.exitCode).toBe(0);
  const artifact = upload(run, measured);
  await runAction({ github, workspace, event, job: 'report', runId: run, inputs: { artifact } });
  repository.git('clean', '-fdxq');
  return comment();
}

async function oneJob(run: number): Promise<string> {
  github.state.tokens.set('all', {
    login: BOT,
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write', actions: 'read' },
  });
  loadRepository(github.state, repository.root);
  const event = openPullRequest(github, repository);
  const inputs = { 'github-token': 'all' };
  upload(run, await runAction({ github, workspace: repository.root, event, runId: run, inputs }));
  return comment();
}

/** But for the revision, and the address of the run that wrote it. */
function comment(): string {
  const [only] = github.state.comments;
  expect(github.state.comments).toHaveLength(1);
  const sha = repository.git('rev-parse', 'topic');
  return (only?.body ?? '').replaceAll(sha.slice(0, 7), '<head>').replaceAll(/actions\/runs\/\d+/g, '<run>');
}

describe('a second run on GitHub', () => {
  test.each([
    ['in two jobs', split],
    ['in one job', oneJob],
  ] as const)(
    '%s asks nobody where nothing relevant changed, and the comment is the same, with where its figures are from',
    async (_what, check) => {
      startRun(1001);
      const first = await check(1001);
      expect(asked()).toBe(18);
      expect(first).toMatch(/18 paired cases, 36 of 36 trials completed/);
      repository.commit({ 'README.md': 'words' }, 'words');
      startRun(1002);
      const second = await check(1002);
      expect(second.replace(/- Head figures of 18 trials were made at `[0-9a-f]{7}` on .*\n/, '')).toBe(first);
      expect(second).not.toBe(first);
      startRun(1003);
      expect(await check(1003)).toBe(second);
      expect(asked()).toBe(0);
    },
  );

  test('runs the head where the token may not look, and where an archive is broken', async () => {
    startRun(1001);
    await split(1001);
    expect(asked()).toBe(18);
    startRun(1002);
    await split(1002, 'measure-token');
    expect(asked()).toBe(18);
    github.state.artifacts.splice(0, 9, { id: 1, name: 'evalgap-runs', run: 1002, zip: Buffer.from('no zip') });
    startRun(1003);
    await split(1003);
    expect(asked()).toBe(18);
  });

  test('says of a change that affects nothing that it does, in the status too', async () => {
    repository.git('checkout', '--quiet', '-B', 'topic', 'main');
    repository.commit({ 'README.md': 'words' }, 'words');
    startRun(1001);
    expect(await split(1001)).toMatch(/### Evalgap · Nothing affected: no case was run/);
    expect(asked()).toBe(0);
    expect(github.state.statuses.at(-1)).toMatchObject({
      context: 'evalgap/support',
      state: 'success',
      description: expect.stringMatching(/^nothing affected: no prompt, tool, case or file/),
    });
  });
});
