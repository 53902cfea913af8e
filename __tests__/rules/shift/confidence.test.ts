import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/production/sample.ts';
import { confidence } from '../../../src/rules/shift/confidence.ts';
import { baseline, levelOf, shiftFacts, week } from './hand-over-facts.ts';

/** Evenly over .80 … .99. */
const usual = (index: number) => ({ confidence: (80 + (index % 20)) / 100 });
const unsure = (index: number) => ({ confidence: (72 + (index % 20)) / 100 });
const judged = (...samples: readonly (readonly Sample[])[]) =>
  confidence(shiftFacts({ samples: samples.flat() }), levelOf);

describe('shift/confidence', () => {
  test('finds that the agent is less sure, with medians, how often it is surer now, and the weeks', () => {
    const { findings, notMeasured } = judged(baseline(60, usual), week(1, 100, usual), week(0, 100, unsure));
    expect(notMeasured).toEqual([]);
    expect(findings).toEqual([
      {
        rule: 'shift/confidence',
        level: 'warning',
        suite: 'support',
        subject: 'confidence',
        key: 'shift/confidence:support:confidence',
        message:
          'the agent is less sure of itself: median 0.81 over 100 samples this week, 0.90 over 480 in the weeks up to two weeks ago',
        evidence: [
          'a sample of this week is surer than one of those weeks in 18.0 % of pairs (95 % CI 14.1 … 22.7 %; 50 % where nothing moved), adjusted p < 0.001 this week alone',
          'week by week: 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.81',
          'calibration is not known: no sample tells both confidence and whether the answer was right',
        ],
        fix: expect.stringMatching(/^Read the least sure samples/),
      },
    ]);
  });

  test('is silent about one week that chance explains', () => {
    const little = (index: number) => ({ confidence: (78 + (index % 20)) / 100 });
    expect(judged(baseline(60, usual), week(1, 100, usual), week(0, 100, little)).findings).toEqual([]);
    expect(judged(baseline(60, usual), week(1, 100, usual), week(0, 100, usual))).toEqual({
      findings: [],
      notMeasured: [],
    });
  });
});
