import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../../src/github/client.ts';
import { confirmedFailures, type FailureSearch } from '../../../src/jobs/weekly/failures.ts';
import { askOnce } from '../../../src/jobs/weekly/orders.ts';
import { FAULTS, type Fault } from '../../fake-github/faults.ts';
import { putLabel, takeLabel } from '../../fake-github/issue-events.ts';
import { IN, octokitFor } from '../../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import type { StoredIssue } from '../../fake-github/state.ts';

const BOT = 'github-actions[bot]';
const LABEL = 'agent-failure';
const COMMAND = '/evalgap add-case';
const OF_LABEL = `with the label \`${LABEL}\``;

let github: FakeGitHub;
let client: Client;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.now = day(2);
  github.state.visibility = 'public';
  github.state.tokens.set('weekly', { login: BOT, permissions: { issues: 'write' } });
  for (const login of ['alice', 'bob']) github.state.collaborators.set(login, { permission: 'write', role: 'write' });
  client = { octokit: octokitFor(github, 'weekly') as unknown as Client['octokit'], in: IN };
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function day(number: number): string {
  return `2026-11-${String(number).padStart(2, '0')}T09:00:00Z`;
}

/** What happens from here on happens then. */
function on(number: number): void {
  github.state.now = day(number);
}

/** As by an issue form: the label is put on under the name of whoever opens the issue. */
function opened(number: number, rest: Partial<StoredIssue> = {}): void {
  const issue = { number, author: 'customer', title: `Issue ${number}`, body: '', state: 'open' as const };
  github.state.issues.set(number, { ...issue, labels: [LABEL], createdAt: day(2), ...rest });
}

function labelled(number: number, by: string): void {
  if (!github.state.issues.has(number)) opened(number, { labels: [] });
  putLabel(github.state, number, LABEL, by);
}

function said(issue: number, author: string, body = COMMAND): void {
  const id = 10_000 + github.state.comments.length;
  const { now } = github.state;
  github.state.comments.push({ id, issue, author, body, edits: 0, createdAt: now, updatedAt: now });
}

async function found(rest: Partial<FailureSearch> = {}) {
  const { failures, notLookedAt } = await confirmedFailures(client, {
    label: LABEL,
    login: BOT,
    isCited: () => false,
    ...rest,
  });
  return {
    failures: failures
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, confirmedAt }) => `${number} on ${new Date(confirmedAt).getUTCDate()}`),
    notLookedAt,
  };
}

const nothing = { failures: [], notLookedAt: [] };

function confirmed(...failures: readonly string[]) {
  return { failures, notLookedAt: [] };
}

describe('a failure is confirmed', () => {
  test('where somebody with write access put the label', async () => {
    opened(5, { author: 'alice', title: '@everyone `x` ![](https://example.com/x.png)' });
    on(4);
    labelled(6, 'bob');
    const { failures } = await confirmedFailures(client, { label: LABEL, login: BOT, isCited: () => false });
    expect(failures.toReversed()).toEqual([
      {
        number: 5,
        url: 'https://github.com/acme/shop/issues/5',
        title: '@everyone `x` ![](https://example.com/x.png)',
        confirmedAt: Date.parse(day(2)),
      },
      { number: 6, url: 'https://github.com/acme/shop/issues/6', title: 'Issue 6', confirmedAt: Date.parse(day(4)) },
    ]);
  });

  test('where such a person asked for it, whoever put the label then', async () => {
    opened(5, { labels: [] });
    on(4);
    said(5, 'alice', `${COMMAND}\n\nSeen twice this week.`);
    on(5);
    labelled(5, BOT);
    opened(6);
    said(6, 'bob');
    expect(await found()).toEqual(confirmed('5 on 4', '6 on 5'));
  });

  test('where such a person reported it, and we put the label that the repository did not have yet', async () => {
    opened(5, { author: 'alice', labels: [] });
    opened(6, { author: 'customer', labels: [] });
    opened(7, { author: 'alice', labels: [] });
    on(4);
    for (const number of [5, 6]) labelled(number, BOT);
    labelled(7, 'helper[bot]');
    expect(await found()).toEqual(confirmed('5 on 4'));
  });

  test('as late as the last of them says so, where that is asked for', async () => {
    opened(5, { author: 'alice' });
    on(4);
    said(5, 'alice');
    on(5);
    said(5, 'bob');
    on(6);
    said(5, 'customer');
    expect(await found({ word: 'newest' })).toEqual(confirmed('5 on 5'));
  });

  test('as early as the first of them says so', async () => {
    on(3);
    opened(5);
    said(5, 'alice');
    on(4);
    said(5, 'bob');
    labelled(6, 'alice');
    opened(7, { labels: [] });
    said(7, 'bob');
    on(6);
    said(6, 'bob');
    labelled(7, 'alice');
    expect(await found()).toEqual(confirmed('5 on 3', '6 on 4', '7 on 4'));
  });

  test('again where the label was taken off and put on again', async () => {
    labelled(5, 'alice');
    on(3);
    takeLabel(github.state, 5, LABEL, 'bob');
    on(7);
    labelled(5, 'bob');
    expect(await found()).toEqual(confirmed('5 on 7'));
  });

  test('by somebody whom a crowd of strangers speaks after, or before', async () => {
    opened(5, { labels: [] });
    for (let stranger = 1; stranger <= 9; stranger += 1) said(5, `early-${stranger}`);
    on(4);
    said(5, 'alice');
    on(5);
    labelled(5, BOT);
    for (let stranger = 1; stranger <= 9; stranger += 1) said(5, `late-${stranger}`);
    expect(await found()).toEqual(confirmed('5 on 4'));
    expect(await found({ word: 'newest' })).toEqual(confirmed('5 on 4'));
  });

  test('by a member whom GitHub does not show as one, once they are known from another issue', async () => {
    const octokit = octokitFor(github, 'weekly');
    octokit.hook.after('request', ({ data, url }) => {
      if (url.includes('/timeline'))
        for (const event of data as object[]) Object.assign(event, { author_association: 'NONE' });
    });
    client = { octokit: octokit as unknown as Client['octokit'], in: IN };
    opened(5, { labels: [] });
    on(4);
    said(5, 'alice');
    labelled(5, BOT);
    on(5);
    for (let stranger = 1; stranger <= 9; stranger += 1) said(5, `stranger-${stranger}`);
    opened(6, { labels: [] });
    said(6, 'alice');
    labelled(6, BOT);
    expect(await found({ word: 'newest' })).toEqual(confirmed('5 on 4', '6 on 5'));
  });

  test('in every issue of many reporters, of whom nobody is asked about where a command stands', async () => {
    for (let number = 1; number <= 10; number += 1) {
      on(2);
      opened(number, { labels: [], author: `customer-${number}` });
      on(4);
      said(number, number === 1 ? 'bob' : 'alice');
      on(5);
      labelled(number, BOT);
    }
    expect((await found({ word: 'newest' })).failures).toHaveLength(10);
    expect(github.requests.filter((request) => request.includes('collaborators'))).toHaveLength(2);
  });

  test('by somebody who found a crowd of strangers there', async () => {
    opened(5, { labels: [] });
    for (let stranger = 1; stranger <= 9; stranger += 1) said(5, `stranger-${stranger}`);
    on(4);
    labelled(5, 'alice');
    expect(await found()).toEqual(confirmed('5 on 4'));
  });
});

test('what was answered is looked at after all others, if anything happened since, and only a later word counts', async () => {
  opened(6, { author: 'alice' });
  for (const number of [5, 7]) opened(number, { author: 'alice', updatedAt: day(3) });
  opened(8, { author: 'alice', updatedAt: day(9) });
  opened(9, { author: 'alice', updatedAt: day(9) });
  on(9);
  said(9, 'bob');
  const answered: FailureSearch['answeredAt'] = (number) => (number === 6 ? undefined : Date.parse(day(3)));
  expect(await found({ word: 'newest', answeredAt: answered })).toEqual(confirmed('6 on 2', '9 on 9'));
  const looked = github.requests.flatMap((request) => /(\d+)\/timeline/.exec(request)?.[1] ?? []);
  expect(looked).toEqual(['6', '9', '8']);
});

describe('a failure is not confirmed', () => {
  test('by an issue form, whose label stands under the name of whoever filled it in', async () => {
    opened(5);
    said(5, 'customer');
    expect(await found()).toEqual(nothing);
  });

  test('by our own login or another bot, whatever they say', async () => {
    labelled(5, BOT);
    said(5, BOT);
    labelled(6, 'helper[bot]');
    said(6, 'helper[bot]');
    labelled(7, 'evalgap-account');
    github.state.collaborators.set('evalgap-account', { permission: 'write', role: 'write' });
    expect(await found({ login: 'Evalgap-Account' })).toEqual(nothing);
    const asked = github.requests.filter((request) => request.includes('collaborators'));
    expect(asked).toEqual(['GET /repos/acme/shop/collaborators/customer/permission']);
  });

  test('by people who may only read or triage, or may not write any more', async () => {
    github.state.collaborators.set('triager', { permission: 'read', role: 'triage' });
    labelled(5, 'triager');
    said(5, 'triager');
    labelled(6, 'former');
    expect(await found()).toEqual(nothing);
  });

  test('by a command that is none, or was taken back together with the label', async () => {
    opened(5);
    for (const body of [` ${COMMAND}`, `> ${COMMAND}`, `please: ${COMMAND}`, `${COMMAND} now`, '/evalgap help']) {
      said(5, 'alice', body);
    }
    opened(6);
    said(6, 'alice');
    on(3);
    takeLabel(github.state, 6, LABEL, 'alice');
    on(4);
    labelled(6, 'helper[bot]');
    expect(await found()).toEqual(nothing);
  });

  test('where the label is another one', async () => {
    opened(5, { labels: [LABEL, 'bug'] });
    takeLabel(github.state, 5, 'bug', 'customer');
    putLabel(github.state, 5, 'bug', 'alice');
    putLabel(github.state, 5, `${LABEL}s`, 'alice');
    expect(await found()).toEqual(nothing);
  });
});

describe('of many issues fifty are looked at', () => {
  const looked = () => github.requests.flatMap((request) => /(\d+)\/timeline/.exec(request)?.[1] ?? []).map(Number);

  test('first those that changed since they were opened, the last change first, then the newest', async () => {
    for (let number = 1; number <= 30; number += 1) {
      const at = `2026-11-02T09:${String(number).padStart(2, '0')}:0`;
      opened(number, { createdAt: `${at}0Z`, updatedAt: `${at}4Z` });
    }
    for (const [number, changed] of [
      [3, 5],
      [8, 20],
      [12, 4],
    ] as const)
      opened(number, { createdAt: day(2), updatedAt: day(changed) });
    await found();
    expect(looked().slice(0, 10)).toEqual([8, 3, 12, 30, 29, 28, 27, 26, 25, 24]);
  });

  test('so that any number opened by a form hides none that somebody confirmed later', async () => {
    for (let number = 1; number <= 80; number += 1) opened(number, { updatedAt: day(2) });
    on(4);
    takeLabel(github.state, 17, LABEL, 'alice');
    labelled(17, 'alice');
    opened(17, { updatedAt: day(4) });
    expect(await found()).toEqual({
      failures: ['17 on 4'],
      notLookedAt: [`30 more issues ${OF_LABEL}: 50 are looked at in one review`],
    });
  });
});

describe('what is not looked at is said', () => {
  test('of more than ten issues, of which those that are cases already cost nothing', async () => {
    for (let number = 1; number <= 60; number += 1) labelled(number, number % 2 === 0 ? 'alice' : 'bob');
    opened(61, { state: 'closed' });
    const isCited = (url: string) => Number(url.split('/').at(-1)) <= 38;
    const { failures, notLookedAt } = await found({ isCited });
    expect(failures).toEqual(Array.from({ length: 10 }, (_, index) => `${51 + index} on 2`));
    expect(notLookedAt).toEqual([`12 more issues ${OF_LABEL}: 10 are told of in one review`]);
    expect(github.requests).toHaveLength(1 + 10 + 2);
  });

  test('of more than 300 listed', async () => {
    for (let number = 1; number <= 301; number += 1) opened(number, { author: 'alice' });
    expect((await found({ isCited: (url) => !url.endsWith('/2') })).notLookedAt).toEqual([
      `issues ${OF_LABEL} besides the 300 that changed last: no more are listed`,
    ]);
    expect(github.requests).toHaveLength(3 + 1 + 1);
  });

  test.each<[string, Fault, string]>([
    [
      'the token may not read them',
      FAULTS['permission refused'],
      'the token may not read issues; give the job `issues: read` under `permissions:`',
    ],
    [
      'they are hidden from it',
      { kind: 'status', status: 404, message: 'Not Found' },
      'GitHub shows none to this token; give the job `issues: read` under `permissions:`',
    ],
    [
      'they are switched off',
      { kind: 'status', status: 410, message: 'Issues are disabled for this repo' },
      'issues are switched off in this repository',
    ],
    ['GitHub fails', FAULTS['server error'], 'the request failed (500)'],
  ])('where the list is not to be had, since %s', async (_, fault, reason) => {
    labelled(5, 'alice');
    github.fail('GET', /issues$/, fault);
    expect(await found()).toEqual({ failures: [], notLookedAt: [`issues ${OF_LABEL}: ${reason}`] });
  });

  test('where a timeline fails, and the others are looked at', async () => {
    for (const number of [5, 6, 7]) labelled(number, 'alice');
    github.fail('GET', /6\/timeline/, FAULTS['server error']);
    expect(await found()).toEqual({
      failures: ['5 on 2', '7 on 2'],
      notLookedAt: [`issue 6 ${OF_LABEL}: the request failed (500)`],
    });
  });

  test('where GitHub limits requests, of which no more are made then', async () => {
    for (const number of [5, 6, 7]) labelled(number, 'alice');
    github.fail('GET', /6\/timeline/, FAULTS['secondary rate limit']);
    expect(await found()).toEqual({
      failures: ['7 on 2'],
      notLookedAt: [`issues 5, 6 ${OF_LABEL}: GitHub limits for now how much it may be asked`],
    });
    expect(github.requests).toHaveLength(4);
  });

  test('where it is not known who may write', async () => {
    labelled(5, 'alice');
    labelled(6, 'gone');
    labelled(7, 'bob');
    said(7, 'alice');
    github.state.unknownUsers.add('gone');
    github.fail('GET', /collaborators\/alice/, FAULTS['server error']);
    expect(await found()).toEqual({
      failures: ['7 on 2'],
      notLookedAt: [`issues 5, 6 ${OF_LABEL}: it is not known whether those who confirmed it may write here`],
    });
  });

  test('where the timeline names nobody, or goes on behind what is read', async () => {
    labelled(5, 'alice');
    labelled(6, 'alice');
    for (let count = 0; count < 300; count += 1) said(6, 'customer', 'and another thing');
    labelled(7, BOT);
    for (let count = 0; count < 299; count += 1) said(7, 'customer', 'and another thing');
    said(7, 'alice');
    // Whose word stands on the pages that are read is heard all the same.
    labelled(8, BOT);
    said(8, 'bob');
    for (let count = 0; count < 300; count += 1) said(8, 'customer', 'and another thing');
    const octokit = octokitFor(github, 'weekly');
    octokit.hook.after('request', (response) => {
      const events = response.data as { label?: { name: string } }[];
      if (response.url.includes('/5/timeline')) events.splice(0, 1);
    });
    client = { octokit: octokit as unknown as Client['octokit'], in: IN };
    expect(await found()).toEqual({
      failures: ['8 on 2'],
      notLookedAt: [
        `issue 5 ${OF_LABEL}: GitHub does not tell who put the label`,
        `issues 6, 7 ${OF_LABEL}: more than 300 things happened there`,
      ],
    });
  });

  test('where a crowd would have to be asked about, which keeps nobody from being heard who is likely to write', async () => {
    for (const number of [7, 8, 9, 10]) {
      labelled(number, BOT);
      for (let stranger = 1; stranger <= 9; stranger += 1) said(number, `stranger-${number}-${stranger}`);
    }
    labelled(6, BOT);
    said(6, 'bob');
    labelled(5, 'alice');
    expect(await found()).toEqual({
      failures: ['5 on 2', '6 on 2'],
      notLookedAt: [
        `issues 7, 8 ${OF_LABEL}: it is not known whether those who confirmed it may write here`,
        `issues 9, 10 ${OF_LABEL}: of one issue only 5 people are asked about`,
      ],
    });
    // Each issue's list, one question for each, eight more for the crowd, and the customer who reported them.
    expect(github.requests).toHaveLength(1 + 6 + 6 + 8 + 1);
  });

  test('and nobody is asked about whom the run has asked about already', async () => {
    labelled(5, 'alice');
    labelled(6, 'Alice');
    const ask = askOnce(client);
    await ask('alice');
    github.state.collaborators.delete('alice');
    expect(await found({ ask })).toEqual(confirmed('5 on 2', '6 on 2'));
    expect(github.requests).toHaveLength(1 + 1 + 2);
  });
});
