import { describe, expect, test } from '@jest/globals';
import type { Stopped } from '../../src/compare/comparison.ts';
import { renderComment } from '../../src/report/comment.ts';
import { comparisonJson } from '../../src/report/json.ts';
import { parseReportData, reportData } from '../../src/report/report-data.ts';
import { inconclusive } from '../../src/rules/step/inconclusive.ts';
import { regressed } from '../../src/rules/step/regressed.ts';
import { aComparison, aReport, aStep, aSuite, aSummary, compared, HEAD, MARKER, regressedSteps } from './reports.ts';

const EVIDENCE: Stopped = {
  reason: 'evidence',
  eValue: 143.2,
  cases: 84,
  of: 200,
  trialsSaved: 232,
  interval: [-0.3, -0.05],
};
const BUDGET: Stopped = { ...EVIDENCE, reason: 'budget', limit: 'usd', eValue: 3.25, cases: 150, trialsSaved: 100 };

describe('a comment on a run that stopped early', () => {
  test('says after how many cases, on what evidence, what it saved, and that the change is overstated', () => {
    const text = comment(EVIDENCE);
    expect(text).toContain('Stopped after 84 of 200 cases: enough was known (E = 143). 232 of 400 trials saved.');
    expect(text).toContain('A change at an early stop overstates the true one');
    expect(text).toContain('95 % CI for any stop −18.3 … −8.2');
    expect(text).toContain('What the 116 cases that were not asked would have shown.');
    expect(text).not.toMatch(/\bp [<=]/);
  });

  test('does not call a change overstated whose every case was asked', () => {
    const text = comment({ ...EVIDENCE, trialsSaved: 0, of: 84 });
    expect(text).toContain('Enough was known after 84 of 84 cases (E = 143).');
    expect(text).not.toMatch(/overstates|saved/);
  });

  test('does not say what the files do not', () => {
    const text = comment({ ...EVIDENCE, of: null, trialsSaved: null });
    expect(text).toContain('Stopped after 84 cases: enough was known (E = 143). A change at an early stop');
    expect(text).not.toMatch(/saved|not asked/);
  });

  test('shows evidence beyond all measure as such', () => {
    expect(comment({ ...EVIDENCE, eValue: 1e308 })).toContain('(E > 1,000,000)');
    expect(comment({ ...EVIDENCE, eValue: 100.9 })).toContain('(E = 100)');
  });

  test('explains E only where it is shown', () => {
    expect(comment(EVIDENCE)).toContain('E is evidence against “nothing changed”');
    expect(renderComment(aReport(), { marker: MARKER })).not.toContain('E is evidence');
  });
});

describe('a comment on a run that a budget stopped', () => {
  test.each([
    [{ limit: 'usd' }, 'The budget in US dollars was spent after 150 of 200 cases: nothing is concluded'],
    [{ limit: 'minutes' }, 'The budget of minutes was spent after 150 of 200 cases: nothing is concluded'],
    [{ limit: 'trials' }, 'The budget of trials was spent after 150 of 200 cases: nothing is concluded'],
    [{ reason: 'evidence' }, 'The run was stopped after 150 of 200 cases: nothing is concluded'],
  ] as const)('of %j says: %s', (rest, sentence) => {
    const text = comment({ ...BUDGET, ...rest }, open());
    expect(text).toContain(`### Evalgap · ${sentence}`);
    expect(text).toContain('Evidence that stands without the rest takes E = 100; here it is E = 3.3.');
    expect(text).not.toMatch(/No detectable change|equivalent|needed to see|success/);
  });

  test('says that enough was known by then where it was', () => {
    const text = comment({ ...BUDGET, eValue: 170.7 });
    expect(text).toContain('`decide` got worse');
    expect(text).toContain(
      'The budget in US dollars was spent after 150 of 200 cases; enough was known by then (E = 170).',
    );
  });
});

describe('the same in data and findings', () => {
  test('JSON holds it, and report data lets nothing else through', () => {
    const comparison = aComparison({ stopped: EVIDENCE });
    expect(JSON.parse(comparisonJson(comparison))).toMatchObject({ stopped: EVIDENCE });
    const parse = (stopped: object) => {
      const report = aReport({ suites: [aSuite(compared({ comparison }))] });
      const text = reportData({ headSha: HEAD, report });
      return parseReportData(text.replace(JSON.stringify(EVIDENCE), JSON.stringify(stopped))).ok;
    };
    expect(parse(EVIDENCE)).toBe(true);
    expect(parse({ ...EVIDENCE, of: null, trialsSaved: null, interval: null })).toBe(true);
    expect(parse({ ...EVIDENCE, eValue: null })).toBe(false);
    expect(parse({ ...EVIDENCE, reason: 'patience' })).toBe(false);
    expect(parse({ ...EVIDENCE, limit: 'a limit' })).toBe(false);
    expect(parse({ ...EVIDENCE, note: 'a note' })).toBe(false);
  });

  test('a finding names the interval for what it is and gives no p', () => {
    const [finding] = regressed(aComparison({ steps: regressedSteps(), stopped: EVIDENCE }), { level: 'error' });
    expect(finding?.message).toContain('−13.0 points, 95 % CI for any stop −18.3 … −8.2; 0 broke');
  });

  test('a finding on a budget says what would help', () => {
    const [finding] = inconclusive(aComparison({ steps: open(), stopped: BUDGET }), { level: 'note' });
    expect(finding?.evidence).toContainEqual(expect.stringContaining('the run ended before every case was asked'));
    expect(finding?.fix).toContain('larger `budget`');
  });
});

function open() {
  return [aStep('decide', { final: true, verdict: 'inconclusive', notes: ['budget'], smallestVisible: null })];
}

function comment(stopped: Stopped, steps = regressedSteps()): string {
  const made = { planned: 84, completed: 84, errored: 0, timedOut: 0, notRun: 0, ranAnotherPrompt: 0 };
  const comparison = aComparison({ steps, stopped, verdict: steps[0]?.verdict ?? 'regressed' });
  const run = aSummary({ cases: 84, trials: made });
  return renderComment(aReport({ suites: [aSuite(compared({ comparison, base: run, head: run }))] }), {
    marker: MARKER,
  });
}
