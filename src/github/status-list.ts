import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { refusalOf } from './refusal.ts';
import type { CommitStatus } from './statuses.ts';

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
    const refusal = refusalOf(error, 'statuses: write');
    throw new CouldNotCheck({
      message: `GitHub refused to list the commit's statuses${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
      remedy: 'Give the job `statuses: write`, which lets it read them as well, then run it again',
    });
  }
}
