import type { DraftOutcome } from '../../report/draft/drafts.ts';
import { commitDrafts } from './commit-drafts.ts';
import { type DraftWriting, findDrafts } from './find-drafts.ts';
import { contested, notWritten } from './problems.ts';
import { propose } from './propose.ts';
import { tellResembling } from './tell-resembling.ts';

/** How often everything is read again when somebody else has changed the branch or its pull request meanwhile. */
const MOST_ATTEMPTS = 3;

/**
 * Drafts cases from confirmed failures, commits them on top of whatever stands on the branch, and keeps one pull
 * request for them. Where there is nothing new, nothing is written.
 */
export async function writeDrafts(writing: DraftWriting): Promise<DraftOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const { looked, drafts, branches, defaultTip, ...found } = await findDrafts(writing);
    const { current } = branches;
    const committed = await commitDrafts(writing.client, { current, defaultTip, drafts });
    const outcome =
      committed.kind === 'ready' ? await propose(writing, { defaultTip, current, drafts }, committed.sha) : committed;
    if (outcome.kind === 'moved' && attempt < MOST_ATTEMPTS) continue;
    const { leftOut } = drafts;
    const remarks = [...found.remarks, ...(await tellResembling(writing, leftOut))];
    if (outcome.kind === 'proposed')
      return {
        drafted: drafts.drafted,
        leftOut,
        looked,
        place: outcome.place,
        problems: [...found.problems, ...outcome.problems],
        remarks: [...remarks, ...outcome.remarks],
      };
    const problem = outcome.kind === 'moved' ? contested(current, MOST_ATTEMPTS) : notWritten(outcome);
    return { drafted: [], leftOut, looked, place: { kind: 'none' }, problems: [...found.problems, problem], remarks };
  }
}
