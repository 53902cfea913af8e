import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { aCommit } from '../../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { aRepository, type TestRepository } from '../../repository.ts';
import { grantCommandTokens, say } from '../commenting.ts';
import { BOT, commitAt, DAY, grantWeeklyTokens, LABEL, openIssues, review } from '../weekly-reviewing.ts';

const MONDAY = Date.parse('2026-10-05T06:43:00Z');
const CONFIG = `suites:
  support:
    prompts: { triage: { path: prompts/triage.md, pin: "4@sha256:4eb2df02f4d4" } }
    cases: [evals/*.jsonl]
    production: { samples: [production/*.jsonl] }
rules: { stale/no-production-cases: off, pin: off, pin/deployed-differs: warning }
`;

let github: FakeGitHub;
let repository: TestRepository;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.rateLimitRemaining = 1_000_000;
  grantCommandTokens(github);
  grantWeeklyTokens(github);
  repository = aRepository();
  const cases = Array.from({ length: 220 }, (_, nth) => line({ id: `c${nth}`, input: request(nth), expect: 'ok' }));
  const files = { 'evalgap.yml': CONFIG, 'prompts/triage.md': 'Decide.\n', 'evals/cases.jsonl': cases.join('') };
  commitAt(repository, new Date(MONDAY - 60 * DAY), files, 'Begin');
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.contract.violations).toEqual([]);
});

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function request(nth: number): string {
  const pick = (words: string, step: number) => words.split('|')[Math.floor(nth / step) % words.split('|').length];
  const ask = pick('Where is|I want to return|Please cancel|Something is wrong with|How heavy is', 1);
  const thing = pick('kettle|tent|lamp|desk|jacket|clock|scale', 5);
  return `${ask} the ${thing} of order ${1000 + ((nth * 37) % 911)}? ${pick('It is a gift.|Thanks!|No rush.|Urgent!', 3)}`;
}

function asked(week: number, { strange = 0, version = '4' } = {}): void {
  const at = (nth: number) => new Date(MONDAY + week * 7 * DAY - DAY - nth * 1000).toISOString();
  const more = { prompts: { triage: version } };
  const usual = Array.from({ length: 230 }, (_, nth) =>
    line({ id: `w${week}-${nth}`, at: at(nth), input: request(nth), ...more }),
  );
  const others = Array.from({ length: strange }, (_, nth) =>
    line({ id: `x${week}-${nth}`, at: at(nth), input: `{otp_expired; try=${nth % 9}; dev=zx-${nth % 13}}`, ...more }),
  );
  repository.write({ [`production/week-${week}.jsonl`]: [...usual, ...others].join('') });
}

const weekly = (week: number) => review(github, repository, { now: new Date(MONDAY + week * 7 * DAY) });
const body = () => github.state.issues.get(1)?.body ?? '';

test('an issue about a new kind of request is opened once, renewed without a word, left alone while samples fail to come, and closed when it is over', async () => {
  asked(0, { strange: 230 });
  expect(await weekly(0)).toMatchObject({ exitCode: 0, warnings: [] });
  expect(openIssues(github)).toMatchObject([{ number: 1, title: 'Evalgap: production has moved away from `support`' }]);
  expect(body()).toContain('shift/novel');
  expect(body()).toContain('**Look at these five**, out of 460 requests');

  asked(1, { strange: 240 });
  expect((await weekly(1)).writes).toEqual(['PATCH /repos/acme/shop/issues/1']);
  expect(body()).toContain('out of 470 requests');

  const without = await weekly(2);
  expect(without.writes).toEqual([]);
  expect(without.warnings.join()).toMatch(/none of the samples is of the last seven days, the newest is 8 days old/);
  expect(openIssues(github)).toHaveLength(1);

  repository.write({ 'production/week-3.jsonl': 'no sample\n' });
  expect(await weekly(3)).toMatchObject({ exitCode: 2, writes: [] });

  asked(3);
  expect((await weekly(3)).writes).toEqual([
    'PATCH /repos/acme/shop/issues/1',
    'POST /repos/acme/shop/issues/1/comments',
  ]);
  expect(github.state.comments.at(-1)?.body).toMatch(
    /The last week brought no new kind of request that no case resembles/,
  );
});

test('what somebody accepted stays accepted when the next week brings other samples of the kind', async () => {
  aCommit(github.state, { 'evalgap.yml': CONFIG }, { branch: 'main' });
  asked(0, { strange: 230 });
  await weekly(0);
  const keys = [...body().matchAll(/evalgap accept (shift\/\S+) until/g)].map(([, key]) => key);
  expect(keys).toContain('shift/novel:support:novel');
  const thread = { issue: 1, issueAuthor: BOT, pullRequest: false, labels: [LABEL] };
  for (const key of keys) {
    const now = new Date(MONDAY + DAY);
    const body = `/evalgap accept ${key} until 2026-12-01: known`;
    expect(await say(github, { ...thread, body, now })).toMatchObject({ exitCode: 0 });
  }
  asked(1, { strange: 230 });
  await weekly(1);
  expect(openIssues(github)).toEqual([]);
  expect(github.state.comments.at(-1)?.body).toContain('is accepted');
});

test('production that runs another version than the pin, as its samples name it, is a cause', async () => {
  asked(0, { version: '5' });
  await weekly(0);
  expect(openIssues(github)).toHaveLength(1);
  expect(body()).toMatch(/`pin\/deployed-differs`.*220 covering cases/);
  expect(body()).toContain('version 5');
});
