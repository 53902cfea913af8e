import type { CaseVersion, PastCase } from './case-versions.ts';
import type { CaseView } from './coverage.ts';
import type { CaseChange } from './history.ts';

/** What became of the cases between two states of one or several files. */
export function caseChanges(before: CaseVersion, after: CaseVersion, { covers }: CaseView): readonly CaseChange[] {
  const changes: CaseChange[] = [];
  for (const [id, past] of after) {
    const former = before.get(id);
    if (former === undefined) changes.push({ kind: 'added', id, covers: covers(past) });
    else if (former !== past && isEdited(former, past)) changes.push({ kind: 'edited', id, covers: covers(past) });
  }
  for (const [id, former] of before) if (!after.has(id)) changes.push({ kind: 'removed', id, covers: covers(former) });
  return changes;
}

function isEdited(before: PastCase, after: PastCase): boolean {
  return before.digest !== after.digest || before.reviewed !== after.reviewed;
}
