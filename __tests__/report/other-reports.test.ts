import { describe, expect, test } from '@jest/globals';
import type { CheckReport } from '../../src/report/check-report.ts';
import { renderComparison, renderComparisonText } from '../../src/report/comparison.ts';
import { renderFindings } from '../../src/report/findings-markdown.ts';
import { renderFindingsText } from '../../src/report/findings-text.ts';
import { renderPins, renderPinsText } from '../../src/report/pins.ts';
import { renderProblems, renderProblemsText } from '../../src/report/problems.ts';
import { renderRuns, renderRunsText } from '../../src/report/runs.ts';
import { COLOURED } from '../../src/report/terminal.ts';
import { renderText } from '../../src/report/text.ts';
import { expectGolden } from './golden.ts';
import { aFinding, aSummary } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

const CHECK: CheckReport = {
  findings: [
    ...SCENARIOS['many-findings']!().findings,
    aFinding({ evidence: ['pin: 4@sha256:9f2c1e07ab34', 'file: 5@sha256:77ab01c3d2e4'] }),
    {
      rule: 'set/uncovered-step',
      level: 'warning',
      suite: 'support',
      subject: 'refund',
      key: 'set/uncovered-step:support:refund',
      message: 'no case exercises `refund`',
      evidence: [],
      fix: 'Add a case that expects it',
    },
  ],
  failOn: ['pin/outdated', 'pin/missing'],
  suites: [
    {
      suite: 'support',
      cases: 200,
      pins: 3,
      notMeasured: [{ rule: 'set/flaky', reason: '1 of 2 runs' }],
    },
  ],
};

describe('findings', () => {
  test('by file, for a terminal', () => expectGolden('findings.txt', renderFindingsText(CHECK)));

  test('by file, as Markdown', () => expectGolden('findings.md', renderFindings(CHECK)));

  test('that are none are not called good', () => {
    const text = renderFindingsText({ ...CHECK, findings: [] });
    expect(text).toMatch(/^No findings\n/);
    expect(text).toContain('no agent was run');
    expect(text).not.toMatch(/pass|safe|good|ok|✓/i);
  });

  test('that are off are not shown, and still named where they fail', () => {
    const text = renderFindingsText({ ...CHECK, findings: [aFinding({ level: 'off' })] });
    expect(text).toMatch(/^No findings shown; `fail-on` names `pin\/outdated`/);
  });

  test('keep within the columns of a terminal', () => {
    for (const columns of [60, 80, 120]) {
      const longest = Math.max(
        ...renderFindingsText(CHECK, { columns })
          .split('\n')
          .map((line) => line.length),
      );
      expect(longest).toBeLessThanOrEqual(columns);
    }
  });
});

const SUMMARY = aSummary({
  trials: { planned: 200, completed: 196, errored: 3, timedOut: 1, notRun: 0, ranAnotherPrompt: 0 },
  errors: [{ reason: 'no reply within 60 s', trials: 1, example: 'no reply within 60 s' }],
  steps: [
    { step: 'decide', final: false, cases: 196, correct: 180, accuracy: 180 / 196, interval: [0.872, 0.949] },
    { step: 'reply', final: true, cases: 196, correct: 170, accuracy: 170 / 196, interval: [0.812, 0.908] },
  ],
});
const RUNS = [
  { suite: 'support', file: '.evalgap/runs/support-1f3c9a2b66d0.jsonl', summary: SUMMARY, durationMs: 8123 },
];

test('a run reads as one side’s figures', () => {
  expectGolden('run.txt', renderRunsText(RUNS));
  expectGolden('run.md', renderRuns(RUNS));
});

test('two runs read side by side', () => {
  const [suite] = SCENARIOS.inconclusive!().suites;
  expectGolden('comparison.txt', renderComparisonText(suite!));
  expectGolden('comparison.md', renderComparison(suite!));
});

test('what kept a command from checking reads with place, expectation and remedy', () => {
  const { problems } = SCENARIOS['config-broken']!();
  expectGolden('problems.txt', renderProblemsText(problems));
  expectGolden('problems.md', renderProblems(problems));
});

test('pins that were written say that no one looked at the cases for it', () => {
  const changed = [
    { suite: 'support', prompt: 'triage', from: '4@sha256:9f2c1e07ab34', to: '5@sha256:77ab01c3d2e4' },
    { suite: 'support', prompt: 'guard', from: null, to: 'sha256:0a5f00112233' },
  ];
  expectGolden('pins.txt', renderPinsText(changed, true));
  expectGolden('pins.md', renderPins(changed, true));
  expect(renderPinsText(changed, false)).toContain('2 pins would change.');
  expect(renderPinsText([], false)).toBe('Every pin names its prompt as it is.');
});

describe('a terminal', () => {
  test.each(Object.keys(SCENARIOS))('of 80 columns holds %s', (name) => {
    const lines = renderText(SCENARIOS[name]!()).split('\n');
    // What an agent printed stands behind a bar as it came.
    expect(lines.filter((line) => line.length > 80 && !line.startsWith('  | '))).toEqual([]);
  });

  test('that is wide shows every column of the table', () => {
    expect(renderText(SCENARIOS['regressed-with-pin-drift']!(), { columns: 120 })).toMatch(
      /step +base +head +change \(95 % CI\) +when reached +first deviation +verdict/,
    );
  });

  test('with colours says the same', () => {
    const report = SCENARIOS['regressed-with-pin-drift']!();
    const coloured = renderText(report, { style: COLOURED });
    expect(coloured).toContain('\u001b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colour text
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderText(report));
  });
});
