import type { Client } from '../../src/github/client.ts';
import { parseEvent } from '../../src/github/event.ts';
import { readInputs } from '../../src/github/inputs.ts';
import type { ActionContext } from '../../src/jobs/on-github/context.ts';
import { weekly } from '../../src/jobs/on-github/weekly.ts';
import type { ExitCode } from '../../src/jobs/outcome.ts';
import { parseIssueBody } from '../../src/report/issue/issue-state.ts';
import { issueKey } from '../../src/report/issue/weekly-issue.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { processWorld } from '../../src/system/world.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { scheduleEvent } from '../fake-github/events.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import type { FakeGitHub } from '../fake-github/server.ts';
import type { StoredIssue } from '../fake-github/state.ts';
import type { FileMap, TestRepository } from '../repository.ts';

export const BOT = 'github-actions[bot]';
export const LABEL = 'evalgap';
export const DAY = 86_400_000;

/** Tokens as docs/workflows/weekly.yml has them, and one of a person. */
export function grantWeeklyTokens({ state }: FakeGitHub): void {
  state.tokens.set('weekly-token', { login: BOT, permissions: { contents: 'read', issues: 'write' } });
  state.tokens.set('workflow-token', { login: BOT, permissions: { contents: 'read', issues: 'write' } });
  state.tokens.set('read-token', { login: BOT, permissions: { contents: 'read', issues: 'read' } });
  state.tokens.set('person', { login: 'octocat', permissions: { issues: 'write' } });
  state.collaborators.set('octocat', { permission: 'write', role: 'write' });
}

export interface Reviewed {
  readonly exitCode: ExitCode;
  readonly warnings: readonly string[];
  readonly summary: string;
  /** What the fake GitHub was asked for, in order. */
  readonly requests: readonly string[];
  readonly writes: readonly string[];
}

export interface Review {
  readonly now: Date;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Sees every request of the job once it was answered. */
  readonly watch?: (request: { readonly method: string; readonly url: string }) => void;
  readonly before?: (request: { readonly method: string; readonly url: string }) => void;
}

/** The weekly job as a schedule starts it, in a checkout of `main`. */
export async function review(github: FakeGitHub, repository: TestRepository, given: Review): Promise<Reviewed> {
  const { now, token = 'weekly-token', watch, before } = given;
  github.state.now = now.toISOString();
  const { name, payload } = scheduleEvent();
  const environment = {
    ...processWorld({ quiet: true }).environment,
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_API_URL: github.url,
    ...given.environment,
  };
  const event = parseEvent(environment, JSON.stringify(payload));
  if (event.kind !== 'schedule') throw new Error(`the event is ${event.kind}`);
  const octokit = octokitFor(github, token);
  octokit.hook.wrap('request', async (request, options) => {
    before?.(options);
    const answer = await request(options);
    watch?.(options);
    return answer;
  });
  const said = { warnings: [] as string[], summary: '' };
  const secrets = new Set<string>();
  const first = github.requests.length;
  const context = {
    world: { ...processWorld({ quiet: true }), directory: repository.root, environment, now },
    runner: {
      log: { info() {}, warning: (text: string) => said.warnings.push(text), error() {} },
      async setOutput() {},
      mask() {},
      annotate() {},
      async summarize(markdown: string) {
        said.summary += markdown;
      },
      whenCancelled() {},
    },
    inputs: readInputs({ 'INPUT_GITHUB-TOKEN': token, ...given.inputs }),
    event,
    client: async (): Promise<Client> => ({ octokit: octokit as unknown as Client['octokit'], in: IN }),
    redact: (text: string) => makeRedactor(secrets).text(text),
    protect: (more: readonly string[]) => more.forEach((secret) => void secrets.add(secret)),
  };
  let exitCode: ExitCode;
  try {
    exitCode = await weekly(context as unknown as ActionContext<'schedule'>);
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    exitCode = 2;
    said.summary += error.message;
  }
  const requests = github.requests.slice(first);
  return { exitCode, ...said, requests, writes: requests.filter((request) => !request.startsWith('GET')) };
}

/** Commits as of a moment of the past. */
export function commitAt(repository: TestRepository, time: Date, files: FileMap, message: string): string {
  const variables = ['GIT_COMMITTER_DATE', 'GIT_AUTHOR_DATE'];
  for (const name of variables) process.env[name] = time.toISOString();
  try {
    return repository.commit(files, message);
  } finally {
    for (const name of variables) delete process.env[name];
  }
}

/** Does something as a person does it on the pages of GitHub. */
export function asPerson(github: FakeGitHub) {
  const { rest } = octokitFor(github, 'person');
  return {
    edit: (issue: number, change: { readonly title?: string; readonly body?: string }) =>
      rest.issues.update({ ...IN, issue_number: issue, ...change }),
    close: (issue: number, state_reason: 'completed' | 'not_planned') =>
      rest.issues.update({ ...IN, issue_number: issue, state: 'closed', state_reason }),
    reopen: (issue: number) => rest.issues.update({ ...IN, issue_number: issue, state: 'open' }),
    unlabel: (issue: number, name = LABEL) => rest.issues.removeLabel({ ...IN, issue_number: issue, name }),
    label: (issue: number, name = LABEL) => rest.issues.addLabels({ ...IN, issue_number: issue, labels: [name] }),
  };
}

/** Key of an issue's marker; empty where it has none. */
export function keyOf({ body }: Pick<StoredIssue, 'body'>): string {
  const state = parseIssueBody(body);
  return state === undefined ? '' : issueKey(state);
}

/** The issues that the job takes for its own. */
export function ownIssues({ state }: FakeGitHub): readonly StoredIssue[] {
  return [...state.issues.values()].filter(
    (issue) => issue.author === BOT && issue.labels.includes(LABEL) && keyOf(issue) !== '',
  );
}

export function openIssues(github: FakeGitHub): readonly StoredIssue[] {
  return ownIssues(github).filter(({ state }) => state === 'open');
}

/** The open issues, and what else stood open about the same at that moment. */
export function twice(github: FakeGitHub): readonly string[] {
  const keys = openIssues(github).map(keyOf);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
