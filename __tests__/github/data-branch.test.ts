import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, connect } from '../../src/github/client.ts';
import { type Addition, addFiles, type Pace } from '../../src/github/data-branch.ts';
import { deleteBranch, listBranches, listFolder, readBranchFile } from '../../src/github/data-branch-files.ts';
import { FAULTS } from '../fake-github/faults.ts';
import { aCommit, filesAt } from '../fake-github/git-commits.ts';
import { ancestors, commitAt } from '../fake-github/git-store.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';

const BRANCH = 'evalgap-data-2026q4';
/** Waits a hundredth as long as it says. */
const PACE: Pace = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 100)),
  chance: Math.random,
};
/** Many at once on a slow machine need more room than that. */
const CROWD: Pace = { ...PACE, sleep: (milliseconds) => PACE.sleep(3 * milliseconds) };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  const login = 'github-actions[bot]';
  github.state.tokens.set('writer', { login, permissions: { contents: 'write' } });
  github.state.tokens.set('reader', { login, permissions: { contents: 'read' } });
  aCommit(github.state, { 'README.md': 'A shop\n' }, { branch: 'main' });
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
  expect(github.contract.checked.requests).toBeGreaterThan(0);
});

/** Nothing of it waits, and nothing is tried again but by the code under test. */
function aClient(token = 'writer'): Client {
  return { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
}

/** As the Action has it, with throttling and retries. */
function connected(token = 'writer'): Promise<Client> {
  const place = {
    owner: 'acme',
    repository: 'shop',
    apiUrl: github.url,
    serverUrl: '',
    runId: '',
    attempt: 1,
    runUrl: '',
  };
  return connect(place, token, () => {});
}

function addition(...names: readonly string[]): Addition {
  return {
    branch: BRANCH,
    files: names.map((name) => ({ path: `runs/${name}`, text: `text of ${name}\n` })),
    founding: [{ path: 'README.md', text: 'What this is\n' }],
    message: 'Record',
  };
}

function onBranch(): Readonly<Record<string, string>> {
  return filesAt(github.state, BRANCH);
}

function commitsOnBranch(): number {
  return ancestors(github.state.objects, github.state.branches.get(BRANCH) ?? '').size;
}

describe('files on a branch of their own', () => {
  test('found a branch that shares no commit with the code, with what it begins with', async () => {
    expect(await addFiles(aClient(), addition('one'), PACE)).toEqual({ kind: 'added' });
    expect(onBranch()).toEqual({ 'README.md': 'What this is\n', 'runs/one': 'text of one\n' });
    expect(commitAt(github.state.objects, github.state.branches.get(BRANCH) ?? '')?.parents).toEqual([]);
    expect(filesAt(github.state, 'main')).toEqual({ 'README.md': 'A shop\n' });
  });

  test('come on top of what stands there, several in one commit', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    await addFiles(aClient(), addition('two', 'deep/three'), PACE);
    expect(Object.keys(onBranch()).sort()).toEqual(['README.md', 'runs/deep/three', 'runs/one', 'runs/two']);
    expect(commitsOnBranch()).toBe(2);
  });

  test('cost five requests and one for each file', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    expect(github.requests).toHaveLength(5);
    await addFiles(aClient(), addition('two', 'three'), PACE);
    expect(github.requests).toHaveLength(5 + 7);
  });

  test('that stand there already are not committed again', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    expect(await addFiles(aClient(), addition('one'), PACE)).toEqual({ kind: 'present' });
    expect(commitsOnBranch()).toBe(1);
  });

  test('of any character arrive as they were', async () => {
    const text = 'é \u{1F600} \u0000 \u2028\r\n\uFEFF"\\';
    await addFiles(aClient(), { ...addition(), files: [{ path: 'runs/odd', text }] }, PACE);
    const [file] = await listFolder(aClient(), BRANCH, 'runs');
    expect(file).toMatchObject({ name: 'odd', bytes: Buffer.byteLength(text) });
    expect(file && (await readBranchFile(aClient(), file, 1_000))).toBe(text);
  });
});

describe('writers at the same time', () => {
  test('thirty of them, on a branch that is not there yet, all leave their file and one line of history', async () => {
    // With waits this short there are more attempts than an hour’s limit would let through.
    github.state.rateLimitRemaining = 100_000;
    const names = Array.from({ length: 30 }, (_, index) => `run-${index}`);
    const outcomes = await Promise.all(names.map((name) => addFiles(aClient(), addition(name), CROWD)));
    expect(outcomes).toEqual(names.map(() => ({ kind: 'added' })));
    expect(Object.keys(onBranch()).sort()).toEqual(['README.md', ...names.map((name) => `runs/${name}`)].sort());
    expect(commitsOnBranch()).toBe(30);
    expect(github.requests.some((request) => request.startsWith('PATCH'))).toBe(true);
  });

  test('wait ever longer, by chance, and in the end give up with the reason', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    const waits: number[] = [];
    const overtaken = Array.from({ length: 30 }, () => ({
      kind: 'status' as const,
      status: 422,
      message: 'Update is not a fast forward',
    }));
    github.fail('PATCH', /refs/, ...overtaken);
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const outcome = await addFiles(aClient(), addition('two'), { sleep, chance: () => 0.5 });
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringMatching(/each of 16 attempts/) });
    expect(waits.slice(0, 5)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000]);
    expect(waits).toHaveLength(15);
    expect(Object.keys(onBranch())).not.toContain('runs/two');
  });

  test('a branch that is deleted in between is founded anew', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    const sleep = async () => void github.state.branches.delete(BRANCH);
    github.fail('PATCH', /refs/, { kind: 'status', status: 422, message: 'Reference does not exist' });
    expect(await addFiles(aClient(), addition('two'), { sleep, chance: () => 0 })).toEqual({ kind: 'added' });
    expect(Object.keys(onBranch())).toEqual(['README.md', 'runs/two']);
  });
});

describe('what goes wrong', () => {
  test.each(['createRef', 'updateRef'])('an answer to %s that was lost leaves no second commit', async (which) => {
    if (which === 'updateRef') await addFiles(aClient(), addition('one'), PACE);
    const before = which === 'updateRef' ? 1 : 0;
    github.fail(which === 'updateRef' ? 'PATCH' : 'POST', /refs/, { kind: 'reset', carriedOut: true });
    expect(await addFiles(aClient(), addition('two'), PACE)).toEqual({ kind: 'added' });
    expect(commitsOnBranch()).toBe(before + 1);
  });

  test('an answer that was lost, with another writer on top before it is looked at, leaves no second commit', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    github.fail('PATCH', /refs/, { kind: 'reset', carriedOut: true });
    const sleep = async () => void (await addFiles(aClient(), addition('other'), PACE));
    expect(await addFiles(aClient(), addition('two'), { sleep, chance: () => 1 })).toEqual({ kind: 'added' });
    expect(commitsOnBranch()).toBe(3);
    expect(Object.keys(onBranch())).toEqual(['README.md', 'runs/one', 'runs/other', 'runs/two']);
  });

  test('a token that may only read is told which permission it lacks', async () => {
    expect(await addFiles(aClient('reader'), addition('one'), PACE)).toEqual({
      kind: 'forbidden',
      permission: 'contents: write',
    });
    expect(github.state.branches.has(BRANCH)).toBe(false);
  });

  test.each(['create', 'update'] as const)(
    'a rule that forbids to %s is quoted, and not tried again',
    async (change) => {
      if (change === 'update') await addFiles(aClient(), addition('one'), PACE);
      github.state.rules.push({ pattern: /^evalgap-data-/, forbids: [change] });
      const before = github.requests.length;
      const sleep = async () => Promise.reject(new Error('waited for a rule to go away'));
      const outcome = await addFiles(aClient(), addition('two'), { sleep, chance: () => 1 });
      expect(outcome).toEqual({
        kind: 'failed',
        reason:
          change === 'create'
            ? 'a rule of the repository stands in the way: Repository rule violations found Cannot create ref due to creations being restricted. (422)'
            : expect.stringMatching(/Changes must be made through a pull request\. \(422\)$/),
      });
      expect(github.requests.length - before).toBe(change === 'create' ? 5 : 6);
    },
  );

  const writes = Array.from({ length: 6 }, (_, index) => index + 1);
  test.each(Object.entries(FAULTS).flatMap(([name, fault]) => writes.map((nth) => [name, nth, fault] as const)))(
    '%s on request %i: the file is there once, or it is said why not',
    async (_name, nth, fault) => {
      await addFiles(aClient(), addition('one'), PACE);
      github.failNth(nth, fault);
      const outcome = await addFiles(aClient(), addition('two'), PACE);
      expect(commitsOnBranch()).toBe(outcome.kind === 'added' ? 2 : 1);
      expect('runs/two' in onBranch()).toBe(outcome.kind === 'added');
      if (outcome.kind !== 'added')
        expect(outcome).toMatchObject({ kind: expect.stringMatching(/^(failed|forbidden)$/) });
    },
  );

  test('as the Action connects, a server error on the way to the commit is tried again', async () => {
    aCommit(github.state, { 'README.md': 'What this is\n' }, { branch: BRANCH });
    github.fail('POST', /commits$/, FAULTS['server error']);
    expect(await addFiles(await connected(), addition('one'), PACE)).toEqual({ kind: 'added' });
    expect(Object.keys(onBranch())).toEqual(['README.md', 'runs/one']);
  });
});

describe('what stands on a branch', () => {
  test('is listed by folder, in one request, with files alone', async () => {
    await addFiles(aClient(), addition('one', 'deep/two'), PACE);
    const before = github.requests.length;
    const files = await listFolder(aClient(), BRANCH, 'runs');
    expect(files).toEqual([{ name: 'one', bytes: 12, blob: expect.stringMatching(/^[0-9a-f]{40}$/) }]);
    expect(github.requests.length - before).toBe(1);
  });

  test('is nothing where the folder or the branch is not there, or a file stands in its place', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    expect(await listFolder(aClient(), BRANCH, 'other')).toEqual([]);
    expect(await listFolder(aClient(), 'evalgap-data-2020q1', 'runs')).toEqual([]);
    expect(await listFolder(aClient(), BRANCH, 'runs/one')).toEqual([]);
  });

  test('is listed whole where a listing would end without a word', async () => {
    const names = Array.from({ length: 1_003 }, (_, index) => [`runs/x/${index}`, `${index}`] as const);
    aCommit(github.state, Object.fromEntries(names), { branch: BRANCH });
    const all = await listFolder(aClient(), BRANCH, 'runs/x');
    expect(all).toHaveLength(1_003);
    expect(all[0]).toEqual({ name: '0', bytes: 1, blob: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  test('is not read when it is longer than allowed', async () => {
    await addFiles(aClient(), addition('one'), PACE);
    const [file] = await listFolder(aClient(), BRANCH, 'runs');
    const before = github.requests.length;
    await expect(file && readBranchFile(aClient(), file, 11)).rejects.toThrow(/"one" holds 12 bytes/);
    expect(github.requests).toHaveLength(before);
  });

  test('a token that may not read stops with the permission it lacks', async () => {
    github.state.tokens.set('none', { login: 'github-actions[bot]', permissions: {} });
    await expect(listFolder(aClient('none'), BRANCH, 'runs')).rejects.toThrow(/contents: read/);
    await expect(listBranches(aClient('none'), 'evalgap-')).rejects.toThrow(/contents: read/);
  });
});

describe('branches', () => {
  test('are listed by how they begin and deleted by name; one that is gone counts as deleted', async () => {
    for (const quarter of ['2025q1', '2025q2'])
      aCommit(github.state, { a: quarter }, { branch: `evalgap-data-${quarter}` });
    expect(await listBranches(aClient(), 'evalgap-data-')).toEqual(['evalgap-data-2025q1', 'evalgap-data-2025q2']);
    expect(await deleteBranch(aClient(), 'evalgap-data-2025q1')).toEqual({ kind: 'deleted' });
    expect(await deleteBranch(aClient(), 'evalgap-data-2025q1')).toEqual({ kind: 'deleted' });
    expect([...github.state.branches.keys()]).toEqual(['main', 'evalgap-data-2025q2']);
  });

  test('that a rule protects or a token may not write stay, and it is said why', async () => {
    aCommit(github.state, { a: 'a' }, { branch: BRANCH });
    expect(await deleteBranch(aClient('reader'), BRANCH)).toEqual({ kind: 'forbidden', permission: 'contents: write' });
    github.state.rules.push({ pattern: /^evalgap-data-/, forbids: ['delete'] });
    expect(await deleteBranch(aClient(), BRANCH)).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/rule/i),
    });
    expect(github.state.branches.has(BRANCH)).toBe(true);
  });
});
