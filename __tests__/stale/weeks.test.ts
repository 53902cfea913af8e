import { describe, expect, test } from '@jest/globals';
import { readTimeline } from '../../src/stale/timeline.ts';
import { lagByWeek, startOfWeek, weeksMet } from '../../src/stale/weeks.ts';
import { aHistory, DAY, endOf, type Script, startOf } from './histories.ts';

describe('the lag by week', () => {
  const script = { weeks: { 1: 'add a', 3: 'prompt triage', 5: 'edit a', 6: 'prompt triage, edit a' } };

  test('is what it was when each week was over, oldest first', () => {
    expect(weeks(script, endOf(6), 6)).toEqual([
      { week: '2025-W01', lag: null, met: true },
      { week: '2025-W02', lag: null, met: true },
      { week: '2025-W03', lag: 6, met: true },
      { week: '2025-W04', lag: 13, met: false },
      { week: '2025-W05', lag: null, met: true },
      { week: '2025-W06', lag: null, met: true },
    ]);
  });

  test('reads the same on every day of the week after, up to its last moment', () => {
    for (const asOf of [endOf(6), endOf(6) + 1, endOf(6) + 3 * DAY, endOf(7) - 1])
      expect(weeks(script, asOf, 3).map(({ week }) => week)).toEqual(['2025-W04', '2025-W05', '2025-W06']);
    expect(weeks(script, endOf(6) - 1, 1)[0]?.week).toBe('2025-W05');
  });

  test('meets the objective when the oldest open change is exactly as old as allowed, and not beyond', () => {
    const sunday = { weeks: { 1: 'add a', 3: ' | | | | | | prompt triage' } };
    expect(weeks(sunday, endOf(4), 1, 7.5 * DAY)[0]).toMatchObject({ lag: 7, met: true });
    expect(weeks(sunday, endOf(4), 1, 7.5 * DAY - 2)[0]).toMatchObject({ lag: 7, met: false });
  });

  test('leaves what happens as the next week begins to the next week', () => {
    const history = aHistory({ weeks: { 1: 'add a', 3: 'prompt triage' } });
    const entries = history.entries.map((entry) => ({
      ...entry,
      commit: { ...entry.commit, time: endOf(entry.commit.position + 1) },
    }));
    const lags = lagByWeek(readTimeline({ ...history, entries }), 7 * DAY, [], endOf(4), 3);
    expect(lags.map(({ lag }) => lag)).toEqual([null, 6, 13]);
  });

  test('does not count weeks that were over before the history begins', () => {
    expect(weeks(script, endOf(2), 12).map(({ week }) => week)).toEqual(['2025-W01', '2025-W02']);
    expect(weeks({ ...script, since: startOf(2) }, endOf(2), 12).map(({ week }) => week)).toEqual(['2025-W02']);
    expect(weeksMet(weeks(script, endOf(2), 12))).toEqual({ met: 2, of: 2, unknown: 0 });
  });

  test('does not count weeks in which there was no case yet', () => {
    const late = { weeks: { 1: 'prompt triage', 3: 'add a' } };
    expect(weeks(late, endOf(4), 12).map(({ week }) => week)).toEqual(['2025-W03', '2025-W04']);
    expect(weeks({ weeks: { 1: 'prompt triage' } }, endOf(4), 12)).toEqual([]);
  });

  test('goes on counting weeks without a commit', () => {
    expect(weeksMet(weeks({ weeks: { 1: 'add a', 2: 'prompt triage' } }, endOf(13), 12))).toEqual({
      met: 1,
      of: 12,
      unknown: 0,
    });
  });

  test('names weeks by the year of their Thursday', () => {
    // An edited case was there before the history begins.
    const name = (asOf: number) => weeks({ weeks: { 1: 'edit a' }, since: 0 }, asOf, 1)[0]?.week;
    expect(name(Date.UTC(2021, 0, 4))).toBe('2020-W53');
    expect(name(Date.UTC(2027, 0, 4))).toBe('2026-W53');
    expect(name(Date.UTC(2025, 0, 6))).toBe('2025-W01');
    expect(name(Date.UTC(2026, 10, 23))).toBe('2026-W47');
  });
});

describe('a week in which cases could not be read', () => {
  test('is unknown, never fresh, and so is every week until they can be read again', () => {
    const script = { weeks: { 1: 'add a', 3: 'unreadable', 6: 'edit a' } };
    expect(weeks(script, endOf(7), 7).map(({ lag }) => lag)).toEqual([
      null,
      null,
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      null,
    ]);
    expect(weeksMet(weeks(script, endOf(7), 7))).toEqual({ met: 3, of: 7, unknown: 4 });
  });

  test('is unknown though they could be read before it was over', () => {
    expect(weeks({ weeks: { 1: 'add a', 3: 'unreadable | edit a' } }, endOf(4), 3).map(({ lag }) => lag)).toEqual([
      null,
      'unknown',
      null,
    ]);
  });

  test('is over with the first commit after which all can be read, whatever that commit changed', () => {
    const script = { weeks: { 1: 'add a', 3: 'unreadable', 4: 'prompt triage, unreadable', 6: 'product x' } };
    expect(weeks(script, endOf(7), 5).map(({ lag }) => lag)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 27]);
  });

  test('ends with a commit that says no more than that all can be read', () => {
    expect(weeks({ weeks: { 1: 'add a', 3: 'unreadable', 4: '' } }, endOf(5), 2).map(({ lag }) => lag)).toEqual([
      'unknown',
      null,
    ]);
  });

  test('lasts when nothing ends it', () => {
    expect(weeksMet(weeks({ weeks: { 1: 'add a', 3: 'unreadable' } }, endOf(20), 12))).toEqual({
      met: 0,
      of: 12,
      unknown: 12,
    });
  });
});

test('a week starts on Monday, in any century', () => {
  expect(startOfWeek(Date.UTC(2026, 10, 23))).toBe(Date.UTC(2026, 10, 23));
  expect(startOfWeek(Date.UTC(2026, 10, 23) - 1)).toBe(Date.UTC(2026, 10, 16));
  expect(startOfWeek(0)).toBe(Date.UTC(1969, 11, 29));
  expect(startOfWeek(Date.UTC(1969, 11, 28))).toBe(Date.UTC(1969, 11, 22));
});

function weeks(script: Script, asOf: number, count: number, freshness = 7 * DAY) {
  return lagByWeek(readTimeline(aHistory(script)), freshness, [], asOf, count);
}
