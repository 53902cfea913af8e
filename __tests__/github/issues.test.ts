import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { connect } from '../../src/github/client.ts';
import { type IssueAction, type PlanInput, planIssues, type WantedIssue } from '../../src/github/issue-plan.ts';
import { applyIssues, type IssueOutcome, requireOwnIssues } from '../../src/github/issue-writes.ts';
import { listOwnIssues, type OwnIssue } from '../../src/github/issues.ts';
import { FAULTS, type Fault } from '../fake-github/faults.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { StoredIssue } from '../fake-github/state.ts';

const BOT = 'github-actions[bot]';
const LABEL = { name: 'evalgap', color: '5319e7', description: 'Kept by Evalgap' };
const NOW = Date.parse('2026-11-23T06:17:00Z');
const DAY = 86_400_000;

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.now = new Date(NOW).toISOString();
  github.state.tokens.set('weekly', { login: BOT, permissions: { contents: 'read', issues: 'write' } });
  github.state.tokens.set('reader', { login: BOT, permissions: { contents: 'read', issues: 'read' } });
  github.state.labels.set(LABEL.name, LABEL);
  client = clientOf('weekly');
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** Without the pauses that the throttled client makes before every write. */
function clientOf(token: string): Client {
  return { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
}

/** A body in which the key stands on the first line, and people write below `---`. */
function bodyOf(key: string, text: string, below = ''): string {
  return `<!-- kept ${key} -->\n${text}${below === '' ? '' : `\n---\n${below}`}`;
}

function identify(body: string): string | undefined {
  return /^<!-- kept (\S+) -->/.exec(body)?.[1];
}

function wants(key: string, text: string, rest: Partial<WantedIssue> & { news?: boolean } = {}): WantedIssue {
  const { news = true, ...others } = rest;
  return {
    key,
    assignees: [],
    write: (standing) => ({
      title: `About ${key}`,
      body: bodyOf(key, text, standing?.body.split('\n---\n')[1]),
      news,
    }),
    ...others,
  };
}

function stored(number: number, key: string, rest: Partial<StoredIssue> = {}): StoredIssue {
  const issue: StoredIssue = {
    number,
    author: BOT,
    title: `About ${key}`,
    body: bodyOf(key, 'old'),
    state: 'open',
    labels: ['evalgap'],
    assignees: [],
    createdAt: '2026-01-05T06:17:00Z',
    updatedAt: '2026-01-05T06:17:00Z',
    ...rest,
  };
  github.state.issues.set(number, issue);
  return issue;
}

const closing: PlanInput['closing'] = (key) => (standing) => ({
  text: { title: standing.title, body: bodyOf(key, 'closed', standing.body.split('\n---\n')[1]) },
  comment: `<!-- closing ${key} -->\n${key} is fresh`,
});

const WRITING = {
  label: LABEL,
  login: BOT,
  identify,
  duplicateComment: ({ number }: OwnIssue) => `<!-- duplicate of ${number} -->\nSee the older one`,
};

async function plan(wanted: readonly WantedIssue[], using = client): Promise<readonly IssueAction[]> {
  const listed = await requireOwnIssues(using, { label: LABEL.name, login: BOT });
  return planIssues({ listed, wanted, identify, closing, now: new Date(github.state.now) });
}

async function review(wanted: readonly WantedIssue[], using = client): Promise<readonly IssueOutcome[]> {
  return applyIssues(using, await plan(wanted, using), WRITING);
}

function said(outcomes: readonly IssueOutcome[]): readonly string[] {
  return outcomes.map((outcome) =>
    [outcome.kind, outcome.key, outcome.kind === 'left' ? outcome.why : ''].join(' ').trim(),
  );
}

function openIssues(): readonly string[] {
  return [...github.state.issues.values()]
    .filter(({ state }) => state === 'open')
    .map(({ number, body }) => `${number} ${identify(body)}`);
}

function commentsOn(issue: number): readonly string[] {
  return github.state.comments.filter((comment) => comment.issue === issue).map(({ body }) => body);
}

/** Somebody does something right after the nth request of this kind was answered. */
function rightAfter(method: string, nth: number, happens: () => void): Client {
  const octokit = octokitFor(github, 'weekly');
  let seen = 0;
  octokit.hook.after('request', (_, { method: sent, url }) => {
    if (sent !== method || !url.includes('{issue_number}')) return;
    seen += 1;
    if (seen === nth) happens();
  });
  return { octokit: octokit as unknown as Client['octokit'], in: IN };
}

describe('the list of our issues', () => {
  test('is asked for by label and author, goes over all pages, and holds no pull request', async () => {
    for (let number = 1; number <= 130; number += 1)
      stored(number, `k${number}`, { state: number % 2 ? 'open' : 'closed' });
    stored(131, 'k131', { author: 'stranger' });
    stored(132, 'k132', { labels: [] });
    const side = { sha: 'a'.repeat(40), ref: 'topic' };
    github.state.pullRequests.set(133, { number: 133, head: side, base: side, author: BOT, labels: ['evalgap'] });
    const listed = await listOwnIssues(client, { label: 'evalgap', login: BOT });
    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 130 }, (_, index) => index + 1));
    expect(github.requests).toEqual(['GET /repos/acme/shop/issues', 'GET /repos/acme/shop/issues']);
  });

  test('minds no case in the login, as GitHub does', async () => {
    stored(1, 'a');
    const octokit = octokitFor(github, 'weekly');
    octokit.hook.before('request', (options) => {
      options.url = options.url.replace('GitHub-Actions', 'github-actions');
    });
    const careless = { octokit: octokit as unknown as Client['octokit'], in: IN };
    const listed = await listOwnIssues(careless, { label: 'evalgap', login: 'GitHub-Actions[bot]' });
    expect(listed.map(({ number }) => number)).toEqual([1]);
  });
});

describe('the plan', () => {
  const kinds = (actions: readonly IssueAction[]) =>
    actions.map((action) => {
      const why = action.kind === 'leave' ? [action.why] : [];
      const number = 'issue' in action && action.issue !== undefined ? [action.issue.number] : [];
      return [action.kind, ...why, ...number].join(' ');
    });

  test('opens what is missing, at most five a week over all suites, the first first', async () => {
    const wanted = Array.from({ length: 8 }, (_, index) => wants(`k${index}`, 'new'));
    expect(kinds(await plan(wanted))).toEqual([...Array(5).fill('open'), ...Array(3).fill('leave too-many-new')]);
    stored(1, 'other', { createdAt: new Date(NOW - 2 * DAY).toISOString() });
    stored(2, 'older', { createdAt: new Date(NOW - 7 * DAY + 3_600_000).toISOString() });
    const wantedToo = [wants('other', 'old'), wants('older', 'old'), ...wanted];
    expect(kinds(await plan(wantedToo)).filter((kind) => kind === 'open')).toHaveLength(4);
  });

  test('updates what differs, leaves what does not, and closes what nobody wants', async () => {
    stored(1, 'a');
    stored(2, 'b');
    stored(3, 'c');
    stored(4, 'd', { state: 'closed' });
    expect(kinds(await plan([wants('a', 'new'), wants('b', 'old')]))).toEqual([
      'update 1',
      'leave unchanged 2',
      'close 3',
    ]);
  });

  test('never touches one that was not looked at, or that carries none of our lines', async () => {
    stored(1, 'a');
    stored(2, 'b', { body: 'A person took this over' });
    const listed = await listOwnIssues(client, { label: 'evalgap', login: BOT });
    const nobody = { listed, wanted: [], identify, now: new Date(NOW) };
    expect(planIssues({ ...nobody, closing: () => undefined })).toEqual([]);
    expect(kinds(planIssues({ ...nobody, closing }))).toEqual(['close 1']);
  });

  test('opens a closed one again, but one closed as not planned only for what is newer than the closing', async () => {
    const closed = { state: 'closed', updatedAt: '2026-11-10T00:00:00Z' } as const;
    stored(1, 'a', { ...closed, stateReason: 'completed' });
    stored(2, 'b', { ...closed, stateReason: 'not_planned' });
    stored(3, 'c', { ...closed, stateReason: 'duplicate' });
    const wanted = (newest?: number) =>
      ['a', 'b', 'c'].map((key) => wants(key, 'new', newest === undefined ? {} : { newest }));
    const declined = ['reopen 1', 'leave not-planned 2', 'leave not-planned 3'];
    expect(kinds(await plan(wanted()))).toEqual(declined);
    expect(kinds(await plan(wanted(Date.parse('2026-11-09T23:59:59Z'))))).toEqual(declined);
    expect(kinds(await plan(wanted(Date.parse('2026-11-10T00:00:01Z'))))).toEqual(['reopen 1', 'reopen 2', 'reopen 3']);
  });

  test('opens one that a person closed as completed again after two reviews, or for what is newer', async () => {
    stored(1, 'a', { state: 'closed', updatedAt: '2026-11-10T00:00:00Z', stateReason: 'completed' });
    const at = async (day: string, rest: Partial<WantedIssue> = {}) =>
      kinds(
        planIssues({
          listed: await listOwnIssues(client, { label: 'evalgap', login: BOT }),
          wanted: [wants('a', 'new', rest)],
          identify,
          closing,
          isClosing: (body) => body.includes('closed'),
          now: new Date(day),
        }),
      );
    expect(await at('2026-11-16T06:17:00Z')).toEqual(['leave held 1']);
    expect(await at('2026-11-16T06:17:00Z', { newest: Date.parse('2026-11-11') })).toEqual(['reopen 1']);
    expect(await at('2026-11-23T06:17:00Z')).toEqual(['reopen 1']);
    github.state.issues.get(1)!.body = bodyOf('a', 'closed');
    expect(await at('2026-11-16T06:17:00Z')).toEqual(['reopen 1']);
  });

  test('changes no more than the text of one that is held', async () => {
    stored(1, 'a');
    stored(2, 'b', { state: 'closed', stateReason: 'completed' });
    const held = (key: string, text: string) => wants(key, text, { held: true });
    expect(kinds(await plan([held('a', 'old'), held('b', 'new'), held('c', 'new')]))).toEqual([
      'leave held 1',
      'leave held 2',
      'leave held',
    ]);
    expect(kinds(await plan([held('a', 'snoozed')]))).toEqual(['update 1']);
  });

  test('closes all but the oldest of several that are open', async () => {
    stored(2, 'a', { state: 'closed' });
    for (const number of [5, 3, 9]) stored(number, 'a');
    expect(kinds(await plan([wants('a', 'old')]))).toEqual([
      'leave unchanged 3',
      'close-duplicate 5',
      'close-duplicate 9',
    ]);
    expect(kinds(await plan([]))).toEqual(['close 3', 'close-duplicate 5', 'close-duplicate 9']);
  });
});

describe('what is written', () => {
  test('is opened with title, body, label and the people who can be assigned; the others are named', async () => {
    github.state.labels.clear();
    github.state.unknownUsers.add('ghost');
    const [outcome] = await review([wants('a', 'new', { assignees: ['octocat', 'ghost'] })]);
    expect(outcome).toMatchObject({ kind: 'opened', number: 1, remarks: [expect.stringContaining('`ghost`')] });
    expect(github.state.issues.get(1)).toMatchObject({
      title: 'About a',
      body: bodyOf('a', 'new'),
      labels: ['evalgap'],
      assignees: ['octocat'],
    });
    expect(github.state.labels.get('evalgap')).toEqual(LABEL);
  });

  test('is opened without people where GitHub refuses one of them', async () => {
    github.fail('POST', /\/issues$/, { kind: 'status', status: 422, message: 'Validation Failed' });
    const [outcome] = await review([wants('a', 'new', { assignees: ['octocat'] })]);
    expect(outcome).toMatchObject({ kind: 'opened', remarks: [expect.stringContaining('`octocat`')] });
  });

  test('costs one request where nothing changed', async () => {
    for (let number = 1; number <= 50; number += 1) stored(number, `k${number}`);
    const outcomes = await review(Array.from({ length: 50 }, (_, index) => wants(`k${index + 1}`, 'old')));
    expect(new Set(said(outcomes).map((text) => text.split(' ').at(-1)))).toEqual(new Set(['unchanged']));
    expect(github.requests).toEqual(['GET /repos/acme/shop/issues']);
  });

  test('costs at most 30 with 50 open issues, whose figures can wait where there is other news', async () => {
    for (let number = 1; number <= 50; number += 1) stored(number, `k${number}`);
    const wanted = [
      ...Array.from({ length: 45 }, (_, index) => wants(`k${index + 1}`, 'newer', { news: index < 3 })),
      ...Array.from({ length: 3 }, (_, index) => wants(`k${index + 46}`, 'old')),
      ...Array.from({ length: 8 }, (_, index) => wants(`new${index}`, 'new')),
    ];
    const outcomes = await review(wanted);
    const count = (start: string) => said(outcomes).filter((text) => text.startsWith(start)).length;
    expect([count('opened'), count('closed'), count('refused')]).toEqual([5, 2, 0]);
    expect(outcomes.slice(0, 3).map(({ kind }) => kind)).toEqual(['updated', 'updated', 'updated']);
    expect(count('updated')).toBeGreaterThan(3);
    expect(github.requests.length).toBeLessThanOrEqual(30);
    expect(github.requests.length).toBeGreaterThan(25);
  });

  test('is closed once with one comment, and says nothing when it is closed already', async () => {
    stored(1, 'a', { body: bodyOf('a', 'old', 'our plan') });
    expect(said(await review([]))).toEqual(['closed a']);
    expect(github.state.issues.get(1)).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
      body: bodyOf('a', 'closed', 'our plan'),
    });
    expect(await review([])).toEqual([]);
    expect(commentsOn(1)).toEqual(['<!-- closing a -->\na is fresh']);
    expect(said(await review([wants('a', 'back')]))).toEqual(['reopened a']);
    expect(github.state.issues.get(1)).toMatchObject({ state: 'open', body: bodyOf('a', 'back', 'our plan') });
  });

  test('leaves one of two that two runs opened at the same moment', async () => {
    const wanted = [wants('a', 'new')];
    const [one, other] = [await plan(wanted), await plan(wanted)];
    await Promise.all([applyIssues(client, one, WRITING), applyIssues(clientOf('weekly'), other, WRITING)]);
    await review(wanted);
    expect(openIssues()).toEqual(['1 a']);
    expect(github.state.issues.get(2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(commentsOn(2)[0]).toBe('<!-- duplicate of 1 -->\nSee the older one');
  });
});

describe('what people write meanwhile', () => {
  const write = (text: string) => () => {
    const issue = github.state.issues.get(1)!;
    issue.body = bodyOf('a', issue.body.split('\n')[1]!, text);
  };

  test('between the list and the write is kept', async () => {
    stored(1, 'a', { body: bodyOf('a', 'old', 'early') });
    const planned = await plan([wants('a', 'new')]);
    write('late')();
    expect(said(await applyIssues(client, planned, WRITING))).toEqual(['updated a']);
    expect(github.state.issues.get(1)?.body).toBe(bodyOf('a', 'new', 'late'));
  });

  test('right after the write, from a page loaded before it, is kept, and ours is written on it', async () => {
    stored(1, 'a', { body: bodyOf('a', 'old', 'early') });
    const racing = rightAfter('PATCH', 1, () => {
      github.state.issues.get(1)!.body = bodyOf('a', 'old', 'saved in a browser');
    });
    expect(said(await applyIssues(racing, await plan([wants('a', 'new')]), WRITING))).toEqual(['updated a']);
    expect(github.state.issues.get(1)?.body).toBe(bodyOf('a', 'new', 'saved in a browser'));
  });

  test('again and again is left for the next review', async () => {
    stored(1, 'a');
    const octokit = octokitFor(github, 'weekly');
    octokit.hook.after('request', (_, { method }) => {
      if (method === 'PATCH') github.state.issues.get(1)!.body = bodyOf('a', 'old', 'mine');
    });
    const stubborn = { octokit: octokit as unknown as Client['octokit'], in: IN };
    const [outcome] = await applyIssues(stubborn, await plan([wants('a', 'new')]), WRITING);
    expect(outcome).toMatchObject({ kind: 'updated', remarks: [expect.stringMatching(/at the same time/)] });
    expect(github.state.issues.get(1)?.body).toBe(bodyOf('a', 'old', 'mine'));
  });

  test.each<[string, () => void]>([
    ['closes it', () => Object.assign(github.state.issues.get(1)!, { state: 'closed', stateReason: 'not_planned' })],
    ['takes it over', () => Object.assign(github.state.issues.get(1)!, { body: 'mine now' })],
    ['brings it up to date', () => Object.assign(github.state.issues.get(1)!, { body: bodyOf('a', 'new') })],
  ])('is respected where somebody %s', async (_, happens) => {
    stored(1, 'a');
    const planned = await plan([wants('a', 'new')]);
    happens();
    const before = { ...github.state.issues.get(1) };
    expect(said(await applyIssues(client, planned, WRITING))).toEqual(['left a moved-on']);
    expect(github.state.issues.get(1)).toEqual(before);
  });

  test('closing it right after it was opened again is not undone', async () => {
    stored(1, 'a', { state: 'closed', stateReason: 'completed' });
    const racing = rightAfter('PATCH', 1, () => {
      Object.assign(github.state.issues.get(1)!, { state: 'closed', stateReason: 'not_planned' });
    });
    await applyIssues(racing, await plan([wants('a', 'new')]), WRITING);
    expect(github.state.issues.get(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });
});

test('a second issue that somebody took over, or closed, is not closed as one', async () => {
  stored(1, 'a');
  stored(2, 'a');
  stored(3, 'a');
  const planned = await plan([wants('a', 'old')]);
  github.state.issues.get(2)!.body = 'mine now';
  Object.assign(github.state.issues.get(3)!, { state: 'closed', stateReason: 'completed' });
  expect(said(await applyIssues(client, planned, WRITING))).toEqual([
    'left a unchanged',
    'left a moved-on',
    'left a moved-on',
  ]);
  expect(openIssues()).toHaveLength(2);
  expect(commentsOn(3)).toEqual([]);
});

describe('what is refused', () => {
  test('a token without `issues: write` is named once, and nothing more is asked', async () => {
    for (const number of [1, 2, 3]) stored(number, `k${number}`);
    const reader = clientOf('reader');
    const outcomes = await review(
      [wants('k1', 'new'), wants('k2', 'new'), wants('k3', 'old'), wants('k4', 'new')],
      reader,
    );
    const problem = {
      message: expect.stringContaining('may not write issues'),
      remedy: expect.stringContaining('`issues: write`'),
    };
    expect(outcomes).toMatchObject([
      { kind: 'refused', key: 'k1', number: 1, problem },
      { kind: 'refused', key: 'k2', number: 2, problem },
      { kind: 'left', key: 'k3' },
      { kind: 'refused', key: 'k4', problem },
    ]);
    expect(github.requests.filter((request) => !request.startsWith('GET'))).toHaveLength(1);
  });

  test('issues that are switched off, when they are listed or only when one is opened', async () => {
    github.state.hasIssues = false;
    const [outcome] = await review([wants('a', 'new')]);
    expect(outcome).toMatchObject({
      kind: 'refused',
      problem: { message: 'Issues are switched off in this repository' },
    });
    github.fail('GET', /\/issues$/, {
      kind: 'status',
      status: 410,
      message: 'Issues has been disabled in this repository.',
    });
    await expect(plan([])).rejects.toThrow(/switched off.*Settings/s);
  });

  test('a locked thread is closed without its comment, which is said', async () => {
    stored(1, 'a', { locked: true });
    const [outcome] = await review([]);
    expect(outcome).toMatchObject({ kind: 'closed', remarks: [expect.stringMatching(/locked.*Unlock/s)] });
    expect(github.state.issues.get(1)?.state).toBe('closed');
  });

  test('a label that cannot be made keeps issues from being opened and never found again', async () => {
    github.state.labels.clear();
    github.fail('POST', /\/labels$/, FAULTS['permission refused']);
    const [outcome] = await review([wants('a', 'new')]);
    expect(outcome?.kind).toBe('refused');
    expect(github.state.issues.size).toBe(0);
  });

  test.each<[string, number, string]>([
    ['deleted', 410, 'This issue was deleted'],
    ['moved out of sight', 404, 'Not Found'],
  ])('not an issue that was %s meanwhile: it is left, whenever that is seen', async (_, status, message) => {
    const gone: Fault = { kind: 'status', status, message };
    for (const happens of [
      () => github.fail('GET', /issues\/\d$/, gone),
      () => {
        github.fail('PATCH', /issues\/\d$/, gone);
        github.fail('GET', /issues\/\d$/, { kind: 'slow', milliseconds: 0 }, gone);
      },
    ]) {
      stored(1, 'a');
      happens();
      expect(said(await review([wants('a', 'new')]))).toEqual(['left a moved-on']);
      stored(1, 'a');
      happens();
      expect(said(await review([]))).toEqual(['left a moved-on']);
      stored(1, 'a', { state: 'closed', stateReason: 'completed' });
      happens();
      expect(said(await review([wants('a', 'new')]))).toEqual(['left a moved-on']);
      stored(1, 'a');
      stored(2, 'a');
      happens();
      expect(said(await review([wants('a', 'old')]))).toEqual(['left a unchanged', 'left a moved-on']);
      github.state.issues.clear();
    }
    expect(github.state.comments).toEqual([]);
  });

  test('a write to an issue that is there and reads as if it were not', async () => {
    stored(1, 'a');
    const hidden: Fault = { kind: 'status', status: 404, message: 'Not Found' };
    github.fail('PATCH', /issues\/1$/, hidden, hidden);
    expect(said(await review([wants('a', 'new')]))).toEqual(['refused a']);
  });

  test('issues that the token opens under another login: one is opened and closed, and the input is named', async () => {
    github.state.tokens.set('app', { login: 'acme-evals[bot]', permissions: { contents: 'read', issues: 'write' } });
    const outcomes = await review([wants('a', 'new'), wants('b', 'new')], clientOf('app'));
    const problem = {
      message: expect.stringMatching(/`acme-evals\[bot\]`.*`github-actions\[bot\]`.*issue 1 .*was closed at once/),
      remedy: 'Set the input `bot-login` to `acme-evals[bot]`, or give `--login acme-evals[bot]` on the command line',
    };
    expect(outcomes).toEqual([
      { kind: 'refused', key: 'a', problem },
      { kind: 'refused', key: 'b', problem },
    ]);
    expect([...github.state.issues.values()]).toMatchObject([{ state: 'closed', stateReason: 'not_planned' }]);
  });

  test('such an issue that cannot be closed either is named', async () => {
    github.state.tokens.set('app', { login: 'acme-evals[bot]', permissions: { contents: 'read', issues: 'write' } });
    github.fail('PATCH', /issues\/1$/, FAULTS['permission refused']);
    const [outcome] = await review([wants('a', 'new')], clientOf('app'));
    expect(outcome).toMatchObject({ problem: { remedy: expect.stringMatching(/, and close issue 1$/) } });
  });

  test('nothing where the login differs in case alone', async () => {
    github.state.tokens.set('app', {
      login: 'GitHub-Actions[bot]',
      permissions: { contents: 'read', issues: 'write' },
    });
    expect(said(await review([wants('a', 'new')], clientOf('app')))).toEqual(['opened a']);
    expect(openIssues()).toEqual(['1 a']);
  });
});

describe('any request may fail', () => {
  const wanted = () => [wants('a', 'new'), wants('b', 'new'), wants('c', 'new')];
  const world = () => {
    stored(1, 'a', { body: bodyOf('a', 'old', 'ours') });
    stored(2, 'b', { state: 'closed', stateReason: 'completed', body: bodyOf('b', 'old', 'ours') });
    stored(3, 'd', { body: bodyOf('d', 'old', 'ours') });
    stored(4, 'a');
  };
  const REQUESTS = 16;

  test('a review without a fault takes fewer requests than are tried', async () => {
    world();
    await review(wanted());
    expect(github.requests.length).toBeLessThanOrEqual(REQUESTS);
    expect(github.requests.length).toBeGreaterThan(REQUESTS - 3);
  });

  describe.each(Object.entries(FAULTS) as [string, Fault][])('%s', (_, fault) => {
    test.each(Array.from({ length: REQUESTS }, (_, index) => index + 1))('at request %i', async (nth) => {
      world();
      github.failNth(nth, fault);
      try {
        await review(wanted());
      } catch (error) {
        expect(nth).toBe(1);
        expect(error).toMatchObject({ name: 'CouldNotCheck' });
      }
      // Whatever was lost, the next week mends it: one issue each, people's text kept, one comment.
      await review(wanted());
      await review(wanted());
      expect(openIssues().map((text) => text.split(' ')[1])).toEqual(['a', 'b', 'c']);
      expect([1, 2, 3].map((number) => github.state.issues.get(number)?.body)).toEqual([
        bodyOf('a', 'new', 'ours'),
        bodyOf('b', 'new', 'ours'),
        bodyOf('d', 'closed', 'ours'),
      ]);
      expect(commentsOn(3).length).toBeLessThanOrEqual(1);
      expect(commentsOn(4).length).toBeLessThanOrEqual(1);
    });
  });

  test('with the client that tries again, a write is not repeated blindly', async () => {
    stored(1, 'a');
    const throttled = await connect({ owner: 'acme', repository: 'shop', apiUrl: github.url }, 'weekly', () => {});
    github.fail('POST', /\/issues$/, FAULTS['connection cut after the request was carried out']);
    expect(said(await review([wants('a', 'old'), wants('c', 'new')], throttled))).toEqual([
      'left a unchanged',
      'opened c',
    ]);
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });
});
