import type { Client } from './client.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export interface CommitStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  readonly description: string;
  readonly targetUrl: string;
}

/** GitHub refuses a longer description. */
const LONGEST_DESCRIPTION = 140;

/** Tried again after a fault: the same status twice says the same, and one that is missing blocks a merge. */
export async function setStatus(client: Client, status: CommitStatus): Promise<{ readonly kind: 'set' } | Refusal> {
  const { sha, context, state, targetUrl } = status;
  const description = shortened(status.description, LONGEST_DESCRIPTION);
  try {
    await client.octokit.rest.repos.createCommitStatus({
      ...client.in,
      sha,
      context,
      state,
      description,
      target_url: targetUrl,
    });
    return { kind: 'set' };
  } catch (error) {
    return refusalOf(error, 'statuses: write');
  }
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
