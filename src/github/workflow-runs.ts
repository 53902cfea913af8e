import { type Client, WRITE_ONCE } from './client.ts';
import { workflowPath } from './event.ts';
import { type Refusal, refusalOf, refusedTo, statusOf } from './refusal.ts';

/** A run of a workflow for one commit. */
export interface FoundRun {
  readonly id: number;
  readonly attempt: number;
  /** Ended, whatever came of it. */
  readonly completed: boolean;
  readonly url: string;
}

export interface RunQuery {
  /** Path of the workflow file, `.github/workflows/evals.yml`. */
  readonly workflow: string;
  readonly headSha: string;
  /** What started it: `pull_request`. */
  readonly event: string;
  /** A head may be in several pull requests: runs that name others and not this one are left out. */
  readonly pullRequest?: number;
}

type ListedRun = Awaited<
  ReturnType<Client['octokit']['rest']['actions']['listWorkflowRunsForRepo']>
>['data']['workflow_runs'][number];

const PERMISSION = 'actions: write';

/** The runs of a workflow for a commit, newest first; none whose jobs were all skipped. Throws what GitHub threw. */
export async function runsFor(
  client: Client,
  { workflow, headSha, event, pullRequest }: RunQuery,
): Promise<readonly FoundRun[]> {
  const listed: readonly ListedRun[] = await client.octokit.paginate(
    client.octokit.rest.actions.listWorkflowRunsForRepo,
    { ...client.in, head_sha: headSha, event, per_page: 100 },
  );
  return listed
    .filter(({ path }) => workflowPath(path) === workflow)
    .filter(({ head_sha: sha, event: started }) => sha === headSha && started === event)
    .filter(({ conclusion }) => conclusion !== 'skipped')
    .filter(({ pull_requests: pulls }) => pulls == null || pulls.length === 0 || pulls.some(isOne(pullRequest)))
    .toSorted((one, other) => other.run_number - one.run_number || other.id - one.id)
    .map(({ id, run_attempt: attempt = 1, status, html_url: url }) => ({
      id,
      attempt,
      completed: status === 'completed',
      url,
    }));
}

export type RerunOutcome = { readonly kind: 'started' } | { readonly kind: 'already-running' } | Refusal;

/** Runs all jobs of a run once more. Never sent twice: the second would be a run of its own. */
export async function rerun(client: Client, runId: number): Promise<RerunOutcome> {
  try {
    await client.octokit.rest.actions.reRunWorkflow({ ...client.in, run_id: runId, ...WRITE_ONCE });
    return { kind: 'started' };
  } catch (error) {
    if (error instanceof Error && /already running/i.test(error.message)) return { kind: 'already-running' };
    return refusalOf(error, PERMISSION);
  }
}

export interface Dispatch {
  /** File name of the workflow, `fork-run.yml`. */
  readonly workflow: string;
  /** Whose version of the workflow is run. */
  readonly branch: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export type DispatchOutcome =
  | { readonly kind: 'dispatched' }
  /** There is no such workflow on the default branch. */
  | { readonly kind: 'no-workflow' }
  | Refusal;

/** Starts a workflow by hand, as it were. Never sent twice. */
export async function dispatch(client: Client, { workflow, branch, inputs }: Dispatch): Promise<DispatchOutcome> {
  try {
    await client.octokit.rest.actions.createWorkflowDispatch({
      ...client.in,
      workflow_id: workflow,
      // A bare name could be a tag's.
      ref: `refs/heads/${branch}`,
      inputs,
      ...WRITE_ONCE,
    });
    return { kind: 'dispatched' };
  } catch (error) {
    if (statusOf(error) === 404) return { kind: 'no-workflow' };
    return refusalOf(error, PERMISSION);
  }
}

function isOne(number: number | undefined): (pull: { readonly number: number } | null) => boolean {
  return (pull) => number === undefined || pull?.number === number;
}

/** The event that started a workflow run: `push`, `pull_request`. */
export async function workflowRunEvent(client: Client, runId: number): Promise<string> {
  try {
    const { data } = await client.octokit.rest.actions.getWorkflowRun({ ...client.in, run_id: runId });
    return data.event;
  } catch (error) {
    throw refusedTo(`say what started workflow run ${runId}`, error, 'actions: read');
  }
}

/** When a workflow run was created: the same for all its jobs, and for each attempt at them. */
export async function workflowRunStart(client: Client, runId: number): Promise<Date> {
  try {
    const { data } = await client.octokit.rest.actions.getWorkflowRun({ ...client.in, run_id: runId });
    return new Date(data.created_at);
  } catch (error) {
    throw refusedTo(`say when workflow run ${runId} was created`, error, 'actions: read');
  }
}
