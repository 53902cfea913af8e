import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aFolder } from '../repository.ts';
import type { FakeGitHub } from './server.ts';

const ACTION = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist/action/index.js');

export interface RunnerOptions {
  readonly github: FakeGitHub;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: object };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Starts the built bundle as a runner starts a JavaScript action: its variables and files, no stdin, no terminal. */
export async function runAction(options: RunnerOptions): Promise<StepResult> {
  const files = aFolder({
    'event.json': JSON.stringify(options.event.payload),
    summary: '',
    output: '',
    env: '',
    path: '',
    state: '',
  });
  const child = spawn(options.node ?? process.execPath, [ACTION], {
    cwd: options.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: runnerEnvironment(options, files),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    exitCode,
    stdout,
    stderr,
    summary: readFileSync(join(files, 'summary'), 'utf8'),
    outputs: outputsOf(readFileSync(join(files, 'output'), 'utf8')),
  };
}

function runnerEnvironment(options: RunnerOptions, files: string): Record<string, string> {
  const { github, workspace, event, inputs = {}, environment = {} } = options;
  const { owner, repository } = github.state;
  const defaults = {
    config: 'evalgap.yml',
    suites: '',
    'github-token': 'workflow-token',
    job: 'auto',
    'fail-on': '',
    comment: 'auto',
    status: 'auto',
  };
  return {
    PATH: process.env.PATH ?? '',
    HOME: files,
    CI: 'true',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-runner',
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/runtime/',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/results/',
    ACTIONS_CACHE_URL: 'http://127.0.0.1:9/cache/',
    GITHUB_ACTION: '__evalgap_evalgap',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'evalgap/evalgap',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: 'main',
    GITHUB_ENV: join(files, 'env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_HEAD_REF: 'topic',
    GITHUB_JOB: 'evalgap',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_PATH: join(files, 'path'),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REF_NAME: '7/merge',
    GITHUB_REPOSITORY: `${owner}/${repository}`,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_STATE: join(files, 'state'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Evals',
    GITHUB_WORKFLOW_REF: `${owner}/${repository}/.github/workflows/evalgap.yml@refs/pull/7/merge`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'Hosted Agent',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files,
    RUNNER_TOOL_CACHE: files,
    ...Object.fromEntries(
      Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...environment,
  };
}

/** `name<<delimiter`, the lines of the value, and the delimiter again. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? '', value ?? '']));
}

/** The part of a `pull_request` payload that says what it is about. */
export function pullRequestEvent(sides: {
  readonly head: string;
  readonly base: string;
  readonly fork?: boolean;
}): RunnerOptions['event'] {
  const repository = (name: string) => ({ id: 1, full_name: name, name: name.split('/')[1], private: false });
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        title: 'Clarify the triage prompt',
        head: { sha: sides.head, ref: 'topic', repo: repository(sides.fork === true ? 'stranger/shop' : 'acme/shop') },
        base: { sha: sides.base, ref: 'main', repo: repository('acme/shop') },
      },
      repository: repository('acme/shop'),
      sender: { login: 'octocat' },
    },
  };
}
