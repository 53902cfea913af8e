import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/production/sample.ts';
import { routing } from '../../../src/rules/shift/routing.ts';
import { baseline, levelOf, shiftFacts, week } from './hand-over-facts.ts';

/** Every twelfth of 100 was routed, 8 %. */
const usual = (index: number) => ({ routed: index % 12 === 0 && index < 96 });
const often = (index: number) => ({ routed: index % 12 === 0 || index % 9 === 0 });
const judged = (...samples: readonly (readonly Sample[])[]) =>
  routing(shiftFacts({ samples: samples.flat() }), levelOf);

describe('shift/routing', () => {
  test('finds that more are routed, with both shares, how sure that is, and the weeks', () => {
    const { findings, notMeasured } = judged(baseline(100, usual), week(1, 250, often), week(0, 250, often));
    expect(notMeasured).toEqual([]);
    expect(findings).toEqual([
      {
        rule: 'shift/routing',
        level: 'warning',
        suite: 'support',
        subject: 'routing',
        key: 'shift/routing:support:routing',
        message:
          'more requests are handed to a person: 16.8 % of 250 samples this week, 8.0 % of 800 in the weeks up to two weeks ago',
        evidence: [
          '42 of 250 this week (95 % CI 12.4 … 22.0 %), 42 of 250 the week before, 64 of 800 in the eight weeks before those (95 % CI 6.2 … 10.1 %)',
          'difference +4.2 … +14.2 points (95 % CI), adjusted p < 0.001 and p < 0.001 the week before',
          'week by week: 8.0 %, 8.0 %, 8.0 %, 8.0 %, 8.0 %, 8.0 %, 8.0 %, 8.0 %, 16.8 %, 16.8 %',
          'no word, step, tool or error sets those handed over this week apart (42 samples)',
          'of 0 cases too few hold text to tell whether there are some like them',
        ],
        fix: expect.stringMatching(/^Read the routed samples of this week/),
      },
    ]);
  });

  test('is silent about a single week that chance explains once in fifty, and about two that part ways', () => {
    const up = (index: number) => ({ routed: index % 16 < 2 });
    const down = (index: number) => ({ routed: index % 32 === 0 });
    expect(judged(baseline(100, usual), week(1, 250, usual), week(0, 250, up)).findings).toEqual([]);
    expect(judged(baseline(100, usual), week(1, 250, down), week(0, 250, up)).findings).toEqual([]);
    expect(judged(baseline(100, usual), week(1, 250, up), week(0, 250, up)).findings).toHaveLength(1);
  });
});
