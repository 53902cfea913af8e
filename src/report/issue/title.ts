import { dayOf } from '../../values/days.ts';
import { cut, visibleLine } from '../../values/visible.ts';
import { isAboutProduction, rankedCauses, staleSince, type WeeklyCause, type WeeklyIssue } from './weekly-issue.ts';

/** Of each name: with three of them a title stays below the 256 characters that GitHub takes. */
const LONGEST_NAME = 60;
const USUAL_CONFIG = 'evalgap.yml';

/**
 * The title names the day since which the suite is stale and no number of days: it stays right without being edited,
 * and every edit of a title stands in the thread for all to read.
 */
export function issueTitle(issue: WeeklyIssue): string {
  const place = issue.config === USUAL_CONFIG ? '' : ` (${quoted(issue.config)})`;
  return `Evalgap: ${subjectOf(issue)}${place}`;
}

function subjectOf(issue: WeeklyIssue): string {
  const [only] = rankedCauses(issue);
  const time = staleSince(issue);
  const since = time === undefined ? '' : ` since ${dayOf(time)}`;
  if (issue.cause !== undefined) {
    const what = only === undefined ? quoted(issue.cause) : nameOf(only.finding);
    return `${quoted(issue.suite)}, ${what}${since}`;
  }
  if (time !== undefined) return `${quoted(issue.suite)} is stale${since}`;
  return issue.causes.some(isAboutProduction)
    ? `production has moved away from ${quoted(issue.suite)}`
    : `the cases of ${quoted(issue.suite)} want a look`;
}

/** Titles show code spans, and nothing in one is a mention or an emoji. */
function quoted(text: string): string {
  return `\`${cut(visibleLine(text.slice(0, 4 * LONGEST_NAME)).replaceAll('`', '’'), LONGEST_NAME)}\``;
}

/** `shift/novel` of `novel` would say the same twice. */
function nameOf({ rule, subject }: WeeklyCause['finding']): string {
  return rule.endsWith(`/${subject}`) ? rule : `${rule} of ${quoted(subject)}`;
}
