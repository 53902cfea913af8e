import type { Client } from './client.ts';
import { type Refusal, refusalOf, refusedTo } from './refusal.ts';

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

/** A status as it stands on a commit, and who set it. */
export interface StandingStatus extends Pick<CommitStatus, 'context' | 'state' | 'description' | 'targetUrl'> {
  /** Empty when the account is gone. */
  readonly login: string;
}

/** Every status that was ever set on a commit, the latest first: the first of a context is the one that counts. */
export async function* statusesOn(client: Client, sha: string): AsyncGenerator<StandingStatus> {
  const pages = client.octokit.paginate.iterator(client.octokit.rest.repos.listCommitStatusesForRef, {
    ...client.in,
    ref: sha,
    per_page: 100,
  });
  try {
    for await (const { data } of pages) {
      for (const { context, state, description, target_url: targetUrl, creator } of data) {
        yield {
          context,
          state: state as CommitStatus['state'],
          description: description ?? '',
          targetUrl: targetUrl ?? '',
          login: creator?.login ?? '',
        };
      }
    }
  } catch (error) {
    throw refusedTo('list the statuses of the commit', error, 'statuses: read');
  }
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
