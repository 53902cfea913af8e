import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { FileMap, TestRepository } from '../repository.ts';
import { BOT, grantTokens, openPullRequest } from './on-github.ts';
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

function act(changes: FileMap, base: FileMap = {}, options: Partial<RunnerOptions> = {}): Promise<StepResult> {
  const repository = aPullRequest(changes, base);
  made.push(repository);
  return runAction({ github, workspace: repository.root, event: openPullRequest(github, repository), ...options });
}

function commented(body: string): void {
  github.state.nextId += 1;
  github.state.comments.push({ id: github.state.nextId, issue: 7, body, author: BOT, edits: 0 });
}

const bodies = (): readonly string[] => github.state.comments.map(({ body }) => body);

describe('a secret that a pull request names', () => {
  /** Full of what Markdown escapes. */
  const secret = 'zq_live_*ab<cd>~ef|gh';
  const environment = { SHOP_API_KEY: secret };
  const shown = (result: StepResult): string =>
    [...bodies(), ...github.state.statuses.map(({ description }) => description), result.summary, ...result.shown]
      .join('\n')
      .replaceAll('\\', '')
      .replaceAll('&lt;', '<');

  test('stands in no comment, status, annotation or summary, though Markdown escapes it', async () => {
    const result = await act({ 'evalgap.yml': `${CONFIG}${JSON.stringify(secret)}: 1\n` }, {}, { environment });
    expect(result.exitCode).toBe(2);
    for (const text of [bodies()[0], github.state.statuses[0]?.description]) expect(text).toMatch(/unknown key/);
    expect(shown(result)).not.toContain('zq_');
  });

  test('stands in nothing of that on a fork either, nor in the report it leaves', async () => {
    const repository = aPullRequest({ 'evalgap.yml': `${CONFIG}${JSON.stringify(secret)}: 1\n` });
    made.push(repository);
    const event = openPullRequest(github, repository, { fork: true });
    const inputs = { 'github-token': 'read-token' };
    const result = await runAction({ github, workspace: repository.root, event, inputs, environment });
    const data = readFileSync(join(result.outputs['artifact-path'] ?? '', 'report.json'), 'utf8');
    expect(data).toContain('[redacted]');
    expect(shown(result) + data).not.toContain('zq_');
  });

  test('stands in nothing of a run that could not even begin', async () => {
    const inputs = { 'fail-on': `step/${secret}` };
    const result = await act({}, {}, { environment, inputs });
    expect(result.exitCode).toBe(2);
    expect(result.summary).toMatch(/no rule and no group/);
    expect(shown(result)).not.toContain('zq_');
  });
});

describe('the comment of a check', () => {
  test('is not written where GitHub does not say which head the pull request has, and a warning says why', async () => {
    const newer = '<!-- evalgap:comment config=evalgap.yml -->\nof a newer head';
    commented(newer);
    const [base, head] = [
      { kind: 'slow', milliseconds: 0 },
      { kind: 'status', status: 410, message: 'Gone' },
    ] as const;
    github.fail('GET', /\/pulls\/7$/, base, head);
    const result = await act({ 'prompts/triage.md': WORSE });
    expect(result.exitCode).toBe(0);
    expect(bodies()).toEqual([newer]);
    expect(result.stdout).toMatch(/::warning::The comment could not be written: .* stands at \w{7} \(Gone \(410\)\)/);
    expect(github.state.statuses).toHaveLength(1);
    expect(result.summary).toMatch(/got worse/);
  });

  test('takes the place of an unverified one, and never the other way around', async () => {
    commented('<!-- evalgap:unverified artifact=evalgap%2Dreport -->\nof the same pull request');
    await act({ 'prompts/triage.md': WORSE });
    expect(bodies()).toEqual([expect.stringMatching(/^<!-- evalgap:comment config=evalgap\.yml -->/)]);
    expect(github.requests.length).toBeLessThanOrEqual(13);
  });
});
