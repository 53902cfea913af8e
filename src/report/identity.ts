import { commentMarker } from './markdown.ts';
import type { PullRequestReport } from './report.ts';

/** What a status context leaves out, being what everybody has. */
const USUAL_CONFIG = 'evalgap.yml';

type Identified = Pick<PullRequestReport, 'config' | 'scope'>;

/**
 * First line of a report's comment. It names the config, and what else tells checks apart that run side by side on
 * one pull request, so that each keeps a comment of its own.
 */
export function commentMarkerOf({ config, scope }: Identified): string {
  return commentMarker('comment', {
    config,
    ...(scope === undefined || scope.suites.length === 0 ? {} : { suites: scope.suites.join(',') }),
    ...(scope === undefined || scope.leg === '' ? {} : { leg: scope.leg }),
  });
}

/** How every comment on a report begins that nobody verified. */
export const UNVERIFIED_START = '<!-- evalgap:unverified ';

/**
 * First line of the comment on a report that nobody verified: by the artifact that brought it, whose name our own
 * workflow gives. Nothing in the report has a say in it, so it is never that of a report that was measured.
 */
export function unverifiedMarkerOf(artifact: string): string {
  return commentMarker('unverified', { artifact });
}

/**
 * The context of a suite's commit status: `evalgap/<suite>`, and in brackets what tells it from another of that name:
 * a config in another place, a leg of the matrix.
 */
export function statusContext({ config, scope }: Identified, suite?: string): string {
  const apart = [...(config === USUAL_CONFIG ? [] : [config]), ...(scope?.leg ? [scope.leg] : [])];
  const name = suite === undefined ? 'evalgap' : `evalgap/${suite}`;
  return apart.length === 0 ? name : `${name} (${apart.join(', ')})`;
}
