import type { PullRequestReport } from '../../src/report/report.ts';
import type { Finding } from '../../src/rules/finding.ts';
import type { Problem } from '../../src/values/problem.ts';
import { aComparison, aFinding, aReport, aStep, aSuite, aSummary, compared, regressedSteps } from './reports.ts';

/** A report in which `text` stands wherever data can: names, values, reasons, messages, places, revisions. */
export function reportFullOf(text: string): PullRequestReport {
  const steps = [
    ...regressedSteps().map((step) => ({ ...step, step: `${text}${step.step}` })),
    aStep(text, { verdict: 'inconclusive', notes: ['significant-unadjusted'] }),
  ];
  const name = `${text}decide`;
  const comparison = aComparison({
    suite: text,
    base: { revision: text },
    head: { revision: text },
    verdict: 'regressed',
    steps,
    slices: [{ tag: text, paired: 30, base: 0.9, head: 0.8, delta: -0.1, interval: [-0.2, 0], p: 0.1, pAdjusted: 0.1 }],
    moved: [
      { case: text, step: name, from: 'correct', to: 'wrong' },
      { case: `${text}2`, step: name, from: 'wrong', to: 'correct' },
    ],
    deviationMoved: [
      { from: null, to: name, cases: 3 },
      { from: name, to: null, cases: 1 },
    ],
    passedOverDeviation: { base: 1, head: 2 },
  });
  const run = aSummary({
    revision: text,
    trials: { planned: 200, completed: 199, errored: 1, timedOut: 0, notRun: 0, ranAnotherPrompt: 1 },
    errors: [{ reason: text, trials: 1, example: `${text}\nstderr: ${text}\n${text}` }],
  });
  const steppedRun = {
    ...run,
    steps: [{ step: text, final: true, cases: 3, correct: 2, accuracy: 2 / 3, interval: [0.2, 0.9] as const }],
  };
  return aReport({
    config: text,
    problems: [aProblem(text)],
    suites: [
      aSuite(
        compared({
          comparison,
          base: run,
          head: run,
          mutating: [text],
          noise: {
            runs: 2,
            cases: 3,
            attempts: 2,
            steps: [{ step: text, final: true, cases: 3, flipRate: 1, interval: [0.4, 1], flipped: 3, passHat: [] }],
          },
          alone: [
            {
              step: text,
              final: true,
              cases: 0,
              behind: 1,
              unmeasured: 1,
              reason: text,
              head: null,
              base: null,
              change: null,
            },
          ],
          remarks: [text],
          evidence: [
            {
              case: text,
              step: name,
              direction: 'broke',
              expected: text,
              base: text,
              head: { [text]: text },
              baseReason: text,
              headReason: text,
            },
            {
              case: `${text}2`,
              step: name,
              direction: 'fixed',
              expected: { [text]: text },
              base: [{ name: text, arguments: text }],
              head: { [text]: text },
            },
          ],
        }),
        text,
      ),
      { ...aSuite({ kind: 'not-run', reason: text }, `${text}a`), remarks: [text, text] },
      aSuite({ kind: 'failed', problems: [aProblem(text)] }, `${text}b`),
      aSuite({ kind: 'head-only', reason: text, run: steppedRun }, `${text}c`),
      aSuite(
        compared({ comparison: aComparison({ comparable: { reason: text }, verdict: 'not-measured', steps: [] }) }),
        `${text}d`,
      ),
    ],
    findings: [
      aHostileFinding(text, 'pin/outdated'),
      aHostileFinding(text, 'pin/ran-another-prompt'),
      aHostileFinding(text, 'pin/floating-model'),
      aHostileFinding(text, text),
      { ...aHostileFinding(text, text), level: 'warning', suite: `${text}a` },
      { ...aHostileFinding(text, text), level: 'note', suite: 'nowhere' },
    ],
    failOn: [text, 'pin'],
    exitCode: 1,
  });
}

function aHostileFinding(text: string, rule: string): Finding {
  return aFinding({
    rule,
    suite: text,
    subject: text,
    key: text,
    location: { file: text, line: 1, column: 2 },
    message: text,
    evidence: [text, text],
    fix: text,
  });
}

function aProblem(text: string): Problem {
  return { message: text, location: { file: text, line: 1 }, expected: text, remedy: text };
}
