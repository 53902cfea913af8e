import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Client } from '../../../src/github/client.ts';
import { compareUrl } from '../../../src/jobs/draft/compare-url.ts';
import { namesRunningOut } from '../../../src/jobs/draft/draft-branch.ts';
import { draftedBranch } from '../../../src/jobs/draft/drafted-branch.ts';
import { aCommit } from '../../fake-github/git-commits.ts';
import { IN, octokitFor } from '../../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { BRANCH, setUp } from '../drafting.ts';

const PLACE = { serverUrl: 'https://github.com', owner: 'acme', repository: 'shop' };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

const waiting = (token = 'weekly-token') =>
  draftedBranch({ octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN }, PLACE);

function drafted(message: string): void {
  const tip = github.state.branches.get(BRANCH) ?? github.state.branches.get('main')!;
  aCommit(github.state, { 'evals/from-production.jsonl': message }, { parents: [tip], branch: BRANCH, message });
}

test('a branch that waits without a pull request is told with its cases, and no other', async () => {
  expect(await waiting()).toBeUndefined();
  drafted('Draft 2 cases from failures\n\nissue-12 in support');
  drafted('Finish one of them');
  drafted('Draft 1 case from failures');
  const url = `https://github.com/acme/shop/compare/main...${BRANCH}?quick_pull=1&title=Cases%20drafted%20from%20failures`;
  expect(await waiting()).toMatchObject({ cases: 3, url: expect.stringContaining(url) });
  const head = { sha: github.state.branches.get(BRANCH)!, ref: BRANCH };
  const base = { sha: github.state.branches.get('main')!, ref: 'main' };
  github.state.pullRequests.set(13, { number: 13, head, base, author: 'octocat' });
  expect(await waiting()).toBeUndefined();
});

test('names that run out are told of before none is left', () => {
  const used = Array.from({ length: 30 }, (_, nth) => `${BRANCH}-${nth}`);
  const branches = { current: { name: BRANCH, beyond: { headlines: [], files: [] } }, closed: [] };
  expect(namesRunningOut({ ...branches, used })).toEqual([expect.stringMatching(/^30 of 40 names .* delete those/)]);
  expect(namesRunningOut({ ...branches, used: used.slice(1) })).toEqual([]);
});

test('where GitHub does not say, nothing is said', async () => {
  drafted('Draft 1 case from failures');
  github.state.tokens.set('weekly-token', { login: 'github-actions[bot]', permissions: { issues: 'write' } });
  expect(await waiting()).toBeUndefined();
});

test('a page to open a pull request is an address that Markdown links, and leaves out a text that is too long', () => {
  const wanted = { branch: BRANCH, into: 'release/1 (old)', title: 'It’s (all) *new*!', body: 'Closes #12\n' };
  const url = compareUrl(PLACE, wanted);
  expect(url).toMatch(/^https:\/\/[\w.:/?&=%+~#-]+$/);
  expect(url).toContain('/compare/release/1%20%28old%29...evalgap/drafted-cases?');
  expect(new URL(url).searchParams.get('body')).toBe('Closes #12\n');
  expect(new URL(url).searchParams.get('title')).toBe(wanted.title);
  expect(new URL(compareUrl(PLACE, { ...wanted, body: 'x'.repeat(10_000) })).searchParams.has('body')).toBe(false);
});
