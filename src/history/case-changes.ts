import { type CaseVersion, casesIn } from './case-versions.ts';
import { commonEnds } from './common-ends.ts';
import type { CaseView } from './coverage.ts';
import type { CaseChange } from './history.ts';
import type { PastCase } from './past-case.ts';

/** What became of the cases between two states of one or several files. */
export function caseChanges(
  before: readonly CaseVersion[],
  after: readonly CaseVersion[],
  { covers }: CaseView,
): readonly CaseChange[] {
  const [one, other] = [rowsOf(before), rowsOf(after)];
  // Most rows are the same, and need not be compared case by case.
  const [head, tail] = commonEnds(one.length, other.length, (index, otherIndex) => one[index] === other[otherIndex]);
  const old = casesIn([one.slice(head, one.length - tail)]);
  const now = casesIn([other.slice(head, other.length - tail)]);
  const changes: CaseChange[] = [];
  for (const [id, past] of now) {
    const former = old.get(id);
    if (former === undefined) changes.push({ kind: 'added', id, covers: covers(past) });
    else if (isEdited(former, past)) changes.push({ kind: 'edited', id, covers: covers(past) });
  }
  for (const [id, former] of old) if (!now.has(id)) changes.push({ kind: 'removed', id, covers: covers(former) });
  return changes;
}

function rowsOf(versions: readonly CaseVersion[]): CaseVersion {
  const [only = [], ...more] = versions;
  return more.length === 0 ? only : versions.flat();
}

function isEdited(before: PastCase, after: PastCase): boolean {
  return before.digest !== after.digest || before.reviewed !== after.reviewed;
}
