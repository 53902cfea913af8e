import { describe, expect, test } from '@jest/globals';
import { list } from '../../src/report/blocks.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { judgesAgainstPeople, judgesAsked, judgesBesidePeople } from '../../src/report/sections/judges.ts';
import type { Words } from '../../src/report/words.ts';
import type { JudgeOnLabels } from '../../src/run/run-file.ts';
import type { RunSummary } from '../../src/run/summary.ts';

const counts = (rows: readonly (readonly [human: string, judge: string | null, rows: number])[]): JudgeOnLabels => ({
  step: 'reply',
  counts: rows.map(([human, judge, count]) => ({ human, judge, rows: count })),
});

function summary(judges?: readonly JudgeOnLabels[]): RunSummary {
  return { judges } as unknown as RunSummary;
}

const shown = (sentences: readonly Words[]) =>
  toMarkdown([list(sentences)])
    .trim()
    .split('\n');

describe('how far a judge can be believed', () => {
  test('is how often it agrees with people, beyond chance too', () => {
    const judge = counts([
      ['correct', 'correct', 30],
      ['wrong', 'wrong', 11],
      ['correct', 'wrong', 2],
      ['wrong', 'correct', 5],
    ]);
    expect(shown(judgesBesidePeople([summary([judge])]))).toEqual([
      '- The judge of `reply` agrees with 41 of 48 human labels (85.4 %, 95 % CI 72.8 … 92.8; κ 0.66).',
    ]);
    expect(shown(judgesAgainstPeople([summary([judge])]))).toEqual([
      '- What people call, and what the judge of `reply` makes of it: `wrong` is `correct` (5) and `correct` is `wrong` (2).',
    ]);
  });

  test('says what it gave no verdict on', () => {
    const judge = counts([
      ['correct', 'correct', 3],
      ['wrong', null, 2],
    ]);
    expect(shown(judgesBesidePeople([summary([judge])]))).toEqual([
      '- The judge of `reply` agrees with 3 of 3 human labels (100.0 %, 95 % CI 43.9 … 100.0); on 2 more it gave no verdict.',
    ]);
    expect(shown(judgesBesidePeople([summary([counts([['wrong', null, 2]])])]))).toEqual([
      '- The judge of `reply` gave no verdict on any of 2 human labels.',
    ]);
  });

  test('is not known without labels, and is no question without a judge', () => {
    expect(shown(judgesBesidePeople([summary(), summary([counts([])])]))).toEqual([
      '- How well the judge of `reply` agrees with people is not known.',
    ]);
    expect(judgesBesidePeople([summary(), summary()])).toEqual([]);
  });

  test('shows words of a file as text', () => {
    const judge = counts([['@all', '<img src=x>', 1]]);
    expect(shown(judgesAgainstPeople([summary([judge])])).join()).toContain('`@all` is `<img src=x>` (1)');
  });
});

test('what judges were asked is told with what it cost', () => {
  const use = {
    step: 'reply',
    questions: 120,
    unscored: 9,
    pairs: 60,
    changedWithOrder: 6,
    inputTokens: 12_000,
    outputTokens: 600,
  };
  const none = { unscored: 0, pairs: 0, changedWithOrder: 0, inputTokens: 0, outputTokens: 0 };
  expect(shown(judgesAsked([use, { step: 'tone', questions: 1, ...none }]))).toEqual([
    '- The judge of `reply` was asked about 120 answers: 9 without a verdict; 6 of 60 decided by the order of the answers alone; 12,000 tokens in, 600 out.',
    '- The judge of `tone` was asked about 1 answer.',
  ]);
});
