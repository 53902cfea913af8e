import { describe, expect, test } from '@jest/globals';
import { findingAnnotations, problemAnnotations } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { redactProblems, redactReport } from '../../src/report/redact-report.ts';
import type { PullRequestReport } from '../../src/report/report.ts';
import { suiteStatus } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { aReport, aSuite, compared, MARKER } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';
import { hostileData } from './strict-hostile.ts';

/** Full of what Markdown escapes. */
const SECRET = 'sk_live_*ab<cd>~ef|gh';
const redact = makeRedactor([SECRET]).text;

/** Everything that is written of a report, with Markdown's escapes taken back. */
function written(report: PullRequestReport): string {
  const problems = report.suites.flatMap(({ measurement }) => ('problems' in measurement ? measurement.problems : []));
  const texts = [
    renderComment(report, { marker: MARKER }),
    renderSummary(report),
    ...report.suites.map((suite) => suiteStatus(report, suite).description),
    JSON.stringify([...findingAnnotations(report.findings), ...problemAnnotations([...report.problems, ...problems])]),
  ];
  return texts.join('\n').replaceAll('\\', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

describe('a report without its secrets', () => {
  test('holds none in any of its texts', () => {
    const report = hostileData(`before ${SECRET} after`);
    expect(JSON.stringify(report)).toContain(SECRET);
    expect(JSON.stringify(redactReport(report, redact))).not.toContain(SECRET);
  });

  test('shows none, not the beginning of one either, however it is escaped and cut', () => {
    for (let length = 0; length < 160; length += 5) {
      const report = redactReport(hostileData(`${'x'.repeat(length)}${SECRET}`), redact);
      expect(written(report)).not.toMatch(/sk_l/);
    }
  });

  test.each(Object.entries(SCENARIOS))('is the same where there are none: %s', (_, scenario) => {
    expect(redactReport(scenario(), redact)).toEqual(scenario());
  });

  test('keeps what Evalgap itself decides by, though an agent is given a word of that as a value', () => {
    const report = SCENARIOS['regressed-with-pin-drift']!();
    const words = ['compared', 'regressed', 'warning', 'outdated', 'support', 'correct', 'message', 'expected'];
    const mild = redactReport(report, makeRedactor(words).text);
    expect(report.suites.map((suite) => suiteStatus(mild, suite).state)).toEqual(['failure']);
    expect(mild.suites.map(({ suite, measurement }) => [suite, measurement.kind])).toEqual([['support', 'compared']]);
    expect(mild.findings.map(({ rule, level }) => [rule, level])).toEqual(
      report.findings.map(({ rule, level }) => [rule, level]),
    );
    expect(Object.keys(mild.findings[0] ?? {})).toEqual(Object.keys(report.findings[0] ?? {}));
  });

  test('calls a step by one name everywhere', () => {
    const name = `${SECRET} step`;
    const { steps, ...comparison } = compared().comparison;
    const moved = [{ case: 'a', step: name, from: 'correct', to: 'wrong' }] as const;
    const named = {
      ...comparison,
      moved,
      steps: steps.map((step) => ({ ...step, step: step.final ? name : 'decide' })),
    };
    const [suite] = redactReport(aReport({ suites: [aSuite(compared({ comparison: named }))] }), redact).suites;
    expect(suite?.measurement).toMatchObject({
      comparison: { steps: [{}, { step: '[redacted] step' }], moved: [{ step: '[redacted] step' }] },
    });
  });
});

test('problems without their secrets hold none in message, place, expectation or remedy', () => {
  const problem = { message: SECRET, location: { file: SECRET, line: 3 }, expected: SECRET, remedy: SECRET };
  const mark = '[redacted]';
  expect(redactProblems([problem, { message: 'plain' }], redact)).toEqual([
    { message: mark, location: { file: mark, line: 3 }, expected: mark, remedy: mark },
    { message: 'plain' },
  ]);
});
