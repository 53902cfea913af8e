import { z } from 'zod';
import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { workflowPath } from './event.ts';
import { refusedTo } from './refusal.ts';

const runSchema = z.object({
  id: z.int().positive(),
  path: z.string(),
  event: z.string(),
  head_branch: z.string().nullish(),
  run_number: z.number(),
  repository: z.object({ id: z.number() }),
  head_repository: z.object({ id: z.number() }).nullish(),
  pull_requests: z.array(z.object({ number: z.number() }).nullish()).nullish(),
});
type Run = z.output<typeof runSchema>;

/** Those on the first page; whoever looks for what an earlier run left wants the last few. */
const LISTED = 100;

/**
 * Ids of the runs of one workflow file for a pull request from a branch of this repository, a given one of them
 * included, newest first: same file, same event, same branch, and named by GitHub as the pull request's. None where the
 * given run is for anything else.
 */
export async function runsOfPullRequest(
  client: Client,
  runId: number,
  pullRequest: number,
): Promise<readonly number[]> {
  try {
    const { data } = await client.octokit.rest.actions.getWorkflowRun({ ...client.in, run_id: runId });
    const own = runSchema.parse(data);
    if (!isOf(own, pullRequest) || own.head_branch == null) return [];
    const listed = await client.octokit.rest.actions.listWorkflowRunsForRepo({
      ...client.in,
      branch: own.head_branch,
      event: own.event,
      per_page: LISTED,
    });
    return z
      .array(runSchema)
      .parse(listed.data.workflow_runs)
      .filter((run) => isOf(run, pullRequest) && isLike(run, own))
      .sort((one, other) => other.run_number - one.run_number || other.id - one.id)
      .map(({ id }) => id);
  } catch (error) {
    if (error instanceof z.ZodError) {
      throw new CouldNotCheck({ message: 'GitHub answered with something that is no workflow run' });
    }
    throw refusedTo('list the workflow runs of the pull request', error, 'actions: read');
  }
}

/** GitHub names no pull request of a fork's run; a fork's branch may have the same name all the same. */
function isOf({ repository, head_repository: head, pull_requests: pulls }: Run, pullRequest: number): boolean {
  return head?.id === repository.id && (pulls ?? []).some((pull) => pull?.number === pullRequest);
}

function isLike(run: Run, own: Run): boolean {
  const same =
    run.event === own.event && run.head_branch === own.head_branch && run.repository.id === own.repository.id;
  return same && workflowPath(run.path) === workflowPath(own.path);
}
