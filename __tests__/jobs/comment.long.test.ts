import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { retry } from '@octokit/plugin-retry';
import { type Client, connect } from '../../src/github/client.ts';
import { type Event, parseEvent } from '../../src/github/event.ts';
import { readInputs } from '../../src/github/inputs.ts';
import type { Runner } from '../../src/github/runner.ts';
import { comment } from '../../src/jobs/on-github/comment.ts';
import type { ActionContext } from '../../src/jobs/on-github/context.ts';
import type { PullRequestReport } from '../../src/report/report.ts';
import { reportData } from '../../src/report/report-data.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { processWorld } from '../../src/system/world.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { workflowRunEvent } from '../fake-github/events.ts';
import { FAULTS } from '../fake-github/faults.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { type ZipEntry, zipOf } from '../github/zips.ts';
import { comments, elements, parsed } from '../report/github.ts';
import { HOSTILE } from '../report/hostile.ts';
import { aFinding, aReport, aSuite, compared, HEAD } from '../report/reports.ts';
import { hostileData } from '../report/strict-hostile.ts';

const FORK = { id: 99, owner: 'stranger' };
const BOT = 'github-actions[bot]';
const RUN = 4242;
const BASE = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);
const MARKER = '<!-- evalgap:unverified artifact=evalgap%2Dreport -->';
const SECRET = 'hunter2-hunter2-hunter2';
/** What Markdown escapes stands in it. */
const MARKED = 'sk_ABC*DEF_GHI~JKL';

interface Outcome {
  readonly exitCode: number;
  readonly info: readonly string[];
  readonly warnings: readonly string[];
  readonly summary: string;
}

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  const permissions = { actions: 'read', contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const;
  github.state.tokens.set('good', { login: BOT, permissions });
  github.state.tokens.set('reader', {
    login: BOT,
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'read', statuses: 'read' },
  });
  github.state.branches.set('main', BASE);
  diverged(HEAD);
  openPull(7);
  ranFor({});
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function openPull(number: number, head: object = {}, rest: object = {}): void {
  const base = { sha: BASE, ref: 'main' };
  github.state.pullRequests.set(number, {
    number,
    head: { sha: HEAD, ref: 'topic', repo: FORK, ...head },
    base,
    ...rest,
  });
}

/** A commit of the pull request's own: what it shares with the default branch is another. */
function diverged(sha: string): void {
  github.state.mergeBases.set(`${BASE}...${sha}`, OTHER);
}

function ranFor({ headSha = HEAD, id = RUN }): void {
  github.state.runs.push({
    id,
    path: '.github/workflows/evalgap.yml',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    headSha,
    headBranch: 'topic',
    fork: FORK,
    attempt: 1,
  });
}

function left(zip: Uint8Array, rest: object = {}): void {
  github.state.nextId += 1;
  github.state.artifacts.push({ id: github.state.nextId, name: 'evalgap-report', run: RUN, zip, ...rest });
}

function leftFiles(entries: readonly ZipEntry[]): void {
  left(zipOf(entries));
}

function leftReport(
  report: PullRequestReport = aReport(),
  given: { headSha?: string; pullRequest?: number } = {},
): void {
  leftFiles([{ name: 'report.json', content: reportData({ headSha: HEAD, report, ...given }) }]);
}

/** The report's data with something in it that its writer would never write. */
function leftChanged(change: (data: Record<string, unknown> & { report: Record<string, unknown> }) => void): void {
  const data = JSON.parse(reportData({ headSha: HEAD, report: aReport() }));
  change(data);
  leftFiles([{ name: 'report.json', content: JSON.stringify(data) }]);
}

async function run(
  given: Partial<Parameters<typeof workflowRunEvent>[0]> & {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly token?: string;
    /** Under the limits that GitHub asks writers to keep to, a second or more for each. */
    readonly paced?: boolean;
  } = {},
): Promise<Outcome> {
  const { inputs: with_ = {}, token = 'good', paced = false, ...event } = given;
  const { name, payload } = workflowRunEvent({ head: HEAD, id: RUN, fork: FORK, ...event });
  const environment = { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: github.url };
  const parsedEvent = parseEvent(environment, JSON.stringify(payload));
  if (parsedEvent.kind !== 'workflow-run') throw new Error(`the event is ${parsedEvent.kind}`);
  const said: { info: string[]; warnings: string[]; summary: string } = { info: [], warnings: [], summary: '' };
  const context: ActionContext<'workflow-run'> = {
    world: processWorld({ quiet: true }),
    runner: fakeRunner(said),
    inputs: readInputs({ 'INPUT_GITHUB-TOKEN': token, ...with_ }),
    event: parsedEvent as Extract<Event, { kind: 'workflow-run' }>,
    client: async () =>
      paced ? connect(parsedEvent.place, token, (message) => said.warnings.push(message)) : unpaced(token),
    redact: makeRedactor([SECRET, MARKED]).text,
    protect() {},
  };
  try {
    return { exitCode: await comment(context), ...said };
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    return { exitCode: 2, ...said, summary: error.message };
  }
}

/** Tries again as the real client does, and does not wait for it. */
function unpaced(token: string): Client {
  const options = { retries: 2, retryAfterBaseValue: 1, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] };
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = getOctokit(token, { baseUrl: github.url, log, retry: options }, retry);
  return { octokit, in: { owner: 'acme', repo: 'shop' } };
}

function fakeRunner(said: { info: string[]; warnings: string[]; summary: string }): Runner {
  return {
    log: {
      info: (message) => said.info.push(message),
      warning: (message) => said.warnings.push(message),
      error: (message) => said.warnings.push(message),
    },
    async setOutput() {},
    mask() {},
    annotate() {},
    async summarize(markdown) {
      said.summary += markdown;
    },
    whenCancelled() {},
  };
}

function bodies(): readonly string[] {
  return github.state.comments.map(({ body }) => body);
}

/** Everything that changes something. */
function writes(): readonly string[] {
  return github.requests.filter((request) => !request.startsWith('GET '));
}

async function expectStopped(outcome: Promise<Outcome>, line: RegExp): Promise<void> {
  const { exitCode, info, warnings, summary } = await outcome;
  expect({ exitCode, warnings, summary }).toEqual({ exitCode: 0, warnings: [], summary: '' });
  expect(info).toEqual([expect.stringMatching(line)]);
  expect(writes()).toEqual([]);
}

async function expectRefused(outcome: Promise<Outcome>, problem: RegExp): Promise<void> {
  const { exitCode, info, warnings, summary } = await outcome;
  expect({ exitCode, info }).toEqual({ exitCode: 2, info: [] });
  expect(warnings).toEqual([expect.stringMatching(/is refused, and nothing of it is posted/)]);
  expect(warnings[0]).toMatch(problem);
  expect(summary).toMatch(/Could not check/);
  expect(writes()).toEqual([]);
}

describe('a restricted pull request', () => {
  test('gets one comment that says first that nothing in it is verified, and how to have it measured', async () => {
    leftReport(aReport({ findings: [aFinding({ level: 'error' })], exitCode: 1 }));
    const { exitCode, warnings, summary } = await run();
    expect({ exitCode, warnings }).toEqual({ exitCode: 0, warnings: [] });
    const [body = '', ...more] = bodies();
    expect(more).toEqual([]);
    const [marker, title, , notice, , how, ...rest] = body.split('\n');
    expect(marker).toBe(MARKER);
    expect(title).toMatch(/^### Evalgap · Not measured yet: reported by this pull request itself, not verified$/);
    expect(notice).toMatch(/^\*\*Not verified\.\*\* .*\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/4242\)/);
    expect(how).toMatch(/someone with write access/);
    expect(rest.join('\n')).toContain(`/evalgap run ${HEAD}`);
    expect(rest.join('\n')).toMatch(/^#### Evalgap · .*Pin drift:/ms);
    expect(summary).toBe(body.slice(body.indexOf('\n') + 1));
  });

  test('gets `pending` on its head, with what the static half found, and never another state', async () => {
    const findings = [aFinding(), aFinding({ level: 'warning' }), aFinding({ suite: 'returns', level: 'note' })];
    const suites = [aSuite(compared()), aSuite({ kind: 'pending', reason: 'x' }, 'returns')];
    leftReport(aReport({ suites, findings, verdict: 'improved', exitCode: 0 }));
    await run();
    expect(
      github.state.statuses.map(({ sha, context, state, description }) => [sha, context, state, description]),
    ).toEqual([
      [HEAD, 'evalgap/support', 'pending', 'not measured yet; reported without proof: 1 error, 1 warning'],
      [HEAD, 'evalgap/returns', 'pending', 'not measured yet; reported without proof: 1 note'],
    ]);
    expect(github.state.statuses[0]?.targetUrl).toBe('https://github.com/acme/shop/actions/runs/4242');
  });

  test('that could not even be checked is told so, with a status that blocks', async () => {
    const problems = [{ message: 'evalgap.yml is broken' }];
    leftReport(aReport({ suites: [aSuite({ kind: 'failed', problems })], problems, exitCode: 2 }));
    await run({ conclusion: 'failure' });
    expect(bodies()[0]).toContain('evalgap.yml is broken');
    expect(github.state.statuses[0]).toMatchObject({
      state: 'pending',
      description: expect.stringMatching(/could not be checked/),
    });
  });

  test('keeps one comment over many runs and deliveries, and writes nothing twice', async () => {
    leftReport(aReport({ findings: [aFinding()] }));
    await run();
    const [first] = bodies();
    const before = writes().length;
    await run();
    expect(bodies()).toEqual([first]);
    expect(writes().length).toBe(before);
    leftReport();
    await run();
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).not.toBe(first);
  });

  test('finds its comment again, and leaves those of others and those of runs that measured alone', async () => {
    const before = [
      ['stranger', `${MARKER}\nmine`],
      [BOT, '<!-- evalgap:comment config=evalgap.yml -->\nmeasured'],
      [BOT, 'other'],
      [BOT, `${MARKER}\nof an older head`],
    ] as const;
    for (const [author, body] of before) {
      github.state.nextId += 1;
      github.state.comments.push({ id: github.state.nextId, issue: 7, author, body, edits: 0 });
    }
    leftReport();
    await run({ inputs: { INPUT_STATUS: 'never' } });
    expect(bodies().slice(0, 3)).toEqual(before.slice(0, 3).map(([, body]) => body));
    expect(bodies().slice(3)).toEqual([expect.stringMatching(/^<!-- .* -->\n### Evalgap · Not measured yet/)]);
  });

  test('has one comment and no more than 30 statuses, however many configs its runs make up', async () => {
    for (let index = 0; index < 5; index++) {
      github.state.artifacts.length = 0;
      const suites = Array.from({ length: 10 }, (_, nth) => aSuite(compared(), `suite-${nth}`));
      leftReport(aReport({ config: `bots/${index}/evalgap.yml`, suites, scope: { suites: [], leg: `leg ${index}` } }));
      const { warnings } = await run();
      expect(warnings).toEqual(
        index < 3 ? [] : [expect.stringMatching(/names 10 suites: only 0 of them get a status/)],
      );
    }
    expect(bodies().map((body) => body.split('\n')[0])).toEqual([MARKER]);
    expect(new Set(github.state.statuses.map(({ context }) => context)).size).toBe(30);
  });

  test('gets no status where its head is a commit of the default branch, which others wait for', async () => {
    for (const mergeBase of [HEAD, BASE]) {
      github.state.statuses.length = 0;
      github.state.branches.set('main', mergeBase === HEAD ? BASE : HEAD);
      github.state.mergeBases.set(`${BASE}...${HEAD}`, mergeBase).set(`${HEAD}...${HEAD}`, HEAD);
      leftReport(aReport({ suites: [aSuite(compared(), 'production')] }));
      const { exitCode, info } = await run();
      expect(exitCode).toBe(0);
      expect(info.at(-1)).toMatch(/1f3c9a2 is part of main: no status is set on it/);
      expect(bodies()).toHaveLength(1);
      expect(github.state.statuses).toEqual([]);
    }
  });

  test('gets no status where GitHub does not say whether its head is such a commit, and a warning says why', async () => {
    github.state.tokens.set('good', {
      login: BOT,
      permissions: { actions: 'read', 'pull-requests': 'write', statuses: 'write' },
    });
    leftReport();
    const { warnings } = await run();
    expect(warnings).toEqual([
      expect.stringMatching(/commit status could not be written: GitHub refused to compare .*contents: read/),
    ]);
    expect(github.state.statuses).toEqual([]);
    expect(bodies()).toHaveLength(1);
  });

  test('costs at most twelve requests', async () => {
    leftReport();
    expect(await run({ paced: true })).toMatchObject({ exitCode: 0, warnings: [] });
    expect(github.requests.length).toBeLessThanOrEqual(12);
    expect(github.storageRequests.map(({ authorized }) => authorized)).toEqual([false]);
  });

  test('of Dependabot, whose branch lies here, is told as well', async () => {
    openPull(7, { repo: undefined, ref: 'dependabot/npm/zod' });
    leftReport();
    const { exitCode } = await run({ fork: { id: 1, owner: 'acme' }, branch: 'dependabot/npm/zod' });
    expect(exitCode).toBe(0);
    expect(bodies()).toHaveLength(1);
  });

  test('is told what `comment` and `status` allow', async () => {
    leftReport();
    await run({ inputs: { INPUT_COMMENT: 'never' } });
    expect(bodies()).toEqual([]);
    expect(github.state.statuses).toHaveLength(1);
    github.state.statuses.length = 0;
    await run({ inputs: { INPUT_STATUS: 'never' } });
    expect(bodies()).toHaveLength(1);
    expect(github.state.statuses).toEqual([]);
  });

  test('is told of under the login of an App, by artifact and workflow of other names', async () => {
    github.state.tokens.set('app', { ...github.state.tokens.get('good')!, login: 'evals[bot]' });
    left(zipOf([{ name: 'report.json', content: reportData({ headSha: HEAD, report: aReport() }) }]), { name: 'mine' });
    const inputs = {
      'INPUT_BOT-LOGIN': 'evals[bot]',
      'INPUT_ARTIFACT-NAME': 'mine',
      INPUT_WORKFLOW: '.github/workflows/x.yml',
    };
    for (let time = 0; time < 2; time++) await run({ token: 'app', path: '.github/workflows/x.yml', inputs });
    expect(github.state.comments.map(({ author }) => author)).toEqual(['evals[bot]']);
  });

  test('takes the newest report of several attempts', async () => {
    const older = aReport({ findings: [aFinding({ message: 'older' })] });
    const newer = aReport({ findings: [aFinding({ message: 'newer' })] });
    const zip = (report: PullRequestReport) =>
      zipOf([{ name: 'report.json', content: reportData({ headSha: HEAD, report }) }]);
    left(zip(newer), { createdAt: '2026-11-23T10:00:00Z' });
    left(zip(older), { createdAt: '2026-11-23T09:00:00Z' });
    left(Buffer.from('x'), { createdAt: '2026-11-23T11:00:00Z', expired: true });
    await run({ attempt: 2 });
    expect(bodies()[0]).toContain('newer');
  });

  test('has no secret written anywhere, though its report may know one', async () => {
    const findings = [aFinding({ message: `the key is ${SECRET}` }), aFinding({ message: `not ${MARKED}` })];
    leftReport(aReport({ findings }));
    const { summary } = await run();
    expect(bodies()[0]).toMatch(/the key is \\?\[redacted\\?\].*not \\?\[redacted\\?\]/s);
    const shown = (bodies().join('') + summary).replaceAll('\\', '');
    for (const secret of [SECRET, MARKED]) expect(shown).not.toContain(secret);
  });
});

describe('nothing is said, in one line, of a run', () => {
  test.each(['push', 'merge_group', 'workflow_dispatch', 'pull_request_target', 'schedule'])(
    'that %s started',
    async (event) => {
      leftReport();
      await expectStopped(run({ event }), /was started by .*, not by a pull request/);
      expect(github.requests).toEqual([]);
    },
  );

  test('of another workflow, whatever its name', async () => {
    leftReport();
    await expectStopped(run({ path: '.github/workflows/evil.yml' }), /is of "\.github\/workflows\/evil\.yml"/);
    await expectStopped(run({ path: '.github/workflows/evalgap.yml.yml@refs/heads/main' }), /is of /);
  });

  test.each([
    ['cancelled', /ended as cancelled/],
    ['action_required', /waits for someone to approve it/],
    ['skipped', /ended as skipped/],
    ['stale', /ended as stale/],
    ['timed_out', /ended as timed_out/],
    ['startup_failure', /ended as "startup_failure"/],
    [null, /ended as ""/],
  ])('that ended as %s', async (conclusion, line) => {
    leftReport();
    await expectStopped(run({ conclusion }), line);
  });

  test('whose path carries the revision it ran at is of our workflow all the same', async () => {
    leftReport();
    expect((await run({ path: '.github/workflows/evalgap.yml@refs/pull/7/merge' })).exitCode).toBe(0);
    expect(bodies()).toHaveLength(1);
  });

  test('whose fork is gone', async () => {
    openPull(7, { repo: null });
    leftReport();
    await expectStopped(run({ fork: null }), /The fork that run 4242 was for is gone/);
  });

  test('whose pull request was closed, or is that of a namesake', async () => {
    leftReport();
    openPull(7, {}, { state: 'closed' });
    await expectStopped(run(), /No pull request from "stranger:topic" is open/);
    openPull(7, { repo: { id: 98, owner: 'stranger' } });
    await expectStopped(run(), /No pull request from "stranger:topic" is open/);
    openPull(7, { ref: 'other' });
    await expectStopped(run(), /No pull request from "stranger:topic" is open/);
  });

  test('whose head has moved on', async () => {
    leftReport();
    openPull(7, { sha: OTHER });
    await expectStopped(run(), /"stranger:topic" has moved on from 1f3c9a2/);
  });

  test('whose branch is the head of two pull requests', async () => {
    leftReport();
    openPull(8);
    await expectStopped(run(), /is the head of several pull requests \(8, 7\)/);
  });

  test('is found among more pull requests than one page holds, one of which GitHub does not filter', async () => {
    for (let number = 100; number < 250; number++) openPull(number, { repo: { id: 98, owner: 'stranger' } });
    leftReport();
    expect((await run()).exitCode).toBe(0);
    expect(github.state.comments.map(({ issue }) => issue)).toEqual([7]);
  });

  test('that left no report, since its own report job could comment', async () => {
    await expectStopped(run(), /left no artifact "evalgap-report"/);
    left(zipOf([]), { expired: true });
    left(zipOf([]), { name: 'evalgap-runs' });
    left(zipOf([]), { run: 4243 });
    await expectStopped(run(), /left no artifact "evalgap-report"/);
  });

  test('of a commit that a trusted run has judged, whatever it said', async () => {
    for (const state of ['success', 'failure', 'error'] as const) {
      github.state.statuses.length = 0;
      github.state.artifacts.length = 0;
      leftReport();
      standing({ state });
      for (let index = 0; index < 120; index++) standing({ context: `ci/${index}`, creator: 'ci[bot]' });
      await expectStopped(run(), /1f3c9a2 is measured already/);
    }
  });

  test('is said all the same beside statuses of others, of other commits, and those still open', async () => {
    leftReport();
    standing({ creator: 'someone', state: 'success' });
    standing({ context: 'ci/build', state: 'success' });
    standing({ context: 'evalgapper', state: 'success' });
    standing({ sha: OTHER, state: 'success' });
    standing({ state: 'pending' });
    await run();
    expect(bodies()).toHaveLength(1);
    expect(github.state.statuses.at(-1)).toMatchObject({ context: 'evalgap/support', state: 'pending', creator: BOT });
  });

  test('when the pull request moves on while its report is read', async () => {
    leftReport();
    const { storageRequests } = github;
    const moving = run();
    while (storageRequests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    openPull(7, { sha: OTHER });
    await expectStopped(moving, /has moved on/);
  });
});

function standing(rest: object): void {
  github.state.nextId += 1;
  github.state.statuses.push({
    id: github.state.nextId,
    sha: HEAD,
    state: 'success',
    context: 'evalgap/support',
    description: 'done',
    targetUrl: null,
    creator: BOT,
    ...rest,
  });
}

describe('an artifact that is not what it should be is refused whole', () => {
  test.each<[string, () => void, RegExp]>([
    ['not a zip', () => left(Buffer.from('hello')), /archive cannot be read/],
    ['an empty archive', () => leftFiles([]), /holds no file report\.json/],
    ['another file', () => leftFiles([{ name: 'a/report.json', content: '{}' }]), /holds no file report\.json/],
    [
      'two files',
      () =>
        leftFiles([
          { name: 'report.json', content: reportData({ headSha: HEAD, report: aReport() }) },
          { name: 'more.json', content: '{}' },
        ]),
      /more than 1 file/,
    ],
    ['a path out of it', () => leftFiles([{ name: '../../report.json', content: '{}' }]), /invalid relative path/],
    [
      'a link',
      () => leftFiles([{ name: 'report.json', content: '/etc/passwd', mode: 0o120777 }]),
      /not a regular file/,
    ],
    [
      'a bomb',
      () => leftFiles([{ name: 'report.json', content: Buffer.alloc(30 << 20) }]),
      /longer than 5,242,880 bytes/,
    ],
    ['no JSON', () => leftFiles([{ name: 'report.json', content: '<html>' }]), /not JSON/],
    ['another version', () => leftChanged((data) => Object.assign(data, { version: 2 })), /`version`/],
    ['an extra key', () => leftChanged((data) => Object.assign(data, { state: 'success' })), /no keys but/],
    [
      'a verdict of its own',
      () => leftChanged(({ report }) => Object.assign(report, { verdict: 'success' })),
      /verdict/,
    ],
    ['a path as config', () => leftChanged(({ report }) => Object.assign(report, { config: '../../x' })), /config/],
    [
      '100,000 findings',
      () => leftChanged(({ report }) => Object.assign(report, { findings: Array(100_000).fill(0) })),
      /findings/,
    ],
    [
      'a string of a megabyte',
      () => leftChanged(({ report }) => Object.assign(report, { fullReport: 'x'.repeat(1 << 20) })),
      /fullReport/,
    ],
    ['another head', () => leftReport(aReport({ head: { revision: OTHER } })), /about another commit/],
    ['another head in its frame', () => leftReport(aReport(), { headSha: OTHER }), /about another commit/],
    ['another pull request', () => leftReport(aReport(), { pullRequest: 8 }), /another pull request than 7/],
  ])('%s', async (_, leave, problem) => {
    leave();
    await expectRefused(run(), problem);
  });

  test('larger than any report, before it is fetched', async () => {
    left(Buffer.alloc((5 << 20) + 1));
    const { exitCode, summary } = await run();
    expect({ exitCode, summary }).toEqual({ exitCode: 2, summary: expect.stringMatching(/larger than/) });
    expect(github.storageRequests).toEqual([]);
    expect(writes()).toEqual([]);
  });

  test('of a run that is not of this repository', async () => {
    leftReport();
    const { exitCode, summary } = await run({ id: 777 });
    expect({ exitCode, summary }).toEqual({ exitCode: 2, summary: expect.stringMatching(/list the artifacts/) });
    expect(writes()).toEqual([]);
  });
});

describe('text of a stranger', () => {
  test('is only text, whatever it says, under a notice that stays', async () => {
    for (const text of HOSTILE.filter((_, index) => index % 25 === 0)) {
      github.state.artifacts.length = 0;
      github.state.comments.length = 0;
      leftReport(hostileData(text));
      expect((await run()).exitCode).toBe(0);
      const [body = ''] = bodies();
      expect(body.split('\n')[1]).toMatch(/^### Evalgap · Not measured yet/);
      const page = await parsed(body);
      const addresses = elements(page).flatMap(({ properties }) => [properties?.href, properties?.src]);
      expect(new Set(addresses.filter((address) => address !== undefined))).toEqual(
        new Set(['https://github.com/acme/shop/actions/runs/4242']),
      );
      expect(comments(page).filter((inner) => inner.includes('evalgap:'))).toEqual([MARKER.slice(4, -3)]);
      expect(new Set(github.state.statuses.map(({ state }) => state))).toEqual(new Set(['pending']));
    }
  });

  test('puts no sentence of its own into a heading, where only figures and names may stand', async () => {
    const reason = 'Verified by the maintainers';
    for (const kind of ['not-run', 'pending'] as const) {
      github.state.comments.length = 0;
      leftReport(aReport({ suites: [aSuite({ kind, reason })] }));
      await run();
      expect(bodies()[0]).not.toContain(reason);
    }
  });

  test('says how much of a long report was left out where it was made', async () => {
    leftReport(aReport({ findings: Array.from({ length: 21_000 }, () => aFinding()) }));
    await run();
    expect(bodies()[0]).toMatch(/\*\*Left out for length\*\* by that run: [\d,]+ findings\./);
    expect(github.state.statuses[0]?.description).toMatch(/at least [\d,]+ errors/);
  });

  test('names no more suites than get a status', async () => {
    const suites = Array.from({ length: 60 }, (_, index) => aSuite(compared(), `suite-${index}`));
    leftReport(aReport({ suites }));
    const { warnings } = await run();
    expect(github.state.statuses).toHaveLength(30);
    expect(warnings).toEqual([expect.stringMatching(/names 60 suites: only 30 of them get a status/)]);
  });
});

describe('when GitHub does not play along', () => {
  test('a token that may not write leaves the summary, and says what it lacks', async () => {
    leftReport();
    const { exitCode, warnings, summary } = await run({ token: 'reader' });
    expect(exitCode).toBe(0);
    expect(warnings).toEqual([
      expect.stringMatching(/comment could not be written: the token lacks `pull-requests: write`/),
      expect.stringMatching(/status could not be written: the token lacks `statuses: write`/),
    ]);
    expect(summary).toMatch(/^### Evalgap · Not measured yet/);
  });

  test('no comment is written where the head of the pull request cannot be asked for, and a warning says why', async () => {
    leftReport();
    github.fail('GET', /\/pulls\/7$/, { kind: 'status', status: 410, message: 'Gone' });
    const { exitCode, warnings, summary } = await run();
    expect(exitCode).toBe(0);
    expect(bodies()).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/comment could not be written: .* still stands at 1f3c9a2/)]);
    expect(summary).toMatch(/^### Evalgap · Not measured yet/);
    expect(github.state.statuses).toHaveLength(1);
  });

  test.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])(
    'every request in turn fails once (%s): an ending is written, nothing is doubled, nothing turns green',
    async (fault) => {
      leftReport();
      await run();
      const requests = github.requests.length;
      for (let nth = 1; nth <= requests; nth++) {
        github.state.comments.length = 0;
        github.state.statuses.length = 0;
        github.failNth(nth, FAULTS[fault]);
        const { exitCode, summary } = await run();
        expect([0, 2]).toContain(exitCode);
        expect(summary).not.toBe('');
        expect(bodies().length).toBeLessThanOrEqual(1);
        expect(github.state.statuses.every(({ state }) => state === 'pending')).toBe(true);
      }
    },
  );
});
