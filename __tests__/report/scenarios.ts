import type { PullRequestReport } from '../../src/report/report.ts';
import {
  ALL_COMPLETED,
  aChange,
  aComparison,
  aFinding,
  aReport,
  aStep,
  aSuite,
  aSummary,
  brokenEvidence,
  compared,
  HEAD,
  movedOf,
  regressedSteps,
} from './reports.ts';

/** What a pull request can come to, one report each; the golden files hold how it reads. */
export const SCENARIOS: Readonly<Record<string, () => PullRequestReport>> = {
  'regressed-with-pin-drift': regressedWithPinDrift,
  'nothing-moved': nothingMoved,
  improved,
  'completed-fell': completedFell,
  inconclusive,
  'not-comparable': notComparable,
  'first-run': firstRun,
  'no-agent': noAgent,
  'harness-failure': harnessFailure,
  'config-broken': configBroken,
  'no-trial-completed': noTrialCompleted,
  'several-suites': severalSuites,
  'cases-changed-too': casesChangedToo,
  'tiny-suite': tinySuite,
  'three-trials': threeTrials,
  'many-findings': manyFindings,
  'stopped-early': stoppedEarly,
  'budget-spent': budgetSpent,
};

/** What a run of 200 cases came to that stopped when the 84th was decided; three more were in flight. */
function stoppedEarly(): PullRequestReport {
  const evidence = brokenEvidence(19);
  const step = { paired: 87, p: 0.42, pAdjusted: 1, pExact: null, smallestVisible: null, casesNeeded: null };
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'regressed',
            cases: { paired: 87, added: 0, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } },
            steps: [
              aStep('extract', {
                ...step,
                base: { correct: 85, accuracy: 85 / 87 },
                head: { correct: 82, accuracy: 82 / 87 },
                delta: -3 / 87,
                interval: [-0.131, 0.06],
                discordant: { baseOnly: 4, headOnly: 1 },
                verdict: 'inconclusive',
                notes: [],
                ruledOut: 0.131,
              }),
              aStep('decide', {
                ...step,
                final: true,
                base: { correct: 80, accuracy: 80 / 87 },
                head: { correct: 62, accuracy: 62 / 87 },
                delta: -18 / 87,
                interval: [-0.339, -0.064],
                discordant: { baseOnly: 19, headOnly: 1 },
                p: 1 / 2474,
                pAdjusted: 1 / 2474,
                verdict: 'regressed',
                notes: [],
                ruledOut: 0.339,
              }),
            ],
            stopped: {
              reason: 'evidence',
              eValue: 2474.2,
              cases: 84,
              asked: 87,
              of: 200,
              trialsSaved: 226,
              interval: [-0.339, -0.064],
            },
            moved: movedOf(evidence).filter(({ step }) => step === 'decide'),
          }),
          base: aSummary({ cases: 87, trials: madeTrials(87), receipts: { verified: 87, claimed: 0, of: 87 } }),
          head: aSummary({ cases: 87, trials: madeTrials(87), receipts: { verified: 87, claimed: 0, of: 87 } }),
          evidence: evidence.filter(({ step }) => step === 'decide'),
        }),
      ),
    ],
  });
}

function budgetSpent(): PullRequestReport {
  const step = { paired: 150, p: 0.6, pAdjusted: 0.6, pExact: null, smallestVisible: null, notes: ['budget'] as const };
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'inconclusive',
            cases: { paired: 150, added: 0, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } },
            steps: [
              aStep('decide', {
                ...step,
                final: true,
                base: { correct: 132, accuracy: 0.88 },
                head: { correct: 127, accuracy: 127 / 150 },
                delta: -5 / 150,
                interval: [-0.121, 0.055],
                discordant: { baseOnly: 9, headOnly: 4 },
                verdict: 'inconclusive',
                ruledOut: 0.121,
                casesNeeded: 560,
              }),
            ],
            stopped: {
              reason: 'budget',
              limit: 'trials',
              eValue: 1.6,
              cases: 150,
              asked: 150,
              of: 200,
              trialsSaved: 100,
              interval: [-0.121, 0.055],
            },
          }),
          base: aSummary({ cases: 150, trials: madeTrials(150), receipts: { verified: 150, claimed: 0, of: 150 } }),
          head: aSummary({ cases: 150, trials: madeTrials(150), receipts: { verified: 150, claimed: 0, of: 150 } }),
        }),
      ),
    ],
  });
}

function madeTrials(n: number) {
  return { planned: n, completed: n, errored: 0, timedOut: 0, notRun: 0, ranAnotherPrompt: 0 };
}

function regressedWithPinDrift(): PullRequestReport {
  const evidence = brokenEvidence(27);
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'regressed',
            cases: { paired: 200, added: 3, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } },
            steps: regressedSteps(),
            routed: { base: 0.08, head: 0.085 },
            passedOverDeviation: { base: 1, head: 4 },
            moved: movedOf(evidence),
            slices: [
              {
                tag: 'refund',
                paired: 44,
                base: 0.91,
                head: 0.568,
                delta: -0.342,
                interval: [-0.48, -0.19],
                p: 1e-5,
                pAdjusted: 3e-5,
              },
              {
                tag: 'delivery',
                paired: 61,
                base: 0.9,
                head: 0.85,
                delta: -0.05,
                interval: [-0.14, 0.04],
                p: 0.3,
                pAdjusted: 0.6,
              },
              {
                tag: 'cancel',
                paired: 38,
                base: 0.87,
                head: 0.895,
                delta: 0.026,
                interval: [-0.07, 0.13],
                p: 0.75,
                pAdjusted: 0.75,
              },
            ],
            deviationMoved: [
              { from: 'extract', to: 'extract', cases: 4 },
              { from: 'lookup', to: 'lookup', cases: 2 },
              { from: 'decide', to: 'decide', cases: 12 },
              { from: 'decide', to: null, cases: 1 },
              { from: 'reply', to: 'reply', cases: 4 },
              { from: 'reply', to: 'decide', cases: 2 },
              { from: null, to: 'extract', cases: 1 },
              { from: null, to: 'decide', cases: 24 },
              { from: null, to: 'reply', cases: 2 },
              { from: null, to: null, cases: 148 },
            ],
          }),
          evidence,
          added: { cases: 3, base: { right: 0, of: 3 }, head: { right: 3, of: 3 } },
          base: aSummary({ cases: 203, trials: trialsOf(203) }),
          head: aSummary({ cases: 203, trials: trialsOf(203) }),
          mutating: ['lookup'],
        }),
        'support',
        203,
      ),
    ],
    findings: [
      aFinding(),
      aFinding({
        rule: 'pin/floating-model',
        level: 'note',
        subject: 'main',
        message: '`gpt-5.2` is an alias that moves',
        fix: 'Name a dated model',
      }),
    ],
    exitCode: 1,
  });
}

function nothingMoved(): PullRequestReport {
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            steps: [
              aStep('extract'),
              aStep('decide', {
                base: { correct: 182, accuracy: 0.91 },
                head: { correct: 183, accuracy: 0.915 },
                delta: 0.005,
                interval: [-0.02, 0.03],
                ruledOut: 0.02,
              }),
              aStep('reply', {
                final: true,
                base: { correct: 176, accuracy: 0.88 },
                head: { correct: 177, accuracy: 0.885 },
                delta: 0.005,
                interval: [-0.019, 0.029],
                p: 0.69,
                pAdjusted: 0.69,
                notes: [],
                ruledOut: 0.019,
                smallestVisible: 0.083,
              }),
            ],
          }),
          base: aSummary({ receipts: { verified: 200, claimed: 0, of: 200 } }),
          head: aSummary({ receipts: { verified: 200, claimed: 0, of: 200 } }),
        }),
      ),
    ],
  });
}

function improved(): PullRequestReport {
  const evidence = brokenEvidence(26).map((row) => ({
    ...row,
    direction: row.direction === 'broke' ? ('fixed' as const) : ('broke' as const),
    ...('base' in row ? { head: row.base } : {}),
    ...('head' in row ? { base: row.head } : {}),
  }));
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'improved',
            cases: { paired: 200, added: 12, removed: 1, edited: 0, notMeasured: { base: 0, head: 0 } },
            steps: [
              aStep('extract'),
              aStep('decide', {
                base: { correct: 156, accuracy: 0.78 },
                head: { correct: 182, accuracy: 0.91 },
                delta: 0.13,
                interval: [0.082, 0.183],
                discordant: { baseOnly: 1, headOnly: 27 },
                pAdjusted: 2e-7,
                verdict: 'improved',
                notes: [],
                ruledOut: 0,
              }),
              aStep('reply', {
                final: true,
                base: { correct: 153, accuracy: 0.765 },
                head: { correct: 176, accuracy: 0.88 },
                delta: 0.115,
                interval: [0.068, 0.165],
                discordant: { baseOnly: 1, headOnly: 24 },
                pAdjusted: 1e-6,
                verdict: 'improved',
                notes: [],
                ruledOut: 0,
              }),
            ],
            moved: movedOf(evidence),
          }),
          evidence,
          added: { cases: 12, base: { right: 2, of: 12 }, head: { right: 11, of: 12 } },
          base: aSummary({ usage: { inputTokens: 380_000, outputTokens: 32_000, costUsd: 1.204 } }),
          head: aSummary({ usage: { inputTokens: 402_000, outputTokens: 31_500, costUsd: 1.31 } }),
        }),
      ),
    ],
  });
}

function completedFell(): PullRequestReport {
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'regressed',
            cases: { paired: 200, added: 0, removed: 0, edited: 0, notMeasured: { base: 1, head: 38 } },
            steps: [
              aStep('decide', {
                paired: 162,
                verdict: 'inconclusive',
                notes: ['unmeasured', 'too-few-differ'],
                reached: { paired: 158, base: 0.97, head: 0.97, delta: 0 },
              }),
              aStep('reply', {
                final: true,
                paired: 162,
                verdict: 'inconclusive',
                notes: ['unmeasured'],
                reached: { paired: 155, base: 0.98, head: 0.98, delta: 0 },
              }),
            ],
            completed: aChange({
              base: { correct: 199, accuracy: 0.995 },
              head: { correct: 162, accuracy: 0.81 },
              delta: -0.185,
              interval: [-0.246, -0.132],
              discordant: { baseOnly: 37, headOnly: 0 },
              p: 1e-11,
              pAdjusted: 1e-11,
              verdict: 'regressed',
              notes: [],
              ruledOut: 0.246,
            }),
          }),
          base: aSummary({
            trials: { ...trialsOf(200), completed: 199, errored: 1 },
            receipts: { verified: 0, claimed: 0, of: 199 },
          }),
          head: aSummary({
            trials: { ...trialsOf(200), completed: 162, errored: 30, timedOut: 8 },
            receipts: { verified: 0, claimed: 0, of: 162 },
            errors: [
              {
                reason: 'reply is no JSON: Unexpected token < in JSON at position 0',
                trials: 30,
                example:
                  'reply is no JSON: Unexpected token < in JSON at position 0\nstderr: <html><body>429 Too Many Requests</body></html>\nstderr: retrying in 2 s',
              },
              { reason: 'no reply within 60 s', trials: 8, example: 'no reply within 60 s' },
            ],
          }),
        }),
      ),
    ],
  });
}

function inconclusive(): PullRequestReport {
  const evidence = brokenEvidence(4).filter(({ step }) => step === 'decide');
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'inconclusive',
            cases: { paired: 50, added: 0, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } },
            steps: [
              aStep('decide', {
                paired: 50,
                verdict: 'inconclusive',
                delta: -0.06,
                interval: [-0.165, 0.04],
                base: { correct: 46, accuracy: 0.92 },
                head: { correct: 43, accuracy: 0.86 },
                p: 0.031,
                pAdjusted: 0.062,
                notes: ['significant-unadjusted'],
                reached: { paired: 48, base: 0.94, head: 0.88, delta: -0.06 },
                ruledOut: 0.165,
                smallestVisible: 0.191,
              }),
              aStep('reply', {
                final: true,
                paired: 50,
                verdict: 'inconclusive',
                delta: -0.04,
                interval: [-0.141, 0.058],
                base: { correct: 44, accuracy: 0.88 },
                head: { correct: 42, accuracy: 0.84 },
                p: 0.45,
                pAdjusted: 0.45,
                notes: [],
                reached: { paired: 42, base: 0.98, head: 0.98, delta: 0 },
                ruledOut: 0.141,
                smallestVisible: 0.1643,
                casesNeeded: 613,
              }),
            ],
            completed: { ...ALL_COMPLETED, paired: 50 },
            moved: movedOf(evidence),
          }),
          evidence,
          base: aSummary({ cases: 50, trials: trialsOf(50), receipts: { verified: 0, claimed: 50, of: 50 } }),
          head: aSummary({ cases: 50, trials: trialsOf(50), receipts: { verified: 0, claimed: 50, of: 50 } }),
        }),
        'support',
        50,
      ),
    ],
  });
}

function notComparable(): PullRequestReport {
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'not-measured',
            comparable: { reason: 'the final step differs (base `reply`, head `decide`)' },
            steps: [],
          }),
        }),
      ),
    ],
    exitCode: 2,
  });
}

function firstRun(): PullRequestReport {
  return aReport({
    policy: { from: 'head', revision: HEAD },
    suites: [
      aSuite({
        kind: 'head-only',
        reason: 'first run, no base: the base has no `evalgap.yml`, and the head’s agent does not start in its tree',
        run: aSummary({
          steps: [
            { step: 'extract', final: false, cases: 200, correct: 196, accuracy: 0.98, interval: [0.95, 0.992] },
            { step: 'decide', final: false, cases: 200, correct: 182, accuracy: 0.91, interval: [0.862, 0.942] },
            { step: 'reply', final: true, cases: 200, correct: 176, accuracy: 0.88, interval: [0.828, 0.918] },
          ],
        }),
      }),
    ],
    findings: [
      aFinding({
        rule: 'pin/unpinned',
        level: 'warning',
        message: '`prompts/triage.md` has no pin',
        fix: 'Run `npx evalgap pin`',
      }),
    ],
  });
}

function noAgent(): PullRequestReport {
  return aReport({
    suites: [aSuite({ kind: 'not-run', reason: 'no agent: nothing was run' })],
    findings: [aFinding()],
    exitCode: 1,
  });
}

function harnessFailure(): PullRequestReport {
  return aReport({
    suites: [
      aSuite({
        kind: 'failed',
        problems: [
          {
            message:
              "the agent of the base ended with exit code 1 before it answered: Error: Cannot find module 'openai'",
            location: { file: 'evalgap.yml', line: 9, column: 5 },
            expected: 'a process that answers one JSON object a line',
            remedy: 'Add `prepare: [npm, ci]` under `agent`, so that each revision gets its own dependencies',
          },
        ],
      }),
    ],
    findings: [aFinding()],
    exitCode: 2,
  });
}

function configBroken(): PullRequestReport {
  return aReport({
    suites: [],
    problems: [
      {
        message: 'unknown key `casses`',
        location: { file: 'evalgap.yml', line: 5, column: 5 },
        expected: 'one of the keys of a suite; the nearest is `cases`',
        remedy: 'Rename it to `cases`',
      },
      {
        message: '`evals/*.jsonl` matches no file',
        location: { file: 'evalgap.yml', line: 6, column: 12 },
        remedy: 'Name files that are in the repository',
      },
    ],
    exitCode: 2,
  });
}

function noTrialCompleted(): PullRequestReport {
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'not-measured',
            cases: { paired: 200, added: 0, removed: 0, edited: 0, notMeasured: { base: 0, head: 200 } },
            steps: [notMeasuredStep('decide'), { ...notMeasuredStep('reply'), final: true }],
            completed: aChange({
              head: { correct: 0, accuracy: 0 },
              base: { correct: 200, accuracy: 1 },
              delta: -1,
              interval: [-1, -0.973],
              discordant: { baseOnly: 200, headOnly: 0 },
              p: 0,
              pAdjusted: 0,
              verdict: 'regressed',
              notes: [],
              ruledOut: 1,
            }),
          }),
          head: aSummary({
            trials: { ...trialsOf(200), completed: 0, errored: 12, notRun: 188 },
            receipts: { verified: 0, claimed: 0, of: 0 },
            errors: [
              {
                reason: 'the process ended with signal SIGSEGV',
                trials: 12,
                example: 'the process ended with signal SIGSEGV',
              },
            ],
          }),
        }),
      ),
    ],
    exitCode: 2,
  });
}

function severalSuites(): PullRequestReport {
  const evidence = brokenEvidence(12);
  return aReport({
    suites: [
      aSuite(nothingMoved().suites[0]!.measurement, 'billing'),
      aSuite(
        compared({
          comparison: aComparison({
            suite: 'support',
            verdict: 'regressed',
            steps: regressedSteps(),
            moved: movedOf(evidence),
          }),
          evidence,
        }),
      ),
      aSuite({ kind: 'not-run', reason: 'no agent: nothing was run' }, 'sales', 48),
      aSuite(harnessFailure().suites[0]!.measurement, 'legal', 60),
      aSuite(inconclusive().suites[0]!.measurement, 'delivery', 50),
    ],
    findings: [
      aFinding(),
      aFinding({
        rule: 'set/uncovered-step',
        level: 'warning',
        suite: 'billing',
        location: { file: 'evals/billing.jsonl' },
        message: 'no case exercises `refund`',
        fix: 'Add one',
      }),
      aFinding({
        rule: 'policy/changed',
        level: 'note',
        suite: '',
        location: { file: 'evalgap.yml', line: 22 },
        message: '`margin` goes from 5 % to 10 %',
        fix: 'Confirm that the bar is meant to move',
      }),
    ],
    exitCode: 2,
  });
}

function casesChangedToo(): PullRequestReport {
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            cases: { paired: 192, added: 2, removed: 3, edited: 5, notMeasured: { base: 0, head: 0 } },
            steps: [
              aStep('decide', { paired: 192 }),
              aStep('reply', {
                final: true,
                paired: 192,
                notes: [],
                base: { correct: 174, accuracy: 0.906 },
                head: { correct: 172, accuracy: 0.896 },
                delta: -0.01,
                interval: [-0.035, 0.013],
                ruledOut: 0.035,
                p: 0.5,
                pAdjusted: 0.5,
              }),
            ],
          }),
          decomposition: {
            cells: {
              baseAgentBaseCases: { correct: 181, cases: 200 },
              baseAgentHeadCases: { correct: 177, cases: 199 },
              headAgentBaseCases: { correct: 172, cases: 200 },
              headAgentHeadCases: { correct: 179, cases: 199 },
            },
            delta1: 0.0101,
            delta0: -0.045,
            kappa0: -0.0156,
            kappa1: 0.0395,
            changed: { cases: 8, headFails: 8, baseFails: 1 },
            verdictOnBaseCases: 'regressed',
          },
          edited: { cases: 5, base: { right: 3, of: 5 }, head: { right: 5, of: 5 } },
          added: { cases: 2, base: { right: 0, of: 2 }, head: { right: 2, of: 2 } },
        }),
        'support',
        199,
      ),
    ],
  });
}

function tinySuite(): PullRequestReport {
  const evidence = brokenEvidence(3)
    .filter(({ step, direction }) => step === 'decide' && direction === 'broke')
    .slice(0, 2);
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'inconclusive',
            cases: { paired: 6, added: 0, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } },
            steps: [
              aStep('decide', {
                final: true,
                paired: 6,
                base: { correct: 6, accuracy: 1 },
                head: { correct: 4, accuracy: 4 / 6 },
                delta: -1 / 3,
                interval: [-0.7, 0.129],
                discordant: { baseOnly: 2, headOnly: 0 },
                p: 0.25,
                pAdjusted: 0.25,
                verdict: 'inconclusive',
                notes: [],
                ruledOut: 0.7,
                smallestVisible: null,
                casesNeeded: 1310,
                reached: { paired: 6, base: 1, head: 4 / 6, delta: -1 / 3 },
                firstDeviation: { base: 0, head: 2 },
              }),
            ],
            completed: { ...ALL_COMPLETED, paired: 6 },
            moved: movedOf(evidence),
          }),
          evidence,
          base: aSummary({ cases: 6, trials: trialsOf(6), receipts: { verified: 0, claimed: 0, of: 6 } }),
          head: aSummary({ cases: 6, trials: trialsOf(6), receipts: { verified: 0, claimed: 0, of: 6 } }),
        }),
        'support',
        6,
      ),
    ],
  });
}

function threeTrials(): PullRequestReport {
  return aReport({
    suites: [
      aSuite(
        compared({
          comparison: aComparison({
            verdict: 'regressed',
            cases: { paired: 60, added: 0, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } },
            steps: [
              aStep('tools', {
                paired: 60,
                discordant: null,
                pExact: null,
                base: { correct: 55.666, accuracy: 0.928 },
                head: { correct: 55, accuracy: 0.917 },
                reached: { paired: 60, base: 0.93, head: 0.92, delta: -0.011 },
              }),
              aStep('answer', {
                final: true,
                paired: 60,
                base: { correct: 51.333, accuracy: 0.8556 },
                head: { correct: 44.667, accuracy: 0.7444 },
                delta: -0.1111,
                interval: [-0.1902, -0.0371],
                discordant: null,
                p: 0.0041,
                pExact: null,
                pAdjusted: 0.0041,
                verdict: 'regressed',
                notes: [],
                ruledOut: 0.1902,
                reached: { paired: 57, base: 0.89, head: 0.79, delta: -0.1 },
                firstDeviation: { base: 7, head: 12 },
              }),
            ],
            completed: { ...ALL_COMPLETED, paired: 60 },
            moved: [
              ...Array.from(
                { length: 14 },
                (_, index) => ({ case: `order-${index}`, step: 'answer', from: 'correct', to: 'wrong' }) as const,
              ),
              ...Array.from(
                { length: 5 },
                (_, index) => ({ case: `order-${index + 20}`, step: 'answer', from: 'wrong', to: 'correct' }) as const,
              ),
            ],
          }),
          evidence: [
            { case: 'order-0', step: 'answer', direction: 'broke', expected: '42.50', base: '42.50', head: '45.20' },
            {
              case: 'order-1',
              step: 'answer',
              direction: 'broke',
              expected: { total: 12, currency: 'EUR', lines: 3 },
              base: { total: 12, currency: 'EUR', lines: 3 },
              head: { total: 12, currency: 'USD', lines: 3, note: 'converted' },
            },
            {
              case: 'order-20',
              step: 'answer',
              direction: 'fixed',
              expected: [{ name: 'get_order', arguments: { order_id: 'A-1182' } }],
              base: [],
              head: [{ name: 'get_order', arguments: { order_id: 'A-1182' } }],
              baseReason: 'no call of get_order',
            },
          ],
          base: aSummary({ cases: 60, trials: trialsOf(180), receipts: { verified: 180, claimed: 0, of: 180 } }),
          head: aSummary({ cases: 60, trials: trialsOf(180), receipts: { verified: 178, claimed: 0, of: 180 } }),
        }),
        'orders',
        60,
      ),
    ],
    exitCode: 1,
    failOn: ['step'],
    findings: [
      aFinding({ rule: 'step/regressed', suite: 'orders', subject: 'answer', message: '`answer` regressed', fix: '' }),
    ],
  });
}

function manyFindings(): PullRequestReport {
  return {
    ...nothingMoved(),
    findings: [
      aFinding({
        rule: 'pin/missing',
        message: '`prompts/guard.md` is pinned, and there is no such file',
        location: { file: 'evalgap.yml', line: 7, column: 15 },
        fix: 'Remove the entry, or bring the file back',
      }),
      aFinding({
        rule: 'pin/same-version',
        message: '`prompts/reply.md` changed and its version label did not',
        evidence: ['version: 3', 'sha256:9f2c1e07ab34 → sha256:77ab01c3d2e4'],
        location: { file: 'prompts/reply.md', line: 2 },
        fix: 'Give the new text a new `version`',
      }),
      aFinding({
        rule: 'set/duplicate',
        level: 'warning',
        message: '`refund-017` and `refund-018` ask the same (0.94 alike)',
        location: { file: 'evals/refund.jsonl', line: 18 },
        fix: 'Keep one of them',
      }),
      aFinding({
        rule: 'policy/changed',
        level: 'note',
        message: '`fail-on` loses `pin/missing`',
        location: { file: 'evalgap.yml', line: 30 },
        fix: 'Confirm that the gate is meant to open',
      }),
      aFinding({
        rule: 'pin/orphan',
        level: 'note',
        message: 'no suite uses the pin of `old`',
        location: { file: 'evalgap.yml', line: 12 },
        fix: 'Remove it',
      }),
    ],
    exitCode: 1,
  };
}

function notMeasuredStep(step: string) {
  return aStep(step, {
    paired: 0,
    base: { correct: 0, accuracy: null },
    head: { correct: 0, accuracy: null },
    delta: null,
    interval: null,
    discordant: null,
    p: null,
    pExact: null,
    pAdjusted: null,
    verdict: 'not-measured',
    notes: [],
    ruledOut: null,
    smallestVisible: null,
    casesNeeded: null,
    reached: { paired: 0, base: null, head: null, delta: null },
    firstDeviation: { base: 0, head: 0 },
  });
}

function trialsOf(planned: number) {
  return { planned, completed: planned, errored: 0, timedOut: 0, notRun: 0, ranAnotherPrompt: 0 };
}
