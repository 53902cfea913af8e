import { upsertComment } from '../../github/comments.ts';
import type { LeftOut } from '../../report/draft/drafts.ts';
import { RESEMBLES, resemblingReply } from '../../report/draft/resembling.ts';
import type { DraftWriting } from './find-drafts.ts';

/**
 * Tells on each issue of which no case was made, since one asks the same, what is to become of it: nothing else would
 * ever close it. One comment for each, the same as long as nothing has changed. What could not be told is returned.
 */
export async function tellResembling(
  { client, login, redact }: Pick<DraftWriting, 'client' | 'login' | 'redact'>,
  leftOut: readonly LeftOut[],
): Promise<readonly string[]> {
  for (const { issue, why } of leftOut) {
    if (why.kind !== 'resembles') continue;
    const target = { issue: issue.number, marker: RESEMBLES, login };
    const outcome = await upsertComment(client, target, redact(resemblingReply(why)));
    if (outcome.kind === 'forbidden')
      return ['nobody was told on the issues that ask what a case asks: for that the job needs `issues: write`'];
    if (outcome.kind === 'failed')
      return [`issue ${issue.number} could not be told which case asks the same: ${outcome.reason}`];
  }
  return [];
}
