import type { Commit } from '../../history/history.ts';
import { standing } from '../../stale/open-changes.ts';
import type { StaleFacts } from './facts.ts';

/** A commit that moved prompts or the product after the last case did. */
export interface MissedChange {
  readonly commit: Commit;
  readonly kind: 'prompt' | 'product' | 'both';
}

/** What happened since a case was last added or edited, oldest first: open, and accepted by nobody. */
export function missedChanges({ causes, lastCase }: Pick<StaleFacts, 'causes' | 'lastCase'>): readonly MissedChange[] {
  const missed = new Map<number, MissedChange>();
  for (const { change, commit } of causes.flatMap((cause) => standing(cause.changes))) {
    if (change.kind === 'tool' || commit.position <= (lastCase?.position ?? -1)) continue;
    const other = missed.get(commit.position)?.kind ?? change.kind;
    missed.set(commit.position, { commit, kind: other === change.kind ? other : 'both' });
  }
  return [...missed.values()].toSorted((one, other) => one.commit.position - other.commit.position);
}
