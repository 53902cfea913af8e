import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseChange, Change, Coverage, HistoryEntry, SuiteHistory } from '../../src/history/history.ts';
import { caseHistory, casesAsOf } from '../../src/stale/cases-as-of.ts';
import { openCauses } from '../../src/stale/open-changes.ts';
import { suiteState } from '../../src/stale/suite-state.ts';
import { readTimeline } from '../../src/stale/timeline.ts';
import { DAY, POLICY, shaOf } from './histories.ts';

const name = fc.constantFrom('x', 'y', 'z');
const path = fc.constantFrom('docs/x', 'docs/y', 'src/x');
const coverage: fc.Arbitrary<Coverage> = fc.record(
  {
    prompts: fc.subarray(['x', 'y', 'z']),
    tools: fc.subarray(['x', 'y', 'z']),
    paths: fc.subarray(['docs/*', 'src/x', '**']),
  },
  { requiredKeys: ['tools', 'paths'] },
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(name, fc.constantFrom('changed', 'added', 'removed')).map(([prompt, did]): Change => {
    const path = `prompts/${prompt}.md`;
    if (did === 'added') return { kind: 'prompt', prompt, path, to: '1' };
    return { kind: 'prompt', prompt, path, from: '0', ...(did === 'removed' ? {} : { to: '1' }) };
  }),
  path.map((path): Change => ({ kind: 'product', path })),
  fc
    .tuple(
      name,
      fc.constantFrom('lost' as const, 'gained' as const, 'renamed' as const),
      fc.option(fc.constantFrom('f', 'g'), { nil: undefined }),
      name,
    )
    .map(([tool, kind, field, to]): Change => {
      const move = kind === 'renamed' ? { kind, tool, to } : { kind, tool, ...(field === undefined ? {} : { field }) };
      return { kind: 'tool', path: 'tools.json', moved: [move] };
    }),
);
const caseChange: fc.Arbitrary<CaseChange> = fc.record({
  kind: fc.constantFrom('added' as const, 'edited' as const, 'removed' as const),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  covers: coverage,
});
/** As a reader of git would tell it: a case and a prompt once in a commit. */
const entry = fc.record({
  changes: fc.uniqueArray(change, {
    maxLength: 4,
    selector: (one) => JSON.stringify(one).replace(/"(from|to)":"[01]",?/g, ''),
  }),
  cases: fc.uniqueArray(caseChange, { maxLength: 3, selector: ({ id }) => id }),
});
const history = fc.array(entry, { minLength: 1, maxLength: 14 }).map(asHistory);

describe('whatever happened', () => {
  test('an answered change never opens again', () => {
    fc.assert(
      fc.property(history, (history) => {
        const answered = new Set<string>();
        const open = new Set<string>();
        const openAt = openings(history);
        for (const { commit } of history.entries) {
          const now = openAt(commit.time);
          expect([...now].filter((key) => answered.has(key))).toEqual([]);
          for (const key of open) if (!now.has(key)) answered.add(key);
          for (const key of now) open.add(key);
        }
      }),
    );
  });

  test('nothing opens without a change of that very commit', () => {
    fc.assert(
      fc.property(history, (history) => {
        let before: ReadonlySet<string> = new Set();
        const openAt = openings(history);
        for (const { commit, changes } of history.entries) {
          const now = openAt(commit.time);
          const opened = [...now].filter((key) => !before.has(key));
          if (changes.length === 0) expect(opened).toEqual([]);
          for (const key of opened) expect(key).toMatch(new RegExp(`^${commit.position} `));
          before = now;
        }
      }),
    );
  });

  test('the order of what a commit did does not matter', () => {
    fc.assert(
      fc.property(history, (history) => {
        const turned = {
          ...history,
          entries: history.entries.map((entry) => ({
            ...entry,
            changes: entry.changes.toReversed(),
            cases: entry.cases.toReversed(),
          })),
        };
        const [one, other] = [history, turned].map(states);
        for (const { commit } of history.entries) expect(other!(commit.time)).toEqual(one!(commit.time));
      }),
    );
  });

  test('a case that covers nothing closes nothing, whenever it is added, but for the first of all', () => {
    fc.assert(
      fc.property(history, fc.nat(), (history, place) => {
        fc.pre(caseHistory(history).before.size > 0);
        const at = place % history.entries.length;
        const unrelated: CaseChange = {
          kind: 'added',
          id: 'unrelated',
          covers: { prompts: [], tools: [], paths: ['elsewhere/**'] },
        };
        const more = {
          ...history,
          entries: history.entries.map((entry, index) =>
            index === at ? { ...entry, cases: [...entry.cases, unrelated] } : entry,
          ),
        };
        const [one, other] = [openings(history), openings(more)];
        for (const { commit } of history.entries) expect(other(commit.time)).toEqual(one(commit.time));
      }),
    );
  });

  test('deleting cases closes nothing that is still there', () => {
    fc.assert(
      fc.property(history, (history) => {
        const last = history.entries.at(-1)!.commit;
        const removal: HistoryEntry = {
          commit: { sha: shaOf(999), time: last.time + DAY, subject: '', position: last.position + 1 },
          changes: [],
          cases: ['a', 'b', 'c', 'd'].map((id) => ({ kind: 'removed', id, covers: { tools: [], paths: [] } })),
          unreadable: [],
        };
        const gone = new Set<string>();
        for (const { changes } of history.entries) {
          for (const each of changes) {
            if (each.kind === 'prompt' && each.to === undefined) gone.add(each.prompt);
            if (each.kind === 'tool') for (const { tool } of each.moved) gone.add(tool);
          }
        }
        const before = [...openAt(history, last.time)];
        const after = openAt({ ...history, entries: [...history.entries, removal] }, last.time + DAY);
        for (const key of before) if (![...gone].some((name) => key.endsWith(` ${name}`))) expect(after).toContain(key);
      }),
    );
  });

  test('what comes later changes nothing about a moment that is past', () => {
    fc.assert(
      fc.property(history, fc.nat(), (history, place) => {
        const at = place % history.entries.length;
        const asOf = history.entries[at]!.commit.time;
        const cases = casesAsOf(caseHistory(history), asOf).map(({ id, covers }) => ({
          id,
          covers,
          production: false,
          calls: [],
        }));
        const cut = { ...history, entries: history.entries.slice(0, at + 1), cases };
        expect(openAt(history, asOf)).toEqual(openAt(cut, asOf));
        expect(openAt(history, asOf + DAY - 1)).toEqual(openAt(cut, asOf + DAY - 1));
      }),
    );
  });

  test('until the next commit everything that is open only grows older', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 400 }), (history, days) => {
        const last = history.entries.at(-1)!.commit.time;
        const [now, then] = [last, last + days * DAY].map((asOf) => suiteState(readTimeline(history), POLICY, asOf));
        const ages = (asOf: number) => {
          const timeline = readTimeline(history);
          const causes = openCauses(timeline, casesAsOf(timeline.cases, asOf), [], asOf);
          return causes.flatMap(({ changes }) => changes.map(({ ageDays }) => ageDays));
        };
        expect(ages(last + days * DAY)).toEqual(ages(last).map((age) => age + days));
        expect(then!.lagDays).toBe(now!.lagDays === null ? null : now!.lagDays + days);
        for (const { key } of now!.findings) expect(then!.findings.map((finding) => finding.key)).toContain(key);
      }),
    );
  });

  test('no two findings share a key, and every commit behind one is of the past', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 60 }), (history, day) => {
        const asOf = day * DAY;
        const { causes } = suiteState(readTimeline(history), POLICY, asOf);
        const keys = causes.map(({ finding }) => finding.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { commits } of causes) for (const { time } of commits) expect(time).toBeLessThanOrEqual(asOf);
      }),
    );
  });
});

/** Every open change of a moment, by its commit and what it is about. */
function openings(history: SuiteHistory): (asOf: number) => ReadonlySet<string> {
  const timeline = readTimeline(history);
  return (asOf) => {
    const causes = openCauses(timeline, casesAsOf(timeline.cases, asOf), [], asOf);
    return new Set(
      causes.flatMap(({ changes, rule, subject }) =>
        changes.map(({ commit, change }) => `${commit.position} ${JSON.stringify(change)} ${rule} ${subject}`),
      ),
    );
  };
}

function openAt(history: SuiteHistory, asOf: number): ReadonlySet<string> {
  return openings(history)(asOf);
}

function states(history: SuiteHistory) {
  const timeline = readTimeline(history);
  const openAt = openings(history);
  return (asOf: number) => {
    const { causes, lagDays } = suiteState(timeline, POLICY, asOf);
    return { open: openAt(asOf), causes, lagDays };
  };
}

/** A commit every other day; the cases at the end are those that the commits leave. */
function asHistory(entries: readonly Pick<HistoryEntry, 'changes' | 'cases'>[]): SuiteHistory {
  const known = new Map<string, Coverage>();
  for (const { cases } of entries) {
    for (const { kind, id, covers } of cases) kind === 'removed' ? known.delete(id) : known.set(id, covers);
  }
  return {
    suite: 'support',
    entries: entries.map((entry, position) => ({
      ...entry,
      commit: { sha: shaOf(position), time: position * 2 * DAY, subject: '', position },
      unreadable: [],
    })),
    cases: [...known].map(([id, covers]) => ({ id, covers, production: false, calls: [] })),
    tools: [],
    since: 0,
  };
}
