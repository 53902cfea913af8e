import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { artifactStore } from '../../src/store/artifact-store.ts';
import type { FoundRecords, RecordedRun, WantedRun } from '../../src/store/run-store.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import type { StoredRun } from '../fake-github/state.ts';
import { type ZipEntry, zipOf } from '../github/zips.ts';
import { aRunText, FINGERPRINT, NOW, placeOf, REVISION, wanted } from './records.ts';

const OTHER = 'e'.repeat(40);
const TIP = 'a'.repeat(40);

let github: FakeGitHub;
let warnings: string[];

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.now = NOW.toISOString();
  github.state.branches.set('main', TIP);
  warnings = [];
  const login = 'github-actions[bot]';
  github.state.tokens.set('reader', { login, permissions: { actions: 'read', contents: 'read' } });
  github.state.tokens.set('no-contents', { login, permissions: { actions: 'read' } });
  github.state.tokens.set('nobody', { login, permissions: {} });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

async function find(changes: Partial<WantedRun> = {}, token = 'reader'): Promise<RecordedRun | undefined> {
  return (await findAll(changes, token)).runs[0];
}

async function findAll(changes: Partial<WantedRun> = {}, token = 'reader'): Promise<FoundRecords> {
  const client: Client = { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
  const store = artifactStore(async () => client, { defaultBranch: 'main', warn: (message) => warnings.push(message) });
  return store.find(wanted(changes));
}

/** An artifact of a workflow run; of a push to the default branch unless said otherwise, and of a commit on it. */
function leave(
  entries: readonly ZipEntry[] | Buffer,
  {
    name = 'evalgap-history',
    createdAt = '2026-11-23T11:05:00Z',
    expired = false,
    parted,
    ...run
  }: Partial<StoredRun> & {
    readonly name?: string;
    readonly createdAt?: string;
    readonly expired?: boolean;
    /** Where the run's commit left the default branch, on which it is not. */
    readonly parted?: string;
  } = {},
): void {
  const { state } = github;
  state.nextId += 1;
  const id = state.nextId;
  state.runs.push({
    id,
    path: '.github/workflows/evalgap-record.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    headSha: REVISION,
    headBranch: 'main',
    attempt: 1,
    ...run,
  });
  const { headSha = REVISION } = run;
  state.mergeBases.set(`${TIP}...${headSha}`, parted ?? headSha);
  const zip = Buffer.isBuffer(entries) ? entries : zipOf(entries as readonly ZipEntry[]);
  state.artifacts.push({ id: id + 10_000, name, run: id, zip, createdAt, expired });
}

function fileOf(text: string, header: Parameters<typeof placeOf>[1] = {}): ZipEntry {
  return { name: placeOf(text, header), content: text };
}

/** A run at a commit, with the header and the place that belong to it. */
function runOf(revision: string, startedAt = '2026-11-23T11:00:00Z'): ZipEntry {
  return fileOf(aRunText({ revision, startedAt }), { revision, startedAt });
}

describe('a run in an artifact', () => {
  test('of a push to the default branch is found: listing, event, branch, address, download', async () => {
    const text = aRunText();
    leave([fileOf(text)]);
    expect(await find()).toMatchObject({ text, revision: REVISION, where: expect.stringMatching(/workflow run 1001/) });
    expect(github.requests).toHaveLength(4);
    expect(warnings).toEqual([]);
  });

  test('of the commit that is wanted goes before later ones; otherwise the latest does', async () => {
    leave([runOf(REVISION)]);
    leave([runOf(OTHER)], { headSha: OTHER, createdAt: '2026-11-23T11:10:00Z' });
    expect((await find({ revision: REVISION }))?.revision).toBe(REVISION);
    expect((await find())?.revision).toBe(OTHER);
  });

  test('is looked for in at most three artifacts', async () => {
    for (let index = 0; index < 5; index += 1) {
      leave([fileOf(aRunText({ suite: `other-${index}` }), { suite: `other-${index}` })]);
    }
    expect(await find()).toBeUndefined();
    expect(github.requests).toHaveLength(1 + 3 * 3);
    expect(warnings).toEqual([]);
  });

  test('that is too old is none, and it is told when the latest of the very same thing began', async () => {
    leave([runOf(OTHER, '2026-10-30T23:00:00Z')], { headSha: OTHER, createdAt: '2026-10-31T00:00:00Z' });
    leave([runOf(REVISION, '2026-10-31T23:00:00Z')], { createdAt: '2026-11-01T00:00:00Z' });
    expect(await findAll()).toEqual({ runs: [], tooOld: new Date('2026-10-31T23:00:00Z') });
    const fingerprint = { ...FINGERPRINT, agent: 'sha256:another' };
    expect(await findAll({ fingerprint })).toEqual({ runs: [] });
  });

  test('that is expired, or in an artifact by another name, costs nothing but the listing', async () => {
    leave([runOf(REVISION)], { expired: true });
    leave([runOf(REVISION)], { name: 'evalgap-history-2' });
    expect(await find()).toBeUndefined();
    expect(github.requests).toHaveLength(1);
  });

  test('that is younger as an artifact than as a run counts by when it began', async () => {
    leave([runOf(REVISION, '2026-11-10T00:00:00Z')]);
    expect(await find()).toBeUndefined();
  });
});

describe('nothing counts that was left', () => {
  test.each<[string, Partial<StoredRun>]>([
    ['by a fork, on a branch by the name of ours', { fork: { id: 2, owner: 'stranger' } }],
    ['by a fork’s pull request', { fork: { id: 2, owner: 'stranger' }, event: 'pull_request' }],
    ['on another branch', { headBranch: 'topic' }],
  ])('%s: it is not even asked about', async (_what, run) => {
    leave([runOf(REVISION)], run);
    expect(await find()).toBeUndefined();
    expect(github.requests).toHaveLength(1);
  });

  test.each(['pull_request', 'pull_request_target', 'workflow_run', 'workflow_dispatch', 'issue_comment'])(
    'by a run on %s, though on the default branch',
    async (event) => {
      leave([runOf(REVISION)], { event });
      expect(await find()).toBeUndefined();
      expect(warnings).toEqual([expect.stringMatching(new RegExp(`\`${event}\``))]);
      expect(github.requests).toHaveLength(2);
    },
  );

  test('by a push of a tag that is named like the default branch, at a commit that was never merged', async () => {
    leave([runOf(OTHER)], { headSha: OTHER, parted: REVISION });
    github.state.refs.set('refs/tags/main', OTHER);
    expect(await find()).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/does not count: its commit is not on main/)]);
    expect(github.requests.at(-1)).toMatch(/compare\/refs(%2F|\/)heads(%2F|\/)main\.\.\.e{40}/);
  });

  test('by a commit of which nobody can say whether it is on the default branch', async () => {
    leave([runOf(REVISION)]);
    expect(await find({}, 'no-contents')).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/is not known whether its commit is on main/)]);
  });

  test('by a workflow run that was deleted since', async () => {
    leave([runOf(REVISION)]);
    github.state.runs.length = 0;
    expect(await find()).toBeUndefined();
  });
});

describe('an artifact that is not what it should be', () => {
  const easier = { ...FINGERPRINT, scorers: 'sha256:easier' };
  test.each<[string, () => readonly ZipEntry[] | Buffer, RegExp]>([
    ['no archive', () => Buffer.from('hello'), /cannot be read/],
    ['a path out of it', () => [runOf(REVISION), { name: '../../evil', content: 'x' }], /\.\./],
    ['a link', () => [{ ...runOf(REVISION), mode: 0o120777 }], /not a regular file/],
    ['a file of 50 MB', () => [{ name: placeOf('x'), content: Buffer.alloc(50 << 20) }], /longer than/],
    ['too many files', () => Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, content: '' })), /200 files/],
    ['a run of another commit than its workflow run', () => [runOf(OTHER)], /revision eeee/],
    ['another suite under our path', () => [{ name: placeOf('x'), content: aRunText({ suite: 'b' }) }], /suite b/],
    ['another fingerprint', () => [{ name: placeOf('x'), content: aRunText({ fingerprint: easier }) }], /fingerprint/],
    ['no text', () => [{ name: placeOf('x'), content: Buffer.from([0xff, 0xff]) }], /UTF-8/],
  ])('%s is skipped with one warning, and the next one counts', async (_what, entries, reason) => {
    leave([runOf(OTHER)], { headSha: OTHER, createdAt: '2026-11-23T11:00:30Z' });
    leave(entries());
    expect((await find())?.revision).toBe(OTHER);
    expect(warnings).toEqual([expect.stringMatching(reason)]);
  });
});

describe('a GitHub that does not answer', () => {
  test('leaves the run to be made again, with one warning', async () => {
    leave([runOf(REVISION)]);
    expect(await find({}, 'nobody')).toBeUndefined();
    for (const nth of [1, 2, 3, 4]) {
      github.failNth(nth, { kind: 'status', status: 500 });
      expect(await find()).toBeUndefined();
    }
    expect(warnings).toEqual([
      expect.stringMatching(/actions: read/),
      ...Array.from({ length: 4 }, () => expect.stringMatching(/500/)),
    ]);
  });
});
