import type { Client } from '../../github/client.ts';
import type { Place } from '../../github/event.ts';
import { PULL_REQUEST_TITLE } from '../../report/draft/body.ts';
import type { DraftedBranch } from '../../report/draft/drafted-words.ts';
import { compareUrl } from './compare-url.ts';
import { draftBranches } from './draft-branch.ts';
import { draftedBy } from './write-drafts.ts';

/**
 * Drafted cases that wait on a branch of which no pull request was opened. `undefined` also where GitHub does not say:
 * nothing depends on it.
 */
export async function draftedBranch(
  client: Client,
  place: Pick<Place, 'owner' | 'repository' | 'serverUrl'>,
  defaultBranch: string,
): Promise<DraftedBranch | undefined> {
  try {
    const { current } = await draftBranches(client, defaultBranch);
    const cases = draftedBy(current.beyond.headlines);
    if (current.pull !== undefined || cases === 0) return undefined;
    const offered = { branch: current.name, into: defaultBranch, title: PULL_REQUEST_TITLE, body: '' };
    return { url: compareUrl(place, offered), cases };
  } catch {
    return undefined;
  }
}
