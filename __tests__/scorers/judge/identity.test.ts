import { expect, test } from '@jest/globals';
import { scorersDigest } from '../../../src/run/fingerprint.ts';
import { configOf } from '../../config/configs.ts';

function digest(options: string, prompt: string | undefined = 'aaaa'): string {
  const { suites } = configOf(`suites:
  s:
    cases: [a]
    steps: { reply: { scorer: judge, prompt: j.md, model: m, url: "https://models.example/v1"${options} } }
`);
  return scorersDigest(suites[0]?.steps ?? [], new Map(prompt === '' ? [] : [['reply', prompt]]));
}

test('runs are comparable as long as the judge is the same: its prompt, model, address, mode and verdicts', () => {
  const same = digest('');
  for (const options of [
    ', key: KEY',
    ', timeout: 5s',
    ', labels: [l.jsonl]',
    ', mode: single',
    ', verdicts: { wrong: 0, correct: 1 }',
  ])
    expect([options, digest(options)]).toEqual([options, same]);
  const others = [
    digest('', 'bbbb'),
    digest('', ''),
    digest(', mode: pairwise'),
    digest(', verdicts: { correct: 1, wrong: 0.1 }'),
    digest(', verdicts: { right: 1, wrong: 0 }'),
    digest(', threshold: 0.5'),
  ];
  expect(new Set([same, ...others]).size).toBe(others.length + 1);
});
