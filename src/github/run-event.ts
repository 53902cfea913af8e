import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { refusalOf } from './refusal.ts';

/** The event that started a workflow run: `push`, `pull_request`. */
export async function workflowRunEvent(client: Client, runId: number): Promise<string> {
  try {
    const { data } = await client.octokit.rest.actions.getWorkflowRun({ ...client.in, run_id: runId });
    return data.event;
  } catch (error) {
    const refusal = refusalOf(error, 'actions: read');
    throw new CouldNotCheck({
      message: `GitHub did not say what started workflow run ${runId}${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
      remedy: 'Give the job `actions: read`, then run it again',
    });
  }
}
