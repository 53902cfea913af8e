import { basename } from 'node:path/posix';
import { shown } from './lag.ts';
import { API, objectOf, repository, user } from './objects.ts';
import { notFound, page, type Request, type Response, type Route, refused } from './route.ts';
import type { State, StoredRun } from './state.ts';

const ONE = '/repos/{owner}/{repo}/actions/runs/{run_id}';
const MONTH = 30 * 86_400_000;

export const WORKFLOW_RUNS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs',
    permission: 'actions:read',
    answer: (request) => listRuns(request, request.state.runs),
  },
  {
    method: 'GET',
    path: ONE,
    permission: 'actions:read',
    answer(request) {
      const run = runOf(request);
      return run === undefined ? notFound() : { status: 200, body: workflowRun(request.state, run) };
    },
  },
  { method: 'POST', path: `${ONE}/rerun`, permission: 'actions:write', answer: rerun },
  { method: 'POST', path: `${ONE}/rerun-failed-jobs`, permission: 'actions:write', answer: rerun },
];

export function listRuns(request: Request, runs: readonly StoredRun[]): Response {
  const { state, query } = request;
  const asked = (name: string, value: string | null): boolean => !query.has(name) || query.get(name) === value;
  const found = shown(runs)
    .filter(({ headSha }) => asked('head_sha', headSha))
    .filter(({ event }) => asked('event', event))
    .filter(({ headBranch }) => asked('branch', headBranch))
    .filter(({ actor = 'octocat' }) => asked('actor', actor))
    .filter(({ status, conclusion }) => asked('status', status) || asked('status', conclusion))
    .toSorted((one, other) => other.id - one.id);
  return page(
    request,
    found.map((run) => workflowRun(state, run)),
    (shown, total) => ({ total_count: total, workflow_runs: shown }),
  );
}

export function runOf({ state, parameters }: Request): StoredRun | undefined {
  return state.runs.find(({ id }) => id === Number(parameters.run_id));
}

function rerun(request: Request): Response {
  const run = runOf(request);
  if (run === undefined) return notFound();
  if (run.status !== 'completed') return refused(403, 'This workflow is already running');
  const age = Date.parse(request.state.now) - Date.parse(run.createdAt ?? request.state.now);
  if (age > MONTH) {
    return refused(403, 'Unable to retry this workflow run because it was created over a month ago');
  }
  run.attempt += 1;
  run.status = 'queued';
  run.conclusion = null;
  return { status: 201, body: {} };
}

function workflowRun(state: State, run: StoredRun): object {
  const { id, path, event, status, conclusion, headSha, headBranch, fork, attempt, actor = 'octocat' } = run;
  const at = run.createdAt ?? state.now;
  return objectOf('workflow-run', {
    id,
    name: 'Evals',
    path,
    event,
    status,
    conclusion,
    head_sha: headSha,
    head_branch: headBranch,
    run_number: id,
    run_attempt: attempt,
    workflow_id: state.workflows.find((workflow) => workflow.path === path)?.id ?? 31,
    created_at: at,
    updated_at: at,
    run_started_at: at,
    html_url: `https://github.com/${state.owner}/${state.repository}/actions/runs/${id}`,
    url: `${API}/actions/runs/${id}`,
    actor: user(actor),
    triggering_actor: user(actor),
    pull_requests: fork === undefined ? (run.pullRequests ?? []).map((number) => minimal(state, number, run)) : [],
    head_repository: repository(state, 'minimal-repository', fork),
    repository: repository(state, 'minimal-repository'),
  });
}

function minimal(state: State, number: number, { headSha, headBranch }: StoredRun): object {
  const repo = { id: state.repositoryId, url: API, name: state.repository };
  const base = state.pullRequests.get(number)?.base ?? { ref: state.defaultBranch, sha: '0'.repeat(40) };
  return {
    id: 10_000 + number,
    number,
    url: `${API}/pulls/${number}`,
    head: { ref: headBranch, sha: headSha, repo },
    base: { ...base, repo },
  };
}

/** Which workflow an address means: by id or by the name of its file, without folders. */
export function isNamed({ id, path }: { readonly id: number; readonly path: string }, name: string): boolean {
  return String(id) === name || basename(path) === name;
}
