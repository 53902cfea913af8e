import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runAction } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { TestRepository } from '../repository.ts';
import { grantTokens, openPullRequest } from './on-github.ts';
import { aPullRequest, CONFIG, PROMPT } from './project.ts';

const TWO = `${CONFIG}${CONFIG.replace('suites:\n', '').replace('support:', 'sales:')}`;

let github: FakeGitHub;
let repository: TestRepository;

beforeEach(async () => {
  github = await startFakeGitHub();
  grantTokens(github);
  repository = aPullRequest(
    { 'prompts/triage.md': PROMPT.replace('where', 'nowhere') },
    {
      'evalgap.yml': TWO,
      'bots/evals/cases.jsonl': '{"id":"one","input":"money","expect":{"decide":"refund"}}\n',
      'bots/evalgap.yml': CONFIG.replace('{ triage: prompts/triage.md }', '{}').replace(/ +agent: .*\n/, ''),
    },
  );
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.contract.violations).toEqual([]);
});

async function check(inputs: Readonly<Record<string, string>>): Promise<void> {
  const event = openPullRequest(github, repository);
  const { exitCode, stdout } = await runAction({ github, workspace: repository.root, event, inputs });
  if (exitCode !== 0) throw new Error(stdout);
}

const contexts = (): string[] => [...new Set(github.state.statuses.map(({ context }) => context))].sort();
const markers = (): (string | undefined)[] => github.state.comments.map(({ body }) => body.split('\n')[0]).sort();

describe('checks of one pull request that run side by side', () => {
  test('of a suite each keep a comment and a status each', async () => {
    await check({ suites: 'support' });
    await check({ suites: 'sales' });
    await check({ suites: 'support' });
    expect(markers()).toEqual([
      '<!-- evalgap:comment config=evalgap.yml suites=sales -->',
      '<!-- evalgap:comment config=evalgap.yml suites=support -->',
    ]);
    expect(contexts()).toEqual(['evalgap/sales', 'evalgap/support']);
  });

  test('in the legs of a matrix say in heading, comment and status which leg they are', async () => {
    for (const model of ['small', 'large']) {
      await check({ suites: 'support', matrix: JSON.stringify({ suite: 'support', model }) });
    }
    expect(contexts()).toEqual(['evalgap/support (model: large)', 'evalgap/support (model: small)']);
    const bodies = github.state.comments.map(({ body }) => body).sort();
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toMatch(/^<!-- .* leg=model%3A%20large -->\n### Evalgap \(`model: large`\) · `decide` got worse/);
  });

  test('say in the leg’s own status that they could not check', async () => {
    const event = openPullRequest(github, repository);
    github.state.mergeBases.clear();
    const inputs = { suites: 'support', matrix: JSON.stringify({ model: 'small' }) };
    await runAction({ github, workspace: repository.root, event, inputs });
    expect(contexts()).toEqual(['evalgap/support (model: small)']);
  });

  test('under another config never take the place of the first', async () => {
    await check({ suites: 'support' });
    await check({ config: 'bots/evalgap.yml' });
    expect(contexts()).toEqual(['evalgap/support', 'evalgap/support (bots/evalgap.yml)']);
    expect(github.state.comments).toHaveLength(2);
  });
});
