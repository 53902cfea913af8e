import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mergePullRequest } from '../../fake-github/merging.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { BRANCH, casesAt, command, commits, draft, file, later, pulls, setUp } from '../drafting.ts';

const KETTLE = { input: 'The kettle arrived with a broken lid. Can you send another one?', happened: 'It refused.' };
const LAMP = { input: 'My lamp flickers since yesterday, what now?', happened: 'It sent me a cat picture.' };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
  file(github, KETTLE);
  command(github, 12);
  await draft(github);
  later(github, 7);
  file(github, LAMP, { number: 14 });
  command(github, 14);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** Drafts while somebody does something, once, just before or just after the commit is sent. */
async function draftWhile(when: 'before' | 'after', act: () => void) {
  let state: 'waiting' | 'sent' | 'over' = 'waiting';
  const ran = await draft(github, {
    before(request) {
      if (state === 'sent' || (state === 'waiting' && when === 'before' && commits(request))) {
        state = 'over';
        act();
      } else if (state === 'waiting' && commits(request)) state = 'sent';
    },
  });
  expect(state).toBe('over');
  return ran;
}

function close(): void {
  const pull = github.state.pullRequests.get(13);
  if (pull !== undefined) Object.assign(pull, { state: 'closed', closedAt: github.state.now });
}

const marked = (number: number) =>
  /evalgap:drafted issues=(\S*)/.exec(github.state.pullRequests.get(number)?.body ?? '')?.[1];

describe('a draft is not lost where the pull request meanwhile', () => {
  test.each([
    ['was merged', () => mergePullRequest(github.state, 13)],
    ['was squashed', () => mergePullRequest(github.state, 13, { squash: true })],
    ['was closed', close],
  ])('%s, before its commit', async (_, act) => {
    expect((await draftWhile('before', act)).exitCode).toBe(0);
    expect(marked(13)).not.toContain('14_');
    expect(casesAt(github, `${BRANCH}-2`).map(({ id }) => id)).toContain('issue-14');
    const [, next] = pulls(github);
    expect(next).toMatchObject({
      state: 'open',
      head: { ref: `${BRANCH}-2` },
      body: expect.stringMatching(/^Closes #14$/m),
    });
    later(github, 7);
    expect((await draft(github)).writes).toEqual([]);
  });

  test('was closed, after its commit', async () => {
    expect((await draftWhile('after', close)).exitCode).toBe(0);
    expect(marked(13)).not.toContain('14_');
    expect(casesAt(github, `${BRANCH}-2`).map(({ id }) => id)).toEqual(['issue-14']);
  });

  test('was merged with it, which is said since its text does not close the issue', async () => {
    const { exitCode, warnings } = await draftWhile('after', () => mergePullRequest(github.state, 13));
    expect(exitCode).toBe(0);
    expect(casesAt(github, 'main').map(({ id }) => id)).toEqual(['issue-12', 'issue-14']);
    expect(warnings).toEqual([
      'pull request 13 was merged while this ran, with the drafts of issue 14: its text does not name them, so close it by hand',
    ]);
    expect(pulls(github)).toHaveLength(1);
    later(github, 7);
    expect((await draft(github)).writes).toEqual([]);
  });
});
