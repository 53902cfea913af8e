import type { Client } from './client.ts';
import { refusedTo } from './refusal.ts';

export interface BranchTip {
  readonly branch: string;
  readonly sha: string;
}

/** The commit at which the default branch stands at this moment. */
export async function tipOfDefaultBranch(client: Client): Promise<BranchTip> {
  try {
    const { data: repository } = await client.octokit.rest.repos.get({ ...client.in });
    const branch = repository.default_branch;
    const { data: commit } = await client.octokit.rest.repos.getCommit({ ...client.in, ref: `refs/heads/${branch}` });
    return { branch, sha: commit.sha };
  } catch (error) {
    throw refusedTo('say where the default branch stands', error, 'contents: read');
  }
}
