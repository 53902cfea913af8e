import type { Change, Commit } from '../../history/history.ts';
import type { Cause, OpenChange } from '../../stale/open-changes.ts';
import { dayOf } from '../../values/days.ts';
import { plural, shortRevision } from '../../values/format.ts';
import { quoted, someOf } from '../wording.ts';

const MOST_COMMITS = 10;

/** Where a file stands, or where it stood → stands now. */
export function placeOf({ path, today }: Pick<Change, 'path' | 'today'>): string {
  return today === undefined || today === path ? quoted(path) : `${quoted(path)} → ${quoted(today)}`;
}

/** "12 days ago", "today" */
function ago(days: number): string {
  return days < 1 ? 'today' : `${plural(days, 'day')} ago`;
}

/** "`1f3c9a2` of 2026-10-02, `Shorten the reply`", and what it did where that needs saying. */
export function commitLine({ sha, time, subject }: Commit, did = ''): string {
  const title = subject.trim() === '' ? '' : `, ${quoted(subject.trim())}`;
  return `${quoted(shortRevision(sha))} of ${dayOf(time)}${title}${did === '' ? '' : `: ${did}`}`;
}

/** A line for each change, the oldest first, and how many more there are: what was ignored for long fills pages else. */
export function commitLines<Moved extends { readonly commit: Commit }>(
  changes: readonly Moved[],
  did: (change: Moved) => string = () => '',
): readonly string[] {
  const rest = changes.length - MOST_COMMITS;
  return [
    ...changes.slice(0, MOST_COMMITS).map((change) => commitLine(change.commit, did(change))),
    ...(rest > 0 ? [`and ${plural(rest, 'later change')}`] : []),
  ];
}

/** "covered by 12 cases: `a`, `b` …", or that there is none. */
export function coveringLine({ covering }: Pick<Cause, 'covering'>): string {
  if (covering.length === 0) return 'no case covers it';
  return `covered by ${plural(covering.length, 'case')}: ${someOf(covering)}`;
}

/** What somebody accepted earlier is not asked for again, but not hidden either. */
export function acceptedLine({ changes }: Cause): readonly string[] {
  const accepted = changes.filter((change) => change.accepted).length;
  if (accepted === 0 || accepted === changes.length) return [];
  return [`${plural(accepted, 'earlier change')} of it ${accepted === 1 ? 'is' : 'are'} accepted`];
}

/** "changed 12 days ago", "changed in 3 commits, first 12 days ago"; `how` stands for "changed" where more is known. */
export function changedWhen(changes: readonly OpenChange[], how = 'changed'): string {
  const [first] = changes;
  if (first === undefined) return how;
  const commits = new Set(changes.map(({ commit }) => commit)).size;
  if (commits === 1) return `${how} ${ago(first.ageDays)}`;
  return `${how} in ${plural(commits, 'commit')}, first ${ago(first.ageDays)}`;
}
