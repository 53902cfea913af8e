import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/production/sample.ts';
import { confidence } from '../../../src/rules/shift/confidence.ts';
import { baseline, levelOf, pageExample, printed, shiftFacts, week } from './hand-over-facts.ts';

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
          'surer than a sample of those weeks in 18.0 % of pairs (95 % CI 14.1 … 22.7 %; 50 % where nothing moved); adjusted p < 0.001 this week alone',
          'calibration is not known: no sample tells both confidence and whether the answer was right',
          'week by week: 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.90, 0.81',
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

  test('goes by the least sure step where samples have no confidence of their own', () => {
    const steps = (least: number) => (index: number) => ({
      steps: [
        { name: 'extract', confidence: 0.99 },
        { name: 'decide', confidence: least + (index % 10) / 100 },
      ],
    });
    const { findings } = judged(baseline(60, steps(0.8)), week(0, 100, steps(0.7)));
    expect(findings[0]?.message).toMatch(
      /^the agent is less sure of itself: median 0\.74 over 100 samples this week, 0\.85/,
    );
    expect(findings[0]?.evidence[1]).toBe(
      'the step that moved most is `decide`: median 0.85 → 0.74 (surer in 0.0 % of pairs, 95 % CI 0.0 … 3.7 %)',
    );
  });

  test('tells means where half of all samples say 1 before and after', () => {
    const mostly = (others: number) => (index: number) => ({ confidence: index % 10 < 6 ? 1 : others });
    const [found] = judged(baseline(60, mostly(0.9)), week(0, 200, mostly(0.4))).findings;
    expect(found?.message).toMatch(/mean 0\.76 over 200 samples this week, 0\.96 over 480/);
    expect(found?.evidence.at(-1)).toBe('week by week: 0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 0.96, 0.76');
  });

  test('finds that the agent is surer, too', () => {
    const surer = (index: number) => ({ confidence: (88 + (index % 12)) / 100 });
    const [found] = judged(baseline(60, usual), week(0, 100, surer)).findings;
    expect(found?.message).toMatch(/^the agent is surer of itself: median 0\.93/);
    expect(found?.fix).toMatch(/^Hold the surest answers/);
  });

  test('says how well confidence tells right from wrong, and how few outcomes tell nothing', () => {
    const known = (share: number) => (index: number) => ({ ...unsure(index), correct: index % 10 < share });
    const [found] = judged(baseline(5, known(8)), baseline(60, usual), week(0, 100, known(5))).findings;
    expect(found?.evidence.slice(1, 3)).toEqual([
      'calibration of the last two weeks, 100 outcomes: Brier score 0.38, expected calibration error 0.49 (0.07 by chance alone at this n)',
      'calibration of the eight weeks before: too few to tell, 40 of 50 outcomes',
    ]);
    expect(found?.evidence.at(-1)).toMatch(/^in the last two weeks: said 0\.74, right 1\.00 \(20\), /);
  });

  test.each<readonly [string, readonly Sample[]]>([
    ['no sample of the last week', baseline(60, usual)],
    ['no sample older than two weeks', week(0, 60, usual)],
    ['no sample tells how sure the agent was', [...baseline(60, () => ({})), ...week(0, 60, () => ({}))]],
    [
      'too few to tell: 9 of 20 samples of the last week tell how sure the agent was',
      [...baseline(60, usual), ...week(0, 9, usual)],
    ],
  ])('says what it lacks: %s', (reason, samples) => {
    expect(judged(samples)).toEqual({ findings: [], notMeasured: [{ rule: 'shift/confidence', reason }] });
  });

  test('shows the finding of its page', () => {
    const sample = (decide: number) => (index: number) => ({
      confidence: (decide + ((index * 7) % 18)) / 100,
      steps: [
        { name: 'extract', confidence: (82 + ((index * 5) % 17)) / 100 },
        { name: 'decide', confidence: (decide + ((index * 7) % 18)) / 100 },
      ],
      ...(index % 3 === 0 ? { correct: index % 7 > 0 } : {}),
    });
    const samples = [...baseline(250, sample(80)), ...week(1, 250, sample(80)), ...week(0, 252, sample(74))];
    expect(printed(confidence(shiftFacts({ samples }), levelOf).findings)).toBe(pageExample('shift-confidence'));
  });
});
