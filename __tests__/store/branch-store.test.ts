import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { branchStore } from '../../src/store/branch-store.ts';
import { deleteOldRecords, recordOnBranch } from '../../src/store/record-on-branch.ts';
import type { RunRecord } from '../../src/store/run-record.ts';
import type { FoundRecords, RecordedRun, WantedRun } from '../../src/store/run-store.ts';
import { cut, visibleLine } from '../../src/values/visible.ts';
import { aTrial } from '../builders.ts';
import { aCommit, filesAt } from '../fake-github/git-commits.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aRunText, FINGERPRINT, NOW, placeOf, REVISION, wanted } from './records.ts';

const BRANCH = 'evalgap-data-2026q4';
const OTHER = 'e'.repeat(40);
const PACE = { sleep: async () => {}, chance: () => 0 };

let github: FakeGitHub;
let warnings: string[];

beforeEach(async () => {
  github = await startFakeGitHub();
  warnings = [];
  const login = 'github-actions[bot]';
  github.state.tokens.set('reader', { login, permissions: { contents: 'read' } });
  github.state.tokens.set('writer', { login, permissions: { contents: 'write' } });
  github.state.tokens.set('nobody', { login, permissions: {} });
  aCommit(github.state, { 'README.md': 'A shop\n' }, { branch: 'main' });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function aClient(token: string): Client {
  return { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
}

async function find(changes: Partial<WantedRun> = {}, token = 'reader'): Promise<RecordedRun | undefined> {
  return (await findAll(changes, token)).runs[0];
}

async function findAll(changes: Partial<WantedRun> = {}, token = 'reader'): Promise<FoundRecords> {
  const store = branchStore(
    async () => aClient(token),
    (message) => warnings.push(message),
  );
  return store.find(wanted(changes));
}

/** Puts files on a data branch as any writer might have. */
function onBranch(files: Readonly<Record<string, string | Buffer>>, branch = BRANCH): void {
  const tip = github.state.branches.get(branch);
  aCommit(github.state, files, { branch, parents: tip === undefined ? [] : [tip] });
}

/** A run at a time of day of today, filed where it belongs. */
function runAt(startedAt: string, revision = REVISION): Readonly<Record<string, string>> {
  const text = aRunText({ startedAt, revision });
  return { [placeOf(text, { startedAt, revision })]: text };
}

describe('a run on record', () => {
  test('is found by its fingerprint with one listing and one read', async () => {
    const text = aRunText();
    onBranch({ [placeOf(text)]: text });
    expect(await find()).toEqual({
      text,
      revision: REVISION,
      startedAt: '2026-11-23T11:00:00.500Z',
      fingerprint: FINGERPRINT,
      whole: true,
      where: expect.stringMatching(/^runs\/support\/\w+\/.*\.jsonl on evalgap-data-2026q4$/),
    });
    expect(github.requests).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  test('is the latest of several, by the time it began and not by the order they were written in', async () => {
    onBranch(runAt('2026-11-23T10:00:00Z', OTHER));
    onBranch({ ...runAt('2026-11-23T11:30:00Z'), ...runAt('2026-11-22T10:00:00Z', OTHER) });
    onBranch(runAt('2026-11-23T09:00:00Z', OTHER));
    expect((await find())?.startedAt).toBe('2026-11-23T11:30:00Z');
  });

  test('may be incomplete, for whoever asked to run the rest', async () => {
    const text = aRunText({}, [aTrial(), aTrial({ case: 'b', status: 'errored', error: 'reset' })]);
    onBranch({ [placeOf(text)]: text });
    expect((await find())?.text).toBe(text);
  });

  test('is none where nothing was recorded, nor the branch is there: one request a quarter, no warning', async () => {
    expect(await find()).toBeUndefined();
    expect(github.requests).toHaveLength(2);
    onBranch(runAt('2026-11-23T11:00:00Z'));
    expect(await find({ fingerprint: { ...FINGERPRINT, agent: 'sha256:another' } })).toBeUndefined();
    expect(await find({ suite: 'billing' })).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test('does not count when it is older than wanted, to the millisecond, or began after now', async () => {
    onBranch({ ...runAt('2026-11-23T11:00:00.500Z'), ...runAt('2026-11-23T12:00:01Z') });
    expect(await find({ notOlderThan: new Date('2026-11-23T11:00:00.500Z') })).toBeDefined();
    expect(await find({ notOlderThan: new Date('2026-11-23T11:00:00.501Z') })).toBeUndefined();
    expect(await find({ now: new Date('2026-11-23T10:59:00Z') })).toBeUndefined();
  });

  test('is looked for in the quarter before only as far as the time allowed reaches; that it is too old is told', async () => {
    const startedAt = '2026-09-30T23:00:00Z';
    onBranch(runAt(startedAt), 'evalgap-data-2026q3');
    const now = new Date('2026-10-02T00:00:00Z');
    expect(await find({ now, notOlderThan: new Date('2026-09-30T00:00:00Z') })).toMatchObject({ startedAt });
    expect(github.requests).toHaveLength(3);
    const found = await findAll({ now, notOlderThan: new Date('2026-10-01T00:00:00Z') });
    expect(found).toEqual({ runs: [], tooOld: new Date(startedAt) });
    expect(github.requests).toHaveLength(5);
  });

  test('that began before the turn of the quarter and was recorded after it is found', async () => {
    onBranch(runAt('2026-09-30T23:59:50Z'), BRANCH);
    const now = new Date('2026-10-01T00:10:00Z');
    expect(await find({ now, notOlderThan: new Date('2026-09-30T00:00:00Z') })).toBeDefined();
  });
});

describe('a record that is not what it should be', () => {
  const good = '2026-11-23T09:00:00Z';
  const at = '2026-11-23T11:00:00.500Z';

  test.each<[string, string | Buffer, RegExp]>([
    ['of another suite', aRunText({ suite: 'billing' }), /suite billing/],
    ['of another fingerprint', aRunText({ fingerprint: { ...FINGERPRINT, scorers: 'sha256:easy' } }), /fingerprint/],
    ['of another commit', aRunText({ revision: 'f'.repeat(40) }), /revision ffff/],
    ['of no commit', aRunText({ revision: `${REVISION}+dirty` }), /revision/],
    ['that began in the future', aRunText({ startedAt: '2027-01-01T00:00:00Z' }), /started at 2027/],
    ['that began at no time', aRunText({ startedAt: 'soon' }), /started at soon/],
    ['older than its name says', aRunText({ startedAt: '2020-01-01T00:00:00Z' }), /started at 2020/],
    ['without a completed trial', aRunText({}, [aTrial({ status: 'errored', error: 'x' })]), /no trial/],
    ['with a broken line in the middle', aRunText().replace('\n{"case"', '\n{"ca\n{"case"'), /not JSON/],
    ['with a score above 1', aRunText().replaceAll('"score":1', '"score":7'), /malformed/],
    ['that is empty', '', /not a run file/],
    ['that is no text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), /not a run file/],
    ['nested without end', `${'['.repeat(200_000)}`, /not a run file/],
    [
      'that speaks to the runner',
      JSON.stringify({ evalgap: 'run', version: `\u001b[31m\n::error::${'x'.repeat(9_999)}` }),
      /version/,
    ],
  ])('%s is skipped with one warning, and the one before it counts', async (_what, text, reason) => {
    onBranch({ ...runAt(good), [placeOf(String(text), { startedAt: at })]: text });
    expect((await find())?.startedAt).toBe(good);
    expect(warnings).toEqual([expect.stringMatching(reason)]);
    expect(warnings.map((warning) => cut(visibleLine(warning), 500))).toEqual(warnings);
  });

  test('of 50 MB is not even asked for', async () => {
    const text = aRunText();
    const long = Buffer.concat([Buffer.from(text), Buffer.alloc(50 << 20, '\n')]);
    onBranch({ ...runAt(good), [placeOf(text)]: long });
    expect((await find())?.startedAt).toBe(good);
    expect(warnings).toEqual([expect.stringMatching(/52429\d+ bytes \(expected at most 20971520\)/)]);
    expect(github.requests).toHaveLength(2);
  });

  test('three times over ends the search: the run is made again', async () => {
    const times = ['2026-11-23T11:00:00Z', '2026-11-23T11:01:00Z', '2026-11-23T11:02:00Z'];
    onBranch({
      ...runAt(good),
      ...Object.fromEntries(times.map((startedAt) => [placeOf('broken', { startedAt }), 'broken'])),
    });
    expect(await find()).toBeUndefined();
    expect(warnings).toHaveLength(3);
    expect(github.requests).toHaveLength(4);
  });

  test('under a name that is none of ours is not looked at', async () => {
    const folder = placeOf('x').split('/').slice(0, 3).join('/');
    onBranch({ ...runAt(good), [`${folder}/zzz.jsonl`]: 'x', [`${folder}/deep/er.jsonl`]: 'x', 'runs/support/x': 'x' });
    expect((await find())?.startedAt).toBe(good);
    expect(warnings).toEqual([]);
  });
});

describe('a GitHub that does not answer', () => {
  test('leaves the run to be made again, with one warning', async () => {
    onBranch(runAt('2026-11-23T11:00:00Z'));
    expect(await find({}, 'nobody')).toBeUndefined();
    github.failNth(1, { kind: 'status', status: 500 });
    expect(await find()).toBeUndefined();
    github.failNth(2, { kind: 'reset', carriedOut: false });
    expect(await find()).toBeUndefined();
    expect(warnings).toEqual([
      expect.stringMatching(/contents: read/),
      expect.stringMatching(/500/),
      expect.stringMatching(/does not count/),
    ]);
  });
});

describe('recording', () => {
  const record = (text: string): RunRecord => ({
    suite: 'support',
    path: placeOf(text),
    text,
    trials: { completed: 2, of: 2 },
  });

  test('is what finding finds, and says on the branch what the branch is', async () => {
    const options = { revision: REVISION, now: NOW, pace: PACE };
    const recorded = await recordOnBranch(aClient('writer'), [record(aRunText())], options);
    expect(recorded).toEqual({ branch: BRANCH, outcome: { kind: 'added' } });
    expect((await find())?.text).toBe(aRunText());
    expect(filesAt(github.state, BRANCH)['README.md']).toMatch(/^# Recorded runs\n/);
  });

  test('the same again leaves one run', async () => {
    const options = { revision: REVISION, now: NOW, pace: PACE };
    await recordOnBranch(aClient('writer'), [record(aRunText())], options);
    const again = await recordOnBranch(aClient('writer'), [record(aRunText())], options);
    expect(again.outcome).toEqual({ kind: 'present' });
    expect(Object.keys(filesAt(github.state, BRANCH))).toHaveLength(2);
  });
});

describe('old quarters', () => {
  beforeEach(() => {
    for (const branch of ['2025q3', '2025q4', '2026q1', '2026q4']) onBranch({ a: branch }, `evalgap-data-${branch}`);
    aCommit(github.state, { a: 'a' }, { branch: 'evalgap-data-2020q1-keep' });
  });

  test('are deleted, four are kept, and other branches are left alone', async () => {
    expect(await deleteOldRecords(aClient('writer'), NOW)).toEqual({
      deleted: ['evalgap-data-2025q3', 'evalgap-data-2025q4'],
      remarks: [],
    });
    expect([...github.state.branches.keys()].sort()).toEqual([
      'evalgap-data-2020q1-keep',
      'evalgap-data-2026q1',
      'evalgap-data-2026q4',
      'main',
    ]);
    const before = github.requests.length;
    expect((await deleteOldRecords(aClient('writer'), NOW)).deleted).toEqual([]);
    expect(github.requests.length - before).toBe(1);
  });

  test('that cannot be deleted are remarked upon, each with its reason', async () => {
    github.state.rules.push({ pattern: /2025q3/, forbids: ['delete'] });
    expect(await deleteOldRecords(aClient('writer'), NOW)).toEqual({
      deleted: ['evalgap-data-2025q4'],
      remarks: [expect.stringMatching(/evalgap-data-2025q3 is old and could not be deleted/)],
    });
    const { remarks } = await deleteOldRecords(aClient('reader'), NOW);
    expect(remarks).toEqual([expect.stringMatching(/contents: write/)]);
  });
});
