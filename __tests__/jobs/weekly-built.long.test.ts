import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scheduleEvent, workflowDispatchEvent } from '../fake-github/events.ts';
import { loadRepository } from '../fake-github/git-commits.ts';
import { runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aFolder, aRepository, type TestRepository } from '../repository.ts';
import { evalgap } from './cli.ts';
import { CONFIG, projectFiles } from './project.ts';
import { commitAt, DAY, grantWeeklyTokens, LABEL, openIssues } from './weekly-reviewing.ts';

let github: FakeGitHub;
let repository: TestRepository;

beforeEach(async () => {
  github = await startFakeGitHub();
  grantWeeklyTokens(github);
  // The day is the real one here.
  github.state.now = new Date().toISOString();
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.contract.violations).toEqual([]);
});

const ago = (days: number) => new Date(Date.now() - days * DAY);

function aStaleProject(message = 'Shorten the reply'): void {
  repository = aRepository();
  commitAt(repository, ago(40), projectFiles(), 'Begin');
  commitAt(repository, ago(12), { 'prompts/triage.md': 'Decide.\n\n- refund: money\n' }, message);
}

interface Start {
  readonly job?: string;
  readonly ref?: string;
  readonly workspace?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

async function weekly({ job = 'weekly', ref = 'refs/heads/main', ...more }: Start = {}) {
  const first = github.requests.length;
  const event = ref === 'refs/heads/main' ? scheduleEvent() : workflowDispatchEvent({ inputs: {}, ref });
  const sha = repository.git('rev-parse', 'HEAD');
  const result: StepResult = await runAction({
    github,
    workspace: more.workspace ?? repository.root,
    event: { ...event, sha, ref },
    job,
    ...(more.environment === undefined ? {} : { environment: more.environment }),
  });
  const writes = github.requests.slice(first).filter((request) => !request.startsWith('GET'));
  return { ...result, writes };
}

describe('as a runner starts it', () => {
  test('a schedule opens an issue, and says nothing more while nothing is new', async () => {
    aStaleProject();
    const opened = await weekly();
    expect([opened.exitCode, opened.stderr]).toEqual([0, '']);
    expect(opened.writes).toEqual(['POST /repos/acme/shop/labels', 'POST /repos/acme/shop/issues']);
    expect(openIssues(github)).toMatchObject([{ labels: [LABEL], title: expect.stringContaining('is stale since') }]);
    expect(opened.summary).toMatch(/\| `support` \| 12 days \|.*#1.*opened/);
    const again = await weekly({ job: 'auto' });
    expect([again.exitCode, again.writes]).toEqual([0, []]);
    expect(again.summary).toContain('says it already');
  });

  test('what was asked for by hand on another branch is shown, and written nowhere', async () => {
    aStaleProject();
    repository.git('checkout', '--quiet', '-b', 'topic');
    const { exitCode, writes, summary } = await weekly({ ref: 'refs/heads/topic' });
    expect([exitCode, writes]).toEqual([0, []]);
    expect(summary).toMatch(/Nothing was written.*would be opened.*refs\/heads\/topic.*default branch alone/s);
    expect(summary).toContain('Evalgap · `support` is stale');
  });

  test('a checkout without its history ends with 2 and the line to add, whatever stands in the issues', async () => {
    aStaleProject();
    await weekly();
    const folder = aFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.root}`, join(folder, 'shop')]);
    const { exitCode, writes, summary } = await weekly({ workspace: join(folder, 'shop') });
    expect([exitCode, writes, openIssues(github).length]).toEqual([2, [], 1]);
    expect(summary).toContain('fetch-depth: 0');
  });

  test('issues that are switched off leave all of it in the summary, with a warning and no failure', async () => {
    github.state.hasIssues = false;
    aStaleProject();
    const { exitCode, summary, commands } = await weekly();
    expect(exitCode).toBe(0);
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(1);
    expect(summary).toMatch(/Issues are switched off.*Evalgap · `support` is stale/s);
  });

  test('a secret that stands in a commit’s title is shown nowhere, and nothing in one is a command to the runner', async () => {
    aStaleProject('Use sk-live-0123456789abcdef ::error::boo');
    const config = CONFIG.replace('agent.mjs] }', 'agent.mjs], env: [MODEL_API_KEY] }');
    commitAt(repository, ago(11), { 'evalgap.yml': config }, 'Need a key');
    const { stdout, stderr, summary, commands } = await weekly({
      environment: { MODEL_API_KEY: 'sk-live-0123456789abcdef' },
    });
    const [issue] = openIssues(github);
    const log = stdout.replaceAll(/^::add-mask::.*$/gm, '');
    for (const text of [issue?.title, issue?.body, summary, log, stderr])
      expect(text).not.toContain('sk-live-0123456789abcdef');
    expect(issue?.body).toContain('redacted');
    expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
  });
});

describe('on the command line, with the token of a person', () => {
  beforeEach(() => {
    github.state.tokens.set('own-token', { login: 'octocat', permissions: { contents: 'read', issues: 'write' } });
  });

  const weeklyHere = () =>
    evalgap(repository.root, ['weekly'], {
      GITHUB_TOKEN: 'own-token',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: github.url,
    });

  test('an issue is opened under their login, and found again', async () => {
    aStaleProject();
    loadRepository(github.state, repository.root);
    const opened = await weeklyHere();
    expect([opened.exitCode, opened.stderr]).toEqual([0, '']);
    expect(opened.stdout).toMatch(/`?support`? is stale.*#1.*opened/s);
    expect(github.state.issues.get(1)).toMatchObject({ author: 'octocat', state: 'open' });
    const first = github.requests.length;
    expect((await weeklyHere()).exitCode).toBe(0);
    expect(github.requests.slice(first).filter((request) => !request.startsWith('GET'))).toEqual([]);
  }, 60_000);

  test('nothing is written from another branch, or from a clone that is behind', async () => {
    aStaleProject();
    loadRepository(github.state, repository.root);
    repository.git('checkout', '-q', '-b', 'feature');
    commitAt(repository, ago(1), { 'README.md': 'More.\n' }, 'Write');
    const { exitCode, stderr } = await weeklyHere();
    expect([exitCode, openIssues(github)]).toEqual([2, []]);
    expect(stderr).toMatch(/issues are written for main as it stands on GitHub, at [0-9a-f]{7}, and here is/);
    expect(stderr).toContain('--dry-run');
  }, 60_000);
});
