import type { PullRequest } from '../../../github/event.ts';
import { getPullRequest } from '../../../github/pull-requests.ts';
import { CouldNotCheck } from '../../../values/problem.ts';
import { type Asked, requested } from './answer.ts';

/** The pull request as it is now: the event says nothing of its head, and what it said could be old. */
export async function commentedPullRequest({ context, client }: Asked): Promise<PullRequest> {
  const { number } = context.event.issue;
  const found = await requested('name the head of this pull request', 'pull-requests: read', () =>
    getPullRequest(client, number),
  );
  if (found !== undefined) return found;
  throw new CouldNotCheck({ message: `GitHub knows no pull request ${number}` });
}
