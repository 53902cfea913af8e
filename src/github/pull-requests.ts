import { z } from 'zod';
import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { type PullRequest, pullRequestOf } from './event.ts';
import { pullRequestSchema } from './payloads.ts';
import { refusalOf, refusedTo, statusOf } from './refusal.ts';

/** The commits GitHub itself would compare. */
export interface ComparedCommits {
  /** The base branch as it stands now: a payload's `base.sha` can be older. */
  readonly tip: string;
  readonly mergeBase: string;
}

/** One request names both the live tip of the base branch and the merge base. */
export async function compareCommits(client: Client, baseBranch: string, head: string): Promise<ComparedCommits> {
  try {
    const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
      ...client.in,
      // A bare name could be a tag’s.
      basehead: `refs/heads/${baseBranch}...${head}`,
      per_page: 1,
    });
    return { tip: data.base_commit.sha, mergeBase: data.merge_base_commit.sha };
  } catch (error) {
    const refusal = refusalOf(error, 'contents: read');
    throw new CouldNotCheck({
      message:
        refusal.kind === 'forbidden'
          ? 'GitHub refused to compare the two commits'
          : `GitHub could not compare the two commits: ${refusal.reason}`,
      remedy: 'Give the job `contents: read`, then run it again',
    });
  }
}

/** A pull request as it is at this moment; `undefined` where there is none by this number. */
export async function getPullRequest(client: Client, number: number): Promise<PullRequest | undefined> {
  try {
    const { data } = await client.octokit.rest.pulls.get({ ...client.in, pull_number: number });
    return pullRequestOf(pullRequestSchema.parse(data));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** The head of a pull request at this moment, or why GitHub does not say: a result for an older one is not worth posting. */
export type CurrentHead =
  | { readonly kind: 'known'; readonly sha: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export async function currentHead(client: Client, number: number): Promise<CurrentHead> {
  try {
    const found = await getPullRequest(client, number);
    if (found === undefined) return { kind: 'unknown', reason: `there is no pull request ${number}` };
    return { kind: 'known', sha: found.head.sha };
  } catch (error) {
    const refusal = refusalOf(error, 'pull-requests: read');
    const lacks = refusal.kind === 'forbidden';
    return { kind: 'unknown', reason: lacks ? `the token lacks \`${refusal.permission}\`` : refusal.reason };
  }
}

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
    throw refusedTo('list pull requests', error, 'pull-requests: read');
  }
}
