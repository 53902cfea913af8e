import { describe, expect, test } from '@jest/globals';
import { pairedSampleSize, questionsNeeded } from '../../src/stats/sample-size.ts';

describe('the sample size', () => {
  test.each([
    [0.25, 0.05, 783],
    [0.25, 0.1, 194],
    [0.25, 0.2, 47],
    [0.1, 0.05, 312],
    [0.4, 0.1, 312],
  ])('where %d of the pairs differ and the difference is %d is %i', (discordant, difference, n) => {
    expect(pairedSampleSize(discordant, difference)).toBe(n);
    expect(pairedSampleSize(discordant, -difference)).toBe(n);
  });

  test.each([
    // Miller 2024, "Adding Error Bars to Evals": ω² = 1/9, σ² = 1/6, δ = 0.03
    [Number.POSITIVE_INFINITY, 969],
    [10, 1260],
    [1, 3876],
  ])('of Miller’s example with %d answers a question is %i', (trials, n) => {
    const side = { withinQuestion: 1 / 6, trials };
    expect(questionsNeeded({ betweenQuestions: 1 / 9, base: side, head: side }, 0.03)).toBe(n);
  });
});
