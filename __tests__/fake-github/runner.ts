import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { NODE24 } from './node24.ts';
import { type ObeyedCommand, readLog } from './runner-commands.ts';
import { type CommandFile, stepEnvironment } from './runner-environment.ts';
import type { FakeGitHub } from './server.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Another build than the committed one may be tried. */
const ACTION = join(process.env.EVALGAP_DIST ?? join(ROOT, 'dist'), 'action/index.js');

export interface RunnerOptions {
  readonly github: Pick<FakeGitHub, 'url' | 'state'>;
  readonly workspace: string;
  readonly event: RunnerEvent;
  /** On top of the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The input `job`, and the id of the workflow's job. */
  readonly job?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node that runs the tests, or the one that EVALGAP_NODE24 names. */
  readonly node?: 'node20' | 'node24';
  readonly attempt?: number;
  readonly runId?: number;
  readonly cancel?: Cancellation;
}

/** How a job is ended from outside. */
export interface Cancellation {
  /** Once its log matches, after so many milliseconds, or as soon as this holds. */
  readonly when: RegExp | number | (() => boolean);
  /** A machine that is shut down skips the first signal. */
  readonly from?: 'SIGTERM';
}

export interface RunnerEvent {
  readonly name: string;
  readonly payload: object;
  readonly ref?: string;
  readonly sha?: string;
  /** Path of the workflow's file. */
  readonly workflow?: string;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was written to each of the runner's files. */
  readonly files: Readonly<Record<CommandFile, string>>;
  /** What the runner carried out, in the order of the log; of standard error as if commands were never stopped. */
  readonly commands: readonly ObeyedCommand[];
  /** The lines that the runner shows as they are. */
  readonly shown: readonly string[];
  /** RUNNER_TEMP of this step, removed after the tests of the file. */
  readonly temp: string;
}

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Starts the built bundle as a runner starts a JavaScript action: its variables and files, no stdin, no terminal. */
export async function runAction(options: RunnerOptions): Promise<StepResult> {
  const { temp, files, variables } = stepEnvironment(options);
  temporary.push(temp);
  const node = options.node === 'node24' ? NODE24 : process.execPath;
  const child = spawn(node, [ACTION], {
    cwd: options.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: variables,
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  if (options.cancel !== undefined) cancelWhen(child, options.cancel, () => stdout + stderr);
  const [exitCode, signal] = await ended(child);
  const texts = Object.fromEntries(
    Object.entries(files).map(([variable, path]) => [variable, readFileSync(path, 'utf8')]),
  ) as Record<CommandFile, string>;
  const logs = [readLog(stdout), readLog(stderr)];
  return {
    exitCode,
    signal,
    stdout,
    stderr,
    summary: texts.GITHUB_STEP_SUMMARY,
    outputs: outputsOf(texts.GITHUB_OUTPUT),
    files: texts,
    commands: logs.flatMap(({ commands }) => commands),
    shown: logs.flatMap(({ shown }) => shown),
    temp,
  };
}

/** A runner asks twice, waits this long each time, and then kills. */
const CANCELLATION: readonly (readonly [signal: NodeJS.Signals, grace: number])[] = [
  ['SIGINT', 7_500],
  ['SIGTERM', 2_500],
];

function cancelWhen(child: ChildProcess, { when, from }: Cancellation, log: () => string): void {
  const gone = new Promise<'gone'>((resolve) => child.once('exit', () => resolve('gone')));
  const cancel = async (): Promise<void> => {
    for (const [signal, grace] of CANCELLATION.slice(from === undefined ? 0 : 1)) {
      child.kill(signal);
      if ((await Promise.race([gone, pause(grace)])) === 'gone') return;
    }
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const start = Date.now();
  const due = (): boolean => {
    if (typeof when === 'number') return Date.now() - start >= when;
    return when instanceof RegExp ? when.test(log()) : when();
  };
  const watch = setInterval(() => {
    if (!due()) return;
    clearInterval(watch);
    void cancel();
  }, 10);
  child.once('exit', () => clearInterval(watch));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** A runner reads on for five seconds where something still holds the output of a process that ended. */
function ended(child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const last = setTimeout(() => resolve([code, signal]), 5_000);
      child.once('close', () => {
        clearTimeout(last);
        resolve([code, signal]);
      });
    });
  });
}

/** `name=value`, or `name<<delimiter`, the lines of the value, and the delimiter again. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r\n|\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name = '', sign = '', rest = ''] = /^(.*?)(<<|=)(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`A runner would refuse this output: ${line}`);
    if (sign === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`A runner would not find the end of output ${name}`);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

/** The part of a `pull_request` payload that says what it is about. */
export function pullRequestEvent(sides: {
  readonly head: string;
  readonly base: string;
  readonly fork?: boolean;
  /** Head's branch, of any name. */
  readonly branch?: string;
}): RunnerEvent {
  const repository = (id: number, owner: string) => ({
    id,
    name: 'shop',
    full_name: `${owner}/shop`,
    owner: { login: owner, type: 'Organization' },
    private: false,
    default_branch: 'main',
  });
  const own = repository(1, 'acme');
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        state: 'open',
        title: 'Clarify the triage prompt',
        user: { login: 'octocat', type: 'User' },
        head: {
          sha: sides.head,
          ref: sides.branch ?? 'topic',
          repo: sides.fork === true ? repository(2, 'stranger') : own,
        },
        base: { sha: sides.base, ref: 'main', repo: own },
      },
      repository: own,
      sender: { login: 'octocat' },
    },
  };
}
