import { expect, test } from '@jest/globals';
import { renderFindings } from '../../src/report/findings-markdown.ts';
import { renderFindingsText } from '../../src/report/findings-text.ts';
import { checkJson } from '../../src/report/json.ts';
import { redactWaived } from '../../src/report/redact-report.ts';

const WAIVED = { rule: 'set/private-data', suite: 'support', subject: 'c5', reason: 'a made-up number' };

function report(
  waived: readonly (typeof WAIVED & { readonly until?: string })[],
  suites: readonly string[] = ['support'],
) {
  const checked = suites.map((suite) => ({ suite, cases: 3, pins: 0, notMeasured: [] }));
  return { findings: [], waived, failOn: [], suites: checked };
}

test('what is waived is named with its reason and its last day', () => {
  const waived = [WAIVED, { ...WAIVED, subject: 'c6', until: '2027-01-31' }];
  const line =
    'Waived: `set/private-data` of `c5` (a made-up number); `set/private-data` of `c6` (a made-up number, until 2027-01-31).';
  expect(renderFindingsText(report(waived)).replace(/\s+/g, ' ')).toContain(`No findings ${line} `);
  expect(renderFindings(report(waived))).toContain(`\n${line}\n`);
  expect(JSON.parse(checkJson(report(waived))).waived).toEqual(waived);
  expect(renderFindings(report([]))).not.toContain('Waived');
});

test('of many, ten are named, and of several suites which', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...WAIVED, subject: `c${index}` }));
  const text = renderFindings(report(many, ['support', 'sales']));
  expect(text).toContain('`c9` in `support` (a made-up number); 2 more.');
  expect(text).not.toContain('`c10`');
});

test('subjects and reasons in it are data', () => {
  const text = renderFindings(report([{ ...WAIVED, subject: '@octocat', reason: 'ask @octocat <b>\u001b[2J' }]));
  expect(text).not.toMatch(/[^`]@octocat|[^\\]<b>/);
  expect(text).not.toContain('\u001b');
});

test('a secret in a subject or a reason is redacted', () => {
  const waived = [{ ...WAIVED, subject: 'case sk_live', reason: 'holds sk_live' }];
  const redacted = redactWaived(waived, (text) => text.replaceAll('sk_live', '[secret]'));
  expect(redacted).toEqual([{ ...WAIVED, subject: 'case [secret]', reason: 'holds [secret]' }]);
});
