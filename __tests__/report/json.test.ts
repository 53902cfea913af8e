import { describe, expect, test } from '@jest/globals';
import { checkJson, comparisonJson, pinJson, pullRequestJson, runJson } from '../../src/report/json.ts';
import { aComparison, aFinding, aReport, aSuite, aSummary, compared } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

describe('the JSON of', () => {
  test('pr', () => {
    const finding = aFinding();
    const report = aReport({ verdict: 'equivalent', findings: [finding] });
    expect(JSON.parse(pullRequestJson(report, 'the comment'))).toEqual({
      version: 1,
      verdict: 'equivalent',
      comparisons: [aComparison()],
      findings: [finding],
      comment: 'the comment',
    });
  });

  test('pr without an agent: no verdict, nothing compared', () => {
    expect(JSON.parse(pullRequestJson(SCENARIOS['no-agent']!(), ''))).toMatchObject({ verdict: null, comparisons: [] });
  });

  test('pr that could not check: the problems of the whole and of suites', () => {
    const problem = { message: 'm' };
    const report = aReport({
      problems: [problem],
      suites: [aSuite({ kind: 'failed', problems: [problem] }), aSuite(compared())],
    });
    expect(JSON.parse(pullRequestJson(report, '')).problems).toEqual([problem, problem]);
  });

  test('compare', () => {
    expect(JSON.parse(comparisonJson(aComparison()))).toEqual(aComparison());
  });

  test('check, for suites of any name', () => {
    const notMeasured = [{ rule: 'set/flaky', reason: '1 of 2 runs' }];
    const suites = ['support', '__proto__'].map((suite) => ({ suite, cases: 3, pins: 1, notMeasured }));
    const text = checkJson({ findings: [], failOn: [], suites });
    const { suites: read, ...rest } = JSON.parse(text);
    expect(rest).toEqual({ version: 1, findings: [], waived: [] });
    expect(Object.entries(read)).toEqual([
      ['support', { cases: 3, pins: 1, notMeasured }],
      ['__proto__', { cases: 3, pins: 1, notMeasured }],
    ]);
  });

  test('run: what timed out is counted among what errored', () => {
    const summary = aSummary({
      trials: { planned: 10, completed: 5, errored: 2, timedOut: 1, notRun: 2, ranAnotherPrompt: 1 },
    });
    expect(JSON.parse(runJson([{ suite: 'support', file: 'a.jsonl', summary, durationMs: 12 }]))).toEqual({
      version: 1,
      runs: [{ suite: 'support', file: 'a.jsonl', trials: 10, completed: 5, errored: 3, notRun: 2, durationMs: 12 }],
    });
  });

  test('pin', () => {
    const changed = [{ suite: 'support', prompt: 'triage', from: null, to: '5@sha256:77ab01c3d2e4' }];
    expect(JSON.parse(pinJson(changed))).toEqual({ version: 1, changed });
  });
});
