import { branchesBeginning } from '../../github/branches.ts';
import type { Client } from '../../github/client.ts';
import { tipOfDefaultBranch } from '../../github/default-branch.ts';
import type { Place } from '../../github/event.ts';
import { PULL_REQUEST_TITLE } from '../../report/draft/body.ts';
import type { DraftedBranch } from '../../report/draft/drafted-words.ts';
import { draftedBy } from './commit-drafts.ts';
import { compareUrl } from './compare-url.ts';
import { BRANCH, draftBranches } from './draft-branch.ts';

/**
 * Drafted cases that wait on a branch of which no pull request was opened. `undefined` also where GitHub does not say:
 * nothing depends on it.
 */
export async function draftedBranch(
  client: Client,
  place: Pick<Place, 'owner' | 'repository' | 'serverUrl'>,
): Promise<DraftedBranch | undefined> {
  try {
    // Most repositories have none: one request says so.
    if ((await branchesBeginning(client, BRANCH)).size === 0) return undefined;
    const { branch: defaultBranch } = await tipOfDefaultBranch(client);
    const { current } = await draftBranches(client, defaultBranch);
    const cases = draftedBy(current.beyond.headlines);
    if (current.pull !== undefined || cases === 0) return undefined;
    const offered = { branch: current.name, into: defaultBranch, title: PULL_REQUEST_TITLE, body: '' };
    return { url: compareUrl(place, offered), cases };
  } catch {
    return undefined;
  }
}
