import type { Client } from '../../src/github/client.ts';
import { parseEvent } from '../../src/github/event.ts';
import { readInputs } from '../../src/github/inputs.ts';
import type { ActionContext } from '../../src/jobs/on-github/context.ts';
import { route } from '../../src/jobs/on-github/route.ts';
import type { ExitCode } from '../../src/jobs/outcome.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { processWorld } from '../../src/system/world.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { issuesEvent, scheduleEvent, type WebhookEvent } from '../fake-github/events.ts';
import { aCommit, filesAt } from '../fake-github/git-commits.ts';
import { putLabel } from '../fake-github/issue-events.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import type { FakeGitHub } from '../fake-github/server.ts';
import type { StoredPullRequest } from '../fake-github/state.ts';
import { filed } from '../production/failures/filed.ts';
import { aFolder, aRepository } from '../repository.ts';

export const BOT = 'github-actions[bot]';
export const LABEL = 'agent-failure';
export const BRANCH = 'evalgap/drafted-cases';
export const FILE = 'evals/from-production.jsonl';

export const PROJECT = {
  'evalgap.yml': `suites:
  support:
    cases: [evals/*.jsonl]
    steps: { extract: fields, decide: equals }
`,
  'evals/cases.jsonl': [
    { id: 'refund-1', input: 'I want my money back for the blue kettle', expect: { decide: 'refund' } },
    { id: 'status-1', input: 'Where is the parcel with my books?', expect: { decide: 'status' } },
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join(''),
};

/** Tokens as the workflows have them, people, and a default branch with this project. */
export function setUp({ state }: FakeGitHub, files: Readonly<Record<string, string>> = PROJECT): void {
  state.visibility = 'public';
  const write = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
  state.tokens.set('draft-token', { login: BOT, permissions: write });
  state.tokens.set('intake-token', { login: BOT, permissions: { contents: 'read', issues: 'write' } });
  state.tokens.set('weekly-token', {
    login: BOT,
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
  });
  state.tokens.set('octocat-token', { login: 'octocat', permissions: { issues: 'write', 'pull-requests': 'write' } });
  state.tokens.set('customer-token', { login: 'customer', permissions: { issues: 'write' } });
  for (const login of ['octocat', 'hubot']) state.collaborators.set(login, { permission: 'write', role: 'write' });
  aCommit(state, files, { branch: 'main' });
}

export interface Ran {
  readonly exitCode: ExitCode;
  readonly info: readonly string[];
  readonly warnings: readonly string[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly writes: readonly string[];
}

export interface RunOptions {
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Sees every request before it is sent. */
  readonly before?: (request: { readonly method: string; readonly url: string; readonly query?: unknown }) => void;
}

/** Whether a request puts a commit on a branch. */
export function commits({ query }: { readonly query?: unknown }): boolean {
  return String(query).includes('createCommitOnBranch');
}

/** The job that drafts, on a Monday, in a checkout of the default branch as it is now. */
export function draft(github: FakeGitHub, options: RunOptions = {}): Promise<Ran> {
  const repository = aRepository(filesAt(github.state, 'main'));
  return run(github, scheduleEvent(), repository.root, { token: 'draft-token', job: 'draft', ...options });
}

interface Filed {
  readonly number?: number;
  readonly author?: string;
  /** Who brought it here. */
  readonly sender?: string;
  readonly body?: string;
}

/** Somebody files an issue, with the form unless said: GitHub puts the form's label on it where there is one. */
export function file(
  { state }: FakeGitHub,
  answers: Readonly<Record<string, string>>,
  given: Filed = {},
): WebhookEvent {
  const { number = 12, author = 'customer', body = filed(answers), sender = author } = given;
  const issue = { number, author, title: 'The agent was wrong', body, state: 'open' as const, labels: [] };
  state.issues.set(number, { ...issue, createdAt: state.now, updatedAt: state.now });
  if (given.body === undefined && state.labels.has(LABEL)) putLabel(state, number, LABEL, author);
  const event = issuesEvent({ number, author, body, labels: state.issues.get(number)?.labels ?? [] });
  return { ...event, payload: { ...event.payload, sender: { login: sender, id: 1, type: 'User' } } };
}

/** The job that GitHub starts for an issue that was opened; it has no checkout. */
export function takeIn(github: FakeGitHub, event: WebhookEvent, options: RunOptions = {}): Promise<Ran> {
  return run(github, event, aFolder(), { token: 'intake-token', job: 'intake', ...options });
}

const A_SECOND = 1 / 86_400;

/** Somebody comments the command; half a minute later the job has put the label, and then its reply stands there. */
export function command(github: FakeGitHub, issue: number, author = 'octocat', body = '/evalgap add-case'): void {
  const { state } = github;
  comment(github, issue, author, body);
  later(github, 30 * A_SECOND);
  putLabel(state, issue, LABEL, BOT);
  later(github, 5 * A_SECOND);
  touch(github, issue);
}

/** Somebody says something, and nothing comes of it. */
export function comment(github: FakeGitHub, issue: number, author: string, body: string): void {
  const { comments, now } = github.state;
  comments.push({ id: 10_000 + comments.length, issue, author, body, edits: 0, createdAt: now, updatedAt: now });
  touch(github, issue);
}

/** Something happens to an issue that changes nothing of it. */
function touch({ state }: FakeGitHub, issue: number): void {
  const stored = state.issues.get(issue);
  if (stored !== undefined) stored.updatedAt = state.now;
}

/** Does something as the person whose token it is. */
export function as({ url }: FakeGitHub, person: 'octocat' | 'customer') {
  const { rest } = octokitFor({ url }, `${person}-token`);
  return {
    edit: (issue: number, body: string) => rest.issues.update({ ...IN, issue_number: issue, body }),
    open: (branch: string, title: string, body: string) =>
      rest.pulls.create({ ...IN, head: branch, base: 'main', title, body }),
    describe: (pull: number, body: string) => rest.pulls.update({ ...IN, pull_number: pull, body }),
    close: (pull: number) => rest.pulls.update({ ...IN, pull_number: pull, state: 'closed' }),
  };
}

export function pulls({ state }: FakeGitHub): readonly StoredPullRequest[] {
  return [...state.pullRequests.values()];
}

/** The cases of a file on a branch; none where there is no such file. */
export function casesAt({ state }: FakeGitHub, branch: string, path = FILE): readonly Record<string, unknown>[] {
  const text = filesAt(state, branch)[path] ?? '';
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
}

export function later({ state }: FakeGitHub, days: number): void {
  state.now = new Date(Date.parse(state.now) + days * 86_400_000).toISOString().replace('.000Z', 'Z');
}

async function run(
  github: FakeGitHub,
  { name, payload }: WebhookEvent,
  directory: string,
  { token = '', job, inputs = {}, environment: more = {}, before }: RunOptions & { readonly job: string },
): Promise<Ran> {
  const environment = {
    ...processWorld({ quiet: true }).environment,
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_API_URL: github.url,
    ...more,
  };
  const octokit = octokitFor(github, token);
  octokit.hook.before('request', (request) => before?.(request));
  const said = { info: [] as string[], warnings: [] as string[], summary: '', outputs: {} as Record<string, string> };
  const secrets = new Set<string>();
  const first = github.requests.length;
  const context = {
    world: { ...processWorld({ quiet: true }), directory, environment, now: new Date(github.state.now) },
    runner: {
      log: {
        info: (text: string) => said.info.push(text),
        warning: (text: string) => said.warnings.push(text),
        error: (text: string) => said.warnings.push(text),
      },
      async setOutput(key: string, value: string) {
        said.outputs[key] = value;
      },
      mask() {},
      annotate() {},
      async summarize(markdown: string) {
        said.summary += markdown;
      },
      whenCancelled() {},
    },
    inputs: readInputs({ 'INPUT_GITHUB-TOKEN': token, INPUT_JOB: job, ...inputs }),
    event: parseEvent(environment, JSON.stringify(payload)),
    client: async (): Promise<Client> => ({ octokit: octokit as unknown as Client['octokit'], in: IN }),
    redact: (text: string) => makeRedactor(secrets).text(text),
    protect: (known: readonly string[]) => known.forEach((secret) => void secrets.add(secret)),
  };
  let exitCode: ExitCode;
  try {
    exitCode = await route(context as unknown as ActionContext);
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    exitCode = 2;
    said.summary += error.message;
  }
  const writes = github.requests.slice(first).filter((request) => !/^GET|\/graphql$/.test(request));
  return { exitCode, ...said, writes };
}
