import { type Words, words } from '../words.ts';
import type { ReviewedIssue, WhyNot } from './review-report.ts';

const WRITTEN: Readonly<Record<ReviewedIssue['action'], string>> = {
  open: 'opened',
  reopen: 'opened again',
  update: 'updated',
  close: 'closed',
  none: '',
};
const PLANNED: Readonly<Record<ReviewedIssue['action'], string>> = {
  open: 'would be opened',
  reopen: 'would be opened again',
  update: 'would be updated',
  close: 'would be closed',
  none: '',
};
const WHY: Readonly<Record<WhyNot, string>> = {
  fresh: 'none is needed',
  accepted: 'what is left is accepted',
  'not-reviewed': 'not reviewed here any more',
  duplicate: 'a second one about the same',
  unknown: 'left alone: it cannot be judged',
  unchanged: 'says it already',
  held: 'left alone',
  'not-planned': 'closed as not planned; nothing has happened since',
  'too-many-new': 'waits: no more than five are opened a week',
  postponed: 'waits for its turn',
  'moved-on': 'left alone: somebody changed it meanwhile',
  refused: 'could not be written',
};

/** What was done about an issue, or would be, and where nothing is done, why. */
export function outcomeWords({ action, why }: Pick<ReviewedIssue, 'action' | 'why'>, written: boolean): Words {
  if (action === 'none') return words`${why === undefined ? '' : WHY[why]}`;
  const because = action === 'close' && why !== undefined && why !== 'fresh' ? `: ${WHY[why]}` : '';
  return words`${(written ? WRITTEN : PLANNED)[action]}${because}`;
}
