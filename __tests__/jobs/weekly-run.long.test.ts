import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pushEvent, scheduleEvent } from '../fake-github/events.ts';
import { loadRepository } from '../fake-github/git-commits.ts';
import { runAction } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { AGENT, CONFIG, projectFiles } from './project.ts';
import { BOT, commitAt, DAY, grantWeeklyTokens, openIssues } from './weekly-reviewing.ts';

let github: FakeGitHub;
let repository: TestRepository;

beforeEach(async () => {
  github = await startFakeGitHub();
  grantWeeklyTokens(github);
  github.state.tokens.set('record-token', { login: BOT, permissions: { contents: 'write' } });
  // The day is the real one here.
  github.state.now = new Date().toISOString();
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.contract.violations).toEqual([]);
});

function aFreshProject(files: FileMap = {}): TestRepository {
  repository = aRepository();
  commitAt(repository, new Date(Date.now() - 40 * DAY), projectFiles(files), 'Begin');
  return repository;
}

async function weekly() {
  const first = github.requests.length;
  const sha = repository.git('rev-parse', 'HEAD');
  const event = { ...scheduleEvent(), sha, ref: 'refs/heads/main' };
  const result = await runAction({ github, workspace: repository.root, event, job: 'weekly' });
  // A runner of its own begins with a clean checkout.
  repository.git('clean', '-fdxq');
  const writes = github.requests.slice(first).filter((request) => !request.startsWith('GET'));
  return { ...result, writes };
}

describe('with `weekly: { run: true }`', () => {
  /** Where the model behind the agent is told how good it is: outside of the repository. */
  let model: string;

  /** Answers by the prompt, but for the share of the messages that the model of the day gets wrong. */
  function aProjectWithModel(config = ''): void {
    model = join(aFolder({ wrong: '0' }), 'wrong');
    const agent = AGENT.replace(
      "?.[0] ?? 'answer'",
      `?.[0] ?? 'answer';\n  const wrong = Number(readFileSync(${JSON.stringify(model)}, 'utf8'));\n  if (wrong > 99) process.exit(3);\n  const said = input.length % 10 < wrong ? 'nothing' : label`,
    ).replaceAll(/output: label|' \+ label \+ '/g, (text) => text.replace('label', 'said'));
    const run = CONFIG.replace('    steps', '    weekly: { run: true }\n    steps');
    aFreshProject({ 'agent.mjs': agent, 'evalgap.yml': `${run}${config}` });
    loadRepository(github.state, repository.root);
  }

  async function record(): Promise<void> {
    const after = repository.git('rev-parse', 'HEAD');
    const event = { ...pushEvent({ after }), sha: after, ref: 'refs/heads/main' };
    const inputs = { 'github-token': 'record-token' };
    const { exitCode, stdout } = await runAction({ github, workspace: repository.root, event, inputs });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('were recorded')]);
    repository.git('clean', '-fdxq');
  }

  test('a model that changed underneath opens one issue, which is written once, and closed when it is as before', async () => {
    aProjectWithModel();
    await record();
    const steady = await weekly();
    expect([steady.exitCode, steady.writes]).toEqual([0, []]);
    writeFileSync(model, '9');
    const shifted = await weekly();
    expect(shifted.exitCode).toBe(0);
    const [issue] = openIssues(github);
    expect(issue?.body).toMatch(/shift\/agent.*`decide`.*got worse.*the model or a tool moved underneath/s);
    expect(issue?.body).toMatch(/compared with the run of `?20/);
    expect((await weekly()).writes).toEqual([]);
    writeFileSync(model, '0');
    await weekly();
    expect(openIssues(github)).toEqual([]);
  }, 120_000);

  test('a shift stays told when a push records the agent as it has become', async () => {
    aProjectWithModel();
    await record();
    writeFileSync(model, '9');
    await weekly();
    const body = openIssues(github)[0]?.body;
    repository.commit({ 'README.md': 'More to read.\n' }, 'Write more');
    loadRepository(github.state, repository.root);
    await record();
    const { exitCode, writes } = await weekly();
    expect([exitCode, writes, openIssues(github)[0]?.body]).toEqual([0, [], body]);
    // Once somebody has closed it, what is normal now is what was recorded last.
    for (const issue of github.state.issues.values())
      Object.assign(issue, { state: 'closed', stateReason: 'completed' });
    expect((await weekly()).writes).toEqual([]);
  }, 120_000);

  test('an agent that cannot answer ends with 2, and leaves the issue as it is', async () => {
    aProjectWithModel();
    await record();
    writeFileSync(model, '9');
    await weekly();
    writeFileSync(model, '100');
    const { exitCode, writes, summary } = await weekly();
    expect([exitCode, openIssues(github).length]).toEqual([2, 1]);
    expect({ writes, summary }).toEqual({ writes: [], summary: expect.stringMatching(/no trial|exit/i) });
  }, 120_000);

  test('without a run on record nothing is compared, which is said, and nothing is closed', async () => {
    aProjectWithModel();
    await record();
    writeFileSync(model, '9');
    await weekly();
    for (const name of [...github.state.branches.keys()]) {
      if (name.startsWith('evalgap-data-')) github.state.branches.delete(name);
    }
    const { exitCode, writes, summary } = await weekly();
    expect([exitCode, writes, openIssues(github).length]).toEqual([0, [], 1]);
    expect(summary).toMatch(/`shift\/agent`.*the run that the shift was found against is no longer on record/);
  }, 120_000);
});
