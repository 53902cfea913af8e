import { workflowDispatchEvent } from './events.ts';
import { created } from './lag.ts';
import { API, objectOf } from './objects.ts';
import { resolve } from './refs.ts';
import { notFound, type Request, type Response, type Route, refused } from './route.ts';
import { newId, type StoredWorkflow } from './state.ts';
import { isNamed, listRuns } from './workflow-runs.ts';

const ONE = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';

export const WORKFLOWS: readonly Route[] = [
  {
    method: 'GET',
    path: ONE,
    permission: 'actions:read',
    answer(request) {
      const found = workflowOf(request);
      return found === undefined ? notFound() : { status: 200, body: workflow(found) };
    },
  },
  {
    method: 'GET',
    path: `${ONE}/runs`,
    permission: 'actions:read',
    answer(request) {
      const found = workflowOf(request);
      if (found === undefined) return notFound();
      return listRuns(
        request,
        request.state.runs.filter(({ path }) => path === found.path),
      );
    },
  },
  { method: 'POST', path: `${ONE}/dispatches`, permission: 'actions:write', answer: dispatch },
];

function dispatch(request: Request): Response {
  const { state, body, token, trigger } = request;
  const found = workflowOf(request);
  if (found === undefined) return notFound();
  const { path, inputs: known, state: switched = 'active' } = found;
  if (switched !== 'active') return refused(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  if (known === undefined) return refused(422, "Workflow does not have 'workflow_dispatch' trigger");
  const ref = String(body.ref);
  const sha = resolve(state, ref.replace(/^refs\/(heads|tags)\//, ''));
  if (sha === undefined) return refused(422, `No ref found for: ${ref}`);
  const inputs = (body.inputs ?? {}) as Readonly<Record<string, unknown>>;
  const unexpected = Object.keys(inputs).filter((name) => !Object.hasOwn(known, name));
  if (unexpected.length > 0) return refused(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const missing = Object.keys(known).find((name) => known[name] === true && !Object.hasOwn(inputs, name));
  if (missing !== undefined) return refused(422, `Required input '${missing}' not provided`);
  const headBranch = ref.replace(/^refs\/heads\//, '');
  const run = { id: newId(state), path, headSha: sha, headBranch, inputs, actor: token.login, createdAt: state.now };
  state.runs.push(
    created(state, { ...run, event: 'workflow_dispatch', status: 'queued', conclusion: null, attempt: 1 }),
  );
  trigger(workflowDispatchEvent({ inputs, workflow: path, ref: `refs/heads/${headBranch}`, sender: token.login }));
  return { status: 204 };
}

function workflowOf({ state, parameters }: Request): StoredWorkflow | undefined {
  return state.workflows.find((found) => isNamed(found, parameters.workflow_id ?? ''));
}

function workflow({ id, path, name = 'Evals', state = 'active' }: StoredWorkflow): object {
  return objectOf('workflow', { id, path, name, state, url: `${API}/actions/workflows/${id}` });
}
