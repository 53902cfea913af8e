import { describe, expect, test } from '@jest/globals';
import type { Note, Stopped } from '../../src/compare/comparison.ts';
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
  asked: 87,
  of: 200,
  trialsSaved: 232,
  interval: [-0.3, -0.05],
};
const BUDGET: Stopped = {
  ...EVIDENCE,
  reason: 'budget',
  limit: 'usd',
  eValue: 3.25,
  cases: 150,
  asked: 150,
  trialsSaved: 100,
};

describe('a comment on a run that stopped early', () => {
  test('says after how many cases, on what evidence, what it saved, and that the change is overstated', () => {
    const text = comment(EVIDENCE);
    expect(text).toContain(
      'Enough was known after 84 cases (E = 143); 87 of 200 had been asked by then. 232 of 400 trials saved.',
    );
    expect(text).toContain('A change at an early stop overstates the true one');
    expect(text).toContain('95 % CI for any stop −18.3 … −8.2');
    expect(text).toContain('What the 113 cases that were not asked would have shown.');
    expect(text).not.toMatch(/\bp [<=]/);
  });

  test('does not call a change overstated whose every case was asked', () => {
    const text = comment({ ...EVIDENCE, trialsSaved: 0, asked: 90, of: 90 });
    expect(text).toContain('Enough was known after 84 cases (E = 143); all 90 were asked.');
    expect(text).not.toMatch(/overstates|saved/);
  });

  test('does not say what the files do not', () => {
    const text = comment({ ...EVIDENCE, of: null, trialsSaved: null });
    expect(text).toContain(
      'Enough was known after 84 cases (E = 143); 87 had been asked by then. A change at an early stop',
    );
    expect(text).not.toMatch(/saved|not asked/);
  });

  test('shows evidence beyond all measure as such', () => {
    expect(comment({ ...EVIDENCE, eValue: 1e308 })).toContain('(E > 1,000,000)');
    expect(comment({ ...EVIDENCE, eValue: 100.9 })).toContain('(E = 100)');
  });

  test('tells the higher rate of false alarms where trials fail on both sides', () => {
    const failing = { planned: 84, completed: 82, errored: 1, timedOut: 1, notRun: 0, ranAnotherPrompt: 0 };
    const text = (base: object, head: object) =>
      renderComment(
        aReport({ suites: [aSuite(compared({ base: aSummary({ ...base }), head: aSummary({ ...head }) }))] }),
        { marker: MARKER },
      );
    expect(text({ trials: failing }, { trials: failing })).toContain(
      '(7.5 % where trials fail on both sides, as here)',
    );
    expect(text({}, { trials: failing })).not.toContain('where trials fail on both sides');
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
    expect(text).toContain('Evidence of a drop that stands without the rest takes E = 100; here it is E = 3.3.');
    expect(text).not.toMatch(/No detectable change|equivalent|needed to see|success/);
  });

  test('says that enough was known by then where it was', () => {
    const text = comment({ ...BUDGET, cases: 60, eValue: 170.7 });
    expect(text).toContain('`decide` got worse');
    expect(text).toContain(
      'Enough was known after 60 cases (E = 170). The budget in US dollars was spent after 150 of 200 cases.',
    );
  });
});

describe('a comment on a stop that concludes nothing', () => {
  test.each([
    ['two-orders', 'Base and head were asked in two different orders (their files name two seeds)'],
    [
      'stop-not-found',
      'The run was stopped because enough was known, which its files do not show: of E = 100 they have E = 3.3.',
    ],
    ['rise-at-a-stop', 'good news takes the whole suite'],
  ] as const)('for %s says so, and speaks of no budget', (note, sentence) => {
    const text = comment({ ...BUDGET, reason: 'evidence' }, open(note));
    expect(text).toContain(sentence);
    expect(text).toContain('### Evalgap · The run was stopped after 150 of 200 cases: nothing is concluded');
    expect(text).not.toMatch(/budget (of|in|was)|got better|direction is established/);
  });

  test('since what was seen on the way turned says both', () => {
    const text = comment({ ...EVIDENCE, cases: 12, asked: 32 }, open('turned'));
    expect(text).toContain('### Evalgap · The first 12 cases and all together disagree');
    expect(text).toContain(
      'After 12 cases there was enough to say that it fell (E = 143); all 32 that were asked together do not.',
    );
    expect(text).not.toMatch(/got better|got worse|direction is established/);
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

function open(note: Note = 'budget') {
  return [aStep('decide', { final: true, verdict: 'inconclusive', notes: [note], smallestVisible: null })];
}

function comment(stopped: Stopped, steps = regressedSteps()): string {
  const made = { planned: 84, completed: 84, errored: 0, timedOut: 0, notRun: 0, ranAnotherPrompt: 0 };
  const comparison = aComparison({ steps, stopped, verdict: steps[0]?.verdict ?? 'regressed' });
  const run = aSummary({ cases: 84, trials: made });
  return renderComment(aReport({ suites: [aSuite(compared({ comparison, base: run, head: run }))] }), {
    marker: MARKER,
  });
}
