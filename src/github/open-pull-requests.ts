import { z } from 'zod';
import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { type PullRequest, pullRequestOf } from './event.ts';
import { pullRequestSchema } from './payloads.ts';
import { refusalOf } from './refusal.ts';

/**
 * The open pull requests of a branch, one for each base it is to be merged into. A run of a fork does not name its
 * pull request, and a branch of that name may lie in several forks of one owner: the head's SHA and repository have
 * still to be compared.
 */
export async function openPullRequestsFrom(
  client: Client,
  owner: string,
  branch: string,
): Promise<readonly PullRequest[]> {
  try {
    const listed: readonly unknown[] = await client.octokit.paginate(client.octokit.rest.pulls.list, {
      ...client.in,
      head: `${owner}:${branch}`,
      state: 'open',
      per_page: 100,
    });
    return z.array(pullRequestSchema).parse(listed).map(pullRequestOf);
  } catch (error) {
    const refusal = refusalOf(error, 'pull-requests: write');
    throw new CouldNotCheck({
      message: `GitHub refused to list pull requests${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
      remedy: 'Give the job `pull-requests: write`, which lets it read them as well, then run it again',
    });
  }
}
