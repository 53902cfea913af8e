import { describe, expect, test } from '@jest/globals';
import type { RuleOptions, Waiver } from '../../src/config/config.ts';
import { suiteState } from '../../src/stale/suite-state.ts';
import { readTimeline } from '../../src/stale/timeline.ts';
import { aHistory, DAY, endOf, POLICY, spoken, startOf, stateAt } from './histories.ts';

const off = (rule: string) => ({ rules: new Map<string, RuleOptions>([[rule, { level: 'off' }]]), waivers: [] });
const waiver = (parts: Partial<Waiver> = {}): Waiver => {
  return { rule: 'stale/product-moved', subject: 'docs/x', reason: 'generated', ...parts };
};
const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('a rule that is off', () => {
  const weeks = { 1: 'add a', 3: 'product docs/x', 9: 'prompt triage' };

  test('says nothing, makes no lag, and freezes no set', () => {
    const state = stateAt(aHistory({ weeks }), endOf(9), { config: off('stale/product-moved') });
    expect(rulesOf(state.findings)).toEqual(['stale/no-production-cases']);
    expect([state.lagDays, state.weeks.met]).toEqual([6, 9]);
    expect(rulesOf(stateAt(aHistory({ weeks }), endOf(9)).findings)).toContain('stale/frozen');
  });

  test('may be a whole group', () => {
    const state = stateAt(aHistory({ weeks }), endOf(20), { config: off('stale') });
    expect(state).toMatchObject({ causes: [], findings: [], accepted: [], lagDays: null });
  });

  test('leaves the other rules as they are when it is about the set alone', () => {
    const { findings, lagDays } = stateAt(aHistory({ weeks }), endOf(9), { config: off('stale/frozen') });
    expect(rulesOf(findings)).toEqual(['stale/product-moved', 'stale/no-production-cases']);
    expect(lagDays).toBe(48);
  });
});

describe('a waiver', () => {
  const weeks = { 1: 'add a', 3: 'product docs/x', 5: 'product docs/x', 6: 'product docs/y' };
  const config = (...waivers: readonly Waiver[]) => ({ rules: new Map(), waivers });

  test('counts what it names as accepted, whatever comes, and leaves it out of the lag', () => {
    const state = stateAt(aHistory({ weeks }), endOf(9), { config: config(waiver()) });
    expect(state.findings.map(({ subject }) => subject)).toEqual(['docs/y', 'cases']);
    expect(state.accepted.map(({ finding }) => finding.subject)).toEqual(['docs/x']);
    expect(state.lagDays).toBe(27);
  });

  test('holds through its last day', () => {
    const quiet = spoken({ weeks }, 5, 9, {
      config: config(waiver({ until: '2025-02-23' }), waiver({ subject: 'docs/y' })),
    });
    expect(quiet).toEqual({ 8: ['stale/frozen:cases', 'stale/product-moved:docs/x'], 9: expect.anything() });
  });

  test('of the whole set keeps it quiet too', () => {
    const waivers = [
      waiver({ rule: 'stale/frozen', subject: 'cases' }),
      waiver({ rule: 'stale/no-production-cases', subject: 'cases' }),
      waiver({ rule: 'stale/failures-waiting', subject: 'failures' }),
    ];
    const failures = [{ number: 1, url: 'https://github.com/acme/bot/issues/1', title: '', confirmedAt: startOf(4) }];
    const { findings } = stateAt(aHistory({ weeks }), endOf(9), { config: config(...waivers), failures });
    expect(new Set(rulesOf(findings))).toEqual(new Set(['stale/product-moved']));
  });

  test('of another rule or thing changes nothing', () => {
    const waivers = [waiver({ rule: 'stale/prompt-moved' }), waiver({ subject: 'docs/' })];
    expect(stateAt(aHistory({ weeks }), endOf(9), { config: config(...waivers) })).toEqual(
      stateAt(aHistory({ weeks }), endOf(9)),
    );
  });
});

test('a set is frozen once the grace of its first missed change is over, and not in its last moment', () => {
  const history = aHistory({ weeks: { 1: 'add a', 3: 'prompt triage' } });
  const due = startOf(3) + DAY / 2 + 30 * DAY;
  expect(rulesOf(stateAt(history, due).findings)).not.toContain('stale/frozen');
  expect(rulesOf(stateAt(history, due + 1).findings)).toContain('stale/frozen');
});

describe('of very many causes', () => {
  const files = Array.from({ length: 250 }, (_, index) => `product docs/${String(index).padStart(3, '0')}`);
  const history = aHistory({
    weeks: { 1: 'add a', 2: files.join(','), 3: 'prompt triage, product docs/249' },
    covers: { a: { paths: ['docs/07*'] } },
  });

  test('the first two hundred are worded, most covering cases first, and the others counted', () => {
    const { causes, more } = stateAt(history, endOf(9));
    const moved = causes.filter(({ finding }) => finding.rule.endsWith('-moved'));
    expect(moved).toHaveLength(200);
    expect(moved.slice(0, 11).every(({ cases }) => cases.length === 1)).toBe(true);
    expect(moved[11]?.finding.subject).toBe('docs/000');
    expect(more).toBe(51);
  });

  test('none is missing where they are few', () => {
    expect(stateAt(aHistory({ weeks: { 1: 'add a', 2: 'prompt triage' } }), endOf(9)).more).toBe(0);
  });
});

describe('a timeline', () => {
  const weeks = { 1: 'add a, add b', 3: 'prompt triage', 5: 'remove b, add c', 8: 'edit a, product docs/x' };
  const covers = { c: { paths: ['docs/*'] } };

  test('tells the same of a moment, in whatever order moments are asked for', () => {
    const history = aHistory({ weeks, covers });
    const timeline = readTimeline(history);
    for (const week of [9, 2, 6, 1, 4, 4, 9, 3])
      expect(suiteState(timeline, POLICY, endOf(week))).toEqual(stateAt(history, endOf(week)));
  });

  test('takes a prompt that came and went for open while a case covers it, and for settled once none does', () => {
    const weeks = { 1: 'add a, add b', 3: 'prompt guard added', 4: 'prompt guard removed', 6: 'remove a' };
    const history = aHistory({ weeks, covers: { b: { prompts: ['triage'] } } });
    const lags = [3, 4, 5, 6].map((week) => stateAt(history, endOf(week)).lagDays);
    expect(lags).toEqual([6, 13, 20, null]);
    expect(stateAt(history, endOf(5)).causes[0]).toMatchObject({ finding: { subject: 'guard' }, cases: ['a'] });
  });

  test('takes a prompt that went and came back as it was for changed back', () => {
    const weeks = { 1: 'add a', 3: 'prompt guard removed', 5: 'prompt guard added' };
    const { entries, ...rest } = aHistory({ weeks });
    const [first, gone, back] = entries;
    const changes = [{ kind: 'prompt', prompt: 'guard', path: 'prompts/guard.md', to: '10' }] as const;
    const history = { ...rest, entries: [first!, gone!, { ...back!, changes }] };
    expect([3, 4, 5].map((week) => stateAt(history, endOf(week)).lagDays)).toEqual([6, 13, null]);
  });

  test('knows what a case covers now, though naming more under `covers` is no change of a case', () => {
    const history = aHistory({ weeks: { 1: 'add a', 3: 'product docs/x' } });
    const cases = history.cases.map((known) => ({ ...known, covers: { tools: [], paths: ['docs/*'] } }));
    const [cause] = stateAt({ ...history, cases }, endOf(8)).causes;
    expect(cause).toMatchObject({ finding: { subject: 'docs/x' }, cases: ['a'], since: startOf(3) + DAY / 2 });
  });
});
