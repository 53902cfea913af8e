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
  /** When each case was last changed; absent for those that never were. */
  readonly changed: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, KnownCase>;
  /** What every case of a moment covers. Moments in their order cost one pass together, not one each. */
  readonly coverageAt: (asOf: number) => ReadonlyMap<string, Coverage>;
}

export function caseHistory({ entries, cases }: SuiteHistory): CaseHistory {
  const changing = entries.filter(({ cases }) => cases.length > 0);
  const first = new Map<string, CaseChange>();
  const changed = new Map<string, number>();
  for (const { commit, cases } of changing) {
    for (const change of inOrder(cases)) {
      if (!first.has(change.id)) first.set(change.id, change);
      changed.set(change.id, commit.time);
    }
  }
  const there: [string, Coverage][] = [];
  for (const { id, covers } of cases) if (!first.has(id)) there.push([id, covers]);
  for (const { kind, id, covers } of first.values()) if (kind !== 'added') there.push([id, covers]);
  const before = new Map(there.sort(([one], [other]) => (one < other ? -1 : 1)));
  const last = new Map(cases.map((known) => [known.id, known]));
  return { before, entries: changing, changed, last, coverageAt: newReplay(before, changing) };
}

function newReplay(before: CaseHistory['before'], entries: CaseHistory['entries']): CaseHistory['coverageAt'] {
  let state = new Map(before);
  let next = 0;
  let reached = Number.NEGATIVE_INFINITY;
  return (asOf) => {
    if (asOf < reached) [state, next] = [new Map(before), 0];
    reached = asOf;
    for (; (entries[next]?.commit.time ?? Number.POSITIVE_INFINITY) <= asOf; next += 1)
      applyCases(state, entries[next]?.cases ?? []);
    return state;
  };
}

/** Takes what one commit did to the cases into account. */
export function applyCases(state: Map<string, Coverage>, changes: readonly CaseChange[]): void {
  for (const { kind, id, covers } of inOrder(changes)) {
    if (kind === 'removed') state.delete(id);
    else state.set(id, covers);
  }
}

/**
 * The cases of a moment, by id. One that was not changed since covers what it covers at the end: naming more under
 * `covers` is no change of a case.
 */
export function casesAsOf({ changed, last, coverageAt }: CaseHistory, asOf: number): readonly CaseAsOf[] {
  const cases: CaseAsOf[] = [];
  for (const [id, covers] of coverageAt(asOf)) {
    const known = last.get(id);
    if (known === undefined) cases.push({ id, covers });
    else if ((changed.get(id) ?? asOf) <= asOf) cases.push(known);
    else {
      const { calls: _, ...certain } = known;
      cases.push({ ...certain, covers });
    }
  }
  return cases.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A case that moved from one file to another was removed and added: it is there afterwards. */
function inOrder(changes: readonly CaseChange[]): readonly CaseChange[] {
  if (changes.length < 2) return changes;
  return changes.toSorted((one, other) => Number(other.kind === 'removed') - Number(one.kind === 'removed'));
}
