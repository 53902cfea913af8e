import type { StepAlone } from '../compare/alone.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { NoiseFloor } from '../compare/noise-floor.ts';
import type { JudgeUse } from '../run/judge-scorer.ts';
import type { RunSummary } from '../run/summary.ts';
import { agreementOf } from '../scorers/judge/agreement.ts';
import type { Problem } from '../values/problem.ts';
import type { CheckReport } from './check-report.ts';
import type { Ended, PullRequestReport } from './report.ts';

/** One run file as `evalgap run` left it. */
export interface RunReport {
  readonly suite: string;
  readonly file: string;
  readonly summary: RunSummary;
  /** What each judge was asked; absent: the suite has none. */
  readonly judges?: readonly JudgeUse[];
  readonly durationMs: number;
  /** How much the agent differs from itself, where it was tried more than once. */
  readonly noise?: NoiseFloor;
  /** Each step given what is expected of those before it. */
  readonly alone?: readonly StepAlone[];
  /** Absent: it was run to its end. */
  readonly ended?: Ended;
  /** What qualifies the figures, a sentence each. */
  readonly remarks?: readonly string[];
}

/** A pin that was written, or would be; `null` where there was none. */
export interface PinChange {
  readonly suite: string;
  readonly prompt: string;
  readonly from: string | null;
  readonly to: string;
}

/** `comment` is the body as it would be posted; `problems` is there only when something could not be checked. */
export function pullRequestJson(report: PullRequestReport, comment: string): string {
  const problems = unmeasuredProblems(report);
  return printJson({
    version: 1,
    verdict: report.verdict ?? null,
    comparisons: report.suites.flatMap(({ measurement }) =>
      measurement.kind === 'compared' ? [measurement.comparison] : [],
    ),
    ...leftOut(report),
    ...endedEarly(report),
    ...withoutScore(report),
    findings: report.findings,
    comment,
    ...(problems.length === 0 ? {} : { problems }),
  });
}

/** `ended` is there only where a run that nothing was compared with ended early; a comparison has its `stopped`. */
function endedEarly({ suites }: PullRequestReport) {
  const ended = suites.flatMap(({ suite, measurement }) =>
    (measurement.kind === 'head-only' || measurement.kind === 'unaffected') && measurement.ended !== undefined
      ? [{ suite, ...measurement.ended }]
      : [],
  );
  return ended.length === 0 ? {} : { ended };
}

/** `notAffected` is there only when cases were left out, since nothing that they depend on was changed. */
function leftOut({ suites }: PullRequestReport) {
  const notAffected = suites.flatMap(({ suite, measurement }) => {
    if (measurement.kind === 'unaffected') return [{ suite, cases: measurement.cases, reason: measurement.reason }];
    if (measurement.kind !== 'compared' || measurement.notAffected === undefined) return [];
    return [{ suite, ...measurement.notAffected }];
  });
  return notAffected.length === 0 ? {} : { notAffected };
}

/** `notMeasured` is there only when a scorer gave no score at some step of a side: trials of those to be scored, and why. */
function withoutScore({ suites }: PullRequestReport) {
  const notMeasured = suites.flatMap(({ suite, measurement }) => {
    if (measurement.kind === 'head-only') return unscoredJson(suite, { head: measurement.run });
    if (measurement.kind === 'unaffected' && measurement.changed !== undefined) {
      return unscoredJson(suite, { base: measurement.changed.base, head: measurement.changed.head });
    }
    if (measurement.kind !== 'compared') return [];
    return unscoredJson(suite, { base: measurement.base, head: measurement.head });
  });
  return notMeasured.length === 0 ? {} : { notMeasured };
}

function unscoredJson(suite: string, sides: Readonly<Record<string, RunSummary>>) {
  return Object.entries(sides).flatMap(([side, { unscored = [] }]) =>
    unscored.map(({ step, trials, of, reasons }) => ({ suite, side, step, trials, of, reasons })),
  );
}

/** What kept the pull request from being checked, in all of it or in a suite. */
export function unmeasuredProblems({ problems, suites }: PullRequestReport): readonly Problem[] {
  return [
    ...problems,
    ...suites.flatMap(({ measurement }) => (measurement.kind === 'failed' ? measurement.problems : [])),
  ];
}

export function comparisonJson(comparison: Comparison): string {
  return printJson(comparison);
}

/** `problems` is there only when something could not be checked, `fixed` and `notFixed` when duplicates were to be removed. */
export function checkJson({ findings, waived = [], suites, fixes, problems = [] }: CheckReport): string {
  const byName = Object.fromEntries(
    suites.map(({ suite, cases, pins, notMeasured }) => [suite, { cases, pins, notMeasured }]),
  );
  const fixed = fixes === undefined ? {} : { fixed: fixes.removed, notFixed: fixes.left };
  return printJson({
    version: 1,
    findings,
    waived,
    suites: byName,
    ...fixed,
    ...(problems.length === 0 ? {} : { problems }),
  });
}

/** Trials that errored and those that timed out are one figure here; what was not measured has no key. */
export function runJson(runs: readonly RunReport[]): string {
  return printJson({
    version: 1,
    runs: runs.map(
      ({
        suite,
        file,
        summary: { trials, judges, unscored = [] },
        judges: asked = [],
        durationMs,
        noise,
        alone,
        ended,
        remarks = [],
      }) => ({
        suite,
        file,
        trials: trials.planned + (ended?.left ?? 0),
        completed: trials.completed,
        errored: trials.errored + trials.timedOut,
        notRun: trials.notRun,
        durationMs,
        ...(unscored.length === 0 ? {} : { notMeasured: unscored }),
        ...(asked.length === 0 ? {} : { judges: asked.map((use) => judgeJson(use, judges)) }),
        ...(noise === undefined ? {} : { noise }),
        ...(alone === undefined ? {} : { alone }),
        ...(ended === undefined ? {} : { ended }),
        ...(remarks.length === 0 ? {} : { remarks }),
      }),
    ),
  });
}

/** A judge beside people, and what it was asked; `kappa` and `interval` are null where they mean nothing. */
function judgeJson({ step, ...asked }: JudgeUse, onLabels: RunSummary['judges'] = []) {
  const counts = onLabels.find((judge) => judge.step === step)?.counts ?? [];
  return { step, ...agreementOf(counts), confusion: counts, ...asked };
}

export function pinJson(changed: readonly PinChange[]): string {
  return printJson({ version: 1, changed });
}

export function printJson(value: object): string {
  return JSON.stringify(value, null, 2);
}
