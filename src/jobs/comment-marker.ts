import { commentMarker } from '../report/markdown.ts';
import type { PullRequestReport } from '../report/report.ts';

/** One comment per config: the marker names it, so that two configs of a repository keep a comment each. */
export function commentMarkerOf({ config }: Pick<PullRequestReport, 'config'>): string {
  return commentMarker('comment', { config });
}
