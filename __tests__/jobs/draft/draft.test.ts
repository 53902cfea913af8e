import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { BRANCH, casesAt, command, draft, file, later, pulls, setUp } from '../drafting.ts';

const KETTLE = { input: 'The kettle arrived with a broken lid. Can you send another one?', happened: 'It refused.' };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

test('what is filed and confirmed comes as a draft in a pull request; the same issue again adds nothing', async () => {
  file(github, KETTLE);
  later(github, 1);
  command(github, 12);
  expect(await draft(github)).toMatchObject({ exitCode: 0, warnings: [] });
  expect(casesAt(github, BRANCH)).toEqual([
    {
      id: 'issue-12',
      input: KETTLE.input,
      source: { kind: 'issue', url: 'https://github.com/acme/shop/issues/12', date: '2026-11-02' },
      draft: true,
    },
  ]);
  expect(pulls(github)).toMatchObject([{ head: { ref: BRANCH }, body: expect.stringMatching(/^Closes #12$/m) }]);
  later(github, 7);
  expect((await draft(github)).writes).toEqual([]);
});

test('a stranger’s issue adds nothing, whatever stands on it', async () => {
  file(github, KETTLE);
  command(github, 12, 'customer');
  expect(await draft(github)).toMatchObject({ exitCode: 0, writes: [], warnings: [] });
  expect([...github.state.branches.keys()]).toEqual(['main']);
});
