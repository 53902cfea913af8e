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
  test('finds that the agent is less sure, with means, how often it is surer now, and the weeks', () => {
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
          'the agent is less sure of itself: on average 0.81 over 100 samples this week, 0.90 over 480 in the weeks up to two weeks ago (−0.08)',
        evidence: [
          'of one answer of this week and one of those weeks, drawn by lot, that of this week is the surer in 18.0 % of draws (95 % CI 14.1 … 22.7 %; 50 % where nothing changed); adjusted p < 0.001 this week alone',
          'whether confidence can be believed is not known: no sample tells both it and whether the answer was right',
          `week by week, the first from 2026-09-14: ${'0.89 of 60, '.repeat(8)}0.89 of 100, 0.81 of 100`,
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
      /^the agent is less sure of itself: on average 0\.75 over 100 samples this week, 0\.84 over .*, most at `decide`$/,
    );
    expect(findings[0]?.evidence[0]).toBe('the step that moved most is `decide`: on average 0.84 → 0.75 (−0.10)');
  });

  test('tells medians where means do not say which way it went', () => {
    const mostly = (low: number, high: number) => (index: number) => ({ confidence: index % 20 === 0 ? low : high });
    const [found] = judged(baseline(60, mostly(0.8, 0.9)), week(0, 200, mostly(0, 0.92))).findings;
    expect(found?.message).toMatch(
      /^the agent is surer of itself: median 0\.92 over 200 samples this week, 0\.90 over 480 .* \(\+0\.02\)$/,
    );
  });

  test('tells means where half of all samples say 1 before and after', () => {
    const mostly = (others: number) => (index: number) => ({ confidence: index % 10 < 6 ? 1 : others });
    const [found] = judged(baseline(60, mostly(0.9)), week(0, 200, mostly(0.4))).findings;
    expect(found?.message).toMatch(/on average 0\.76 over 200 samples this week, 0\.96 over 480/);
    expect(found?.evidence.at(-1)).toBe(
      `week by week, the first from 2026-09-14: ${'0.96 of 60, '.repeat(8)}0.76 of 200`,
    );
  });

  test('finds that the agent is surer, too', () => {
    const surer = (index: number) => ({ confidence: (88 + (index % 12)) / 100 });
    const [found] = judged(baseline(60, usual), week(0, 100, surer)).findings;
    expect(found?.message).toMatch(/^the agent is surer of itself: on average 0\.93/);
    expect(found?.fix).toMatch(/^Hold the surest answers/);
  });

  test('says how well confidence tells right from wrong, and how few outcomes tell nothing', () => {
    const known = (share: number) => (index: number) => ({ ...unsure(index), correct: index % 10 < share });
    const [found] = judged(baseline(5, known(8)), baseline(60, usual), week(0, 100, known(5))).findings;
    expect(found?.evidence.slice(1, 3)).toEqual([
      'in the last two weeks confidence and share of right answers lie 48.7 points apart on average over 100 answers known to be right or wrong (7.4 points by chance alone); Brier score 0.38 (0 is best, 0.25 is always saying one half)',
      'whether confidence can be believed in the eight weeks before: too few to tell, 40 of 50 outcomes',
    ]);
    expect(found?.evidence.at(-1)).toMatch(
      /^in the last two weeks: of 20 answers given with about 74 %, 100 % were right; /,
    );
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
