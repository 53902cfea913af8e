import { describe, expect, test } from '@jest/globals';
import type { AloneFigures, StepAlone } from '../../src/compare/alone.ts';
import type { NoiseFloor } from '../../src/compare/noise-floor.ts';
import { paragraph } from '../../src/report/blocks.ts';
import { renderComment } from '../../src/report/comment.ts';
import { measurement } from '../../src/report/data/measurement.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { renderRuns, renderRunsText } from '../../src/report/runs.ts';
import { noiseLine } from '../../src/report/sections/noise-floor.ts';
import { alonePart } from '../../src/report/sections/step-alone.ts';
import { expectGolden } from './golden.ts';
import { aComparison, aReport, aSuite, aSummary, compared, MARKER, regressedSteps } from './reports.ts';

const NOISE: NoiseFloor = {
  runs: 2,
  cases: 50,
  attempts: 2,
  steps: [
    aStepNoise('decide', 0.3, 15, [0.191, 0.438]),
    { ...aStepNoise('reply', 0.22, 11, [0.128, 0.352]), final: true },
  ],
};

function aStepNoise(step: string, flipRate: number, flipped: number, interval: readonly [number, number]) {
  const passHat = [
    { k: 1, value: 0.42, cases: 50 },
    { k: 2, value: 0.31, cases: 50 },
  ];
  return { step, final: false, cases: 50, flipRate, interval, flipped, passHat };
}

function figures(chained: number, alone: number): AloneFigures {
  const inherited = alone - chained;
  return { chained, alone, ownLoss: 1 - alone, inherited, inheritedInterval: [inherited - 0.04, inherited + 0.04] };
}

function aloneAt(step: string, base: number, head: number, rest: Partial<StepAlone> = {}): StepAlone {
  const delta = head - base;
  return {
    step,
    final: false,
    cases: 197,
    behind: 0,
    unmeasured: 0,
    head: figures(0.8, head),
    base: figures(0.91, base),
    change: { delta, interval: [delta - 0.05, delta + 0.05] },
    ...rest,
  };
}

const ALONE: readonly StepAlone[] = [
  aloneAt('lookup', 0.985, 0.985),
  aloneAt('decide', 0.944, 0.797, { unmeasured: 2, reason: 'the agent ended\nat Object.<anonymous>' }),
  aloneAt('reply', 0, 0, { final: true, cases: 0, behind: 3, head: null, base: null, change: null }),
];

describe('the noise floor in a comment', () => {
  test('is one line: the final step, its interval and what was seen, and the step that flips most', () => {
    expect(toMarkdown([paragraph(noiseLine(NOISE))]).trim()).toBe(
      'Noise floor: two attempts of the unchanged base at one case end differently at `reply` with a chance of 22.0 % ' +
        '(95 % CI 12.8 … 35.2; 50 cases tried 2 times in 2 runs, 11 of them flipped); most at `decide`, 30.0 %. ' +
        'All of 2 attempts are right with a chance of 31.0 %.',
    );
  });

  test('is not there where nothing was tried twice', () => {
    expect(noiseLine(undefined)).toEqual([]);
    expect(renderComment(aReport({ suites: [aSuite(compared())] }), { marker: MARKER })).not.toContain('Noise');
  });
});

describe('steps alone in a comment', () => {
  test('stand open where one has moved, and folded where none has', () => {
    const shown = (steps: readonly StepAlone[]) => toMarkdown(alonePart(steps, 'support')?.blocks ?? []);
    expect(shown(ALONE)).not.toContain('<details>');
    expect(shown(ALONE)).toContain('0 lies outside the interval of `decide`');
    expect(shown(ALONE.slice(0, 1))).toContain('<summary>Each step alone');
    expect(alonePart(undefined, 'support')).toBeUndefined();
    expect(alonePart([], 'support')).toBeUndefined();
  });

  test('say what was left out and why, and that no verdict is drawn', () => {
    const steps = regressedSteps();
    const report = aReport({
      suites: [
        aSuite(compared({ comparison: aComparison({ verdict: 'regressed', steps }), noise: NOISE, alone: ALONE })),
      ],
    });
    expectGolden('repeated.md', renderComment(report, { marker: MARKER }));
  });

  test('go from job to job as data, and nothing else by their names does', () => {
    const whole = compared({ noise: NOISE, alone: ALONE });
    expect(measurement.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    const spoilt = { ...whole, noise: { ...NOISE, steps: [{ ...NOISE.steps[0], flipRate: 2 }] } };
    expect(measurement.safeParse(spoilt).success).toBe(false);
  });
});

test('a run shows both, in Markdown and on a terminal', () => {
  const alone = ALONE.map(({ base: _, change: __, ...step }) => step);
  const run = { suite: 'support', file: 'run.jsonl', summary: aSummary(), durationMs: 1200, noise: NOISE, alone };
  expectGolden('repeated-run.md', renderRuns([{ ...run, remarks: ['The budget was reached.'] }]));
  expectGolden('repeated-run.txt', renderRunsText([run], { columns: 80 }));
});
