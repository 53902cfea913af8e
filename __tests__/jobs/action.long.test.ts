import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { issueCommentEvent, workflowRunEvent } from '../fake-github/events.ts';
import { type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { BOT, grantTokens, openPullRequest } from './on-github.ts';
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

function act(repository: TestRepository, options: Partial<RunnerOptions> = {}): Promise<StepResult> {
  return runAction({ github, workspace: repository.root, event: openPullRequest(github, repository), ...options });
}

describe('the base branch', () => {
  test('judges by its tip, which may be stricter than it was when the branch left it', async () => {
    const repository = pullRequest({ 'prompts/triage.md': WORSE });
    const event = openPullRequest(github, repository);
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'evalgap.yml': `${CONFIG}fail-on: [step]\n` });
    repository.git('checkout', '--quiet', 'topic');
    openPullRequest(github, repository);
    const result = await runAction({ github, workspace: repository.root, event });
    expect(result.exitCode).toBe(1);
    expect(github.state.statuses.at(-1)).toMatchObject({ state: 'failure' });
  });
});

describe('credentials that the checkout left', () => {
  test('are warned of before the agent starts, by name and never by value', async () => {
    const repository = pullRequest({});
    repository.git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic dG9wLXNlY3JldA==');
    const { stdout } = await act(repository);
    expect(stdout).toMatch(/::warning::.*http\.https:\/\/github\.com\/\.extraheader.*`persist-credentials: false`/);
    expect(stdout).not.toContain('dG9wLXNlY3JldA');
    repository.git('config', '--unset', 'http.https://github.com/.extraheader');
    expect((await act(repository)).stdout).not.toContain('persist-credentials');
  });
});

describe('what an agent gets and says', () => {
  test('it sees no token, no input and no file of the runner', async () => {
    const spy =
      "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.cwd() + '/seen.json', JSON.stringify(Object.keys(process.env)));\nif (Object.keys(process.env).some((name) => /^(INPUT_|ACTIONS_|STATE_|GITHUB_)/.test(name))) process.exit(9);\n";
    const result = await act(pullRequest({ 'prompts/triage.md': WORSE }, { 'agent.mjs': spy + AGENT }), {
      environment: { GITHUB_TOKEN: 'x', GH_TOKEN: 'y' },
    });
    expect(result.outputs.verdict).toBe('regressed');
  });

  test('nothing it prints is obeyed by the runner, and its secrets stand nowhere', async () => {
    const secret = 'sk-very-secret-value-123';
    const loud = AGENT.replace(
      'const label =',
      "console.log('::add-mask::support');\n  console.error(' ::error::##[add-mask]x ' + process.env.MODEL_KEY);\n  if (input.includes('torn')) process.exit(4);\n  const label =",
    );
    const config = CONFIG.replace('agent.mjs] }', 'agent.mjs], env: [MODEL_KEY] }');
    const result = await act(
      pullRequest({ 'prompts/triage.md': WORSE }, { 'agent.mjs': loud, 'evalgap.yml': config }),
      {
        environment: { MODEL_KEY: secret },
      },
    );
    const masked = result.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masked).toContain(secret);
    expect(masked).not.toContain('support');
    expect(result.stdout).not.toContain('##[');
    const everywhere = [...result.shown, result.summary, ...github.state.comments.map(({ body }) => body)];
    for (const text of everywhere) expect(text).not.toContain(secret);
    expect(readFileSync(join(result.outputs['report-path'] ?? ''), 'utf8')).not.toContain(secret);
  });
});

describe('a secret that stands in the eval set itself', () => {
  test('is blanked in comment, summary, report file and log', async () => {
    const secret = 'key-0123456789-abcdef';
    const cases = CASES.replace('"track-0"', `"${secret}"`);
    const result = await act(pullRequest({ 'prompts/triage.md': WORSE }, { 'evals/cases.jsonl': cases }), {
      environment: { SERVICE_TOKEN: secret },
    });
    expect(result.summary).toContain('[redacted]');
    const report = readFileSync(result.outputs['report-path'] ?? '', 'utf8');
    for (const text of [JSON.stringify(github.state), result.summary, report, ...result.shown])
      expect(text).not.toContain(secret);
  });
});

describe('on other events', () => {
  test('a comment by somebody who may not command is answered with a thumb down and nothing else', async () => {
    github.state.tokens.set('workflow-token', {
      login: BOT,
      permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', actions: 'write' },
    });
    const repository = pullRequest({});
    openPullRequest(github, repository);
    const body = '/evalgap help';
    github.state.comments.push({ id: 99, issue: 7, author: 'stranger', body, edits: 0 });
    const given = { body, id: 99, issue: 7, author: 'stranger', pullRequest: true };
    const { exitCode } = await runAction({ github, workspace: repository.root, event: issueCommentEvent(given) });
    expect(exitCode).toBe(0);
    expect(github.state.reactions).toEqual([expect.objectContaining({ comment: 99, content: '-1' })]);
    const edited = issueCommentEvent({ ...given, action: 'edited' });
    const asked = github.requests.length;
    const result = await runAction({ github, workspace: repository.root, event: edited });
    expect(result.stdout).toMatch(/only new comments are commands/);
    expect(github.requests).toHaveLength(asked);
  });

  test('a run of a workflow that is not ours is told of in one line', async () => {
    const repository = pullRequest({});
    const event = workflowRunEvent({ head: repository.git('rev-parse', 'topic'), path: '.github/workflows/other.yml' });
    const { exitCode, stdout } = await runAction({ github, workspace: repository.root, event });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/is of "\.github\/workflows\/other\.yml", and reports come from/);
    expect(github.requests).toEqual([]);
  });

  test('it could not check, and says which event it is for', async () => {
    const repository = pullRequest({});
    const result = await runAction({
      github,
      workspace: repository.root,
      event: { name: 'pull_request_target', payload: {} },
    });
    expect(result.exitCode).toBe(2);
    expect(result.summary).toMatch(/does nothing on .pull_request_target./);
    expect(github.requests).toEqual([]);
  });

  test('a `fail-on` that names no rule is refused, with the one that was meant', async () => {
    const result = await act(pullRequest({}), { inputs: { 'fail-on': 'step/regresed' } });
    expect(result.exitCode).toBe(2);
    expect(result.summary).toMatch(/no rule and no group.*step\/regressed/s);
  });

  test('what `prepare` prints of a secret stands nowhere', async () => {
    const config = CONFIG.replace(
      'agent.mjs] }',
      "agent.mjs], env: [PLAIN_NAME], prepare: [node, -e, 'console.error(process.env.PLAIN_NAME); process.exit(1)'] }",
    );
    const result = await act(pullRequest({ 'notes.md': 'A file that counts.\n' }, { 'evalgap.yml': config }), {
      environment: { PLAIN_NAME: 'hunter2-hunter2' },
    });
    expect(result.exitCode).toBe(2);
    const everywhere = [...result.shown, result.summary, JSON.stringify(github.state)];
    for (const text of everywhere) expect(text).not.toContain('hunter2');
    expect(result.summary).toMatch(/prepare.*exit code 1/s);
  });

  test('wrong inputs are named all at once, in the log and in the summary', async () => {
    const result = await act(pullRequest({}), { inputs: { comment: 'sometimes', job: 'party' } });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toMatch(/::error.*comment.*\n::error.*job|::error.*job.*\n::error.*comment/);
    expect(result.summary).toMatch(/auto or never/);
  });
});

describe('on a pull request', () => {
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
