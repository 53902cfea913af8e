import type { Comparison, CompletedComparison, StepComparison } from '../../src/compare/comparison.ts';
import type {
  Measurement,
  MovedEvidence,
  PullRequestReport,
  RunSummary,
  SuiteReport,
} from '../../src/report/report.ts';
import type { Compared } from '../../src/report/sections/measured.ts';
import type { Finding } from '../../src/rules/finding.ts';

export const MARKER = '<!-- evalgap:comment config=evalgap.yml -->';
export const HEAD = '1f3c9a2b66d0c9be7e10fd9d6e4f0f6a77aa0c11';
const BASE = '88d01be0a3b5d64cc12f9a6d1f8f35c2f0e9b7d4';

export function aStep(step: string, rest: Partial<StepComparison> = {}): StepComparison {
  return { step, final: false, ...aChange(), ...atSteps(), ...rest };
}

function atSteps() {
  return {
    reached: { paired: 200, base: 0.98, head: 0.975, delta: -0.005 },
    firstDeviation: { base: 4, head: 5 },
  };
}

export function aChange(rest: Partial<CompletedComparison> = {}): CompletedComparison {
  return {
    paired: 200,
    base: { correct: 196, accuracy: 0.98 },
    head: { correct: 195, accuracy: 0.975 },
    delta: -0.005,
    interval: [-0.029, 0.016],
    discordant: { baseOnly: 2, headOnly: 1 },
    p: 0.75,
    pExact: 1,
    pAdjusted: 1,
    verdict: 'equivalent',
    notes: ['too-few-differ'],
    ruledOut: 0.029,
    smallestVisible: 0.06,
    casesNeeded: 214,
    ...rest,
  };
}

export const ALL_COMPLETED: CompletedComparison = aChange({
  base: { correct: 200, accuracy: 1 },
  head: { correct: 200, accuracy: 1 },
  delta: 0,
  interval: [-0.0188, 0.0188],
  discordant: { baseOnly: 0, headOnly: 0 },
  p: 1,
  pAdjusted: 1,
  notes: [],
  ruledOut: 0.0188,
});

/** The figures of the support agent whose triage prompt got one sentence more. */
export function regressedSteps(): readonly StepComparison[] {
  return [
    aStep('extract'),
    aStep('lookup', {
      base: { correct: 194, accuracy: 0.97 },
      head: { correct: 193, accuracy: 0.965 },
      interval: [-0.028, 0.016],
      reached: { paired: 195, base: 0.985, head: 0.985, delta: 0 },
      firstDeviation: { base: 2, head: 2 },
      ruledOut: 0.028,
    }),
    aStep('decide', {
      base: { correct: 182, accuracy: 0.91 },
      head: { correct: 156, accuracy: 0.78 },
      delta: -0.13,
      interval: [-0.183, -0.082],
      discordant: { baseOnly: 27, headOnly: 1 },
      p: 1e-7,
      pExact: 2e-7,
      pAdjusted: 2e-7,
      verdict: 'regressed',
      notes: [],
      ruledOut: 0.183,
      reached: { paired: 193, base: 0.93, head: 0.8, delta: -0.13 },
      firstDeviation: { base: 13, head: 38 },
    }),
    aStep('reply', {
      final: true,
      base: { correct: 176, accuracy: 0.88 },
      head: { correct: 153, accuracy: 0.765 },
      delta: -0.115,
      interval: [-0.165, -0.068],
      discordant: { baseOnly: 24, headOnly: 1 },
      p: 1e-6,
      pExact: 2e-6,
      pAdjusted: 1e-6,
      verdict: 'regressed',
      notes: [],
      ruledOut: 0.165,
      reached: { paired: 154, base: 0.96, head: 0.96, delta: 0 },
      firstDeviation: { base: 6, head: 6 },
    }),
  ];
}

export function aComparison(rest: Partial<Comparison> = {}): Comparison {
  return {
    version: 1,
    suite: 'support',
    verdict: 'equivalent',
    base: { revision: BASE },
    head: { revision: HEAD },
    comparable: true,
    cases: { paired: 200, added: 0, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } },
    steps: [aStep('decide'), aStep('reply', { final: true, notes: [] })],
    completed: ALL_COMPLETED,
    routed: { base: null, head: null },
    slices: [],
    passedOverDeviation: { base: 0, head: 0 },
    moved: [],
    deviationMoved: [],
    ...rest,
  };
}

export function aSummary(rest: Partial<RunSummary> = {}): RunSummary {
  return {
    revision: HEAD,
    cases: 200,
    trials: { planned: 200, completed: 200, errored: 0, timedOut: 0, notRun: 0, ranAnotherPrompt: 0 },
    receipts: { verified: 0, claimed: 0, of: 200 },
    errors: [],
    steps: [],
    ...rest,
  };
}

export function compared(rest: Partial<Compared> = {}): Compared {
  return {
    kind: 'compared',
    comparison: aComparison(),
    base: aSummary({ revision: BASE }),
    head: aSummary(),
    evidence: [],
    added: { cases: 0, base: { right: 0, of: 0 }, head: { right: 0, of: 0 } },
    edited: { cases: 0, base: { right: 0, of: 0 }, head: { right: 0, of: 0 } },
    margin: 0.05,
    mutating: [],
    remarks: [],
    ...rest,
  };
}

export function aSuite(measurement: Measurement, suite = 'support', cases = 200): SuiteReport {
  return { suite, cases, measurement };
}

export function aFinding(rest: Partial<Finding> = {}): Finding {
  const rule = rest.rule ?? 'pin/outdated';
  return {
    rule,
    level: 'error',
    suite: 'support',
    subject: 'triage',
    key: `${rule}:support:triage`,
    location: { file: 'evalgap.yml', line: 4, column: 40 },
    message: '`prompts/triage.md` is version 5, the suite is pinned to 4',
    evidence: [],
    fix: 'Look at the cases it bears on, then run `npx evalgap pin`',
    ...rest,
  };
}

export function aReport(rest: Partial<PullRequestReport> = {}): PullRequestReport {
  return {
    config: 'evalgap.yml',
    base: { revision: BASE },
    head: { revision: HEAD },
    policy: { from: 'base', revision: BASE },
    suites: [aSuite(compared())],
    findings: [],
    failOn: ['pin/outdated', 'pin/missing', 'pin/ran-another-prompt'],
    problems: [],
    exitCode: 0,
    ...rest,
  };
}

/** `n` cases that broke at `decide` and, but for three, at `reply` too; one that was fixed. */
export function brokenEvidence(n: number): readonly MovedEvidence[] {
  const id = (index: number) => `refund-${String(index + 17).padStart(3, '0')}`;
  return [
    ...Array.from({ length: n }, (_, index) => index).flatMap((index): readonly MovedEvidence[] => [
      { case: id(index), step: 'decide', direction: 'broke', expected: 'refund', base: 'refund', head: 'escalate' },
      ...(index < n - 3
        ? [
            {
              case: id(index),
              step: 'reply',
              direction: 'broke',
              expected: { contains: ['5 days'] },
              base: 'Your refund is on its way and will arrive within 5 days.',
              head: 'I have passed your request on to a colleague who will be in touch.',
              headReason: 'lacks "5 days"',
            } as const,
          ]
        : []),
    ]),
    { case: 'cancel-031', step: 'decide', direction: 'fixed', expected: 'cancel', base: 'refund', head: 'cancel' },
  ];
}

export function movedOf(evidence: readonly MovedEvidence[]): Comparison['moved'] {
  return evidence.map(({ case: id, step, direction }) =>
    direction === 'broke'
      ? { case: id, step, from: 'correct', to: 'wrong' }
      : { case: id, step, from: 'wrong', to: 'correct' },
  );
}
