import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { putLabel } from '../../fake-github/issue-events.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { BRANCH, casesAt, command, comment, draft, file, LABEL, later, pulls, setUp } from '../drafting.ts';

const THINGS =
  'kettle lamp sofa chair table rug mirror shelf desk bed spoon fork knife plate bowl cup glass vase clock radio'.split(
    ' ',
  );

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** No two ask nearly the same. */
function filed(nth: number, author = 'customer'): void {
  const [one, two, three] = [nth, nth * 7, nth * 3 + 1].map((place) => THINGS[place % THINGS.length]);
  const input = `My ${one} number ${nth} of ${two} is gone, ${three}?`;
  file(github, { input, happened: 'x' }, { number: 100 + nth, author });
}

function drafts(): readonly unknown[] {
  return casesAt(github, BRANCH).map(({ id }) => id);
}

test('of fifteen confirmed issues ten are drafted in one week and five in the next, whatever happens on them', async () => {
  for (let nth = 0; nth < 15; nth += 1) filed(nth);
  later(github, 1);
  for (let nth = 0; nth < 15; nth += 1) command(github, 100 + nth);
  const { warnings } = await draft(github);
  expect(drafts()).toEqual(Array.from({ length: 10 }, (_, nth) => `issue-${100 + nth}`));
  expect(warnings).toEqual(['5 more confirmed issues wait for the next run: 10 cases are enough for one']);
  later(github, 7);
  for (let nth = 0; nth < 10; nth += 1) comment(github, 100 + nth, 'customer', 'Any news?');
  expect(await draft(github)).toMatchObject({ exitCode: 0, warnings: [] });
  expect(drafts()).toHaveLength(15);
  later(github, 7);
  expect((await draft(github)).writes).toEqual([]);
});

test('those come after ten that stand on a branch of which no pull request may be opened', async () => {
  github.state.actionsMayOpenPullRequests = false;
  for (let nth = 0; nth < 12; nth += 1) filed(nth);
  for (let nth = 0; nth < 12; nth += 1) command(github, 100 + nth);
  await draft(github);
  later(github, 7);
  const { outputs } = await draft(github);
  expect(drafts()).toHaveLength(12);
  const body = new URL(outputs['drafts-url'] ?? '').searchParams.get('body') ?? '';
  expect(body.match(/^Closes #/gm)).toHaveLength(12);
});

test('issues of which no case can be made take no room from those of which one can', async () => {
  filed(1);
  command(github, 101);
  for (let number = 200; number < 212; number += 1) {
    file(github, {}, { number, body: 'It just does not work' });
    command(github, number);
  }
  await draft(github);
  expect(drafts()).toEqual(['issue-101']);
});

test('strangers who label and comment on as many issues as they like keep no confirmed one waiting', async () => {
  filed(1);
  later(github, 1);
  command(github, 101);
  later(github, 1);
  for (let nth = 2; nth < 22; nth += 1) {
    filed(nth);
    putLabel(github.state, 100 + nth, LABEL, 'customer');
    later(github, 1 / 24);
    comment(github, 100 + nth, `stranger-${nth}`, '/evalgap add-case');
  }
  for (let nth = 0; nth < 6; nth += 1) comment(github, 101, `stranger-${nth}`, '/evalgap add-case');
  expect((await draft(github)).exitCode).toBe(0);
  expect(drafts()).toEqual(['issue-101']);
});

test('ten reporters whose issues two people confirmed are ten drafts', async () => {
  for (let nth = 0; nth < 10; nth += 1) filed(nth, `customer-${nth}`);
  later(github, 1);
  for (let nth = 0; nth < 10; nth += 1) command(github, 100 + nth, nth === 0 ? 'hubot' : 'octocat');
  expect(await draft(github)).toMatchObject({ exitCode: 0, warnings: [] });
  expect(drafts()).toHaveLength(10);
  expect(pulls(github)).toHaveLength(1);
});
