import { describe, expect, test } from '@jest/globals';
import type { CheckReport } from '../../src/report/check-report.ts';
import { renderFindings } from '../../src/report/findings-markdown.ts';
import { renderFindingsText } from '../../src/report/findings-text.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { aFinding } from './reports.ts';

function many(n: number, finding: Partial<Finding>): readonly Finding[] {
  return Array.from({ length: n }, (_, index) =>
    aFinding({
      level: 'warning',
      suite: 'support',
      evidence: [],
      key: `${finding.rule}:${index}`,
      message: `case ${index} of ${finding.rule}`,
      location: { file: 'evals/a.jsonl', line: index + 1 },
      ...finding,
    }),
  );
}

const MESSY: CheckReport = {
  findings: [
    ...many(31, { rule: 'set/duplicate', fix: 'Remove one.' }),
    ...many(2, { rule: 'set/leak', fix: 'Reword it.' }),
    ...many(1, { rule: 'set/leak', fix: 'Reword it there.', location: { file: 'evals/b.jsonl', line: 1 } }),
  ],
  failOn: [],
  suites: [{ suite: 'support', cases: 300, pins: 0, notMeasured: [] }],
};

describe('a messy set', () => {
  test('ends on a terminal, and begins as Markdown, with how many findings each rule has', () => {
    expect(renderFindingsText(MESSY, { columns: 120 })).toContain(
      '\n34 findings (34 warnings): 31 `set/duplicate`, 3 `set/leak`\n',
    );
    expect(renderFindings(MESSY)).toMatch(
      /^### Evalgap · 34 findings \(34 warnings\)\n\n31 `set\/duplicate`, 3 `set\/leak`\n\n/,
    );
  });

  test('is told once what to do about all of a kind, with the first of them', () => {
    for (const text of [renderFindingsText(MESSY), renderFindings(MESSY)]) {
      expect(text.match(/Remove one\./g)).toHaveLength(1);
      expect(text.match(/Reword it\./g)).toHaveLength(1);
      expect(text.match(/Reword it there\./g)).toHaveLength(1);
      expect(text.indexOf('Remove one.')).toBeGreaterThan(text.indexOf('case 0 of set/duplicate'));
      expect(text.indexOf('Remove one.')).toBeLessThan(text.indexOf('case 1 of set/duplicate'));
    }
  });

  test('as Markdown shows ten of a rule in a file, and folds the others', () => {
    const [inSight = '', folded = ''] = renderFindings(MESSY).split('<details>');
    expect(inSight.match(/case \d+ of set\/duplicate/g)).toHaveLength(10);
    expect(inSight.match(/case \d+ of set\/leak/g)).toHaveLength(2);
    expect(folded).toMatch(/^\n<summary>21 more <code>set\/duplicate<\/code><\/summary>/);
    expect(folded.split('</details>')[0]?.match(/case \d+ of set\/duplicate/g)).toHaveLength(21);
  });
});

describe('what could not be checked', () => {
  const problems = Array.from({ length: 1_200 }, (_, index) => ({
    message: 'the line is not JSON',
    location: { file: 'evals/a.jsonl', line: index + 1 },
    expected: 'one case',
    remedy: 'Complete it',
  }));

  test('comes first, with place, expectation and remedy, the first fifty of many', () => {
    for (const text of [renderFindingsText({ ...MESSY, problems }), renderFindings({ ...MESSY, problems })]) {
      const flat = text.replace(/\s+/g, ' ');
      expect(flat).toContain('- `evals/a.jsonl:1`: the line is not JSON (expected one case). Complete it.');
      expect(text.match(/the line is not JSON/g)).toHaveLength(50);
      expect(flat).toContain('1,150 more problems.');
      expect(text.indexOf('Could not be checked (1,200)')).toBeLessThan(text.indexOf('case 0'));
    }
  });

  test('is none where all could be', () => {
    expect(renderFindings({ ...MESSY, problems: [] })).toBe(renderFindings(MESSY));
    expect(renderFindings(MESSY)).not.toMatch(/could not/i);
  });
});

test('what several suites lack is said once, and whose it is where not all lack it', () => {
  const unasked = { rule: 'stale', reason: 'the history was not asked for (--history)' };
  const suite = (name: string, reason: string) => ({
    suite: name,
    cases: 22,
    pins: 1,
    notMeasured: [unasked, { rule: 'set/flaky', reason }],
  });
  const suites = [suite('desk', 'no runs'), suite('phone', 'no runs'), suite('mail', 'one run')];
  expect(renderFindingsText({ findings: [], failOn: [], suites }, { columns: 200 })).toBe(
    [
      'No findings',
      '`desk`: 22 cases, 1 pin; no agent was run.',
      '`phone`: 22 cases, 1 pin; no agent was run.',
      '`mail`: 22 cases, 1 pin; no agent was run.',
      'Not measured: `stale` (the history was not asked for (--history)); `set/flaky` in `desk` and `phone` (no runs); `set/flaky` in `mail` (one run).',
    ].join('\n\n'),
  );
});
