import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import type { PullRequestReport, SuiteReport } from '../../src/report/report.ts';
import { standingOf } from '../../src/report/sections/worst-first.ts';
import { suiteStatus } from '../../src/report/status.ts';
import { HOSTILE } from './hostile.ts';
import { reportFullOf } from './hostile-report.ts';
import { aFinding } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

function statuses(report: PullRequestReport) {
  return report.suites.map((suite) => suiteStatus(report, suite));
}

describe('a commit status', () => {
  test.each([
    ['regressed-with-pin-drift', 'failure', 'decide −13.0, reply −11.5 points; pin drift; fails by pin/outdated'],
    ['nothing-moved', 'success', 'reply +0.5 points, within ±5 points'],
    ['improved', 'success', 'reply +11.5 points'],
    ['completed-fell', 'success', 'completed trials −18.5 points'],
    ['inconclusive', 'success', 'inconclusive: reply −4.0 points (−14.1 … +5.8)'],
    ['not-comparable', 'error', 'not comparable: the final step differs (base `reply`, head `decide`)'],
    ['first-run', 'success', 'first run, no base: reply 88.0 % of 200 cases'],
    ['no-agent', 'failure', 'no agent: nothing was run; pin drift; fails by pin/outdated'],
    ['no-trial-completed', 'error', 'nothing was measured: no trial of the head completed'],
    ['cases-changed-too', 'success', 'reply got worse on the cases as they stood'],
    ['stopped-early', 'success', 'decide −20.7 points, stopped after 87 of 200 cases'],
    ['budget-spent', 'pending', 'inconclusive: decide −3.3 points (−12.1 … +5.5), budget spent after 150 of 200 cases'],
    ['three-trials', 'failure', 'answer −11.1 points; fails by step/regressed'],
  ])('of %s is %s: %s', (name, state, description) => {
    expect(statuses(SCENARIOS[name]!())).toEqual([{ state, description }]);
  });

  test('says how many cases were not run for it', () => {
    const report = SCENARIOS['three-trials']!();
    const suites = report.suites.map((suite) => {
      if (suite.measurement.kind !== 'compared') return suite;
      return { ...suite, measurement: { ...suite.measurement, notAffected: { cases: 5, reason: 'the rest' } } };
    });
    expect(statuses({ ...report, suites })[0]?.description).toMatch(
      /^answer −11.1 points; 5 of \d+ cases were not run; fails by step\/regressed$/,
    );
  });

  test('is never green where shards are lost, and says how many before what the others show', () => {
    const lose = (name: string): PullRequestReport => {
      const report = SCENARIOS[name]!();
      const suites = report.suites.map((suite) => ({
        ...suite,
        measurement: { ...suite.measurement, shardsLost: { lost: 2, of: 3 } } as SuiteReport['measurement'],
      }));
      return { ...report, suites, failOn: [] };
    };
    for (const name of ['nothing-moved', 'improved', 'inconclusive', 'first-run']) {
      const [status] = statuses(lose(name));
      expect([name, status?.state]).toEqual([name, 'pending']);
      expect(status?.description).toMatch(/^2 of 3 shards lost; /);
      expect(renderComment(lose(name), { marker: '' })).toMatch(/2 of 3 shards lost; .*/);
      expect(standingOf(lose(name).suites[0]!)).toBe('not-measured');
    }
    // What fell among the others fell.
    const fell = lose('regressed-with-pin-drift');
    expect(statuses(fell)).toMatchObject([{ state: 'success' }]);
    expect(statuses({ ...fell, failOn: ['pin'] })).toMatchObject([{ state: 'failure' }]);
    expect(renderComment(fell, { marker: '' })).toMatch(/; 2 of 3 shards lost/);
  });

  test('is open where a budget ended what nothing was compared with, and the comment begins with that', () => {
    const report = SCENARIOS['first-run']!();
    const ended = { reason: 'budget', limit: 'trials', left: 190 } as const;
    const suites = report.suites.map((suite) => ({
      ...suite,
      measurement: { ...suite.measurement, ended } as SuiteReport['measurement'],
    }));
    const part: PullRequestReport = { ...report, suites };
    const told = 'the budget of trials was spent with 190 trials left to make';
    const description = `${told}; first run, no base: reply 88.0 % of 200 cases`;
    expect(statuses(part)).toEqual([{ state: 'pending', description }]);
    expect(renderComment(part, { marker: '' })).toContain(`### Evalgap · Not run to its end: ${told}; `);
  });

  test('says first that it could not check, whatever else fails', () => {
    const [status] = statuses(SCENARIOS['harness-failure']!());
    expect(status?.state).toBe('error');
    expect(status?.description).toMatch(/^could not check: the agent of the base ended with exit code 1/);
  });

  test('is an error for every suite when the whole could not be checked', () => {
    const report = { ...SCENARIOS['several-suites']!(), problems: [{ message: 'no merge base' }] };
    expect(statuses(report).map(({ state }) => state)).toEqual(report.suites.map(() => 'error'));
    for (const { description } of statuses(report)) expect(description).toMatch(/^could not check: no merge base/);
  });

  test('is an error for the one suite that a problem is about, and says which; the others keep their own', () => {
    const report = SCENARIOS['several-suites']!();
    const message = 'no trial of `billing` completed at 1f3c9a2: the agent did not answer';
    const silent = { ...report, failOn: [], problems: [{ suite: 'billing', message }] };
    const [billing, ...others] = statuses(silent);
    expect(billing).toEqual({ state: 'error', description: `could not check: ${message}` });
    expect(others).toEqual(statuses({ ...report, failOn: [] }).slice(1));
  });

  test('is each suite’s own; findings of no suite bear on all', () => {
    const report = { ...SCENARIOS['several-suites']!(), failOn: ['pin', 'policy'] };
    const byName = new Map(report.suites.map((suite) => [suite.suite, suiteStatus(report, suite).state]));
    expect(Object.fromEntries(byName)).toEqual({
      billing: 'failure',
      support: 'failure',
      sales: 'failure',
      legal: 'error',
      delivery: 'failure',
    });
    const withoutPolicy = { ...report, failOn: ['pin'] };
    expect(withoutPolicy.suites.map((suite) => suiteStatus(withoutPolicy, suite).state)).toEqual([
      'success',
      'failure',
      'success',
      'error',
      'success',
    ]);
  });

  test('of a level that is not shown still fails', () => {
    const report = { ...SCENARIOS['nothing-moved']!(), findings: [aFinding({ level: 'off' })] };
    expect(statuses(report).map(({ state }) => state)).toEqual(['failure']);
  });

  test('has at most 140 characters, on one line, with nothing hidden', () => {
    for (const text of HOSTILE) {
      for (const { description } of statuses(reportFullOf(text))) {
        expect(description.length).toBeLessThanOrEqual(140);
        expect(description).not.toMatch(/\p{Cc}|\p{Cs}|[\u202A-\u202E]/u);
      }
    }
  });
});
