import { changedFile, changedFiles } from './commits.ts';
import { mergeBaseOf } from './git-store.ts';
import { API, objectOf, repository, user } from './objects.ts';
import { notFound, page, type Request, type Response, type Route, refused } from './route.ts';
import type { State, StoredPullRequest } from './state.ts';

const MOST_FILES = 3000;
const LONGEST_BODY = 65_536;

export const PULL_REQUESTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    permission: 'pull-requests:read',
    answer(request) {
      const { state, query } = request;
      const found = [...state.pullRequests.values()]
        .filter((pull) => query.get('state') === 'all' || (pull.state ?? 'open') === (query.get('state') ?? 'open'))
        .filter(({ base }) => !query.has('base') || base.ref === query.get('base'))
        .filter((pull) => matchesHead(state, pull, query.get('head')))
        .sort((one, other) => other.number - one.number);
      return page(
        request,
        found.map((pull) => pullRequest(state, 'pull-request-simple', pull)),
      );
    },
  },
  { method: 'POST', path: '/repos/{owner}/{repo}/pulls', permission: 'pull-requests:write', answer: open },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    permission: 'pull-requests:read',
    answer({ state, parameters }) {
      const found = state.pullRequests.get(Number(parameters.pull_number));
      return found === undefined ? notFound() : { status: 200, body: pullRequest(state, 'pull-request', found) };
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    permission: 'pull-requests:write',
    answer({ state, body, parameters }) {
      const pull = state.pullRequests.get(Number(parameters.pull_number));
      if (pull === undefined) return notFound();
      if (String(body.body ?? '').length > LONGEST_BODY) return invalid(LONG);
      if (typeof body.title === 'string') pull.title = body.title;
      if (typeof body.body === 'string') pull.body = body.body;
      if (body.state === 'open' || body.state === 'closed') pull.state = body.state;
      if (pull.state === 'closed') pull.closedAt ??= state.now;
      return { status: 200, body: pullRequest(state, 'pull-request', pull) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    permission: 'pull-requests:read',
    answer(request) {
      const { state, parameters } = request;
      const pull = state.pullRequests.get(Number(parameters.pull_number));
      return pull === undefined ? notFound() : page(request, filesOfPull(state, pull).slice(0, MOST_FILES));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    permission: 'pull-requests:read',
    answer(request) {
      const { state, parameters } = request;
      // Of a fork's commit GitHub names no pull request here.
      const found = [...state.pullRequests.values()].filter(
        ({ head }) => head.repo === undefined && head.sha === parameters.commit_sha,
      );
      return page(
        request,
        found.map((pull) => pullRequest(state, 'pull-request-simple', pull)),
      );
    },
  },
];

const FORBIDDEN = 'GitHub Actions is not permitted to create or approve pull requests.';
const LONG = `body is too long (maximum is ${LONGEST_BODY} characters)`;

function open({ state, body, token }: Request): Response {
  const [head, base] = [String(body.head).replace(`${state.owner}:`, ''), String(body.base)];
  if (token.login === 'github-actions[bot]' && !state.actionsMayOpenPullRequests) return refused(403, FORBIDDEN);
  const [headSha, baseSha] = [state.branches.get(head), state.branches.get(base)];
  if (headSha === undefined) return invalid({ field: 'head', code: 'invalid' });
  if (baseSha === undefined) return invalid({ field: 'base', code: 'invalid' });
  if (headSha === baseSha) return invalid(`No commits between ${base} and ${head}`);
  if (String(body.body ?? '').length > LONGEST_BODY) return invalid(LONG);
  const isSame = ({ head: one, base: to, state: now = 'open' }: StoredPullRequest) =>
    now === 'open' && one.repo === undefined && one.ref === head && to.ref === base;
  if ([...state.pullRequests.values()].some(isSame))
    return invalid(`A pull request already exists for ${state.owner}:${head}.`);
  const pull: StoredPullRequest = {
    number: Math.max(0, ...state.issues.keys(), ...state.pullRequests.keys()) + 1,
    head: { sha: headSha, ref: head },
    base: { sha: baseSha, ref: base },
    author: token.login,
    title: String(body.title),
    body: String(body.body ?? ''),
    state: 'open',
  };
  state.pullRequests.set(pull.number, pull);
  return { status: 201, body: pullRequest(state, 'pull-request', pull) };
}

function invalid(error: string | { readonly field: string; readonly code: string }): Response {
  const told = typeof error === 'string' ? { code: 'custom', message: error } : error;
  const errors = [{ resource: 'PullRequest', ...told }];
  return { status: 422, body: { ...(refused(422, 'Validation Failed').body as object), errors } };
}

function pullRequest(state: State, component: 'pull-request' | 'pull-request-simple', pull: StoredPullRequest) {
  const { number, head, base, author = 'octocat', title = 'A pull request', body = null, labels = [] } = pull;
  const own = state.owner;
  const headOwner = head.repo === undefined ? own : head.repo?.owner;
  const source = head.repo === null ? null : repository(state, 'repository', head.repo);
  return objectOf(component, {
    id: 10_000 + number,
    number,
    title,
    body,
    state: pull.state ?? 'open',
    locked: pull.locked === true,
    user: user(author),
    labels: labels.map((name) => objectOf('label', { name })),
    ...(component === 'pull-request' ? { merged: pull.merged === true } : {}),
    merged_at: pull.merged === true ? (pull.closedAt ?? state.now) : null,
    closed_at: pull.state === 'closed' ? (pull.closedAt ?? state.now) : null,
    html_url: `https://github.com/${own}/${state.repository}/pull/${number}`,
    url: `${API}/pulls/${number}`,
    head: { ...side(headOwner ?? 'ghost', head), repo: source },
    base: { ...side(own, base), repo: repository(state, 'repository') },
  });
}

function side(owner: string, { sha, ref }: { readonly sha: string; readonly ref: string }) {
  return { label: `${owner}:${ref}`, ref, sha, user: user(owner) };
}

/** Without an owner in front GitHub passes over the filter and lists them all. */
function matchesHead(state: State, { head }: StoredPullRequest, wanted: string | null): boolean {
  if (wanted === null || !wanted.includes(':')) return true;
  return wanted === `${head.repo === undefined ? state.owner : head.repo?.owner}:${head.ref}`;
}

function filesOfPull(state: State, { files, head, base }: StoredPullRequest): readonly object[] {
  if (files !== undefined) return files.map((name) => changedFile(name, 'modified', head.sha));
  const tip = state.branches.get(base.ref) ?? base.sha;
  const from = state.mergeBases.get(`${tip}...${head.sha}`) ?? mergeBaseOf(state.objects, tip, head.sha);
  return from === undefined ? [] : changedFiles(state, from, head.sha);
}
