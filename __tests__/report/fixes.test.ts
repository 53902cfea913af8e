import { expect, test } from '@jest/globals';
import { renderFindings } from '../../src/report/findings-markdown.ts';
import { renderFindingsText } from '../../src/report/findings-text.ts';
import { checkJson } from '../../src/report/json.ts';

const REMOVED = { suite: 'support', id: 'again', file: 'evals/a.jsonl', line: 2, keeps: 'first' };

function report(removed: number) {
  const fixes = { removed: Array.from({ length: removed }, () => REMOVED), left: [] };
  return { findings: [], failOn: [], suites: [], fixes };
}

test('a long list of removed cases is cut for people and whole for machines', () => {
  const text = renderFindingsText(report(1_060));
  expect(text).toMatch(/^Removed 1,060 exact duplicates:/);
  expect(text.match(/`again`/g)).toHaveLength(50);
  expect(text).toContain('- and 1,010 more');
  expect(JSON.parse(checkJson(report(1_060))).fixed).toHaveLength(1_060);
});

test('ids and paths in it are data', () => {
  const left = [{ ...REMOVED, id: '@octocat\u001b[2J', reason: 'its tags would be lost' }];
  const text = renderFindings({ ...report(0), fixes: { removed: [], left } });
  expect(text).toContain('- `@octocat\\u{1B}[2J` at `evals/a.jsonl:2`, which repeats `first`: its tags would be lost');
});
