import type { CaseChange, Coverage, HistoryEntry, KnownCase, SuiteHistory } from '../history/history.ts';

/** A case as it stood at a moment, as far as the history tells. */
export interface CaseAsOf {
  readonly id: string;
  readonly covers: Coverage;
  /** Absent when the case was edited or removed later: what it expected then is not known. */
  readonly calls?: KnownCase['calls'];
  /** Absent when the case was removed later. */
  readonly production?: boolean;
  readonly source?: string;
}

/** What is needed to tell the cases of any moment. */
export interface CaseHistory {
  /** What every case that was there before the history begins covered. */
  readonly before: ReadonlyMap<string, Coverage>;
  /** The entries that changed cases, oldest first. */
  readonly entries: readonly Pick<HistoryEntry, 'commit' | 'cases'>[];
  readonly last: readonly KnownCase[];
}

export function caseHistory({ entries, cases: last }: SuiteHistory): CaseHistory {
  const changing = entries.filter(({ cases }) => cases.length > 0);
  const first = new Map<string, CaseChange>();
  for (const { cases } of changing) {
    for (const change of inOrder(cases)) if (!first.has(change.id)) first.set(change.id, change);
  }
  const before = new Map<string, Coverage>();
  for (const { id, covers } of last) if (!first.has(id)) before.set(id, covers);
  for (const { kind, id, covers } of first.values()) if (kind !== 'added') before.set(id, covers);
  return { before, entries: changing, last };
}

/** Takes what one commit did to the cases into account. */
export function applyCases(state: Map<string, Coverage>, changes: readonly CaseChange[]): void {
  for (const { kind, id, covers } of inOrder(changes)) {
    if (kind === 'removed') state.delete(id);
    else state.set(id, covers);
  }
}

/** The cases of a moment, by id. */
export function casesAsOf(history: CaseHistory, asOf: number): readonly CaseAsOf[] {
  const state = new Map(history.before);
  const later = new Set<string>();
  for (const { commit, cases } of history.entries) {
    if (commit.time <= asOf) applyCases(state, cases);
    else for (const { id } of cases) later.add(id);
  }
  const last = new Map(history.last.map((known) => [known.id, known]));
  return [...state]
    .map(([id, covers]): CaseAsOf => {
      const known = last.get(id);
      if (known === undefined) return { id, covers };
      const { calls, production, source } = known;
      return {
        id,
        covers,
        production,
        ...(later.has(id) ? {} : { calls }),
        ...(source === undefined ? {} : { source }),
      };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** A case that moved from one file to another was removed and added: it is there afterwards. */
function inOrder(changes: readonly CaseChange[]): readonly CaseChange[] {
  if (changes.length < 2) return changes;
  return changes.toSorted((one, other) => Number(other.kind === 'removed') - Number(one.kind === 'removed'));
}
