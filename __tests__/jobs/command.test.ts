import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { printReplyMarker, readReplyMarker } from '../../src/commands/reply-marker.ts';
import { FAULTS } from '../fake-github/faults.ts';
import { aCommit } from '../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { elements, LIVE, openTexts, parsed } from '../report/github.ts';
import { HOSTILE } from '../report/hostile.ts';
import { aFolder } from '../repository.ts';
import { BOT, type Commented, grantCommandTokens, reactions, replies, SECRET, say } from './commenting.ts';

const HEAD = 'a1'.repeat(20);
const OTHER = 'b2'.repeat(20);
const WORKFLOW = '.github/workflows/evalgap.yml';
const CONFIG = 'suites: { support: { cases: [a.jsonl] } }\nlabels: { issue: stale-evals, failure: wrong-answer }\n';
const LIMIT = 65_536;
const BEFORE = '2026-11-01T00:00:00Z';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  grantCommandTokens(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function aPullRequest(more: object = {}): void {
  github.state.pullRequests.set(7, {
    number: 7,
    head: { sha: HEAD, ref: 'topic' },
    base: { sha: OTHER, ref: 'main' },
    ...more,
  });
}

const FORK = { head: { sha: HEAD, ref: 'topic', repo: { id: 99, owner: 'stranger' } } };
const DEPENDABOT = { author: 'dependabot[bot]', head: { sha: HEAD, ref: 'dependabot/npm_and_yarn/zod' } };

function aRun(run: object = {}): void {
  github.state.runs.push({
    id: 31,
    path: WORKFLOW,
    event: 'pull_request',
    status: 'completed',
    conclusion: 'failure',
    headSha: HEAD,
    headBranch: 'topic',
    attempt: 1,
    createdAt: github.state.now,
    ...run,
  });
}

/** An issue that Evalgap opened, and the config on the default branch that names its label. */
function aWeeklyIssue(config = CONFIG): Partial<Commented> {
  aCommit(github.state, { 'evalgap.yml': config }, { branch: 'main' });
  const labels = ['stale-evals'];
  github.state.issues.set(7, { number: 7, author: BOT, title: 'Stale', body: '', state: 'open', labels });
  return { pullRequest: false, issueAuthor: BOT, labels };
}

function anIssue(more: Partial<Commented> = {}): Partial<Commented> {
  aWeeklyIssue();
  return { pullRequest: false, issueAuthor: 'octocat', labels: [], ...more };
}

const on = (place: Partial<Commented>, body: string, more: Partial<Commented> = {}) =>
  say(github, { ...place, body, ...more });

describe('what is no command of a person', () => {
  test.each([
    ['a comment like any other', { body: 'thanks @octocat' }],
    ['a quoted command', { body: '> /evalgap help' }],
    ['a command of a bot', { body: '/evalgap help', author: 'renovate[bot]' }],
    ['our own reply', { body: '/evalgap help', author: BOT }],
  ])('%s costs no request and one line', async (_, comment) => {
    const outcome = await say(github, comment);
    expect(outcome).toMatchObject({ exitCode: 0, requests: [], summary: '' });
    expect(outcome.info).toHaveLength(1);
  });
});

describe('who may give commands', () => {
  test.each([
    ['read', 'read'],
    ['read', 'triage'],
    ['none', ''],
  ] as const)('%s as %j gets −1 and nothing else, for two requests', async (permission, role) => {
    aPullRequest();
    aRun();
    github.state.collaborators.set('mallory', { permission, role });
    for (const body of [`/evalgap run ${HEAD}`, '/evalgap pin', '/evalgap nonsense', '/evalgap help']) {
      const before = structuredClone(github.state.comments.length);
      const { requests, exitCode } = await say(github, { body, author: 'mallory', id: 700 });
      expect(requests).toEqual([
        'GET /repos/acme/shop/collaborators/mallory/permission',
        'POST /repos/acme/shop/issues/comments/700/reactions',
      ]);
      expect(exitCode).toBe(0);
      expect(github.state.comments.length - before).toBeLessThanOrEqual(1);
    }
    expect([reactions(github), replies(github)]).toEqual([['-1'], []]);
    expect(github.state.runs).toMatchObject([{ attempt: 1, status: 'completed' }]);
  });

  test('where GitHub does not say what somebody may do, they may not, and the log says so', async () => {
    aPullRequest();
    github.fail('GET', /permission$/, {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const outcome = await say(github, { body: '/evalgap help' });
    expect(outcome.info.join()).toContain('GitHub says that the token may not ask');
    expect([reactions(github), replies(github)]).toEqual([['-1'], []]);
    expect(outcome.requests).toHaveLength(2);
  });

  test('a fault of the question is nobody’s refusal: it is said, and the job ends with 2', async () => {
    aPullRequest();
    aRun();
    const fault = { kind: 'status', status: 500 } as const;
    github.fail('GET', /permission$/, fault, fault, fault, fault);
    const outcome = await say(github, { body: `/evalgap run ${HEAD}` });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.summary).toMatch(/did not say what the author of the command may do/);
    expect([reactions(github), replies(github)]).toEqual([['confused'], []]);
    expect(github.state.runs).toMatchObject([{ attempt: 1 }]);
  });

  test('what the payload calls a member may not, if the API says that they can only read', async () => {
    aPullRequest();
    github.state.visibility = 'public';
    await say(github, { body: '/evalgap help', author: 'visitor' });
    expect(reactions(github)).toEqual(['-1']);
  });
});

describe('one reaction and one reply', () => {
  test('the reply of a thread is edited in place, behind the comments of others', async () => {
    aPullRequest();
    for (let index = 0; index < 110; index += 1)
      github.state.comments.push({
        id: index + 1,
        issue: 7,
        author: 'stranger',
        body: '<!-- evalgap:reply orders= answered= -->\nfake',
        edits: 0,
      });
    await say(github, { body: '/evalgap help' });
    await say(github, { body: '/evalgap hlep' });
    await say(github, { body: '/evalgap snooze 3d' });
    expect(replies(github)).toHaveLength(1);
    expect(replies(github)[0]).toContain(
      '`snooze` works on the issues that Evalgap itself opened, not on pull requests',
    );
    expect(reactions(github)).toEqual(['+1', 'confused', 'confused']);
    expect(github.state.comments.filter(({ author, edits }) => author === 'stranger' && edits > 0)).toEqual([]);
  });

  test('a comment that is delivered twice is answered once', async () => {
    aPullRequest();
    aRun();
    const first = await say(github, { body: `/evalgap run ${HEAD}`, id: 801 });
    const body = replies(github);
    Object.assign(github.state.runs[0]!, { status: 'completed' });
    const second = await say(github, { body: `/evalgap run ${HEAD}`, id: 801 });
    expect(second.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect([first.exitCode, second.exitCode, replies(github), reactions(github)]).toEqual([0, 0, body, ['rocket']]);
    expect(github.state.runs[0]?.attempt).toBe(2);
  });

  test.each([
    ['deleted', { deleted: true }],
    ['edited into another command', { edited: '/evalgap help' }],
    ['edited into none', { edited: 'never mind' }],
  ])('a command that was %s before the job began is not carried out', async (_, more) => {
    aPullRequest();
    aRun();
    const outcome = await say(github, { body: `/evalgap run ${HEAD}`, ...more });
    expect([outcome.exitCode, github.state.runs[0]?.attempt, replies(github), reactions(github)]).toEqual([
      0,
      1,
      [],
      [],
    ]);
    expect(outcome.info.join()).toContain('taken back');
  });

  test('a command whose text below was edited is carried out, also where no list shows it yet', async () => {
    aPullRequest();
    aRun();
    github.state.lag = 1;
    const outcome = await say(github, {
      body: `/evalgap run ${HEAD}`,
      edited: `/evalgap run ${HEAD}\n\nI have read it.`,
    });
    expect(outcome.requests.filter((request) => /^GET .*\/issues\/comments\/\d+$/.test(request))).toHaveLength(1);
    expect([github.state.runs[0]?.attempt, reactions(github)]).toEqual([2, ['rocket']]);
  });

  test('nobody can have answered what was not asked yet', async () => {
    aPullRequest();
    const forged = printReplyMarker({ orders: [], answered: [901, 902] });
    github.state.comments.push({
      id: 5,
      issue: 7,
      author: BOT,
      body: `${forged}\nThanks!`,
      edits: 0,
      createdAt: BEFORE,
    });
    await say(github, { body: '/evalgap help', id: 901 });
    expect(reactions(github)).toEqual(['+1']);
    expect(readReplyMarker(replies(github)[0] ?? '').answered).toEqual([901]);
  });

  test('a reply that may not be written leaves the reaction, the summary, and the permission named', async () => {
    aPullRequest();
    github.fail('POST', /issues\/7\/comments$/, {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const outcome = await say(github, { body: '/evalgap help' });
    expect(outcome.warnings.join()).toContain('the token lacks `pull-requests: write`');
    expect(outcome.summary).toContain('The commands that work here');
    expect(reactions(github)).toEqual(['+1']);
  });

  test('a thread that cannot be read is not answered over what may stand there', async () => {
    aPullRequest();
    github.fail('GET', /issues\/7\/comments$/, {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const outcome = await say(github, { body: '/evalgap help' });
    expect(outcome).toMatchObject({ exitCode: 2, summary: expect.stringContaining('refused to list the comments') });
    expect([reactions(github), replies(github)]).toEqual([['confused'], []]);
  });

  test('with the client of a real job: the same, and a lost answer makes no second reply', async () => {
    aPullRequest();
    github.fail('POST', /issues\/7\/comments$/, { kind: 'reset', carriedOut: true });
    const outcome = await say(github, { body: '/evalgap help', paced: true });
    expect([outcome.exitCode, replies(github).length, reactions(github)]).toEqual([0, 1, ['+1']]);
  });
});

describe('/evalgap run', () => {
  test('starts the newest run of this head again', async () => {
    aPullRequest();
    aRun({ id: 30 });
    aRun({ id: 33 });
    aRun({ id: 40, path: '.github/workflows/other.yml' });
    const outcome = await say(github, { body: `/evalgap run ${HEAD}` });
    expect(github.state.runs.map(({ id, attempt }) => [id, attempt])).toEqual([
      [30, 1],
      [33, 2],
      [40, 1],
    ]);
    expect(replies(github)[0]).toContain('Running again at `a1a1a1a`');
    expect(replies(github)[0]).toContain('(https://github.com/acme/shop/actions/runs/33)');
    expect([outcome.exitCode, reactions(github)]).toEqual([0, ['rocket']]);
    expect(outcome.requests.length).toBeLessThanOrEqual(9);
  });

  test('one that is running already is no error', async () => {
    aPullRequest();
    aRun({ status: 'in_progress', conclusion: null });
    expect((await say(github, { body: `/evalgap run ${HEAD}` })).exitCode).toBe(0);
    expect(replies(github)[0]).toContain('Already running at `a1a1a1a`');
    expect(github.state.runs[0]?.attempt).toBe(1);
  });

  test('another commit than the head is not run, and the reply has the line to comment', async () => {
    aPullRequest();
    aRun();
    const outcome = await say(github, { body: `/evalgap run ${OTHER}` });
    expect(replies(github)[0]).toContain(`\`/evalgap run ${HEAD}\``);
    expect([outcome.exitCode, reactions(github), github.state.runs[0]?.attempt]).toEqual([0, ['confused'], 1]);
  });

  test('a closed pull request is not run', async () => {
    aPullRequest({ state: 'closed' });
    aRun();
    await say(github, { body: `/evalgap run ${HEAD}` });
    expect(replies(github)[0]).toContain('this pull request is closed');
    expect(github.state.runs[0]?.attempt).toBe(1);
  });

  test('without a run on record it says what to do, naming the workflow that was looked for', async () => {
    aPullRequest();
    aRun();
    await say(github, { body: `/evalgap run ${HEAD}`, inputs: { INPUT_WORKFLOW: '.github/workflows/e.yml' } });
    expect(replies(github)[0]).toContain('No run of `.github/workflows/e.yml` for `a1a1a1a` is on record');
    expect(reactions(github)).toEqual(['confused']);
  });

  test('a token that may not is named, and the command can be asked for again', async () => {
    aPullRequest();
    aRun();
    const { permissions } = github.state.tokens.get('command-token')!;
    github.state.tokens.set('command-token', { login: BOT, permissions: { ...permissions, actions: 'read' } });
    const outcome = await say(github, { body: `/evalgap run ${HEAD}`, id: 900 });
    expect([outcome.exitCode, reactions(github)]).toEqual([2, ['confused']]);
    expect(replies(github)[0]).toContain('lacks `actions: write`');
    github.state.tokens.set('command-token', { login: BOT, permissions });
    expect((await say(github, { body: `/evalgap run ${HEAD}`, id: 900 })).exitCode).toBe(0);
    expect(github.state.runs[0]?.attempt).toBe(2);
  });

  test('a run of an edit that was skipped is none to start again, nor one of a file with a longer name', async () => {
    aPullRequest();
    aRun({ id: 30 });
    aRun({ id: 35, conclusion: 'skipped' });
    aRun({ id: 40, path: `${WORKFLOW}@x.yml` });
    await say(github, { body: `/evalgap run ${HEAD}` });
    expect(github.state.runs.map(({ id, attempt }) => [id, attempt])).toEqual([
      [30, 2],
      [35, 1],
      [40, 1],
    ]);
  });

  test.each([
    ['a fork', FORK, 'Measuring the fork at', 'the fork’s code'],
    ['a branch of Dependabot', DEPENDABOT, 'Measuring what Dependabot changed at', 'what Dependabot brought in'],
  ])('%s is measured by a workflow of its own, on the exact commit', async (_, pull, title, runs) => {
    aPullRequest(pull);
    aRun();
    github.state.branches.set('main', OTHER);
    const inputs = { sha: true, 'pull-request': true };
    github.state.workflows.push({ id: 5, path: '.github/workflows/fork-run.yml', inputs });
    await say(github, { body: `/evalgap run ${HEAD}` });
    expect(github.state.runs.at(-1)).toMatchObject({
      event: 'workflow_dispatch',
      headBranch: 'main',
      inputs: { sha: HEAD, 'pull-request': '7' },
    });
    expect(github.state.runs[0]?.attempt).toBe(1);
    expect([reactions(github), replies(github)[0]]).toEqual([
      ['rocket'],
      expect.stringContaining('waits until its environment is approved'),
    ]);
    expect(replies(github)[0]).toContain(title);
    expect(replies(github)[0]).toContain(`It runs ${runs}`);
  });

  test.each([
    ['a fork', FORK],
    ['Dependabot', DEPENDABOT],
  ])('where there is no such workflow for %s, the file to add is named', async (_, pull) => {
    aPullRequest(pull);
    aRun();
    await say(github, { body: `/evalgap run ${HEAD}` });
    expect(replies(github)[0]).toContain('`docs/workflows/fork-run.yml`');
    expect(reactions(github)).toEqual(['confused']);
  });
});

describe('whatever goes wrong on the way', () => {
  const MOST_REQUESTS = 9;

  test.each(Object.entries(FAULTS))('%s, on each request in turn: told, and nothing done twice', async (_, fault) => {
    for (let nth = 1; nth <= MOST_REQUESTS; nth += 1) {
      const state = github.state;
      Object.assign(state, { runs: [], comments: [], reactions: [] });
      aPullRequest();
      aRun();
      github.failNth(nth, fault);
      const outcome = await say(github, { body: `/evalgap run ${HEAD}` });
      const lines = [...outcome.info, ...outcome.warnings, outcome.summary, ...replies(github)].join('\n');
      expect([0, 2]).toContain(outcome.exitCode);
      expect(lines).not.toContain('Evalgap itself failed');
      expect(replies(github).length).toBeLessThanOrEqual(1);
      expect(reactions(github).length).toBeLessThanOrEqual(1);
      expect(github.state.runs[0]?.attempt).toBeLessThanOrEqual(2);
      if (outcome.exitCode === 0 && reactions(github)[0] === 'rocket') expect(github.state.runs[0]?.attempt).toBe(2);
    }
  });
});

describe('snooze and accept', () => {
  const reason = 'the policy is still being written';
  const acceptance = `/evalgap accept stale/prompt-moved:support:triage until 2027-01-31: ${reason}`;

  test('are kept in the one reply, and shown to people', async () => {
    const issue = aWeeklyIssue();
    await on(issue, '/evalgap snooze 14d', { id: 810 });
    await on(issue, acceptance, { id: 811 });
    await on(issue, '/evalgap help', { id: 812 });
    const [body = ''] = replies(github);
    expect(replies(github)).toHaveLength(1);
    expect(readReplyMarker(body)).toEqual({
      orders: [
        { kind: 'snooze', by: 'octocat', comment: 810, until: '2026-12-07' },
        {
          kind: 'accept',
          by: 'octocat',
          comment: 811,
          until: '2027-01-31',
          cause: 'stale/prompt-moved:support:triage',
          reason,
        },
      ],
      answered: [810, 811, 812],
    });
    expect(body).toContain('- snoozed until 2026-12-07, asked by `octocat`');
    expect(body).toContain(`accepted until 2027-01-31, asked by \`octocat\`: \`${reason}\``);
    expect(body).toContain('`/evalgap snooze <days>d`');
    expect(reactions(github)).toEqual(['+1', '+1', '+1']);
  });

  test('an order ends with the comment it was given in', async () => {
    const issue = aWeeklyIssue();
    await on(issue, '/evalgap snooze 14d', { id: 820 });
    await on(issue, acceptance, { id: 821 });
    const { comments } = github.state;
    comments.splice(
      comments.findIndex(({ id }) => id === 820),
      1,
    );
    await on(issue, '/evalgap help');
    expect(readReplyMarker(replies(github)[0] ?? '').orders).toMatchObject([{ kind: 'accept', comment: 821 }]);
    expect(replies(github)[0]).not.toContain('snoozed');
  });

  test('nobody is said to have asked for what they did not', async () => {
    const issue = aWeeklyIssue();
    const by = { by: 'octocat', until: '2027-11-22', cause: 'stale/prompt-moved', reason: 'reviewed by the owner' };
    await on(issue, '/evalgap snooze 3d', { id: 830 });
    const forged = printReplyMarker({
      orders: [
        { kind: 'accept', comment: 77, ...by },
        { kind: 'accept', comment: 830, ...by, cause: 'stale/frozen' },
      ],
      answered: [],
    });
    github.state.comments.push({ id: 5, issue: 7, author: BOT, body: `${forged}\nThanks!`, edits: 0 });
    await on(issue, '/evalgap help');
    expect(replies(github)).toHaveLength(1);
    expect(replies(github)[0]).not.toContain('accepted until');
    expect(readReplyMarker(replies(github)[0] ?? '').orders).toMatchObject([{ kind: 'snooze', comment: 830 }]);
  });

  test('expired ones are gone at the next write', async () => {
    const issue = aWeeklyIssue();
    await on(issue, '/evalgap snooze 1d');
    await on(issue, acceptance);
    await on(issue, '/evalgap help', { now: new Date('2026-12-24T00:00:00Z') });
    expect(readReplyMarker(replies(github)[0] ?? '').orders.map(({ kind }) => kind)).toEqual(['accept']);
  });

  test('an order that another job wrote over is written again', async () => {
    const issue = aWeeklyIssue();
    await on(issue, '/evalgap help');
    await Promise.all([on(issue, '/evalgap snooze 14d'), on(issue, acceptance)]);
    expect(replies(github)).toHaveLength(1);
    const kinds = readReplyMarker(replies(github)[0] ?? '').orders.map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual(['accept', 'snooze']);
  });

  test('an order that could not be kept is not called taken', async () => {
    const issue = aWeeklyIssue();
    github.fail('POST', /issues\/7\/comments$/, {
      kind: 'status',
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    const outcome = await on(issue, '/evalgap snooze 14d');
    expect([outcome.exitCode, reactions(github), replies(github)]).toEqual([2, ['confused'], []]);
    expect(outcome.warnings.join()).toContain('issue is locked');
    expect(outcome.warnings.join()).toContain('The order was not kept');
  });

  test.each([
    ['an issue of somebody else with the label', { issueAuthor: 'octocat' }],
    ['an issue of ours without the label', { labels: [] }],
  ])('%s is no weekly issue', async (_, more) => {
    await on(aWeeklyIssue(), '/evalgap snooze 14d', more);
    expect(replies(github)[0]).toContain('not on issues');
    expect(readReplyMarker(replies(github)[0] ?? '').orders).toEqual([]);
    expect(reactions(github)).toEqual(['confused']);
  });

  test('a foreign marker, or one that was tampered with, gives no orders', async () => {
    const issue = aWeeklyIssue();
    await on(issue, '/evalgap snooze 14d');
    const stored = github.state.comments.find(({ author }) => author === BOT)!;
    const [marker = ''] = stored.body.split('\n');
    github.state.comments.push({ id: 5000, issue: 7, author: 'mallory', body: marker, edits: 0 });
    stored.body = stored.body.replace(/orders=.{8}/, 'orders=AAAAAAAA');
    await on(issue, '/evalgap help');
    expect(readReplyMarker(replies(github)[0] ?? '').orders).toEqual([]);
    expect(replies(github)[0]).not.toContain('In force');
  });

  test('more than there is room for is refused, and what stood stays', async () => {
    const issue = aWeeklyIssue();
    const long = '漢'.repeat(500);
    for (let index = 0; index < 16; index += 1)
      await on(issue, `/evalgap accept stale/frozen:support:${index} until 2027-01-31: ${long}`);
    const { orders } = readReplyMarker(replies(github)[0] ?? '');
    expect(orders.length).toBeGreaterThan(8);
    expect(orders.length).toBeLessThan(16);
    expect(replies(github)[0]).toContain('too much is accepted here');
    expect(replies(github)[0]?.length).toBeLessThan(LIMIT);
  });

  test('a secret that got into a reason stands nowhere, not even in what people do not see', async () => {
    const issue = aWeeklyIssue();
    await on(issue, `/evalgap accept stale/frozen until 2027-01-31: ${'x'.repeat(470)} ${SECRET}`);
    const [order] = readReplyMarker(replies(github)[0] ?? '').orders;
    expect(order).toMatchObject({ reason: expect.stringContaining('[redacted]') });
    expect(JSON.stringify(order)).not.toContain(SECRET);
    expect(replies(github)[0]).not.toContain(SECRET);
  });
});

describe('/evalgap add-case', () => {
  test("puts the config's label on the issue, making it where it is missing", async () => {
    await on(anIssue(), '/evalgap add-case');
    expect(github.state.issues.get(7)?.labels).toContain('wrong-answer');
    expect(github.state.labels.get('wrong-answer')).toMatchObject({ color: 'd93f0b' });
    expect(replies(github)[0]).toContain('carries the label `wrong-answer`, which was created for it');
    expect(reactions(github)).toEqual(['+1']);
  });

  test('an issue that carries it already is left as it is', async () => {
    const { requests } = await on(anIssue({ labels: ['Wrong-Answer'] }), '/evalgap add-case');
    expect(requests.filter((request) => request.includes('labels'))).toEqual([]);
    expect(replies(github)[0]).toContain('Already confirmed');
  });

  test('a pull request is no place for it', async () => {
    aPullRequest();
    await say(github, { body: '/evalgap add-case' });
    expect(replies(github)[0]).toContain('`add-case` works on issues, not on pull requests.');
  });

  test('the checkout goes before the API, and a config nobody can read is told', async () => {
    const directory = aFolder({ 'evalgap.yml': 'labels: 3\n' });
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['init', '--quiet'], { cwd: directory });
    const outcome = await on(anIssue(), '/evalgap add-case', { directory });
    expect([outcome.exitCode, reactions(github)]).toEqual([2, ['confused']]);
    expect(replies(github)[0]).toContain('`evalgap.yml:1:');
    expect(github.state.issues.get(7)?.labels).toEqual(['stale-evals']);
  });

  test('a default branch without a config is told; help works all the same', async () => {
    const issue = anIssue();
    await on(issue, '/evalgap add-case', { inputs: { INPUT_CONFIG: 'apps/bot/evalgap.yml' } });
    expect(replies(github)[0]).toContain('`apps/bot/evalgap.yml`: the default branch has no config here');
    await on(issue, '/evalgap help', { inputs: { INPUT_CONFIG: 'apps/bot/evalgap.yml' } });
    expect(replies(github)[0]).toContain('`/evalgap add-case`');
  });
});

describe('hostile comments', () => {
  const lines = HOSTILE.map((text) => text.replace(/\s+/gu, ' ').trim().slice(0, 400)).filter((text) => text !== '');

  test('as a reason: whatever is said is text, and is read back as it was', async () => {
    const issue = aWeeklyIssue();
    for (const text of lines.slice(0, 60)) {
      await on(issue, `/evalgap accept stale/frozen until 2027-01-31: ${text}`);
      const [body = ''] = replies(github);
      const [order] = readReplyMarker(body).orders;
      if (order?.kind === 'accept') expect(order.reason).toBe(text);
      await expectInert(body);
    }
  }, 60_000);

  test('as a cause, a SHA or a word: misunderstood, and quoted as text', async () => {
    aPullRequest();
    for (const text of lines.slice(0, 40)) {
      for (const body of [`/evalgap accept ${text}`, `/evalgap ${text}`]) {
        await say(github, { body });
        await expectInert(replies(github)[0] ?? '');
      }
    }
    expect(new Set(reactions(github))).toEqual(new Set(['confused']));
  }, 60_000);

  test('of 65,536 characters: answered shortly', async () => {
    aPullRequest();
    for (const filling of ['x', '`', '👍', '\u202E', '@octocat ']) {
      await say(github, { body: `/evalgap ${filling.repeat(LIMIT)}`.slice(0, LIMIT) });
      expect(replies(github)[0]?.length).toBeLessThan(4_000);
      expect(replies(github)[0]).toContain('longer than 2000 characters');
    }
  });

  async function expectInert(body: string): Promise<void> {
    const page = await parsed(body.slice(body.indexOf('\n')));
    const found = elements(page).map(({ tagName }) => tagName);
    for (const tag of ['a', 'img', 'script', 'iframe', 'svg', 'input', 'table']) expect(found).not.toContain(tag);
    for (const open of openTexts(page)) for (const live of LIVE) expect(open).not.toMatch(live);
    expect(body.match(/<!-- evalgap:/g)).toHaveLength(1);
  }
});
