import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aCommit } from '../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { grantCommandTokens, say } from './commenting.ts';
import {
  asPerson,
  BOT,
  commitAt,
  DAY,
  grantWeeklyTokens,
  LABEL,
  openIssues,
  type Review,
  review,
} from './weekly-reviewing.ts';

const MONDAY = Date.parse('2026-11-23T06:43:00Z');
const REFUSED = { kind: 'status', status: 403, message: 'Resource not accessible by integration' } as const;

let github: FakeGitHub;
const made: TestRepository[] = [];

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.rateLimitRemaining = 1_000_000;
  grantCommandTokens(github);
  grantWeeklyTokens(github);
});

afterEach(async () => {
  await github.stop();
  for (const repository of made.splice(0)) repository.remove();
  expect(github.contract.violations).toEqual([]);
});

const CASE = '{"id":"refund","input":"Where is my money?","expect":"refund"}\n';
const CONFIG = `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/*.jsonl]
rules: { stale/no-production-cases: off }
`;

/** A suite whose prompt changed twelve days ago, which no case has answered. */
function aStaleProject(files: FileMap = {}, message = 'Shorten the reply'): TestRepository {
  const repository = aRepository();
  made.push(repository);
  const first = { 'evalgap.yml': CONFIG, 'prompts/triage.md': 'Decide.\n', 'evals/cases.jsonl': CASE, ...files };
  commitAt(repository, new Date(MONDAY - 40 * DAY), first, 'Begin');
  commitAt(repository, new Date(MONDAY - 12 * DAY), { 'prompts/triage.md': 'Decide soon.\n' }, message);
  return repository;
}

function answer(repository: TestRepository, time: number): void {
  const more = `${CASE}{"id":"soon","input":"Soon?","expect":"yes"}\n`;
  commitAt(repository, new Date(time), { 'evals/cases.jsonl': more }, 'Ask for it');
}

/** Where somebody comments on the first issue. */
const thread = { issue: 1, issueAuthor: BOT, pullRequest: false, labels: [LABEL] };

const weekly = (repository: TestRepository, more: Partial<Review> = {}) =>
  review(github, repository, { now: new Date(MONDAY), ...more });

/** Two suites, both stale, each about a prompt of its own. */
const TWO: FileMap = {
  'evalgap.yml': `suites:
  support: { prompts: { triage: prompts/triage.md }, cases: [evals/*.jsonl] }
  billing: { prompts: { triage: prompts/triage.md }, cases: [evals/*.jsonl] }
rules: { stale/no-production-cases: off }
`,
};

describe('an issue', () => {
  test('is opened, left alone, closed once it is answered, and opened again', async () => {
    const repository = aStaleProject();
    const opened = await weekly(repository);
    expect(opened).toMatchObject({ exitCode: 0, warnings: [] });
    expect(opened.writes).toEqual(['POST /repos/acme/shop/labels', 'POST /repos/acme/shop/issues']);
    expect(openIssues(github)).toMatchObject([
      { number: 1, title: 'Evalgap: `support` is stale since 2026-11-11', labels: [LABEL] },
    ]);
    expect(opened.summary).toContain('[`#1`](https://github.com/acme/shop/issues/1) opened');
    expect((await weekly(repository, { now: new Date(MONDAY + 7 * DAY) })).writes).toEqual([]);
    answer(repository, MONDAY + 8 * DAY);
    const closed = await weekly(repository, { now: new Date(MONDAY + 14 * DAY) });
    expect(closed.writes).toEqual(['PATCH /repos/acme/shop/issues/1', 'POST /repos/acme/shop/issues/1/comments']);
    expect(github.state.issues.get(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect((await weekly(repository, { now: new Date(MONDAY + 21 * DAY) })).writes).toEqual([]);
    commitAt(repository, new Date(MONDAY + 22 * DAY), { 'prompts/triage.md': 'Decide now.\n' }, 'Hurry');
    await weekly(repository, { now: new Date(MONDAY + 35 * DAY) });
    expect(openIssues(github)).toMatchObject([
      { number: 1, title: 'Evalgap: `support` is stale since 2026-12-15', stateReason: 'reopened' },
    ]);
  });

  test('into whose own part somebody wrote is written anew, and it is said where the text went', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    const body = github.state.issues.get(1)?.body ?? '';
    await asPerson(github).edit(1, { body: `Above\n\n${body.replace('Eval lag', 'My lag')}\n\nBelow` });
    const { warnings, writes } = await weekly(repository);
    expect(writes).toEqual(['PATCH /repos/acme/shop/issues/1']);
    expect(warnings.join()).toMatch(/Somebody had written into the part that Evalgap keeps.*moved below/);
    const now = github.state.issues.get(1)?.body ?? '';
    for (const text of ['My lag', ...body.split('\n').filter((line) => line.includes('Eval lag'))])
      expect(now).toContain(text);
    expect([now.startsWith('Above\n\n<!-- evalgap:weekly '), now.endsWith('\n\nBelow')]).toEqual([true, true]);
  });

  test('whose label somebody took off is theirs; once it is put back the younger one is closed as a second', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    await asPerson(github).unlabel(1);
    await weekly(repository);
    expect(openIssues(github).map(({ number }) => number)).toEqual([2]);
    await asPerson(github).label(1);
    const { summary } = await weekly(repository);
    expect(openIssues(github).map(({ number }) => number)).toEqual([1]);
    expect(github.state.issues.get(2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(github.state.comments.map(({ issue }) => issue)).toEqual([2]);
    expect(summary).toContain('a second one about the same');
    expect((await weekly(repository)).writes).toEqual([]);
  });

  test('that was closed as not planned stays so until something moves, in the words of the summary too', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    await asPerson(github).close(1, 'not_planned');
    const { writes, summary } = await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect([writes, summary]).toEqual([[], expect.stringContaining('closed as not planned')]);
    commitAt(repository, new Date(MONDAY + 8 * DAY), { 'prompts/triage.md': 'Decide at once.\n' }, 'Again');
    await weekly(repository, { now: new Date(MONDAY + 14 * DAY) });
    expect(openIssues(github)).toHaveLength(1);
  });

  test('is snoozed and accepted by comments that the command job answered, and speaks again when they are over', async () => {
    const repository = aStaleProject();
    aCommit(github.state, { 'evalgap.yml': CONFIG }, { branch: 'main' });
    await weekly(repository);
    await say(github, { ...thread, body: '/evalgap snooze 10d', now: new Date(MONDAY + DAY) });
    const snoozed = await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(snoozed.writes).toEqual(['PATCH /repos/acme/shop/issues/1']);
    expect(github.state.issues.get(1)?.body).toContain('**Snoozed until 2026-12-04:**');
    const over = await weekly(repository, { now: new Date(MONDAY + 14 * DAY) });
    expect(over.writes).toEqual(['PATCH /repos/acme/shop/issues/1']);
    const accept = '/evalgap accept stale/prompt-moved:support:triage until 2026-12-24: known';
    const now = new Date(MONDAY + 15 * DAY);
    expect(await say(github, { ...thread, body: accept, now })).toMatchObject({ exitCode: 0 });
    await weekly(repository, { now: new Date(MONDAY + 21 * DAY) });
    expect(openIssues(github)).toEqual([]);
    await weekly(repository, { now: new Date(MONDAY + 35 * DAY) });
    expect(openIssues(github)).toHaveLength(1);
  });

  test('of a suite that this run was not asked for is left as it is', async () => {
    const repository = aStaleProject(TWO);
    await weekly(repository);
    answer(repository, MONDAY + DAY);
    const inputs = { INPUT_SUITES: 'support' };
    const { writes } = await weekly(repository, { now: new Date(MONDAY + 7 * DAY), inputs });
    expect(openIssues(github)).toMatchObject([{ title: 'Evalgap: `billing` is stale since 2026-11-11' }]);
    expect(writes).toHaveLength(2);
  });

  test('of one cause is closed for what became of that cause, accepted or answered', async () => {
    const aCase = (prompt: string, input = 'Hello?') => {
      return `${JSON.stringify({ id: prompt, input, expect: 'yes', covers: [prompt] })}\n`;
    };
    const repository = aStaleProject({
      'evalgap.yml': CONFIG.replace(
        '{ triage: prompts/triage.md }',
        '{ triage: prompts/triage.md, greet: prompts/greet.md }\n    issues: per-cause',
      ),
      'prompts/greet.md': 'Greet.\n',
      'evals/cases.jsonl': aCase('triage') + aCase('greet'),
    });
    commitAt(repository, new Date(MONDAY - 10 * DAY), { 'prompts/greet.md': 'Greet them.\n' }, 'Be polite');
    aCommit(github.state, { 'evalgap.yml': CONFIG }, { branch: 'main' });
    await weekly(repository);
    expect(openIssues(github).map(({ title }) => title)).toEqual([
      'Evalgap: `support`, stale/prompt-moved of `triage` since 2026-11-11',
      'Evalgap: `support`, stale/prompt-moved of `greet` since 2026-11-13',
    ]);
    const body = '/evalgap accept stale/prompt-moved:support:triage until 2026-12-24: known';
    await say(github, { ...thread, body, now: new Date(MONDAY + DAY) });
    const evals = { 'evals/cases.jsonl': aCase('triage') + aCase('greet', 'Good morning?') };
    commitAt(repository, new Date(MONDAY + DAY), evals, 'Ask for it');
    await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect([...github.state.issues.values()].map(({ state, body }) => [state, /^### .*$/m.exec(body)?.[0]])).toEqual([
      ['closed', '### Evalgap · What is left of `support`, `stale/prompt-moved:support:triage` is accepted'],
      ['closed', '### Evalgap · `support`, `stale/prompt-moved:support:greet` is fresh'],
    ]);
  });

  test('about a branch counts from the day that it was merged', async () => {
    const repository = aRepository();
    made.push(repository);
    const first = { 'evalgap.yml': CONFIG, 'prompts/triage.md': 'Decide.\n', 'evals/cases.jsonl': CASE };
    commitAt(repository, new Date(MONDAY - 40 * DAY), first, 'Begin');
    repository.git('checkout', '--quiet', '-b', 'topic');
    commitAt(repository, new Date(MONDAY - 30 * DAY), { 'prompts/triage.md': 'Decide soon.\n' }, 'Hurry');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
    commitAt(repository, new Date(MONDAY - 3 * DAY), {}, 'Merge topic');
    expect(repository.git('rev-list', '--merges', '--count', 'HEAD')).toBe('1');
    expect(await weekly(repository)).toMatchObject({ exitCode: 0, writes: [] });
    await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(openIssues(github)).toMatchObject([{ title: 'Evalgap: `support` is stale since 2026-11-20' }]);
  });

  test('that was closed as not planned is opened again for what it did not say', async () => {
    const config = CONFIG.replace('triage: prompts/triage.md', 'triage: prompts/triage.md, reply: prompts/reply.md');
    const repository = aStaleProject({ 'evalgap.yml': config, 'prompts/reply.md': 'Answer.\n' });
    await weekly(repository);
    // Moved before the issue was closed, and still in its grace then: nobody was told of it.
    commitAt(repository, new Date(MONDAY + DAY), { 'prompts/reply.md': 'Answer soon.\n' }, 'Hurry');
    const closed = { state: 'closed', stateReason: 'not_planned', updatedAt: new Date(MONDAY + 2 * DAY).toISOString() };
    Object.assign(github.state.issues.get(1) ?? {}, closed);
    await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(github.state.issues.get(1)).toMatchObject({ state: 'closed' });
    await weekly(repository, { now: new Date(MONDAY + 14 * DAY) });
    expect(github.state.issues.get(1)).toMatchObject({
      state: 'open',
      body: expect.stringContaining('prompts/reply.md'),
    });
  });

  test('of a suite that the config renamed is closed, and one under the new name opened', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    commitAt(
      repository,
      new Date(MONDAY + DAY),
      { 'evalgap.yml': CONFIG.replace('support', 'service') },
      'Name it better',
    );
    await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(openIssues(github)).toMatchObject([{ number: 2, title: 'Evalgap: `service` is stale since 2026-11-11' }]);
    expect(github.state.issues.get(1)).toMatchObject({ state: 'closed' });
  });

  test('of a config that was moved is closed, and one under its new path opened', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    repository.git('mv', 'evalgap.yml', 'evals.yml');
    commitAt(repository, new Date(MONDAY + DAY), {}, 'Move the config');
    const inputs = { INPUT_CONFIG: 'evals.yml' };
    await weekly(repository, { now: new Date(MONDAY + 7 * DAY), inputs });
    expect(openIssues(github)).toMatchObject([{ number: 2, title: expect.stringContaining('(`evals.yml`)') }]);
    expect(github.state.issues.get(1)).toMatchObject({ state: 'closed' });
  });

  test('of another config that is there is none of our business', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    commitAt(repository, new Date(MONDAY + DAY), { 'other.yml': CONFIG }, 'A second config');
    const inputs = { INPUT_CONFIG: 'other.yml' };
    await weekly(repository, { now: new Date(MONDAY + 7 * DAY), inputs });
    expect(openIssues(github).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('about a prompt that left the config is closed as not reviewed, and not as fresh', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    const config = CONFIG.replace('triage: prompts/triage.md', '');
    commitAt(repository, new Date(MONDAY + DAY), { 'evalgap.yml': config }, 'Name it no more');
    await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(github.state.issues.get(1)).toMatchObject({ state: 'closed' });
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('`support` is not reviewed here any more'),
    ]);
  });

  test('is not judged by a clock that is behind', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    const { exitCode, summary, writes } = await weekly(repository, { now: new Date(MONDAY - 2000 * DAY) });
    expect([exitCode, writes]).toEqual([2, []]);
    expect(summary).toMatch(/clock of this machine says 2021-\d\d-\d\d, and GitHub opened an issue on 2026-11-23/);
  });

  test('names owners who cannot be assigned', async () => {
    github.state.unknownUsers.add('ghost');
    const config = CONFIG.replace('cases:', 'owners: [octocat, ghost]\n    cases:');
    const { exitCode, warnings, summary } = await weekly(aStaleProject({ 'evalgap.yml': config }));
    expect([exitCode, github.state.issues.get(1)?.assignees]).toEqual([0, ['octocat']]);
    for (const text of [warnings.join(), summary]) expect(text).toMatch(/assigned nobody of the name `ghost`/);
  });
});

describe('while its comments cannot be read', () => {
  const broken = { kind: 'status', status: 500, message: 'Server Error' } as const;
  const unread = expect.stringMatching(/comments of .*1.* could not be read/);

  /** A stale project with an issue on which somebody gave an order that the review has obeyed. */
  async function aDecision(body: string): Promise<TestRepository> {
    const repository = aStaleProject();
    aCommit(github.state, { 'evalgap.yml': CONFIG }, { branch: 'main' });
    await weekly(repository);
    await say(github, { ...thread, body, now: new Date(MONDAY + DAY) });
    const { writes } = await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(writes).toContain('PATCH /repos/acme/shop/issues/1');
    github.fail('GET', /\/comments$/, broken);
    return repository;
  }

  test('a snooze is not broken', async () => {
    const repository = await aDecision('/evalgap snooze 30d');
    const { body } = openIssues(github)[0] ?? {};
    expect(body).toContain('**Snoozed until 2026-12-24:**');
    const { writes, warnings, summary } = await weekly(repository, { now: new Date(MONDAY + 14 * DAY) });
    expect([writes, warnings]).toEqual([[], [unread]]);
    expect(summary).toContain('could not be read');
    expect(openIssues(github)).toMatchObject([{ body }]);
  });

  test('an issue that was closed as accepted is not opened again', async () => {
    const repository = await aDecision('/evalgap accept stale/prompt-moved:support:triage until 2026-12-24: known');
    expect(openIssues(github)).toEqual([]);
    const { writes, warnings } = await weekly(repository, { now: new Date(MONDAY + 14 * DAY) });
    expect([writes, warnings, openIssues(github)]).toEqual([[], [unread], []]);
  });
});

describe('where GitHub does not let it be written', () => {
  test('the summary holds all of it; issues that are switched off are nobody’s failure', async () => {
    github.state.hasIssues = false;
    const { exitCode, warnings, summary } = await weekly(aStaleProject(TWO));
    expect(exitCode).toBe(0);
    expect(warnings).toEqual([expect.stringMatching(/^Issues are switched off.*Settings, General, Features/)]);
    for (const suite of ['support', 'billing']) expect(summary).toContain(`Evalgap · \`${suite}\` is stale`);
    expect(summary).toContain('Nothing was written');
  });

  test('the summary holds the texts of all suites, however many', async () => {
    github.state.hasIssues = false;
    const suites = Array.from({ length: 8 }, (_, index) => {
      return `  suite-${index}: { prompts: { triage: prompts/triage.md }, cases: [evals/*.jsonl] }\n`;
    });
    const config = `suites:\n${suites.join('')}rules: { stale/no-production-cases: off }\n`;
    const { summary } = await weekly(aStaleProject({ 'evalgap.yml': config }));
    for (let index = 0; index < 8; index += 1) expect(summary).toContain(`Evalgap · \`suite-${index}\` is stale`);
  });

  test('nor when they cannot even be listed', async () => {
    const message = 'Issues has been disabled in this repository.';
    github.fail('GET', /\/issues$/, { kind: 'status', status: 410, message });
    const { exitCode, summary, writes } = await weekly(aStaleProject());
    expect([exitCode, writes]).toEqual([0, []]);
    expect(summary).toMatch(/switched off.*Evalgap · `support` is stale/s);
  });

  test('a token without `issues: write` ends with 2 and the remedy, and asks no more', async () => {
    const { exitCode, warnings, summary, writes } = await weekly(aStaleProject(TWO), { token: 'read-token' });
    expect([exitCode, writes]).toEqual([2, ['POST /repos/acme/shop/labels']]);
    expect(warnings).toEqual([expect.stringMatching(/may not write issues.*`issues: write` under `permissions:`/)]);
    for (const suite of ['support', 'billing']) expect(summary).toContain(`Evalgap · \`${suite}\` is stale`);
  });

  test('a token that may not even list them ends with 2', async () => {
    github.fail('GET', /\/issues$/, REFUSED);
    const { exitCode, summary } = await weekly(aStaleProject());
    expect(exitCode).toBe(2);
    expect(summary).toMatch(/`issues: write`.*Evalgap · `support` is stale/s);
  });

  test('one issue that is refused keeps no other from being written', async () => {
    const repository = aStaleProject(TWO);
    await weekly(repository);
    commitAt(repository, new Date(MONDAY + DAY), { 'prompts/triage.md': 'Decide later.\n' }, 'More');
    const message = 'Unable to update this issue because it is locked.';
    github.fail('PATCH', /issues\/1$/, { kind: 'status', status: 403, message });
    const { exitCode, warnings, summary } = await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(exitCode).toBe(2);
    expect(warnings).toEqual([expect.stringMatching(/could not update issue 1.*locked.*Unlock the conversation/)]);
    expect(github.state.issues.get(2)?.body).toContain('and 1 later commit');
    expect(summary).toMatch(/#1`.*could not be written/);
    expect(summary).toMatch(/#2`.*updated/);
  });

  test('a locked thread is closed without its comment, which is said', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    Object.assign(github.state.issues.get(1) ?? {}, { locked: true });
    answer(repository, MONDAY + DAY);
    github.fail('POST', /comments$/, {
      kind: 'status',
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    const { exitCode, warnings } = await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect([exitCode, openIssues(github)]).toEqual([0, []]);
    expect(warnings.join()).toMatch(/locked.*Unlock the conversation/);
  });
});

describe('what cannot be judged', () => {
  test('a shallow checkout ends with 2, names what to set, asks nothing and closes nothing', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    answer(repository, MONDAY + DAY);
    const folder = aFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.root}`, join(folder, 'shop')]);
    const shallow = { ...repository, root: join(folder, 'shop') };
    const result = await weekly(shallow, { now: new Date(MONDAY + 7 * DAY) });
    expect(result).toMatchObject({ exitCode: 2, requests: [] });
    expect(result.summary).toMatch(/shallow/);
    expect(openIssues(github)).toHaveLength(1);
  });

  test('cases that cannot be read leave the issue as it is', async () => {
    const repository = aStaleProject();
    await weekly(repository);
    commitAt(repository, new Date(MONDAY + DAY), { 'evals/cases.jsonl': '{"id":\n' }, 'Break it');
    const result = await weekly(repository, { now: new Date(MONDAY + 7 * DAY) });
    expect(result).toMatchObject({ exitCode: 2, writes: [] });
    expect(result.summary).toMatch(/could not be judged/);
    expect(openIssues(github)).toHaveLength(1);
  });
});

test('a secret in the title of a commit is blanked in issue, summary and log', async () => {
  const secret = 'sk-live-0123456789abcdef';
  const config = CONFIG.replace('cases:', 'agent: { command: [node, a.mjs], env: [MODEL_API_KEY] }\n    cases:');
  const repository = aStaleProject({ 'evalgap.yml': config }, `Use ${secret} @octocat closes #7`);
  const { summary, warnings } = await weekly(repository, { environment: { MODEL_API_KEY: secret } });
  const issue = github.state.issues.get(1);
  const dry = await weekly(repository, { environment: { MODEL_API_KEY: secret, GITHUB_REF: 'refs/heads/topic' } });
  expect(dry.summary).toContain('redacted');
  expect(issue?.body).toContain('redacted');
  expect([issue?.title, issue?.body, summary, dry.summary, ...warnings].join('\n')).not.toContain(secret);
});

test('a secret in the path of a file is blanked in an issue that is closed, though it was not known as one before', async () => {
  const secret = 'sk-live-0123456789abcdef';
  const config = CONFIG.replace(
    'cases:',
    'product: [docs/**]\n    agent: { command: [node, a.mjs], env: [MODEL_API_KEY] }\n    cases:',
  );
  const repository = aStaleProject({ 'evalgap.yml': config, [`docs/${secret}.md`]: 'Old.\n' });
  commitAt(repository, new Date(MONDAY - 11 * DAY), { [`docs/${secret}.md`]: 'New.\n' }, 'Write');
  await weekly(repository, { now: new Date(MONDAY + 21 * DAY) });
  expect(github.state.issues.get(1)?.body).toContain(secret);
  const more = `{"id":"new","input":"New?","expect":"yes","covers":["triage","docs/**"]}\n`;
  commitAt(repository, new Date(MONDAY + 22 * DAY), { 'evals/cases.jsonl': CASE + more }, 'Ask for it');
  const environment = { MODEL_API_KEY: secret };
  const { summary } = await weekly(repository, { now: new Date(MONDAY + 28 * DAY), environment });
  const issue = github.state.issues.get(1);
  const comment = github.state.comments[0]?.body;
  expect(issue?.state).toBe('closed');
  for (const text of [issue?.body, comment]) expect(text).toContain('redacted');
  expect([issue?.title, issue?.body, comment, summary].join('\n')).not.toContain(secret);
});
