import { type BranchPullRequest, pullRequestsFromBranch } from '../../github/branch-pull-requests.ts';
import { branchesBeginning } from '../../github/branches.ts';
import type { Client } from '../../github/client.ts';
import { type Difference, differenceFrom } from '../../github/files-at.ts';
import { CouldNotCheck } from '../../values/problem.ts';

/** The branch that drafts go to. */
export interface DraftBranch {
  readonly name: string;
  /** Where it stands; absent where it is still to be made. */
  readonly tip?: string;
  /** What it holds beyond the default branch. */
  readonly beyond: Difference;
  /** Open. */
  readonly pull?: BranchPullRequest;
}

export interface DraftBranches {
  readonly current: DraftBranch;
  /** Pull requests with drafts that were merged, or closed without it. */
  readonly closed: readonly BranchPullRequest[];
  /** Names of branches that nothing is written to any more, since their pull requests were closed. */
  readonly used: readonly string[];
}

/** How the names of all branches with drafts begin. */
export const BRANCH = 'evalgap/drafted-cases';
/** Names that are looked at; each costs a request or two. */
const MOST_NAMES = 40;
/** Names left from which on it is said that they run out. */
const FEW_NAMES = 10;
const NOTHING: Difference = { headlines: [], files: [] };

/**
 * Finds where drafts go: the branch of an open pull request; else a branch that waits without one; else a new branch,
 * by the first name that is free. A branch whose pull request was closed is left as it is, whatever was committed to
 * it, unless the default branch holds all of it. Throws what GitHub threw.
 */
export async function draftBranches(client: Client, defaultBranch: string): Promise<DraftBranches> {
  const tips = await branchesBeginning(client, BRANCH);
  const closed: BranchPullRequest[] = [];
  const used: string[] = [];
  const found: { readonly rank: number; readonly branch: DraftBranch }[] = [];
  for (let nth = 1; nth <= MOST_NAMES; nth += 1) {
    const name = nth === 1 ? BRANCH : `${BRANCH}-${nth}`;
    const tip = tips.get(name);
    const pulls = await pullRequestsFromBranch(client, name);
    const pull = pulls.find(({ open }) => open);
    closed.push(...pulls.filter(({ open }) => !open));
    if (tip === undefined) {
      found.push({ rank: 3, branch: { name, beyond: NOTHING } });
      if (pulls.length === 0) break;
      continue;
    }
    const beyond = await differenceFrom(client, defaultBranch, tip);
    if (pull !== undefined) found.push({ rank: 1, branch: { name, tip, beyond, pull } });
    else if (pulls.length === 0) found.push({ rank: 2, branch: { name, tip, beyond } });
    else if (isEmpty(beyond)) found.push({ rank: 3, branch: { name, tip, beyond } });
    else used.push(name);
  }
  const [best] = found.toSorted((one, other) => one.rank - other.rank);
  if (best === undefined) throw tooMany();
  return { current: best.branch, closed, used };
}

/** Said early enough: without a name nothing can be drafted. */
export function namesRunningOut({ used }: DraftBranches): readonly string[] {
  if (used.length < MOST_NAMES - FEW_NAMES) return [];
  return [
    `${used.length} of ${MOST_NAMES} names for branches with drafts are used up, \`${BRANCH}\` and on: delete those whose pull requests are merged, and let GitHub do so by “Automatically delete head branches”`,
  ];
}

/** Whether the default branch holds all of it. */
export function isEmpty({ headlines }: Difference): boolean {
  return headlines.length === 0;
}

function tooMany(): CouldNotCheck {
  return new CouldNotCheck({
    message: `every name from ${BRANCH} to ${BRANCH}-${MOST_NAMES} is that of a branch whose pull request was closed`,
    remedy: 'Delete those branches: nothing is deleted by itself',
  });
}
