import { describe, expect, test } from '@jest/globals';
import { renderSensitivity } from '../../src/report/sensitivity.ts';
import { adjustedOver, drawsFor, type PlainStep } from '../../src/sensitivity/adjusted.ts';
import type { StepFigures, SuiteSensitivity } from '../../src/sensitivity/report.ts';

function aStep(more: Partial<PlainStep> = {}): PlainStep {
  return {
    step: 'answer',
    final: true,
    cases: 100,
    accuracy: 0.9,
    variants: 2,
    lowest: { variant: 'p/one', accuracy: 0.8 },
    highest: { variant: null, accuracy: 0.9 },
    spread: 0.1,
    interval: [0.02, 0.2],
    floor: { mean: 0.02, p95: 0.04 },
    p: 0.001,
    again: { delta: 0.01, interval: [-0.01, 0.03] },
    flips: { any: 0.1, mean: 0.05, again: 0.01, floor: { mean: 0.01, p95: 0.02 }, p: 0.5 },
    ...more,
  };
}

function report(steps: readonly StepFigures[], pAdjusted: number): string {
  const suite: SuiteSensitivity = {
    suite: 's',
    revision: 'a'.repeat(40),
    seed: 'seed',
    cases: { asked: 100, of: 100 },
    trials: 1,
    folder: '.evalgap/sensitivity/s',
    requests: { planned: 300, completed: 300, onRecord: 0 },
    families: [
      {
        family: 'prompt',
        prompt: 'p',
        steps,
        unmeasured: [],
        variants: [
          {
            id: 'p/one',
            says: 'One thing',
            diff: '-a\n+b',
            trials: { asked: 100, completed: 100 },
            receipts: { verified: 100, claimed: 0, another: 0, unknown: 0, none: 0 },
            steps: [
              {
                step: 'answer',
                cases: 100,
                accuracy: 0.8,
                delta: -0.1,
                interval: [-0.2, -0.02],
                p: pAdjusted,
                pAdjusted,
                flips: 0.1,
              },
            ],
          },
        ],
      },
    ],
    leftOut: [],
    remarks: [],
  };
  return renderSensitivity([suite]).replaceAll('\\', '');
}

describe('what the headline says', () => {
  const of = (steps: readonly PlainStep[], others: readonly PlainStep[] = []): readonly StepFigures[] =>
    adjustedOver([steps, others])[0] ?? [];

  test('is plain where the interval leaves out 0 and one variant stands out', () => {
    expect(report(of([aStep()]), 0.001)).toContain('`answer` moves by 10 points');
  });

  test.each([
    ['the interval touches 0', aStep({ interval: [0, 0.2] }), 0.001],
    ['no single variant stands out', aStep(), 0.3],
    ['asking again moves as much', aStep({ again: { delta: -0.1, interval: [-0.2, 0] } }), 0.001],
  ])('is soft where %s', (_, step, pAdjusted) => {
    const text = report(of([step]), pAdjusted);
    expect(text).toContain('There are signs that wording alone moves answers');
    expect(text).not.toContain('moves by');
  });

  test('claims nothing of one small p among many steps and families', () => {
    const others = Array.from({ length: 9 }, (_, index) => aStep({ step: `s${index}`, p: 0.6 }));
    expect(report(of([aStep({ p: 0.02 })], others), 0.001)).toContain('No spread beyond chance');
    expect(report(of([aStep({ p: 0.02 })]), 0.001)).toContain('moves by');
  });

  test('stands beside what asking the same again moved, where that is known', () => {
    expect(report(of([aStep()]), 0.001)).toMatch(/\|\s10\.0\s\(2\.0\s…\s20\.0\) \| \+1\.0 \| to\s4\.0 \|/);
    expect(report(of([aStep({ again: null })]), 0.001)).toMatch(/\|\s10\.0\s\(2\.0\s…\s20\.0\) \| – \|/);
  });

  test('can be reached however many steps there are', () => {
    for (const tests of [1, 30, 400]) expect(tests / (drawsFor(tests) + 1)).toBeLessThan(0.05);
  });
});
