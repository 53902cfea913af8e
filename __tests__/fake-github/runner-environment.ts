import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { aFolder } from '../repository.ts';
import type { RunnerOptions } from './runner.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The files by which a step talks to its runner, and the variable that names each. */
const COMMAND_FILES = {
  GITHUB_ENV: 'set_env',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

export type CommandFile = keyof typeof COMMAND_FILES;

/** What one step is given: variables, and beneath them its own temporary folder with the files they name. */
export interface StepEnvironment {
  readonly temp: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<CommandFile, string>>;
}

/** All that a hosted runner gives a JavaScript action. The token is an input alone: no runner sets GITHUB_TOKEN. */
export function stepEnvironment(options: RunnerOptions): StepEnvironment {
  const suffix = randomUUID();
  const names = Object.entries(COMMAND_FILES).map(([variable, prefix]) => [
    variable,
    `_runner_file_commands/${prefix}_${suffix}`,
  ]);
  const temp = aFolder({
    ...Object.fromEntries(names.map(([, path]) => [path, ''])),
    '_github_workflow/event.json': JSON.stringify(options.event.payload),
    'home/.keep': '',
    'tools/.keep': '',
  });
  const files = Object.fromEntries(names.map(([variable, path = '']) => [variable, join(temp, path)]));
  return {
    temp,
    files: files as Record<CommandFile, string>,
    variables: {
      PATH: process.env.PATH ?? '',
      HOME: join(temp, 'home'),
      LANG: 'C.UTF-8',
      CI: 'true',
      ImageOS: 'ubuntu24',
      ...actionsVariables(),
      ...githubVariables(options, temp),
      ...files,
      ...runnerVariables(options.workspace, temp),
      ...inputVariables(options),
      ...options.environment,
    },
  };
}

function actionsVariables(): Record<string, string> {
  return {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_URL: 'http://127.0.0.1:9/cache/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-of-the-runner',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/id-token',
    ACTIONS_ORCHESTRATION_ID: '9f1c3d5e-0000-4000-8000-000000000000.evalgap.__default',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/results/',
    ACTIONS_RUNNER_ACTION_ARCHIVE_CACHE: '/opt/actionarchivecache',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-runner',
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/runtime/',
  };
}

function githubVariables(options: RunnerOptions, temp: string): Record<string, string> {
  const { github, workspace, event, attempt = 1, runId = 4242 } = options;
  const { owner, repository } = github.state;
  const payload = event.payload as Payload;
  const pull = payload.pull_request;
  const ref = event.ref ?? (pull === undefined ? 'refs/heads/main' : `refs/pull/${pull.number}/merge`);
  const workflow = event.workflow ?? '.github/workflows/evalgap.yml';
  // A pull request's own SHA is not here: a runner names the merge commit that GitHub made.
  const sha = event.sha ?? payload.after ?? 'f'.repeat(40);
  return {
    GITHUB_ACTION: '__evalgap_evalgap',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'evalgap/evalgap',
    GITHUB_ACTOR: payload.sender?.login ?? 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: pull?.base?.ref ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, '_github_workflow/event.json'),
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_HEAD_REF: pull?.head?.ref ?? '',
    GITHUB_JOB: options.job ?? 'evalgap',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: `${owner}/${repository}`,
    GITHUB_REPOSITORY_ID: String(payload.repository?.id ?? 1),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '9919',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: payload.sender?.login ?? 'octocat',
    GITHUB_WORKFLOW: 'Evals',
    GITHUB_WORKFLOW_REF: `${owner}/${repository}/${workflow}@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: workspace,
  };
}

/** What of a payload shows in variables. */
interface Payload {
  readonly after?: string;
  readonly pull_request?: {
    readonly number: number;
    readonly head?: { readonly ref?: string };
    readonly base?: { readonly ref?: string };
  };
  readonly repository?: { readonly id?: number };
  readonly sender?: { readonly login?: string };
}

function runnerVariables(workspace: string, temp: string): Record<string, string> {
  return {
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1000000001',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
    RUNNER_WORKSPACE: dirname(workspace),
  };
}

function inputVariables({ inputs = {}, job }: RunnerOptions): Record<string, string> {
  const given = { ...inputDefaults(), ...(job === undefined ? {} : { job }), ...inputs };
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** The defaults that `action.yml` itself gives, with its expressions as a runner would evaluate them outside a matrix. */
function inputDefaults(): Record<string, string> {
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, evaluated(input.default ?? '')]));
}

const CONTEXT: Readonly<Record<string, string>> = { 'github.token': 'workflow-token', 'toJSON(matrix)': 'null' };

function evaluated(text: string): string {
  return String(text).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = CONTEXT[expression];
    if (value === undefined)
      throw new Error(`action.yml has a default that this runner cannot evaluate: ${expression}`);
    return value;
  });
}
