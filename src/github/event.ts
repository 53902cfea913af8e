import { z } from 'zod';
import { CouldNotCheck } from '../values/problem.ts';
import {
  dispatchPayload,
  issueCommentPayload,
  issuesPayload,
  mergeGroupPayload,
  pullRequestPayload,
  type pullRequestSchema,
  pushPayload,
  repositoryPayload,
  workflowRunPayload,
} from './payloads.ts';

/** The repository an event happened in, the run it started, and where the API answers. */
export interface Place {
  readonly owner: string;
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId: string;
  /** 1 at first, one more with each re-run. */
  readonly attempt: number;
  /** The page of the workflow run, for links. */
  readonly runUrl: string;
  /** Unknown on events without a payload of a repository. */
  readonly defaultBranch?: string;
}

/** What started the workflow, from the fields that are used. */
export type Event = { readonly place: Place } & (
  | { readonly kind: 'pull-request'; readonly action: string; readonly pullRequest: PullRequest }
  | { readonly kind: 'merge-group'; readonly group: { readonly headSha: string; readonly baseBranch: string } }
  /** A push to the default branch. */
  | { readonly kind: 'push'; readonly branch: string; readonly sha: string }
  | { readonly kind: 'workflow-run'; readonly run: WorkflowRun }
  /** A comment just made; edited and deleted ones are ignored. */
  | { readonly kind: 'issue-comment'; readonly comment: Comment; readonly issue: CommentedIssue }
  | { readonly kind: 'dispatch'; readonly inputs: ReadonlyMap<string, string> }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'issue-opened'; readonly issue: OpenedIssue }
  /** Nothing is to be done, and why, in one line. */
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'unhandled'; readonly name: string }
);

export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  /** Empty when the account is gone. */
  readonly author: string;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    /** Absent when the fork was deleted. */
    readonly repositoryId?: number;
    readonly owner?: string;
  };
  readonly base: { readonly sha: string; readonly ref: string };
  /** Head lies in another repository. */
  readonly fork: boolean;
}

/** A run of another workflow, ended. */
export interface WorkflowRun {
  readonly id: number;
  /** What started that run. */
  readonly event: string;
  /** Of its workflow file, without the revision. */
  readonly path: string;
  readonly conclusion: string;
  readonly attempt: number;
  readonly head: {
    readonly sha: string;
    readonly branch: string;
    readonly owner?: string;
    readonly repositoryId?: number;
  };
}

/** Who did something; the login is empty when the account is gone. */
export interface Account {
  readonly login: string;
  readonly bot: boolean;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: Account;
}

interface OpenedIssue {
  readonly number: number;
  readonly body: string;
  readonly labels: readonly string[];
  /** Both are the same, unless somebody moved here what another one wrote. The login is empty when the account is gone. */
  readonly author: Account;
  readonly sender: Account;
}

interface CommentedIssue {
  readonly number: number;
  readonly body: string;
  readonly isPullRequest: boolean;
  readonly author: string;
  readonly open: boolean;
  readonly labels: readonly string[];
}

const environmentSchema = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_RUN_ID: z.string().default(''),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
});

/**
 * Reads an event out of a runner's environment and the text of the file `GITHUB_EVENT_PATH` names.
 * Head is always what the payload says: `GITHUB_SHA` of a pull request is a merge commit nobody wrote.
 */
export function parseEvent(environment: Readonly<Record<string, string>>, payloadText: string | undefined): Event {
  const runner = environmentSchema.safeParse(environment);
  if (!runner.success) throw notARunner(runner.error);
  const name = runner.data.GITHUB_EVENT_NAME;
  const source: Source = { name, file: environment.GITHUB_EVENT_PATH ?? 'GITHUB_EVENT_PATH', text: payloadText };
  if (!Object.hasOwn(READERS, name)) return { kind: 'unhandled', place: placeOf(runner.data, undefined), name };
  const payload = readJson(source);
  const place = placeOf(runner.data, repositoryPayload.safeParse(payload).data?.repository?.default_branch);
  return { ...(READERS[name] as Reader)(payload, source), place };
}

/** What a path may carry behind the file: a ref or a commit, and nothing that only looks like one. */
const REVISION = /(?<=\.ya?ml)@(?:refs\/.*|[0-9a-f]{40,64})$/;

interface Source {
  readonly name: string;
  readonly file: string;
  readonly text: string | undefined;
}

type Read<Kind extends Event['kind'] = Event['kind']> = Kind extends unknown
  ? Omit<Extract<Event, { kind: Kind }>, 'place'>
  : never;
type Reader = (payload: unknown, source: Source) => Read;

const READERS: Readonly<Record<string, Reader>> = {
  pull_request(payload, source) {
    const { action, pull_request: pull, changes } = parsePayload(pullRequestPayload, payload, source);
    if (action === 'closed') return ignored('The pull request was closed: there is nothing left to check');
    if (action === 'edited' && changes?.base == null)
      return ignored('The pull request was edited and its base branch is the same: what was checked still holds');
    return { kind: 'pull-request', action, pullRequest: pullRequestOf(pull) };
  },
  merge_group(payload, source) {
    const { action, merge_group: group } = parsePayload(mergeGroupPayload, payload, source);
    if (action !== 'checks_requested') return ignored(`A merge group was ${action}: no check is asked for`);
    return {
      kind: 'merge-group',
      group: { headSha: group.head_sha, baseBranch: group.base_ref.replace(/^refs\/heads\//, '') },
    };
  },
  push(payload, source) {
    const { ref, after, deleted, repository } = parsePayload(pushPayload, payload, source);
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (deleted) return ignored('A branch or tag was deleted: there is nothing to run');
    if (branch !== repository.default_branch)
      return ignored('The push is not to the default branch: nothing is recorded');
    return { kind: 'push', branch, sha: after };
  },
  workflow_run(payload, source) {
    const { action, workflow_run: run } = parsePayload(workflowRunPayload, payload, source);
    if (action !== 'completed')
      return ignored(`The workflow run is ${action}, not completed: its report is not there yet`);
    return {
      kind: 'workflow-run',
      run: {
        id: run.id,
        event: run.event,
        path: workflowPath(run.path ?? ''),
        conclusion: run.conclusion ?? '',
        attempt: run.run_attempt,
        head: { sha: run.head_sha, branch: run.head_branch ?? '', ...repositoryOf(run.head_repository) },
      },
    };
  },
  issue_comment(payload, source) {
    const { action, comment, issue } = parsePayload(issueCommentPayload, payload, source);
    if (action !== 'created') return ignored(`A comment was ${action}: only new comments are commands`);
    return {
      kind: 'issue-comment',
      comment: {
        id: comment.id,
        body: comment.body,
        author: accountOf(comment.user),
      },
      issue: {
        number: issue.number,
        body: issue.body ?? '',
        isPullRequest: issue.pull_request != null,
        author: issue.user?.login ?? '',
        open: issue.state === 'open',
        labels: issue.labels.map(({ name }) => name),
      },
    };
  },
  workflow_dispatch(payload, source) {
    const { inputs } = parsePayload(dispatchPayload, payload, source);
    return {
      kind: 'dispatch',
      inputs: new Map(Object.entries(inputs ?? {}).map(([name, value]) => [name, String(value ?? '')])),
    };
  },
  schedule: () => ({ kind: 'schedule' }),
  issues(payload, source) {
    const { action, issue, sender } = parsePayload(issuesPayload, payload, source);
    if (action !== 'opened') return ignored(`An issue was ${action}: only opened ones are taken in`);
    return {
      kind: 'issue-opened',
      issue: {
        number: issue.number,
        body: issue.body ?? '',
        labels: issue.labels.map(({ name }) => name),
        author: accountOf(issue.user),
        sender: accountOf(sender),
      },
    };
  },
};

/** The file of a run's workflow: GitHub may name the revision it was read at behind it, `evals.yml@refs/heads/main`. */
export function workflowPath(named: string): string {
  return named.replace(REVISION, '');
}

/** A pull request from the fields that are used; the same in a payload and in the API's answers. */
export function pullRequestOf(pull: z.infer<typeof pullRequestSchema>): PullRequest {
  return {
    number: pull.number,
    open: pull.state === 'open',
    author: pull.user?.login ?? '',
    head: { sha: pull.head.sha, ref: pull.head.ref, ...repositoryOf(pull.head.repo) },
    base: { sha: pull.base.sha, ref: pull.base.ref },
    fork: pull.head.repo?.id !== pull.base.repo.id,
  };
}

function repositoryOf(
  repository: { readonly id: number; readonly owner: { readonly login: string } } | null | undefined,
): { readonly repositoryId?: number; readonly owner?: string } {
  return repository == null ? {} : { repositoryId: repository.id, owner: repository.owner.login };
}

function accountOf(user: { readonly login: string; readonly type: string } | null | undefined): Account {
  const login = user?.login ?? '';
  return { login, bot: user?.type === 'Bot' || login.endsWith('[bot]') };
}

function ignored(reason: string): Read<'ignored'> {
  return { kind: 'ignored', reason };
}

function placeOf(runner: z.infer<typeof environmentSchema>, defaultBranch: string | undefined): Place {
  const [owner = '', repository = ''] = runner.GITHUB_REPOSITORY.split('/');
  const serverUrl = runner.GITHUB_SERVER_URL.replace(/\/$/, '');
  return {
    owner,
    repository,
    apiUrl: runner.GITHUB_API_URL.replace(/\/$/, ''),
    serverUrl,
    runId: runner.GITHUB_RUN_ID,
    attempt: runner.GITHUB_RUN_ATTEMPT,
    runUrl: `${serverUrl}/${owner}/${repository}/actions/runs/${runner.GITHUB_RUN_ID}`,
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  };
}

function readJson(source: Source): unknown {
  if (source.text === undefined) throw badPayload(source, 'the event payload is missing');
  try {
    return JSON.parse(source.text);
  } catch {
    throw badPayload(source, 'the event payload is not JSON');
  }
}

function parsePayload<Schema extends z.ZodType>(schema: Schema, payload: unknown, source: Source): z.infer<Schema> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw badPayload(source, `the event payload is not one of \`${source.name}\`: ${issuesOf(parsed.error)}`);
}

function badPayload({ name, file }: Source, message: string): CouldNotCheck {
  return new CouldNotCheck({
    message,
    location: { file },
    expected: `the JSON that a runner writes for a \`${name}\` event`,
    remedy: 'Run the action in a workflow of GitHub Actions, and leave GITHUB_EVENT_PATH as it is',
  });
}

function notARunner(error: z.ZodError): CouldNotCheck {
  return new CouldNotCheck({
    message: `this does not look like a GitHub Actions runner: ${issuesOf(error)}`,
    remedy: 'Use the `evalgap` command outside of Actions',
  });
}

function issuesOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
