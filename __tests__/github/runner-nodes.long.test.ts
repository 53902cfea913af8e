import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NODES, testOnNode24 } from '../fake-github/node24.ts';
import { pullRequestEvent, runAction } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aPullRequest, PROMPT } from '../jobs/project.ts';
import type { TestRepository } from '../repository.ts';

let github: FakeGitHub;
let repository: TestRepository;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('workflow-token', {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  });
  repository = aPullRequest({ 'prompts/triage.md': PROMPT.replace('where', 'nowhere') });
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.contract.violations).toEqual([]);
});

function event() {
  const [base, head] = [repository.git('rev-parse', 'main'), repository.git('rev-parse', 'topic')];
  github.state.branches.set('main', base);
  github.state.mergeBases.set(`${base}...${head}`, base);
  github.state.pullRequests.set(7, { number: 7, head: { sha: head, ref: 'topic' }, base: { sha: base, ref: 'main' } });
  return pullRequestEvent({ head, base });
}

testOnNode24('Node 24 is here too: EVALGAP_NODE24 names it', () => expect(NODES).toContain('node24'));

describe.each(NODES)('on %s the built action', (node) => {
  test('measures a pull request and writes its comment, status, summary and outputs', async () => {
    const result = await runAction({ github, workspace: repository.root, event: event(), node });
    expect(result.stderr).toBe('');
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'regressed' });
    expect(result.summary).toMatch(/got worse/);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.statuses).toHaveLength(1);
  });

  test('says what it could not check, and reports nothing as measured', async () => {
    const result = await runAction({ github, workspace: repository.root, event: event(), node, inputs: { job: 'x' } });
    expect(result.exitCode).toBe(2);
    expect(result.summary).toMatch(/could not check/i);
    expect(result.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
    expect(github.requests).toEqual([]);
  });

  test('takes its token from the input alone, and writes for no terminal', async () => {
    const result = await runAction({
      github,
      workspace: repository.root,
      event: event(),
      node,
      inputs: { 'github-token': '' },
    });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toMatch(/github-token. is empty/);
    expect(result.stdout).not.toContain('\u001b');
  });
});
