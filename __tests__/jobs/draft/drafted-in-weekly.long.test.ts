import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { aCommit, loadRepository } from '../../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { aRepository } from '../../repository.ts';
import { BRANCH } from '../drafting.ts';
import { BOT, commitAt, DAY, grantWeeklyTokens, openIssues, review } from '../weekly-reviewing.ts';

const MONDAY = Date.parse('2026-11-23T06:43:00Z');
const CONFIG = `suites:
  support: { prompts: { triage: prompts/triage.md }, cases: [evals/*.jsonl] }
rules: { stale/no-production-cases: off }
`;
const CASE = '{"id":"refund","input":"Where is my money?","expect":"refund"}\n';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  grantWeeklyTokens(github);
  const permissions = { contents: 'read', issues: 'write', 'pull-requests': 'read' } as const;
  github.state.tokens.set('weekly-token', { login: BOT, permissions });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

test('the weekly issue tells of drafts without a pull request while they wait, and is silent about them otherwise', async () => {
  const repository = aRepository();
  const files = { 'evalgap.yml': CONFIG, 'prompts/triage.md': 'Decide.\n', 'evals/cases.jsonl': CASE };
  commitAt(repository, new Date(MONDAY - 40 * DAY), files, 'Begin');
  commitAt(repository, new Date(MONDAY - 12 * DAY), { 'prompts/triage.md': 'Decide soon.\n' }, 'Shorten');
  loadRepository(github.state, repository.root);
  await review(github, repository, { now: new Date(MONDAY) });
  expect(openIssues(github)[0]?.body).not.toContain('drafted');

  const parents = [github.state.branches.get('main')!];
  aCommit(github.state, { x: 'y' }, { parents, branch: BRANCH, message: 'Draft 2 cases from failures' });
  await review(github, repository, { now: new Date(MONDAY + 7 * DAY) });
  expect(openIssues(github)[0]?.body).toMatch(
    /2 drafted cases wait on a branch without a pull request: \[open it by hand\]\(https:\/\/github\.com\/acme\/shop\/compare\/main\.\.\.evalgap\/drafted-cases\?/,
  );
  github.state.branches.delete(BRANCH);
  await review(github, repository, { now: new Date(MONDAY + 14 * DAY) });
  expect(openIssues(github)[0]?.body).not.toContain('drafted');
  repository.remove();
});
