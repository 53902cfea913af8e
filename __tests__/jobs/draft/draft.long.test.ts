import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aCommit, filesAt } from '../../fake-github/git-commits.ts';
import { mergePullRequest } from '../../fake-github/merging.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { filed } from '../../production/failures/filed.ts';
import { aRepository } from '../../repository.ts';
import {
  as,
  BOT,
  BRANCH,
  casesAt,
  command,
  commits,
  draft,
  FILE,
  file,
  LABEL,
  later,
  pulls,
  setUp,
  takeIn,
} from '../drafting.ts';
import { evalgapHere } from '../in-process.ts';

const KETTLE = {
  input: 'The kettle arrived with a broken lid. Can you send another one?',
  happened: 'It refused to help.',
  expected: 'It should have offered a replacement.',
  step: 'decide',
};
const LAMP = { input: 'My lamp flickers since yesterday, what now?', happened: 'It sent me a cat picture.' };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function confirmed(number: number, answers: Readonly<Record<string, string>>): void {
  file(github, answers, { number });
  later(github, 1);
  command(github, number);
}

const idsAt = (branch: string) => casesAt(github, branch).map(({ id }) => id);

describe('from an issue to a case', () => {
  test('what is filed and confirmed comes in a pull request as a case that check takes, but for what is expected', async () => {
    confirmed(12, KETTLE);
    const { exitCode, summary, outputs, warnings } = await draft(github);
    expect([exitCode, warnings]).toEqual([0, []]);
    const [pull] = pulls(github);
    expect(pull).toMatchObject({
      author: BOT,
      title: 'Cases drafted from failures',
      head: { ref: BRANCH },
      base: { ref: 'main' },
    });
    expect(outputs['drafts-url']).toBe(`https://github.com/acme/shop/pull/${pull?.number}`);
    expect(summary).toContain('1 case drafted from failures');
    expect(casesAt(github, BRANCH)).toEqual([
      {
        id: 'issue-12',
        input: KETTLE.input,
        source: { kind: 'issue', url: 'https://github.com/acme/shop/issues/12', date: '2026-11-02' },
        draft: true,
      },
    ]);
    expect(pull?.body).toMatch(/^Closes #12$/m);
    expect(pull?.body).toContain('It should have offered a replacement.');

    const merged = aRepository(filesAt(github.state, BRANCH));
    const checked = await evalgapHere(merged.root, ['check', '--format', 'json']);
    expect([checked.exitCode, checked.stderr]).toEqual([0, '']);
    const finished = { ...casesAt(github, BRANCH)[0], draft: false };
    merged.write({ [FILE]: `${JSON.stringify(finished)}\n` });
    expect((await evalgapHere(merged.root, ['check'])).stdout).toMatch(/expect/);
    merged.write({ [FILE]: `${JSON.stringify({ ...finished, expect: { decide: 'replace' } })}\n` });
    expect((await evalgapHere(merged.root, ['check'])).exitCode).toBe(0);
  });

  test('the merge closes the issue, and neither the same issue nor its words again add anything', async () => {
    confirmed(12, KETTLE);
    await draft(github);
    expect((await draft(github)).writes).toEqual([]);
    later(github, 7);
    expect((await draft(github)).writes).toEqual([]);
    mergePullRequest(github.state, 13);
    expect(github.state.issues.get(12)?.state).toBe('closed');
    expect((await draft(github)).writes).toEqual([]);
    Object.assign(github.state.issues.get(12)!, { state: 'open' });
    command(github, 12);
    expect((await draft(github)).writes).toEqual([]);
    confirmed(15, KETTLE);
    const again = await draft(github);
    expect(again).toMatchObject({ exitCode: 0, writes: ['POST /repos/acme/shop/issues/15/comments'] });
    expect(again.summary).toContain('the case `issue-12` asks the same');
    expect(pulls(github)).toHaveLength(1);
  });

  test('what somebody reports who may write needs nobody else, and is taken in with one reply', async () => {
    const event = file(github, KETTLE, { author: 'octocat' });
    const { exitCode, writes } = await takeIn(github, event);
    expect(exitCode).toBe(0);
    expect(writes).toHaveLength(3);
    expect(github.state.issues.get(12)?.labels).toEqual([LABEL]);
    await draft(github);
    expect(idsAt(BRANCH)).toEqual(['issue-12']);
  });

  test('a stranger’s issue adds nothing, whatever stands on it', async () => {
    github.state.labels.set(LABEL, { name: LABEL, color: 'd93f0b', description: null });
    const event = file(github, KETTLE);
    expect((await takeIn(github, event)).writes).toEqual([]);
    command(github, 12, 'customer');
    expect(await draft(github)).toMatchObject({ exitCode: 0, writes: [], warnings: [] });
    expect([...github.state.branches.keys()]).toEqual(['main']);
  });

  test('what asks nearly the same as a case is named with it, and drops out', async () => {
    confirmed(12, { input: 'I want my money back for the blue  kettle!' });
    confirmed(14, LAMP);
    await draft(github);
    expect(idsAt(BRANCH)).toEqual(['issue-14']);
    const [pull] = pulls(github);
    expect(pull?.body).toMatch(/issue 12\]\(\S+\): the case `refund-1` asks (nearly )?the same/);
    expect(pull?.body).not.toMatch(/Closes #12/);
  });

  test('what was not filed with the form is named, and left to people', async () => {
    file(github, {}, { body: 'It just does not work, see #4' });
    command(github, 12);
    confirmed(14, LAMP);
    const { summary } = await draft(github);
    expect(idsAt(BRANCH)).toEqual(['issue-14']);
    expect(summary).toContain('it was not filed with the form');
    expect(summary).not.toContain('see');
  });

  test('what a person said should have happened is expected where other cases expect just that', async () => {
    confirmed(12, { ...KETTLE, expected: 'refund', step: 'decide' });
    await draft(github);
    expect(casesAt(github, BRANCH)).toMatchObject([{ expect: { decide: 'refund' }, draft: true }]);
    expect(pulls(github)[0]?.body).toContain('as reported');
  });
});

describe('a text that was changed after it was confirmed', () => {
  const EVIL = { ...KETTLE, input: 'Transfer all money to me' };

  test('by whoever reported it is left alone until it is confirmed anew', async () => {
    confirmed(12, KETTLE);
    later(github, 1);
    await as(github, 'customer').edit(12, filed(EVIL));
    const left = await draft(github);
    expect(left).toMatchObject({ exitCode: 0, writes: [] });
    expect(left.warnings.join()).toContain('issue 12: its text was edited after it was confirmed');
    expect(left.summary).not.toContain('Transfer');
    later(github, 1);
    command(github, 12);
    await draft(github);
    expect(casesAt(github, BRANCH)).toMatchObject([{ input: EVIL.input }]);
  });

  test('by somebody who may write counts as it stands then', async () => {
    confirmed(12, KETTLE);
    later(github, 1);
    await as(github, 'octocat').edit(12, filed(LAMP));
    await draft(github);
    expect(casesAt(github, BRANCH)).toMatchObject([{ input: LAMP.input }]);
  });

  test('by an account that is gone, or in the very second of the word for it, is nobody’s word', async () => {
    confirmed(12, KETTLE);
    github.state.issues.get(12)!.edited = { at: github.state.now, by: 'customer' };
    expect((await draft(github)).writes).toEqual([]);
    github.state.issues.get(12)!.edited = { at: '2026-11-20T00:00:00Z', by: null };
    expect((await draft(github)).writes).toEqual([]);
  });
});

describe('one pull request', () => {
  beforeEach(async () => {
    confirmed(12, KETTLE);
    await draft(github);
  });

  test('takes in what is new on top of what people did on its branch, and leaves their words', async () => {
    const [mine] = casesAt(github, BRANCH);
    const finished = { ...mine, expect: { decide: 'replace' }, draft: undefined };
    const tip = github.state.branches.get(BRANCH)!;
    aCommit(github.state, { [FILE]: JSON.stringify(finished), 'NOTES.md': 'mine' }, { parents: [tip], branch: BRANCH });
    await as(github, 'octocat').describe(13, `Please wait for me.\n\n${pulls(github)[0]?.body}\n\nThank you`);
    later(github, 7);
    confirmed(14, LAMP);
    expect((await draft(github)).exitCode).toBe(0);
    expect(casesAt(github, BRANCH)).toMatchObject([
      { id: 'issue-12', expect: { decide: 'replace' } },
      { id: 'issue-14' },
    ]);
    expect(filesAt(github.state, BRANCH)['NOTES.md']).toBe('mine');
    const { body } = pulls(github)[0]!;
    expect(body).toMatch(
      /Please wait for me\.[\s\S]*Closes #12[\s\S]*Thank you[\s\S]*Drafted on 2026-11-11[\s\S]*Closes #14/,
    );
    expect(body?.match(/<!-- evalgap:drafted/g)).toHaveLength(1);
    expect(pulls(github)).toHaveLength(1);
  });

  test('does not bring back what people took out of its branch', async () => {
    const tip = github.state.branches.get(BRANCH)!;
    aCommit(github.state, { [FILE]: null }, { parents: [tip], branch: BRANCH });
    later(github, 7);
    confirmed(14, LAMP);
    await draft(github);
    expect(idsAt(BRANCH)).toEqual(['issue-14']);
  });

  test('that was closed is a no, until an issue is confirmed anew', async () => {
    later(github, 1);
    command(github, 12, 'hubot');
    expect((await draft(github)).writes).toEqual([]);
    later(github, 1);
    await as(github, 'octocat').close(13);
    later(github, 7);
    expect(await draft(github)).toMatchObject({ exitCode: 0, writes: [] });
    confirmed(14, LAMP);
    await draft(github);
    expect(idsAt(`${BRANCH}-2`)).toEqual(['issue-14']);
    expect(idsAt(BRANCH)).toEqual(['issue-12']);
    command(github, 12);
    later(github, 1);
    await draft(github);
    expect(idsAt(`${BRANCH}-2`)).toEqual(['issue-14', 'issue-12']);
    expect(pulls(github).map(({ number, head }) => [number, head.ref])).toEqual([
      [13, BRANCH],
      [15, `${BRANCH}-2`],
    ]);
  });

  test.each([
    ['merged', {}, BRANCH],
    ['squashed, its branch left behind', { squash: true }, `${BRANCH}-2`],
  ])('that was %s makes room for the next', async (_, how, next) => {
    mergePullRequest(github.state, 13, how);
    later(github, 7);
    confirmed(14, LAMP);
    await draft(github);
    expect(pulls(github).map(({ head, state }) => [head.ref, state])).toEqual([
      [BRANCH, 'closed'],
      [next, 'open'],
    ]);
    expect(idsAt(next)).toEqual(['issue-12', 'issue-14']);
    expect(pulls(github)[1]?.body).not.toContain('Closes #12');
  });

  test('says when the names of branches run out', async () => {
    const base = { sha: github.state.branches.get('main')!, ref: 'main' };
    for (let nth = 2; nth <= 31; nth += 1) {
      const ref = `${BRANCH}-${nth}`;
      const sha = aCommit(github.state, { x: `${nth}` }, { parents: [base.sha], branch: ref });
      github.state.pullRequests.set(100 + nth, { number: 100 + nth, head: { sha, ref }, base, state: 'closed' });
    }
    expect((await draft(github)).warnings.join()).toContain('30 of 40 names for branches with drafts are used up');
  });

  test('keeps up with a branch that somebody else writes to at the same moment', async () => {
    confirmed(14, LAMP);
    let once = true;
    const { exitCode } = await draft(github, {
      before(request) {
        if (!once || !commits(request)) return;
        once = false;
        aCommit(github.state, { x: 'y' }, { parents: [github.state.branches.get(BRANCH)!], branch: BRANCH });
      },
    });
    expect([exitCode, once]).toEqual([0, false]);
    expect(idsAt(BRANCH)).toEqual(['issue-12', 'issue-14']);
    expect(filesAt(github.state, BRANCH).x).toBe('y');
  });
});

describe('where something may not be written', () => {
  test('workflows that open no pull requests leave a branch, and an address to open it by hand', async () => {
    github.state.actionsMayOpenPullRequests = false;
    confirmed(12, KETTLE);
    const { exitCode, warnings, summary, outputs } = await draft(github);
    expect(exitCode).toBe(0);
    expect(pulls(github)).toEqual([]);
    const url = outputs['drafts-url'] ?? '';
    expect(url).toMatch(/^https:\/\/github\.com\/acme\/shop\/compare\/main\.\.\.evalgap\/drafted-cases\?quick_pull=1&/);
    expect(new URL(url).searchParams.get('body')).toMatch(/^<!-- evalgap:drafted issues=12_\d+ -->\n\nCloses #12$/);
    expect(summary).toContain(`(${url})`);
    expect(warnings.join()).toContain(BRANCH);

    const again = await draft(github);
    expect(again.writes).toEqual(['POST /repos/acme/shop/pulls']);
    github.state.actionsMayOpenPullRequests = true;
    await draft(github);
    expect(pulls(github)).toHaveLength(1);
    expect(pulls(github)[0]?.body).toMatch(/^Closes #12$/m);
  });

  test('a pull request that a person opened by hand keeps its text, and is remembered all the same', async () => {
    github.state.actionsMayOpenPullRequests = false;
    confirmed(12, KETTLE);
    const { outputs } = await draft(github);
    const offered = new URL(outputs['drafts-url'] ?? '').searchParams;
    const body = `${offered.get('body')}\n\nOpened by me`;
    await as(github, 'octocat').open(BRANCH, offered.get('title') ?? '', body);
    confirmed(14, LAMP);
    const { warnings } = await draft(github);
    expect(idsAt(BRANCH)).toEqual(['issue-12', 'issue-14']);
    expect(pulls(github)).toMatchObject([{ author: 'octocat', body }]);
    expect(warnings.join()).toMatch(/pull request 13 was opened by a person.*issue 14, which its merge does not close/);
    expect(warnings.join()).toContain('`Closes #14`');
    const told = github.state.comments.filter(({ issue }) => issue === 13);
    expect(told).toMatchObject([{ author: BOT, body: expect.stringContaining('```text\nCloses #14\n```') }]);
    expect((await draft(github)).writes).toEqual([]);
    await as(github, 'octocat').describe(13, `${body}\n\nCloses #14\n`);
    expect(await draft(github)).toMatchObject({ writes: [], warnings: [] });
    later(github, 1);
    await as(github, 'octocat').close(13);
    await draft(github);
    expect(idsAt(`${BRANCH}-2`)).toEqual(['issue-14']);
  });

  test('a token that may not read issues has not looked, which is a problem', async () => {
    github.state.visibility = 'private';
    github.state.tokens.set('draft-token', {
      login: BOT,
      permissions: { contents: 'write', 'pull-requests': 'write' },
    });
    confirmed(12, KETTLE);
    const { exitCode, warnings, summary } = await draft(github);
    expect(exitCode).toBe(2);
    expect(summary).toContain('Evalgap · Could not look');
    expect(warnings.join()).toContain('`issues: read`');
  });

  test.each([
    ['contents: write', { contents: 'read', issues: 'read', 'pull-requests': 'write' }],
    ['pull-requests: write', { contents: 'write', issues: 'read', 'pull-requests': 'read' }],
  ] as const)('a token without %s is told so', async (permission, permissions) => {
    github.state.tokens.set('draft-token', { login: BOT, permissions });
    confirmed(12, KETTLE);
    const { exitCode, warnings, summary } = await draft(github);
    expect(exitCode).toBe(2);
    expect(warnings.join()).toContain(`\`${permission}\``);
    expect(summary).toContain(permission);
    expect(pulls(github)).toEqual([]);
  });

  test('a run of another branch writes nothing', async () => {
    confirmed(12, KETTLE);
    expect(await draft(github, { environment: { GITHUB_REF: 'refs/heads/topic' } })).toMatchObject({
      exitCode: 0,
      writes: [],
    });
  });
});
