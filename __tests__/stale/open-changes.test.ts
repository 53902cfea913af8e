import { describe, expect, test } from '@jest/globals';
import type { SuiteHistory } from '../../src/history/history.ts';
import { caseHistory, casesAsOf } from '../../src/stale/cases-as-of.ts';
import { evalLag, openCauses } from '../../src/stale/open-changes.ts';
import { readTimeline } from '../../src/stale/timeline.ts';
import { accept, aHistory, DAY, endOf, type Script, shaOf, startOf, stateAt } from './histories.ts';

describe('a change is open', () => {
  test('from its commit until a commit that edits or adds a covering case', () => {
    const weeks = { 1: 'add a', 3: 'prompt triage', 6: 'edit a' };
    expect(open({ weeks }, endOf(2))).toEqual([]);
    expect(open({ weeks }, startOf(3) + DAY / 2)).toEqual(['triage']);
    expect(open({ weeks }, endOf(5))).toEqual(['triage']);
    expect(open({ weeks }, startOf(6) + DAY / 2)).toEqual([]);
    expect(open({ weeks: { 1: 'add a', 3: 'prompt triage', 6: 'add b' } }, endOf(6))).toEqual([]);
  });

  test('not at all when its own commit brings the answer', () => {
    expect(open({ weeks: { 1: 'add a', 3: 'prompt triage, edit a' } }, endOf(3))).toEqual([]);
    expect(open({ weeks: { 1: 'add a', 3: 'edit a, prompt triage' } }, startOf(3) + DAY / 2)).toEqual([]);
  });

  test('until the prompt is changed back to what its cases were written for, and to nothing in between', () => {
    const script = {
      weeks: {
        1: 'add a',
        2: 'prompt triage v1>v2',
        3: 'prompt triage v2>v3',
        4: 'prompt triage v3>v2',
        5: 'prompt triage v2>v1',
        6: 'prompt triage v1>v2',
      },
    };
    const lags = [2, 3, 4, 5, 6].map((week) => stateAt(aHistory(script), endOf(week)).lagDays);
    expect(lags).toEqual([6, 13, 20, null, 6]);
  });

  test('from what its cases were last edited for, when it is changed back to something older', () => {
    const weeks = { 1: 'add a', 2: 'prompt triage v1>v2', 3: 'edit a', 4: 'prompt triage v2>v1' };
    expect(stateAt(aHistory({ weeks }), endOf(4)).lagDays).toBe(6);
  });

  test('not at all when it is older than the first case: cases are written for what stands there', () => {
    const weeks = { 1: 'prompt triage, product policies/a.md', 3: 'add a', 4: 'product policies/b.md' };
    expect(open({ weeks }, endOf(4))).toEqual(['policies/b.md']);
  });

  test('though cases are deleted', () => {
    const weeks = { 1: 'add a, add b', 3: 'prompt triage', 4: 'remove a | remove b' };
    expect(open({ weeks }, endOf(9))).toEqual(['triage']);
  });

  test('though a case was edited before it', () => {
    expect(open({ weeks: { 1: 'add a', 2: 'edit a', 3: 'prompt triage' } }, endOf(9))).toEqual(['triage']);
  });

  test('though a case of something else was edited', () => {
    const script = {
      weeks: { 1: 'add a, add b', 3: 'prompt triage, prompt guard', 4: 'edit b' },
      covers: { b: { prompts: ['guard'] } },
    };
    expect(open(script, endOf(4))).toEqual(['triage']);
  });
});

describe('a case covers', () => {
  const answeredBy = (change: string, covers: NonNullable<Script['covers']>[string]) =>
    open({ weeks: { 1: 'add a', 3: change, 4: 'edit a' }, covers: { a: covers } }, endOf(4)).length === 0;

  test('every prompt when it names none, and only those it names else', () => {
    expect(answeredBy('prompt triage', {})).toBe(true);
    expect(answeredBy('prompt triage', { prompts: ['triage'] })).toBe(true);
    expect(answeredBy('prompt triage', { prompts: ['guard'] })).toBe(false);
    expect(answeredBy('prompt triage', { prompts: [] })).toBe(false);
  });

  test('tools by name, whether or not it covers every prompt', () => {
    expect(answeredBy('tool get_order lost status', { tools: ['get_order'] })).toBe(true);
    expect(answeredBy('tool get_order lost status', { tools: ['get'] })).toBe(false);
    expect(answeredBy('tool get_order lost status', {})).toBe(false);
  });

  test('the product by globs, and prompts and tool files by their paths too', () => {
    expect(answeredBy('product policies/refunds.md', { paths: ['policies/**'] })).toBe(true);
    expect(answeredBy('product policies/refunds.md', { paths: ['./policies/refunds.md'] })).toBe(true);
    expect(answeredBy('product policies/.hidden/x.md', { paths: ['policies/**'] })).toBe(true);
    expect(answeredBy('product policies/refunds.md', { paths: ['src/**'] })).toBe(false);
    expect(answeredBy('product policies/refunds.md', {})).toBe(false);
    expect(answeredBy('prompt triage', { prompts: [], paths: ['prompts/*'] })).toBe(true);
    expect(answeredBy('tool get_order lost status', { prompts: [], paths: ['openapi/*.yaml'] })).toBe(true);
  });

  test('nothing by a glob that could keep a matcher busy for ever', () => {
    expect(answeredBy(`product ${'a'.repeat(60)}b`, { paths: [`${'*a'.repeat(30)}`] })).toBe(false);
    expect(answeredBy('product x(y)', { paths: ['x(y)'] })).toBe(true);
  });
});

describe('what happened to the same thing', () => {
  test('is one cause, with every commit, as old as the oldest', () => {
    const [cause, ...more] = causes(
      { weeks: { 1: 'add a', 3: 'prompt triage', 4: 'prompt triage | prompt triage' } },
      endOf(5),
    );
    expect(more).toEqual([]);
    expect(cause).toMatchObject({ key: 'stale/prompt-moved:support:triage', covering: ['a'] });
    expect(cause?.changes.map(({ commit, ageDays }) => [commit.sha, ageDays])).toEqual([
      [shaOf(1), 20],
      [shaOf(2), 13],
      [shaOf(3), 12],
    ]);
  });

  test('begins anew after an answer', () => {
    const script = { weeks: { 1: 'add a', 3: 'prompt triage', 4: 'edit a', 6: 'prompt triage' } };
    expect(causes(script, endOf(7))[0]?.changes.map(({ commit }) => commit.position)).toEqual([3]);
  });

  test('comes with the most covering cases first, then the oldest', () => {
    const script = {
      weeks: { 1: 'add a, add b', 2: 'product docs/x.md', 3: 'prompt guard', 4: 'prompt triage', 5: 'prompt late' },
      covers: { a: { prompts: ['triage'] }, b: { prompts: ['triage', 'guard', 'late'] } },
    };
    expect(open(script, endOf(6))).toEqual(['triage', 'guard', 'late', 'docs/x.md']);
  });
});

describe('a renamed tool', () => {
  test('stays one cause under the name it had, answered by cases of the new name', () => {
    const script = {
      weeks: { 1: 'add a', 3: 'tool get_order lost status', 4: 'tool get_order renamed fetch_order' },
      covers: { a: { tools: ['get_order'] }, b: { tools: ['fetch_order'] } },
    };
    expect(open(script, endOf(5))).toEqual(['get_order']);
    expect(open({ ...script, weeks: { ...script.weeks, 6: 'add b' } }, endOf(6))).toEqual([]);
    expect(causes(script, endOf(3))[0]?.covering).toEqual(['a']);
  });

  test('was not covered by cases of its new name before it had it', () => {
    const script = {
      weeks: { 1: 'add b', 3: 'tool x lost f', 5: 'tool x renamed y' },
      covers: { b: { tools: ['y'] } },
    };
    expect(causes(script, endOf(4))[0]?.covering).toEqual([]);
    expect(causes(script, endOf(5))[0]?.covering).toEqual(['b']);
  });

  test('goes by its new name once it was answered', () => {
    const weeks = { 1: 'add a', 3: 'tool x renamed y, edit a', 5: 'tool y lost f' };
    expect(open({ weeks, covers: { a: { tools: ['y'] } } }, endOf(5))).toEqual(['y']);
  });

  test('leaves its old name to a new tool, and shares a cause with it as long as both are open', () => {
    const weeks = { 1: 'add a', 3: 'tool x renamed y', 5: 'tool x gained' };
    const covers = { a: { tools: ['y'] }, b: { tools: ['x'] } };
    expect(causes({ weeks, covers }, endOf(5))).toMatchObject([{ subject: 'x', changes: [{}, {}], covering: ['a'] }]);
    expect(causes({ weeks: { ...weeks, 6: 'edit a' }, covers }, endOf(6))).toMatchObject([
      { subject: 'x', changes: [{}], covering: [] },
    ]);
    expect(open({ weeks: { ...weeks, 6: 'edit a', 7: 'add b' }, covers }, endOf(7))).toEqual([]);
  });

  test('may swap names with another in one commit', () => {
    const weeks = { 1: 'add a', 3: 'tool x renamed y, tool y renamed x', 5: 'edit a' };
    expect(open({ weeks }, endOf(3))).toEqual(['x', 'y']);
    expect(open({ weeks, covers: { a: { tools: ['x'] } } }, endOf(5))).toEqual([]);
  });
});

describe('a file that was moved', () => {
  const movedTo = (today: string, covers: Script['covers'] = {}) => {
    const history = aHistory({ weeks: { 1: 'add a', 3: 'product old/x', 5: `product ${today}`, 7: 'edit a' }, covers });
    const [first, second, ...rest] = history.entries;
    const before = { ...second!, changes: [{ kind: 'product' as const, path: 'old/x', today }] };
    return { ...history, entries: [first!, before, ...rest] };
  };

  test('stays one cause, under the path it had', () => {
    expect(causesOf(movedTo('new/x'), endOf(6))).toMatchObject([{ subject: 'old/x', changes: [{}, {}] }]);
  });

  test('is answered by cases that cover it where it is, or where it was', () => {
    for (const paths of [['new/*'], ['old/*']])
      expect(causesOf(movedTo('new/x', { a: { paths } }), endOf(7))).toEqual([]);
    expect(causesOf(movedTo('new/x', { a: { paths: ['other/*'] } }), endOf(7))).toHaveLength(1);
  });
});

describe('what is gone', () => {
  test('is open as long as a case covers it, and settled with the last of them', () => {
    const script = {
      weeks: { 1: 'add a, add b', 3: 'tool x lost', 5: 'remove a', 7: 'remove b' },
      covers: { a: { tools: ['x'] }, b: { tools: ['x'] } },
    };
    expect(open(script, endOf(4))).toEqual(['x']);
    expect(open(script, endOf(6))).toEqual(['x']);
    expect(open(script, endOf(7))).toEqual([]);
  });

  test('asks nothing when its cases leave with it, or when it never had one', () => {
    const covers = { a: { prompts: ['triage'] }, b: { prompts: ['guard'] } };
    expect(open({ weeks: { 1: 'add a, add b', 3: 'prompt guard removed, remove b' }, covers }, endOf(3))).toEqual([]);
    expect(open({ weeks: { 1: 'add a', 3: 'tool x lost' }, covers }, endOf(3))).toEqual([]);
  });

  test('stays settled when it comes back, and asks anew', () => {
    const weeks = { 1: 'add a', 2: 'tool x lost f', 3: 'tool x lost', 5: 'tool x gained' };
    const [cause] = causes({ weeks, covers: { a: { prompts: ['triage'] } } }, endOf(5));
    expect(cause?.changes.map(({ commit }) => commit.position)).toEqual([3]);
  });

  test('asks like any other thing once it is back, though its cases leave then', () => {
    const weeks = { 1: 'add a', 2: 'tool x lost', 4: 'tool x gained', 6: 'remove a' };
    expect(open({ weeks, covers: { a: { tools: ['x'] } } }, endOf(6))).toEqual(['x']);
  });

  test('is not a tool that only moved to another file', () => {
    const moved = aHistory({ weeks: { 1: 'add a', 3: 'tool x lost' } });
    const entry = moved.entries[1]!;
    const both: SuiteHistory = {
      ...moved,
      entries: [
        moved.entries[0]!,
        {
          ...entry,
          changes: [...entry.changes, { kind: 'tool', path: 'openapi/z.yaml', moved: [{ kind: 'gained', tool: 'x' }] }],
        },
      ],
    };
    expect(causesOf(both, endOf(3)).map(({ subject }) => subject)).toEqual(['x']);
  });
});

describe('eval lag', () => {
  const history = aHistory({ weeks: { 1: 'add a', 3: 'prompt triage', 4: 'product x' } });
  const timeline = readTimeline(history);

  test('is the age of the oldest open change from its first moment, and null when none is open', () => {
    expect(evalLag(timeline, [], endOf(2))).toBeNull();
    expect(evalLag(timeline, [], startOf(3) + DAY / 2)).toBe(0);
    expect(evalLag(timeline, [], startOf(3) + 3 * DAY)).toBe(2.5 * DAY);
    expect(evalLag(timeline, [], endOf(5))).toBe(20.5 * DAY);
  });

  test('leaves out what was accepted, while it is', () => {
    const orders = [accept('stale/prompt-moved:support:triage', endOf(3), '2025-02-28')];
    expect(evalLag(timeline, orders, startOf(4))).toBeNull();
    expect(evalLag(timeline, orders, endOf(5))).toBe(13.5 * DAY);
    expect(evalLag(timeline, orders, Date.UTC(2025, 2, 1) - 1)! < 50 * DAY).toBe(true);
    expect(evalLag(timeline, orders, Date.UTC(2025, 2, 1))).toBe(Date.UTC(2025, 2, 1) - startOf(3) - DAY / 2);
  });
});

describe('an acceptance', () => {
  const weeks = { 1: 'add a', 3: 'prompt triage', 6: 'prompt triage' };
  const accepted = (cause: string, given: number, asOf: number) =>
    causes({ weeks }, asOf, [accept(cause, given, '2025-12-31')])[0]?.changes.map((change) => change.accepted);

  test('of a cause covers what there was to see, and not what came later', () => {
    expect(accepted('stale/prompt-moved:support:triage', endOf(4), endOf(7))).toEqual([true, false]);
    expect(accepted('stale/prompt-moved:support:triage', endOf(6), endOf(7))).toEqual([true, true]);
  });

  test('of a rule covers what comes later too', () => {
    expect(accepted('stale/prompt-moved', endOf(4), endOf(7))).toEqual([true, true]);
  });

  test('counts for nothing before it was given, nor for another cause', () => {
    expect(accepted('stale/prompt-moved', endOf(7), endOf(6))).toEqual([false, false]);
    expect(accepted('stale/prompt-moved:support:tria', endOf(6), endOf(7))).toEqual([false, false]);
    expect(accepted('stale/product-moved', endOf(6), endOf(7))).toEqual([false, false]);
  });

  test('of one path is no acceptance of another that begins like it', () => {
    const orders = [accept('stale/product-moved:support:a', endOf(3), '2025-12-31')];
    const found = causes({ weeks: { 1: 'add a', 3: 'product a, product a:b' } }, endOf(4), orders);
    expect(found.map(({ subject, changes }) => [subject, changes[0]?.accepted])).toEqual([
      ['a', true],
      ['a:b', false],
    ]);
  });
});

describe('cases as of a moment', () => {
  test('are those that were there, with what they covered then', () => {
    const history = aHistory({
      weeks: { 2: 'add a', 3: 'remove b', 4: 'edit c', 5: 'add d' },
      covers: { d: { tools: ['x'] } },
    });
    const ids = (asOf: number) => casesAsOf(caseHistory(history), asOf).map(({ id }) => id);
    expect(ids(endOf(1))).toEqual(['b', 'c']);
    expect(ids(endOf(2))).toEqual(['a', 'b', 'c']);
    expect(ids(endOf(3))).toEqual(['a', 'c']);
    expect(ids(endOf(5))).toEqual(['a', 'c', 'd']);
  });

  test('claim to know what a case called only where it was not edited since', () => {
    const history = aHistory({
      weeks: { 2: 'add a', 4: 'edit a' },
      cases: { a: { calls: [{ tool: 'x', fields: [] }] } },
    });
    expect(casesAsOf(caseHistory(history), endOf(2))[0]).not.toHaveProperty('calls');
    expect(casesAsOf(caseHistory(history), endOf(4))[0]?.calls).toEqual([{ tool: 'x', fields: [] }]);
  });

  test('survive a move from one file to another, in whatever order it is told', () => {
    for (const move of ['remove a, add a', 'add a, remove a'])
      expect(
        casesAsOf(caseHistory(aHistory({ weeks: { 2: 'add a', 4: move } })), endOf(4)).map(({ id }) => id),
      ).toEqual(['a']);
  });
});

function causes(script: Script, asOf: number, orders: Parameters<typeof openCauses>[2] = []) {
  return causesOf(aHistory(script), asOf, orders);
}

function causesOf(history: SuiteHistory, asOf: number, orders: Parameters<typeof openCauses>[2] = []) {
  return openCauses(readTimeline(history), casesAsOf(caseHistory(history), asOf), orders, asOf);
}

function open(script: Script, asOf: number): readonly string[] {
  return causes(script, asOf).map(({ subject }) => subject);
}
