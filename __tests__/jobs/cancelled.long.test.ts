import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRunFile } from '../../src/run/read-run-file.ts';
import { readLines } from '../../src/system/files.ts';
import { eventually } from '../agent/agents.ts';
import { NODES } from '../fake-github/node24.ts';
import { type Cancellation, pullRequestEvent, type RunnerOptions, runAction } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { aFolder, type TestRepository } from '../repository.ts';
import { AGENT, aPullRequest, CONFIG, PROMPT } from './project.ts';

/** Stands in the command line of every process of the agent. */
let marker: string;
let github: FakeGitHub;
let repository: TestRepository;
let temporary: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('workflow-token', {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  });
  temporary = aFolder();
  marker = `evalgap-marker-${temporary.slice(-6)}`;
});

afterEach(async () => {
  for (const line of left()) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  await github.stop();
  repository.remove();
  rmSync(temporary, { recursive: true, force: true });
});

/** Answers five requests, then no more; neither it nor its own child gives anything for a signal that can be ignored. */
function stubborn(): string {
  return `import { spawn } from 'node:child_process';
const deaf = "process.on('SIGTERM', () => {}); process.on('SIGINT', () => {}); setInterval(() => {}, 1000);";
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {});
spawn(process.execPath, ['-e', deaf, '${marker}'], { stdio: 'inherit' });
let answered = 0;
const say = console.log;
console.log = (line) => (answered += 1) <= 5 && say(line);
setInterval(() => {}, 1000);
${AGENT}`;
}

function cancelled(agent: string, cancel: Cancellation, options: Partial<RunnerOptions> = {}) {
  const config = CONFIG.replace('agent.mjs] }', `agent.mjs, ${marker}] }`);
  repository = aPullRequest(
    { 'prompts/triage.md': PROMPT.replace('where', 'nowhere') },
    { 'evalgap.yml': config, 'agent.mjs': agent },
  );
  const [base, head] = [repository.git('rev-parse', 'main'), repository.git('rev-parse', 'topic')];
  github.state.branches.set('main', base);
  github.state.mergeBases.set(`${base}...${head}`, base);
  github.state.pullRequests.set(7, { number: 7, head: { sha: head, ref: 'topic' }, base: { sha: base, ref: 'main' } });
  return runAction({
    github,
    workspace: repository.root,
    event: pullRequestEvent({ head, base }),
    environment: { TMPDIR: temporary },
    cancel,
    ...options,
  });
}

/** What stands beside the config once the job recorded anything. */
function records(): readonly string[] {
  const folder = join(repository.root, '.evalgap');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
}

const runFiles = () => records().filter((file) => file.endsWith('.jsonl'));
const trialsRecorded = () =>
  runFiles().reduce((sum, file) => sum + Math.max(0, readFileSync(file, 'utf8').split('\n').length - 2), 0);

/** Processes that carry the marker, this one's own descendants or not. */
function left(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return line.includes(marker) ? [`${pid} ${line}`] : [];
      } catch {
        return [];
      }
    });
}

const ENDINGS = [
  ['asked by SIGINT, as a cancelled job is,', undefined, 130],
  ['asked by SIGTERM, as on a machine that shuts down,', 'SIGTERM', 143],
] as const;

describe.each(NODES)('on %s a job that is cancelled while an agent hangs', (node) => {
  test.each(ENDINGS)('%s ends at once, whole files and nothing running left behind', async (_, from, code) => {
    const when = (): boolean => trialsRecorded() >= 5 && left().length > 0;
    const result = await cancelled(stubborn(), { when, ...(from === undefined ? {} : { from }) }, { node });

    expect([result.exitCode, result.signal]).toEqual([code, null]);
    expect(result.summary).toMatch(/cancelled/i);
    expect(result.commands.map(({ name }) => name)).toContain('warning');
    expect(result.outputs).toEqual({});
    expect(github.state.comments).toEqual([]);
    expect(github.state.statuses).toEqual([]);
    expect(await eventually(() => left().length === 0)).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);

    expect(records().filter((file) => file.endsWith('.lock'))).toEqual([]);
    const files = runFiles();
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { trials, tornLine } = await readRunFile(readLines(file), file);
      for await (const { status } of trials) expect(status).toBe('completed');
      expect(tornLine()).toBeUndefined();
    }
  });
});

test('a job that is cancelled on its way to GitHub writes nothing there', async () => {
  github.fail('GET', /\/compare\//, { kind: 'slow', milliseconds: 1_500 });
  const asked = (): boolean => github.requests.some((request) => request.includes('/compare/'));
  const result = await cancelled(AGENT, { when: asked });
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  expect(result.exitCode).toBe(130);
  expect(result.summary).toMatch(/cancelled/i);
  expect(github.state.comments).toEqual([]);
  expect(github.state.statuses).toEqual([]);
});

test('a job that is cancelled once it has begun to write says that some of it may be there, and does not claim that none is', async () => {
  github.fail('GET', /\/comments$/, { kind: 'slow', milliseconds: 5_000 });
  const begun = (): boolean => github.state.statuses.length > 0;
  const result = await cancelled(AGENT, { when: begun });
  expect(result.exitCode).toBe(130);
  expect([github.state.statuses.length, github.state.comments.length]).toEqual([1, 0]);
  expect(result.summary).toMatch(/^### Evalgap · Cancelled\n\n.* may have been written/);
  expect(result.summary).not.toMatch(/nothing was|no comment|no report/i);
});

test('a job that is cancelled before it has anything to write says that there is no report', async () => {
  const when = (): boolean => trialsRecorded() >= 1;
  const { summary } = await cancelled(stubborn(), { when });
  expect(summary).toBe(
    '### Evalgap · Cancelled\n\nThe job was cancelled before it was done. There is no report of it.\n',
  );
});

test('a job that came to its end first is not said to be cancelled', async () => {
  const result = await cancelled(AGENT, { when: /never/ });
  expect(result.exitCode).toBe(0);
  expect(result.summary).not.toMatch(/cancelled/i);
});
