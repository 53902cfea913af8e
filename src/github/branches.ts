import type { Client } from './client.ts';
import { type Refusal, refusalOf, statusOf } from './refusal.ts';

/** The branches whose names begin so, and where each of them stands. Throws what GitHub threw. */
export async function branchesBeginning(client: Client, start: string): Promise<ReadonlyMap<string, string>> {
  const { data } = await client.octokit.rest.git.listMatchingRefs({ ...client.in, ref: `heads/${start}` });
  return new Map(data.map(({ ref, object }) => [ref.replace(/^refs\/heads\//, ''), object.sha]));
}

export type BranchOutcome = { readonly kind: 'ready' } | { readonly kind: 'moved' } | Refusal;

const PERMISSION = 'contents: write';

/** Makes a branch that is not there yet; `moved`: somebody else was quicker. */
export async function createBranch(client: Client, branch: string, sha: string): Promise<BranchOutcome> {
  return attempted(() => client.octokit.rest.git.createRef({ ...client.in, ref: `refs/heads/${branch}`, sha }));
}

/** Moves a branch on to a commit that comes after all it holds; `moved`: it does not, and stays where it is. */
export async function forwardBranch(client: Client, branch: string, sha: string): Promise<BranchOutcome> {
  return attempted(() =>
    client.octokit.rest.git.updateRef({ ...client.in, ref: `heads/${branch}`, sha, force: false }),
  );
}

async function attempted(request: () => Promise<unknown>): Promise<BranchOutcome> {
  try {
    await request();
    return { kind: 'ready' };
  } catch (error) {
    const moved =
      statusOf(error) === 422 && error instanceof Error && /already exists|fast forward/i.test(error.message);
    return moved ? { kind: 'moved' } : refusalOf(error, PERMISSION);
  }
}
