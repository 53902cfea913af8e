import type { Commit } from '../history/history.ts';
import type { MissedChange } from '../rules/stale/facts.ts';
import type { OpenThing } from './open-changes.ts';

/** What happened to prompts and the product since a case was last added or edited, oldest first. */
export function missedChanges(things: readonly OpenThing[], lastCase: Commit | undefined): readonly MissedChange[] {
  const after = lastCase?.position ?? -1;
  const missed = new Map<Commit, MissedChange>();
  for (const { asked, acceptedUpTo } of things) {
    if ((asked.at(-1)?.commit.position ?? after) <= after) continue;
    for (const { change, commit } of asked) {
      if (change.kind === 'tool' || commit.position <= after || commit.time <= acceptedUpTo) continue;
      const other = missed.get(commit)?.kind ?? change.kind;
      missed.set(commit, { commit, kind: other === change.kind ? other : 'both' });
    }
  }
  return [...missed.values()].sort((one, other) => one.commit.position - other.commit.position);
}
