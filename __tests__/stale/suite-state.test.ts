import { describe, expect, test } from '@jest/globals';
import { accept, aHistory, DAY, endOf, type Script, spoken, startOf, stateAt } from './histories.ts';

const WEEKS = Array.from({ length: 52 }, (_, index) => index + 1);

describe('the control', () => {
  test('in which every prompt change comes with a case change stays silent for 52 weeks', () => {
    const weeks = Object.fromEntries(
      WEEKS.map((week) => [week, week === 1 ? 'add a, add b' : `prompt ${week % 2 ? 'triage' : 'guard'}, edit a`]),
    );
    expect(spoken({ weeks }, 1, 52)).toEqual({});
    const { lagByWeek, weeks: met } = stateAt(aHistory({ weeks }), endOf(52), { weeks: 52 });
    expect(lagByWeek).toEqual(WEEKS.map(() => null));
    expect(met).toEqual({ met: 52, of: 52, unknown: 0 });
  });

  test('whose answers come within the grace is as silent', () => {
    const weeks = Object.fromEntries(
      WEEKS.map((week) => [week, week === 1 ? 'add a' : 'prompt triage | | | edit a | product x | | edit b']),
    );
    expect(spoken({ weeks, covers: { b: { paths: ['x'] } } }, 1, 52)).toEqual({});
  });

  test('in which nothing but cases changes, or nothing at all, is as silent', () => {
    expect(spoken({ weeks: Object.fromEntries(WEEKS.map((week) => [week, `add case-${week}`])) }, 1, 52)).toEqual({});
    expect(spoken({ weeks: { 1: 'prompt triage, add a' } }, 1, 52)).toEqual({});
  });
});

describe('each rule speaks from the right week on, and to the right week', () => {
  test('stale/prompt-moved, after seven days', () => {
    expect(spoken({ weeks: { 1: 'add a', 10: 'prompt triage', 13: 'edit a' } }, 1, 20)).toEqual({
      11: ['stale/prompt-moved:triage'],
      12: ['stale/prompt-moved:triage'],
    });
  });

  test('stale/tool-moved, after seven days', () => {
    const script = { weeks: { 1: 'add a', 10: 'tool get lost id', 12: 'edit a' }, covers: { a: { tools: ['get'] } } };
    expect(spoken(script, 1, 20)).toEqual({ 11: ['stale/tool-moved:get'] });
  });

  test('stale/product-moved, after fourteen', () => {
    const script = { weeks: { 1: 'add a', 10: 'product x/y', 14: 'edit a' }, covers: { a: { paths: ['x/*'] } } };
    expect(spoken(script, 1, 20)).toEqual({ 12: ['stale/product-moved:x/y'], 13: ['stale/product-moved:x/y'] });
  });

  test('stale/frozen, thirty days after the first change that nothing followed', () => {
    expect(spoken({ weeks: { 1: 'add a', 10: 'prompt triage', 17: 'edit a' } }, 1, 20)).toEqual({
      11: ['stale/prompt-moved:triage'],
      12: ['stale/prompt-moved:triage'],
      13: ['stale/prompt-moved:triage'],
      14: ['stale/prompt-moved:triage', 'stale/frozen:cases'],
      15: ['stale/prompt-moved:triage', 'stale/frozen:cases'],
      16: ['stale/prompt-moved:triage', 'stale/frozen:cases'],
    });
  });

  test('stale/frozen is over as soon as any case moves, which answers nothing else', () => {
    const script = {
      weeks: { 1: 'add a, add b', 10: 'prompt triage', 16: 'edit b' },
      covers: { a: { prompts: ['triage'] }, b: { prompts: ['guard'] } },
    };
    expect(spoken(script, 15, 17)).toEqual({
      15: ['stale/prompt-moved:triage', 'stale/frozen:cases'],
      16: ['stale/prompt-moved:triage'],
      17: ['stale/prompt-moved:triage'],
    });
  });

  test('stale/failures-waiting, while no case cites them', () => {
    const failures = [
      { number: 7, url: 'https://github.com/acme/bot/issues/7', title: 'Paid twice', confirmedAt: startOf(4) + DAY },
    ];
    const cites = { b: { source: 'https://github.com/Acme/bot/issues/7#issuecomment-1' } };
    expect(spoken({ weeks: { 1: 'add a', 7: 'add b' }, cases: cites }, 1, 9, { failures })).toEqual({
      4: ['stale/failures-waiting:failures'],
      5: ['stale/failures-waiting:failures'],
      6: ['stale/failures-waiting:failures'],
    });
  });

  test('stale/no-production-cases always, but it opens nothing', () => {
    const state = (cases: Script['cases'] = {}) =>
      stateAt(aHistory({ weeks: { 1: 'add a, add b' }, cases }), endOf(3)).causes.map(({ finding, opens }) => [
        finding.rule,
        opens,
      ]);
    expect(state()).toEqual([['stale/no-production-cases', false]]);
    expect(state({ b: { production: true } })).toEqual([]);
  });

  test('not when a change is exactly as old as it may become, and a moment later', () => {
    const history = aHistory({ weeks: { 1: 'add a', 3: 'prompt triage' } });
    const due = startOf(3) + DAY / 2 + 7 * DAY;
    const rules = (asOf: number) => stateAt(history, asOf).findings.map(({ rule }) => rule);
    expect(rules(due)).not.toContain('stale/prompt-moved');
    expect(rules(due + 1)).toContain('stale/prompt-moved');
  });

  test('each grace and level can be set, for a rule or for all of them', () => {
    const weeks = { 1: 'add a', 10: 'prompt triage' };
    const rules = new Map([
      ['stale', { level: 'note' as const }],
      ['stale/prompt-moved', { grace: 28 * DAY }],
      ['stale/frozen', { grace: 100 * DAY }],
    ]);
    expect(Object.keys(spoken({ weeks }, 1, 15, { config: { rules, waivers: [] } }))).toEqual(['14', '15']);
    const { findings } = stateAt(aHistory({ weeks }), endOf(15), { config: { rules, waivers: [] } });
    expect(findings.map(({ level }) => level)).toEqual(['note', 'note']);
  });
});

describe('an order', () => {
  const weeks = { 1: 'add a', 3: 'prompt triage', 8: 'prompt triage' };
  const key = 'stale/prompt-moved:support:triage';
  const quietFrozen = new Map([['stale/frozen', { grace: 1000 * DAY }]]);
  const config = { rules: quietFrozen, waivers: [] };

  test('to snooze keeps everything quiet to its last day, changes no figure, and is told from being fresh', () => {
    const orders = [{ kind: 'snooze', given: endOf(4) + 1, until: '2025-02-16' }] as const;
    const at = (asOf: number) => stateAt(aHistory({ weeks }), asOf, { orders, config });
    expect(Object.keys(spoken({ weeks }, 1, 8, { orders, config }))).toEqual(['4', '7', '8']);
    const quiet = at(Date.UTC(2025, 1, 17) - 1);
    expect(quiet.findings).toEqual([]);
    expect(quiet.snoozed.map(({ finding }) => finding.key)).toContain(key);
    expect(quiet.lagDays).toBe(34);
    expect(at(Date.UTC(2025, 1, 17)).findings.map((finding) => finding.key)).toContain(key);
  });

  test('to snooze one cause leaves the others alone', () => {
    const orders = [{ kind: 'snooze', given: endOf(3), until: '2025-12-31', cause: key }] as const;
    const state = stateAt(aHistory({ weeks: { ...weeks, 4: 'prompt guard' } }), endOf(9), { orders, config });
    expect(state.snoozed.map(({ finding }) => finding.subject)).toEqual(['triage']);
    expect(state.findings.map(({ subject }) => subject)).toEqual(['guard', 'cases']);
  });

  test('to accept a cause holds until a new change of it is past its own grace', () => {
    const orders = [accept(key, endOf(5), '2025-03-30')];
    expect(spoken({ weeks }, 4, 14, { orders, config })).toEqual({
      4: ['stale/prompt-moved:triage'],
      9: ['stale/prompt-moved:triage'],
      10: ['stale/prompt-moved:triage'],
      11: ['stale/prompt-moved:triage'],
      12: ['stale/prompt-moved:triage'],
      13: ['stale/prompt-moved:triage'],
      14: ['stale/prompt-moved:triage'],
    });
    const accepted = stateAt(aHistory({ weeks }), endOf(7), { orders, config });
    expect(accepted).toMatchObject({ lagDays: null, accepted: [{ finding: { key } }] });
    const renewed = stateAt(aHistory({ weeks }), endOf(9), { orders, config });
    expect(renewed.causes[0]).toMatchObject({ since: startOf(8) + DAY / 2, commits: [{ position: 2 }] });
    expect(renewed.findings[0]?.evidence).toContain('1 earlier change of it is accepted');
    expect(renewed.lagDays).toBe(13);
    const expired = stateAt(aHistory({ weeks }), endOf(13), { orders, config });
    expect(expired.causes[0]).toMatchObject({
      since: startOf(3) + DAY / 2,
      commits: [{ position: 1 }, { position: 2 }],
    });
  });

  test('to accept a rule holds for whatever comes', () => {
    const orders = [accept('stale/prompt-moved', endOf(5), '2025-12-31')];
    expect(Object.keys(spoken({ weeks }, 4, 20, { orders, config }))).toEqual(['4']);
  });

  test('to accept prompts silences the frozen set that they alone made', () => {
    const orders = [accept('stale/prompt-moved', endOf(3), '2025-12-31')];
    expect(spoken({ weeks }, 4, 20, { orders })).toEqual({});
  });

  test('to accept a frozen set or a set without production cases holds to its day', () => {
    const orders = [
      accept('stale/frozen:support:cases', endOf(8), '2025-04-06'),
      accept('stale/no-production-cases', endOf(8), '2025-04-06'),
    ];
    const rules = (week: number) =>
      stateAt(aHistory({ weeks }), endOf(week), { orders }).findings.map(({ rule }) => rule);
    expect(rules(13)).toEqual(['stale/prompt-moved']);
    expect(rules(14)).toEqual(['stale/prompt-moved', 'stale/frozen', 'stale/no-production-cases']);
  });

  test('to accept failures covers those confirmed by then', () => {
    const failure = (number: number, week: number) => {
      return { number, url: `https://github.com/acme/bot/issues/${number}`, title: '', confirmedAt: startOf(week) };
    };
    const orders = [accept('stale/failures-waiting:support:failures', endOf(3), '2025-12-31')];
    const failures = [failure(1, 2), failure(2, 6)];
    const of = (week: number) => stateAt(aHistory({ weeks: { 1: 'add a' } }), endOf(week), { orders, failures });
    expect(of(4).findings.map(({ rule }) => rule)).toEqual(['stale/no-production-cases']);
    expect(of(4).accepted).toMatchObject([{ finding: { message: '1 confirmed failure is not a case yet' } }]);
    expect(of(6).causes[0]).toMatchObject({ since: startOf(6), latest: startOf(6), commits: [] });
    expect(of(6).findings[0]?.evidence).toEqual([expect.stringMatching(/^`#2` /)]);
  });
});

describe('the state of a suite', () => {
  test('is the same on any day of the past, whatever came later', () => {
    const past = { 1: 'add a', 3: 'prompt triage', 5: 'edit a', 7: 'product x' };
    const later = { ...past, 12: 'prompt triage, tool x lost', 14: 'edit a, unreadable', 20: 'add c' };
    for (const week of [2, 4, 6, 9, 11])
      expect(stateAt(aHistory({ weeks: later }), endOf(week))).toEqual(stateAt(aHistory({ weeks: past }), endOf(week)));
  });

  test('has the open changes, the lag, the weeks and what speaks', () => {
    const state = stateAt(aHistory({ weeks: { 1: 'add a', 3: 'prompt triage', 5: 'product x' } }), endOf(5));
    expect(state).toMatchObject({
      suite: 'support',
      lagDays: 20,
      weeks: { met: 3, of: 5, unknown: 0 },
      lagByWeek: [null, null, 6, 13, 20],
      weekNames: ['2025-W01', '2025-W02', '2025-W03', '2025-W04', '2025-W05'],
      known: true,
    });
    expect(state.causes[0]).toMatchObject({ opens: true, since: startOf(3) + DAY / 2, cases: ['a'] });
  });

  test('is not known while cases cannot be read', () => {
    const history = aHistory({ weeks: { 1: 'add a', 3: 'unreadable', 5: 'edit a' } });
    expect([2, 3, 4, 5].map((week) => stateAt(history, endOf(week)).known)).toEqual([true, false, false, true]);
  });

  test('ranks causes of all rules by how many cases cover them', () => {
    const script = {
      weeks: { 1: 'add a, add b, add c', 2: 'product x', 3: 'tool get lost id', 4: 'prompt triage' },
      covers: { a: { paths: ['x'] }, b: { paths: ['x'], prompts: ['triage'] }, c: { tools: ['get'], prompts: [] } },
    };
    const { causes } = stateAt(aHistory(script), endOf(6));
    expect(causes.slice(0, 3).map(({ finding, cases }) => [finding.subject, cases])).toEqual([
      ['x', ['a', 'b']],
      ['triage', ['a', 'b']],
      ['get', ['c']],
    ]);
  });
});
