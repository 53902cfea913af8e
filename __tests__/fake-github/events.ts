import { account, HERE, issueOf, minimalRepository, repository, STRANGER, workflow } from './payload-parts.ts';
import type { Fork } from './state.ts';

/** What a runner hands to a job: the name of an event and its payload. */
export interface WebhookEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const NO_COMMIT = '0'.repeat(40);

/** Hands one event to a job twice, as GitHub now and then delivers it. */
export async function deliverTwice<Result>(
  event: WebhookEvent,
  job: (event: WebhookEvent) => Promise<Result>,
): Promise<readonly [first: Result, second: Result]> {
  return [await job(event), await job(event)];
}

export function pullRequestPayloadEvent(given: {
  readonly head: string;
  readonly base: string;
  readonly number?: number;
  readonly action?: string;
  readonly fork?: Fork | true | null;
  readonly branch?: string;
  readonly baseBranch?: string;
  readonly author?: string;
  readonly title?: string;
}): WebhookEvent {
  const { number = 7, action = 'synchronize', branch = 'topic', baseBranch = 'main', author = 'octocat' } = given;
  const fork = given.fork === true ? STRANGER : given.fork;
  const source = fork === null ? null : repository(fork ?? HERE);
  return event('pull_request', fork ? fork.owner : author, {
    action,
    number,
    ...(action === 'synchronize' ? { before: NO_COMMIT, after: given.head } : {}),
    pull_request: {
      id: 1000 + number,
      number,
      state: 'open',
      locked: false,
      title: given.title ?? 'Clarify the triage prompt',
      body: null,
      user: account(fork ? fork.owner : author),
      labels: [],
      draft: false,
      merged: false,
      html_url: `https://github.com/acme/shop/pull/${number}`,
      author_association: fork ? 'NONE' : 'MEMBER',
      head: {
        label: `${(fork ?? HERE).owner}:${branch}`,
        ref: branch,
        sha: given.head,
        user: account((fork ?? HERE).owner),
        repo: source,
      },
      base: {
        label: `acme:${baseBranch}`,
        ref: baseBranch,
        sha: given.base,
        user: account('acme'),
        repo: repository(HERE),
      },
    },
  });
}

/** Dependabot's own pull request: the branch lies here, and still the token can only read. */
export function dependabotEvent(sides: { readonly head: string; readonly base: string }): WebhookEvent {
  return pullRequestPayloadEvent({
    ...sides,
    action: 'opened',
    author: 'dependabot[bot]',
    branch: 'dependabot/npm_and_yarn/zod-4.6.8',
    title: 'Bump zod from 4.6.7 to 4.6.8',
  });
}

/** A run of another workflow that ended; of a fork's runs GitHub names no pull request. */
export function workflowRunEvent(given: {
  readonly head: string;
  readonly id?: number;
  readonly action?: string;
  readonly event?: string;
  readonly path?: string;
  readonly conclusion?: string | null;
  readonly branch?: string;
  readonly fork?: Fork | true | null;
  readonly attempt?: number;
  readonly pullRequest?: number;
}): WebhookEvent {
  const { id = 4242, action = 'completed', path = '.github/workflows/evalgap.yml', branch = 'topic' } = given;
  const fork = given.fork === true ? STRANGER : given.fork;
  const sender = (fork ?? HERE).owner;
  const own = { id: HERE.id, url: 'https://api.github.com/repos/acme/shop', name: 'shop' };
  return event('workflow_run', sender, {
    action,
    workflow: workflow(path),
    workflow_run: {
      id,
      name: 'Evals',
      path,
      event: given.event ?? 'pull_request',
      status: action === 'completed' ? 'completed' : 'in_progress',
      conclusion: given.conclusion === undefined ? 'success' : given.conclusion,
      head_sha: given.head,
      head_branch: branch,
      run_number: 12,
      run_attempt: given.attempt ?? 1,
      workflow_id: 31,
      check_suite_id: 51,
      html_url: `https://github.com/acme/shop/actions/runs/${id}`,
      url: `https://api.github.com/repos/acme/shop/actions/runs/${id}`,
      pull_requests:
        fork === undefined && given.pullRequest !== undefined
          ? [
              {
                id: 1000 + given.pullRequest,
                number: given.pullRequest,
                url: `https://api.github.com/repos/acme/shop/pulls/${given.pullRequest}`,
                head: { ref: branch, sha: given.head, repo: own },
                base: { ref: 'main', sha: NO_COMMIT, repo: own },
              },
            ]
          : [],
      head_repository: fork === null ? null : minimalRepository(fork ?? HERE),
      repository: minimalRepository(HERE),
      actor: account(sender),
      triggering_actor: account(sender),
    },
  });
}

export function issueCommentEvent(given: {
  readonly body: string;
  readonly id?: number;
  readonly action?: string;
  readonly issue?: number;
  readonly pullRequest?: boolean;
  readonly author?: string;
  readonly issueAuthor?: string;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
}): WebhookEvent {
  const { id = 501, action = 'created', issue = 7, pullRequest = true, author = 'octocat', labels = [] } = given;
  return event('issue_comment', author, {
    action,
    issue: {
      ...issueOf(issue, { author: given.issueAuthor ?? author, labels, state: given.state ?? 'open' }),
      ...(pullRequest ? { pull_request: { url: `https://api.github.com/repos/acme/shop/pulls/${issue}` } } : {}),
    },
    comment: {
      id,
      body: given.body,
      user: account(author),
      author_association: 'MEMBER',
      html_url: `https://github.com/acme/shop/pull/${issue}#issuecomment-${id}`,
      performed_via_github_app: null,
    },
  });
}

export function mergeGroupEvent(given: {
  readonly head: string;
  readonly base: string;
  readonly action?: string;
}): WebhookEvent {
  return event('merge_group', 'octocat', {
    action: given.action ?? 'checks_requested',
    merge_group: {
      head_sha: given.head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${given.base}`,
      base_sha: given.base,
      base_ref: 'refs/heads/main',
      head_commit: { id: given.head, tree_id: NO_COMMIT, message: 'Merge pull request #7', timestamp: null },
    },
  });
}

export function pushEvent(given: {
  readonly after: string;
  readonly before?: string;
  readonly ref?: string;
  readonly sender?: string;
}): WebhookEvent {
  const { after, before = NO_COMMIT, ref = 'refs/heads/main', sender = 'octocat' } = given;
  return event('push', sender, {
    ref,
    before,
    after,
    created: before === NO_COMMIT,
    deleted: after === NO_COMMIT,
    forced: false,
    base_ref: null,
    compare: `https://github.com/acme/shop/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [],
    head_commit: after === NO_COMMIT ? null : { id: after, message: 'Change', distinct: true },
    pusher: { name: sender, email: `${sender}@users.noreply.github.com` },
  });
}

export function workflowDispatchEvent(given: {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly workflow?: string;
  readonly ref?: string;
  readonly sender?: string;
}): WebhookEvent {
  return event('workflow_dispatch', given.sender ?? 'octocat', {
    inputs: given.inputs,
    ref: given.ref ?? 'refs/heads/main',
    workflow: given.workflow ?? '.github/workflows/fork-run.yml',
  });
}

export function scheduleEvent(cron = '17 6 * * 1'): WebhookEvent {
  return event('schedule', 'octocat', { schedule: cron, workflow: '.github/workflows/weekly.yml' });
}

export function issuesEvent(given: {
  readonly number: number;
  readonly action?: string;
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
}): WebhookEvent {
  const {
    number,
    action = 'opened',
    author = 'octocat',
    title = 'The agent was wrong',
    body = '',
    labels = [],
  } = given;
  return event('issues', author, {
    action,
    issue: { ...issueOf(number, { author, labels, state: 'open' }), title, body },
  });
}

function event(name: string, sender: string, payload: Readonly<Record<string, unknown>>): WebhookEvent {
  const organization = { login: 'acme', id: 11, url: 'https://api.github.com/orgs/acme' };
  return { name, payload: { ...payload, repository: repository(HERE), organization, sender: account(sender) } };
}
