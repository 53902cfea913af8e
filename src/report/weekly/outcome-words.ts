import { type Words, words } from '../words.ts';
import type { ReviewedIssue, WhyNot } from './review-report.ts';

const WRITTEN: Readonly<Record<ReviewedIssue['action'], string>> = {
  open: 'opened',
  reopen: 'opened again',
  update: 'brought up to date',
  close: 'closed',
  none: '',
};
const PLANNED: Readonly<Record<ReviewedIssue['action'], string>> = {
  open: 'would be opened',
  reopen: 'would be opened again',
  update: 'would be brought up to date',
  close: 'would be closed',
  none: '',
};
const WHY: Readonly<Record<WhyNot, string>> = {
  fresh: 'none is needed',
  duplicate: 'a second one about the same',
  unknown: 'left alone: the cases cannot be read',
  unchanged: 'says it already',
  held: 'left alone',
  'not-planned': 'closed as not planned; nothing has happened since',
  'too-many-new': 'waits: five were opened within the week',
  postponed: 'waits for its turn',
  'moved-on': 'left alone: somebody changed it meanwhile',
  refused: 'could not be written',
};

/** What was done about an issue, or would be, and where nothing is done, why. */
export function outcomeWords({ action, why }: Pick<ReviewedIssue, 'action' | 'why'>, written: boolean): Words {
  if (action === 'none') return words`${why === undefined ? '' : WHY[why]}`;
  return words`${(written ? WRITTEN : PLANNED)[action]}${why === 'duplicate' ? `: ${WHY.duplicate}` : ''}`;
}
