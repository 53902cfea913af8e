import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { BOT, command, draft, file, later, setUp } from '../drafting.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
  file(github, { input: 'I want my money back for the blue  kettle!', happened: 'It refused @octocat.' });
  command(github, 12);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

const replies = () => github.state.comments.filter(({ author }) => author === BOT);

test('an issue that asks what a case asks is told so once, on the issue itself', async () => {
  const first = await draft(github);
  expect(first).toMatchObject({ exitCode: 0, warnings: [] });
  expect(first.summary).toContain('close it, or write a case by hand');
  expect(replies()).toMatchObject([
    { issue: 12, body: expect.stringMatching(/the case `refund-1` asks .*close this issue/) },
  ]);
  expect(replies()[0]?.body).not.toMatch(/octocat|kettle/);
  later(github, 7);
  expect((await draft(github)).writes).toEqual([]);
});

test('a token that may not comment there says so, and the job does not fail for it', async () => {
  github.state.tokens.set('draft-token', {
    login: BOT,
    permissions: { contents: 'write', issues: 'read', 'pull-requests': 'write' },
  });
  const { exitCode, warnings } = await draft(github);
  expect(exitCode).toBe(0);
  expect(warnings).toEqual([expect.stringContaining('`issues: write`')]);
});
