import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FAULTS, type Fault } from '../../fake-github/faults.ts';
import { aCommit } from '../../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { BRANCH, casesAt, command, draft, file, later, pulls, setUp } from '../drafting.ts';

const KETTLE = { input: 'The kettle arrived with a broken lid. Can you send another one?' };
const LAMP = { input: 'My lamp flickers since yesterday, what now?' };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
  file(github, KETTLE);
  command(github, 12);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

const SITUATIONS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'the first draft': async () => ['issue-12'],
  'a later one, on top of what people did': async () => {
    await draft(github);
    const parents = [github.state.branches.get(BRANCH)!];
    aCommit(github.state, { 'NOTES.md': 'mine' }, { parents, branch: BRANCH });
    later(github, 7);
    file(github, LAMP, { number: 14 });
    command(github, 14);
    return ['issue-12', 'issue-14'];
  },
};

describe.each(Object.entries(SITUATIONS))('%s, with each of its requests failing in turn', (_, prepare) => {
  test.each(Object.entries(FAULTS))(
    'by a %s: nothing is written twice, and the next run makes good',
    async (name, fault) => {
      const total = await requestsOf(prepare);
      expect(total).toBeGreaterThan(8);
      for (let nth = 1; nth <= total; nth += 1) await failing(nth, fault, prepare, name);
    },
  );
});

async function requestsOf(prepare: () => Promise<readonly string[]>): Promise<number> {
  await prepare();
  const before = github.requests.length;
  await draft(github);
  return github.requests.length - before;
}

/** On a GitHub of its own. */
async function failing(
  nth: number,
  fault: Fault,
  prepare: () => Promise<readonly string[]>,
  name: string,
): Promise<void> {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
  github = await startFakeGitHub();
  setUp(github);
  file(github, KETTLE);
  command(github, 12);
  const wanted = await prepare();
  github.failNth(nth, fault);
  const before = github.requests.length;
  const first = await draft(github);
  const failed = github.requests[before + nth - 1];
  const where = [name, failed];
  expect([...where, [0, 2].includes(first.exitCode)]).toEqual([...where, true]);
  if (first.exitCode === 0 && first.warnings.length === 0)
    expect([...where, casesAt(github, BRANCH).map(({ id }) => id)]).toEqual([...where, wanted]);
  github.failNth(Number.POSITIVE_INFINITY, fault);
  later(github, 1);
  await draft(github);
  expect([...where, casesAt(github, BRANCH).map(({ id }) => id)]).toEqual([...where, wanted]);
  const closes = [...(pulls(github)[0]?.body ?? '').matchAll(/^Closes #(\d+)$/gm)].map(
    ([, number]) => `issue-${number}`,
  );
  expect([...where, closes]).toEqual([...where, wanted]);
  expect([...where, pulls(github).length, [...github.state.branches.keys()]]).toEqual([...where, 1, ['main', BRANCH]]);
}
