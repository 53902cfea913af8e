import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Client } from '../../src/github/client.ts';
import { connect } from '../../src/github/client.ts';
import { parseEvent } from '../../src/github/event.ts';
import { readInputs } from '../../src/github/inputs.ts';
import type { Runner } from '../../src/github/runner.ts';
import { command } from '../../src/jobs/on-github/command.ts';
import type { ExitCode } from '../../src/jobs/outcome.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { processWorld } from '../../src/system/world.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { issueCommentEvent } from '../fake-github/events.ts';
import { loadRepository } from '../fake-github/git-commits.ts';
import { created } from '../fake-github/lag.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import type { FakeGitHub } from '../fake-github/server.ts';
import { aFolder, type TestRepository } from '../repository.ts';

export const BOT = 'github-actions[bot]';
export const SECRET = 'a-secret-of-this-job';
const NOW = new Date('2026-11-23T12:00:00Z');

export interface Outcome {
  readonly exitCode: ExitCode;
  readonly info: readonly string[];
  readonly warnings: readonly string[];
  readonly summary: string;
  /** What the fake GitHub was asked for, in order. */
  readonly requests: readonly string[];
}

export interface Commented {
  readonly body: string;
  readonly id?: number;
  readonly author?: string;
  readonly issue?: number;
  readonly pullRequest?: boolean;
  readonly issueAuthor?: string;
  readonly labels?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** The job's working directory; an empty folder when absent, as commands need no checkout. */
  readonly directory?: string;
  /** Where git finds `acme/shop.git`. */
  readonly serverUrl?: string;
  /** With the client of a real job, and its pauses before every write. */
  readonly paced?: boolean;
  readonly now?: Date;
  /** The comment was taken back before the job began. */
  readonly deleted?: boolean;
  /** What it says by the time the job begins. */
  readonly edited?: string;
}

/** Tokens as the workflow that answers commands has them. */
export function grantCommandTokens({ state }: FakeGitHub): void {
  const permissions = { actions: 'write', contents: 'read', issues: 'write', 'pull-requests': 'write' } as const;
  state.tokens.set('command-token', { login: BOT, permissions });
  state.tokens.set('app-token', { login: 'evalgap-app[bot]', permissions: { contents: 'write' } });
  state.collaborators.set('octocat', { permission: 'write', role: 'write' });
}

let lastId = 500;

/** Somebody comments, and the job that GitHub starts for it runs to its end. */
export async function say(github: FakeGitHub, commented: Commented): Promise<Outcome> {
  const { inputs = {}, token = 'command-token', directory, serverUrl, paced = false, now = NOW, ...event } = commented;
  const { deleted = false } = event;
  lastId += 1;
  const given = { id: lastId, author: 'octocat', issue: 7, ...event };
  github.state.now = now.toISOString();
  if (!deleted && !github.state.comments.some(({ id }) => id === given.id)) {
    const comment = { ...given, body: event.edited ?? given.body, edits: 0, createdAt: github.state.now };
    github.state.comments.push(created(github.state, comment));
  }
  const { name, payload } = issueCommentEvent(given);
  const environment = {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: github.url,
    ...(serverUrl === undefined ? {} : { GITHUB_SERVER_URL: serverUrl }),
  };
  const parsed = parseEvent(environment, JSON.stringify(payload));
  if (parsed.kind !== 'issue-comment') throw new Error(`the event is ${parsed.kind}`);
  const before = github.requests.length;
  const said = { info: [] as string[], warnings: [] as string[], summary: '' };
  const client = (): Promise<Client> =>
    paced
      ? connect(parsed.place, token, (message) => said.warnings.push(message))
      : Promise.resolve({ octokit: octokitFor(github, token) as unknown as Client['octokit'], in: IN });
  let exitCode: ExitCode;
  try {
    exitCode = await command({
      world: { ...processWorld({ quiet: true }), directory: directory ?? aFolder(), now },
      runner: runnerThat(said),
      inputs: readInputs({ 'INPUT_GITHUB-TOKEN': token, ...inputs }),
      event: parsed,
      client,
      redact: makeRedactor([SECRET]).text,
      protect() {},
    });
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    exitCode = 2;
    said.summary += error.message;
  }
  return { exitCode, ...said, requests: github.requests.slice(before) };
}

/** Bodies of our replies in a thread; there is at most one. */
export function replies({ state }: FakeGitHub, issue = 7): readonly string[] {
  return state.comments.filter((found) => found.issue === issue && found.author === BOT).map(({ body }) => body);
}

export function reactions({ state }: FakeGitHub): readonly string[] {
  return state.reactions.filter(({ author }) => author === BOT).map(({ content }) => content);
}

/** Makes a repository on disk the one that the API answers about, and the one that git fetches from. */
export function serve(github: FakeGitHub, repository: TestRepository): string {
  const server = aFolder();
  const bare = join(server, 'acme/shop.git');
  execFileSync('git', ['clone', '--quiet', '--bare', repository.root, bare]);
  execFileSync('git', ['-C', bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true']);
  loadRepository(github.state, repository.root);
  return `file://${server}`;
}

function runnerThat(said: { info: string[]; warnings: string[]; summary: string }): Runner {
  return {
    log: {
      info: (message) => said.info.push(message),
      warning: (message) => said.warnings.push(message),
      error: (message) => said.warnings.push(message),
    },
    async setOutput() {},
    mask() {},
    annotate() {},
    async summarize(markdown) {
      said.summary += markdown;
    },
    whenCancelled() {},
  };
}
