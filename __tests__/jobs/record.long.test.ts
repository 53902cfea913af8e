import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import type { Pace } from '../../src/github/data-branch.ts';
import type { ActionContext } from '../../src/jobs/on-github/context.ts';
import { record, recordRuns } from '../../src/jobs/on-github/record.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { aRun, aTrial } from '../builders.ts';
import { pushEvent } from '../fake-github/events.ts';
import { FAULTS } from '../fake-github/faults.ts';
import { aCommit, filesAt } from '../fake-github/git-commits.ts';
import { ancestors } from '../fake-github/git-store.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aRepository, type FileMap, aFolder as makeFolder, type TestRepository } from '../repository.ts';
import { AGENT, CASES, CONFIG, PROMPT } from './project.ts';

const BRANCH = 'evalgap-data-2026q4';
const SECRET = 'sk-live-0123456789abcdef';
const FINGERPRINT = { prompts: 'p', cases: 'c', scorers: 's', agent: 'a', config: 'k' };
const PACE: Pace = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 100)),
  chance: Math.random,
};
/** Many at once on a slow machine need more room than that. */
const CROWD: Pace = { ...PACE, sleep: (milliseconds) => PACE.sleep(3 * milliseconds) };

let github: FakeGitHub;
const made: TestRepository[] = [];
const folders: string[] = [];

beforeEach(async () => {
  github = await startFakeGitHub();
  const login = 'github-actions[bot]';
  github.state.tokens.set('writer', { login, permissions: { contents: 'write' } });
  github.state.tokens.set('reader', { login, permissions: { contents: 'read' } });
  aCommit(github.state, { 'README.md': 'A shop\n' }, { branch: 'main' });
});

afterEach(async () => {
  await github.stop();
  for (const repository of made.splice(0)) repository.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  expect(github.contract.violations).toEqual([]);
});

function aFolder(files: FileMap = {}): string {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder;
}

/** A checkout of a pushed commit, by the way its config wants runs kept. */
function aCheckout(history = ''): TestRepository {
  const files = { 'evalgap.yml': `${CONFIG}${history}`, 'agent.mjs': AGENT, 'prompts/triage.md': PROMPT };
  const repository = aRepository({ ...files, 'evals/cases.jsonl': CASES });
  made.push(repository);
  return repository;
}

function aRunFile(revision: string, trials: readonly Trial[] = [aTrial({ steps: { decide: 1, reply: 1 } })]): string {
  const startedAt = '2026-11-23T11:00:00.000Z';
  const { header } = aRun({ revision, startedAt, fingerprint: FINGERPRINT, steps: ['decide', 'reply'] });
  const lines = [headerLine(header), ...trials.map((trial) => trialLine(trial, makeRedactor([])))];
  return `${lines.join('\n')}\n`;
}

interface Job {
  readonly context: ActionContext<'push'>;
  readonly log: string[];
  readonly outputs: Map<string, string>;
  readonly summaries: string[];
}

/** A push to `main`, and what the job that records says of it. */
function onPush(
  repository: TestRepository,
  { token = 'writer', branch = 'main', artifact = '', now = '2026-11-23T12:00:00Z' } = {},
): Job {
  const log: string[] = [];
  const summaries: string[] = [];
  const outputs = new Map<string, string>();
  const say = (level: string) => (message: string) => void log.push(`${level}: ${message}`);
  const client: Client = { octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN };
  const context = {
    world: {
      directory: repository.root,
      environment: { RUNNER_TEMP: aFolder(), MODEL_API_KEY: SECRET },
      now: new Date(now),
    },
    runner: {
      log: { info: say('info'), warning: say('warning'), error: say('error') },
      setOutput: async (name: string, value: string) => void outputs.set(name, value),
      summarize: async (markdown: string) => void summaries.push(markdown),
    },
    inputs: { config: 'evalgap.yml', artifact },
    event: { kind: 'push', branch, sha: repository.git('rev-parse', 'HEAD'), place: { defaultBranch: 'main' } },
    client: async () => client,
    redact: (text: string) => text,
    protect: () => {},
  };
  return { context: context as unknown as ActionContext<'push'>, log, outputs, summaries };
}

function runsOf(repository: TestRepository, trials?: readonly Trial[]) {
  const text = aRunFile(repository.git('rev-parse', 'HEAD'), trials);
  return [{ suite: 'support', file: join(aFolder({ 'head.jsonl': text }), 'head.jsonl') }];
}

function recorded(branch = BRANCH): readonly string[] {
  return Object.keys(filesAt(github.state, branch)).filter((path) => path.startsWith('runs/'));
}

describe('a push to the default branch', () => {
  test('leaves its run on the branch of the quarter, and says so', async () => {
    const repository = aCheckout();
    const { context, log, summaries } = onPush(repository);
    expect(await recordRuns(context, runsOf(repository), PACE)).toBe(0);
    expect(recorded()).toEqual([expect.stringMatching(/^runs\/support\/[0-9a-f]{16}\/20261123T110000Z-.*\.jsonl$/)]);
    expect(log).toEqual([
      expect.stringMatching(/^info: Runs at [0-9a-f]{7} were recorded on the branch evalgap-data-/),
    ]);
    expect(summaries.join()).toMatch(/support: 1 of 1 trial completed/);
  });

  test('recorded again leaves one run', async () => {
    const repository = aCheckout();
    const runs = runsOf(repository);
    await recordRuns(onPush(repository).context, runs, PACE);
    const again = onPush(repository);
    expect(await recordRuns(again.context, runs, PACE)).toBe(0);
    expect(again.log).toEqual([expect.stringMatching(/stood already on the branch/)]);
    expect(recorded()).toHaveLength(1);
  });

  test('takes quarters along that nothing looks at any more, once the run is safe', async () => {
    const repository = aCheckout();
    for (const quarter of ['2025q4', '2026q1']) aCommit(github.state, { a: '' }, { branch: `evalgap-data-${quarter}` });
    github.state.rules.push({ pattern: /2025q3/, forbids: ['delete'] });
    aCommit(github.state, { a: '' }, { branch: 'evalgap-data-2025q3' });
    const { context, log } = onPush(repository);
    expect(await recordRuns(context, runsOf(repository), PACE)).toBe(0);
    expect([...github.state.branches.keys()].sort()).toEqual([
      'evalgap-data-2025q3',
      'evalgap-data-2026q1',
      BRANCH,
      'main',
    ]);
    expect(log.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringMatching(/evalgap-data-2025q3 is old and could not be deleted/),
    ]);
  });

  test('keeps a run that is incomplete, and none of which no trial completed', async () => {
    const repository = aCheckout();
    const failed = aTrial({ case: 'b', status: 'errored', error: 'connection reset' });
    expect(await recordRuns(onPush(repository).context, runsOf(repository, [aTrial(), failed]), PACE)).toBe(0);
    expect(recorded()).toHaveLength(1);
    const { context, log } = onPush(repository);
    expect(await recordRuns(context, runsOf(repository, [failed]), PACE)).toBe(0);
    expect(log).toEqual([expect.stringMatching(/^warning: .*no trial completed/), 'info: There is no run to record']);
    expect(recorded()).toHaveLength(1);
  });

  test('leaves no secret of the job on the branch', async () => {
    const repository = aCheckout();
    const told = aTrial({ steps: [{ name: 'decide', score: 1, output: `key ${SECRET}` }] });
    await recordRuns(onPush(repository).context, runsOf(repository, [told]), PACE);
    const files = JSON.stringify(filesAt(github.state, BRANCH));
    expect(files).toContain('[redacted]');
    expect(files).not.toContain(SECRET);
  });

  test('thirty times at once leaves thirty runs', async () => {
    // With waits this short there are more attempts than an hour’s limit would let through.
    github.state.rateLimitRemaining = 100_000;
    const repository = aCheckout();
    const revision = repository.git('rev-parse', 'HEAD');
    const pushes = Array.from({ length: 30 }, (_, index) => {
      const text = aRunFile(revision, [aTrial({ case: `case-${index}` })]);
      return [{ suite: 'support', file: join(aFolder({ 'head.jsonl': text }), 'head.jsonl') }];
    });
    const exits = await Promise.all(pushes.map((runs) => recordRuns(onPush(repository).context, runs, CROWD)));
    expect(new Set(exits)).toEqual(new Set([0]));
    expect(recorded()).toHaveLength(30);
    expect(ancestors(github.state.objects, github.state.branches.get(BRANCH) ?? '').size).toBe(30);
  });
});

describe('where the config wants runs kept', () => {
  test('as an artifact: they are left for the workflow to upload, and no request is made', async () => {
    const repository = aCheckout('history: { store: artifact }\n');
    const { context, outputs } = onPush(repository, { token: 'reader' });
    expect(await recordRuns(context, runsOf(repository), PACE)).toBe(0);
    expect(outputs.get('artifact-name')).toBe('evalgap-history');
    const left = readdirSync(outputs.get('artifact-path') ?? '', { recursive: true, encoding: 'utf8' });
    expect(left.filter((path) => path.endsWith('.jsonl'))).toEqual([expect.stringMatching(/^runs\/support\/\w{16}\//)]);
    expect(github.requests).toEqual([]);
  });

  test('nowhere: it is said, and nothing is written', async () => {
    const repository = aCheckout('history: { store: none }\n');
    const { context, outputs, log } = onPush(repository);
    expect(await recordRuns(context, runsOf(repository), PACE)).toBe(0);
    expect(log).toEqual([expect.stringMatching(/`history.store` is `none`/)]);
    expect(outputs.size).toBe(0);
    expect(github.requests).toEqual([]);
  });

  test('is decided by the pushed commit, whatever stands in the checkout', async () => {
    const repository = aCheckout('history: { store: none }\n');
    repository.write({ 'evalgap.yml': CONFIG });
    expect(await recordRuns(onPush(repository).context, runsOf(repository), PACE)).toBe(0);
    expect(github.state.branches.has(BRANCH)).toBe(false);
  });

  test('cannot be known when the pushed config cannot be read', async () => {
    const repository = aCheckout('nonsense: true\n');
    await expect(recordRuns(onPush(repository).context, runsOf(repository), PACE)).rejects.toThrow(/no config at/);
  });
});

describe('a run that cannot be kept', () => {
  test('for lack of a permission ends with 2, names both remedies, and is left for an upload', async () => {
    const repository = aCheckout();
    const { context, log, outputs, summaries } = onPush(repository, { token: 'reader' });
    expect(await recordRuns(context, runsOf(repository), PACE)).toBe(2);
    expect(log[0]).toMatch(/^warning: .*`contents: write`.*`history\.store: artifact`/);
    expect(summaries.join()).toMatch(/could not be recorded/);
    const left = readdirSync(outputs.get('artifact-path') ?? '', { recursive: true, encoding: 'utf8' });
    expect(left.some((path) => path.endsWith('.jsonl'))).toBe(true);
  });

  test('for a rule of the repository ends with 2 and quotes the rule', async () => {
    github.state.rules.push({ pattern: /^evalgap-data-/, forbids: ['create'] });
    const repository = aCheckout();
    const { context, log } = onPush(repository);
    expect(await recordRuns(context, runsOf(repository), PACE)).toBe(2);
    expect(log[0]).toMatch(/creations being restricted.*`history\.store: artifact`/);
  });

  const requests = [1, 2, 3, 4, 5, 6];
  test.each(Object.entries(FAULTS).flatMap(([name, fault]) => requests.map((nth) => [name, nth, fault] as const)))(
    '%s on request %i: exit code and summary say what became of it, and nothing is there twice',
    async (_name, nth, fault) => {
      const repository = aCheckout();
      github.failNth(nth, fault);
      const { context, summaries } = onPush(repository);
      const exit = await recordRuns(context, runsOf(repository), PACE);
      const there = github.state.branches.has(BRANCH) ? recorded().length : 0;
      expect([exit, there]).toEqual(exit === 0 ? [0, 1] : [2, 0]);
      expect(summaries).toHaveLength(1);
      expect(summaries[0]).toMatch(exit === 0 ? /were recorded on/ : /could not be recorded/);
    },
  );
});

describe('nothing is recorded', () => {
  test('of another commit than the one that was pushed', async () => {
    const repository = aCheckout();
    const index = { version: 1, evalgap: 'measured', head: 'f'.repeat(40), suites: [] };
    const artifact = aFolder({ 'measured.json': JSON.stringify(index) });
    await expect(record(onPush(repository, { artifact }).context)).rejects.toThrow(/are of fffffff, and .* was pushed/);
  });

  test('where the job that measures left nothing', async () => {
    await expect(record(onPush(aCheckout(), { artifact: aFolder() }).context)).rejects.toThrow(/left nothing in/);
  });
});

describe('as a runner carries it', () => {
  function step(
    repository: TestRepository,
    job: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    const sha = repository.git('rev-parse', 'HEAD');
    return runAction({
      github,
      workspace: repository.root,
      event: {
        ...pushEvent({ ref: 'refs/heads/main', before: '0'.repeat(40), after: sha }),
        sha,
        ref: 'refs/heads/main',
      },
      job,
      inputs,
    });
  }

  function carried({ outputs }: StepResult): string {
    const folder = aFolder();
    cpSync(outputs['artifact-path'] ?? '', folder, { recursive: true });
    return folder;
  }

  test('a job measures without leave to write, and another that runs nothing records', async () => {
    const repository = aCheckout();
    const measured = await step(repository, 'measure', { 'github-token': 'reader' });
    expect(measured.exitCode).toBe(0);
    const done = await step(repository, 'record', { 'github-token': 'writer', artifact: carried(measured) });
    expect([done.exitCode, done.stdout]).toEqual([0, expect.stringMatching(/were recorded on the branch/)]);
    const [path = ''] = recorded(currentBranch());
    expect(filesAt(github.state, currentBranch())[path]?.split('\n')).toHaveLength(1 + 18 + 1);
  });

  test('three processes at the same time leave three runs', async () => {
    const checkouts = Array.from({ length: 3 }, () => aCheckout());
    const artifacts = checkouts.map((repository, index) => {
      const head = repository.git('rev-parse', 'HEAD');
      const suites = [
        { suite: 'support', files: [{ side: 'head', file: 'support/head.jsonl' }], problems: [], remarks: [] },
      ];
      return aFolder({
        'measured.json': JSON.stringify({ version: 1, evalgap: 'measured', head, suites }),
        'support/head.jsonl': aRunFile(head, [aTrial({ case: `case-${index}` })]),
      });
    });
    const done = await Promise.all(
      checkouts.map((repository, index) =>
        step(repository, 'record', { 'github-token': 'writer', artifact: artifacts[index] ?? '' }),
      ),
    );
    expect(done.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(recorded(currentBranch())).toHaveLength(3);
  }, 120_000);

  /** The day is the real one here. */
  function currentBranch(): string {
    return [...github.state.branches.keys()].find((name) => name.startsWith('evalgap-data-')) ?? '';
  }
});
