import type { Comparison } from '../compare/comparison.ts';
import type { Finding } from '../rules/finding.ts';
import type { WaivedFinding } from '../rules/standing.ts';
import { mapTexts } from '../run/map-texts.ts';
import type { JudgeOnLabels } from '../run/run-file.ts';
import type { Unscored } from '../run/summary.ts';
import type { Json } from '../values/json.ts';
import type { Location, Problem } from '../values/problem.ts';
import type { Fixes } from './check-report.ts';
import { maskSubject, maskSubjects } from './private-subjects.ts';
import { redactAlone, redactNoise } from './redact-repeated.ts';
import type { Measurement, MovedEvidence, PullRequestReport, RunSummary, SuiteReport } from './report.ts';

type Redact = (text: string) => string;

/**
 * The same report with `redact` done to every text in it that a file, an agent or a model may have written. It has to
 * be done before rendering: what is escaped or cut no longer reads like the secret, and still gives it away. Names of
 * suites, rules and revisions stay as they are, and so does every word that Evalgap itself decides by.
 */
export function redactReport(report: PullRequestReport, redact: Redact): PullRequestReport {
  const redacted = {
    ...report,
    suites: report.suites.map((suite) => ofSuite(suite, redact)),
    findings: redactFindings(report.findings, redact),
    problems: redactProblems(report.problems, redact),
  };
  return texts(redacted, ['fullReport'], redact);
}

export function redactProblems(problems: readonly Problem[], redact: Redact): readonly Problem[] {
  return problems.map((problem) => located(texts(problem, ['message', 'expected', 'remedy'], redact), redact));
}

export function redactFindings(findings: readonly Finding[], redact: Redact): readonly Finding[] {
  return maskSubjects(findings).map((finding) => {
    const evidence = finding.evidence.map(redact);
    return located({ ...texts(finding, ['subject', 'key', 'message', 'fix'], redact), evidence }, redact);
  });
}

function ofSuite(suite: SuiteReport, redact: Redact): SuiteReport {
  const { measurement, remarks, production } = suite;
  return {
    ...suite,
    measurement: ofMeasurement(measurement, redact),
    ...(remarks === undefined ? {} : { remarks: remarks.map(redact) }),
    ...(production?.kind === 'not-told' ? { production: texts(production, ['reason'], redact) } : {}),
  };
}

export function redactWaived(waived: readonly WaivedFinding[], redact: Redact): readonly WaivedFinding[] {
  return waived.map((one) => texts({ ...one, subject: maskSubject(one) }, ['subject', 'reason'], redact));
}

export function redactFixes({ removed, left }: Fixes, redact: Redact): Fixes {
  return {
    removed: removed.map((one) => texts(one, ['id', 'file', 'keeps'], redact)),
    left: left.map((one) => texts(one, ['id', 'file', 'keeps', 'reason'], redact)),
  };
}

function ofMeasurement(measurement: Measurement, redact: Redact): Measurement {
  switch (measurement.kind) {
    case 'not-run':
    case 'pending':
      return texts(measurement, ['reason'], redact);
    case 'unaffected': {
      const { changed, remarks } = measurement;
      return {
        ...texts(measurement, ['reason'], redact),
        ...(changed === undefined
          ? {}
          : { changed: { ...changed, base: ofRun(changed.base, redact), head: ofRun(changed.head, redact) } }),
        remarks: remarks.map(redact),
      };
    }
    case 'failed':
      return { ...measurement, problems: redactProblems(measurement.problems, redact) };
    case 'head-only':
      return { ...texts(measurement, ['reason'], redact), run: ofRun(measurement.run, redact) };
    case 'compared':
      return {
        ...measurement,
        comparison: ofComparison(measurement.comparison, redact),
        base: ofRun(measurement.base, redact),
        head: ofRun(measurement.head, redact),
        evidence: measurement.evidence.map((row) => ofEvidence(row, redact)),
        mutating: measurement.mutating.map(redact),
        ...(measurement.notAffected === undefined
          ? {}
          : { notAffected: texts(measurement.notAffected, ['reason'], redact) }),
        ...(measurement.noise === undefined ? {} : { noise: redactNoise(measurement.noise, redact) }),
        ...(measurement.alone === undefined ? {} : { alone: redactAlone(measurement.alone, redact) }),
        remarks: measurement.remarks.map(redact),
      };
  }
}

function ofComparison(comparison: Comparison, redact: Redact): Comparison {
  const { comparable } = comparison;
  return {
    ...comparison,
    comparable: comparable === true ? true : texts(comparable, ['reason'], redact),
    steps: comparison.steps.map((step) => texts(step, ['step'], redact)),
    slices: comparison.slices.map((slice) => texts(slice, ['tag'], redact)),
    moved: comparison.moved.map((row) => texts(row, ['case', 'step'], redact)),
    deviationMoved: comparison.deviationMoved.map((row) => texts(row, ['from', 'to'], redact)),
  };
}

function ofRun(run: RunSummary, redact: Redact): RunSummary {
  return {
    ...run,
    errors: run.errors.map((error) => texts(error, ['reason', 'example'], redact)),
    steps: run.steps.map((step) => texts(step, ['step'], redact)),
    ...(run.unscored === undefined ? {} : { unscored: run.unscored.map((step) => ofUnscored(step, redact)) }),
    ...(run.judges === undefined ? {} : { judges: run.judges.map((judge) => ofJudge(judge, redact)) }),
  };
}

function ofUnscored(unscored: Unscored, redact: Redact): Unscored {
  return {
    ...texts(unscored, ['step'], redact),
    reasons: unscored.reasons.map((reason) => texts(reason, ['reason'], redact)),
  };
}

function ofJudge(judge: JudgeOnLabels, redact: Redact): JudgeOnLabels {
  return {
    step: redact(judge.step),
    counts: judge.counts.map((count) => ({
      ...texts(count, ['human'], redact),
      judge: count.judge === null ? null : redact(count.judge),
    })),
  };
}

/** What was expected and answered is JSON of any shape, keys included. */
function ofEvidence(row: MovedEvidence, redact: Redact): MovedEvidence {
  const { expected, base, head, ...named } = row;
  const values = Object.entries({ expected, base, head }).flatMap(([side, value]) =>
    value === undefined ? [] : [[side, mapTexts(value, redact)] as const],
  );
  return {
    ...texts(named, ['case', 'step', 'baseReason', 'headReason'], redact),
    ...(Object.fromEntries(values) as Readonly<Record<string, Json>>),
  };
}

function located<Of extends { readonly location?: Location }>(value: Of, redact: Redact): Of {
  return value.location === undefined ? value : { ...value, location: texts(value.location, ['file'], redact) };
}

/** The keys are those of texts alone; what is not there stays away. */
function texts<Of extends object>(value: Of, keys: readonly TextKey<Of>[], redact: Redact): Of {
  const changed = keys.flatMap((key) => {
    const text: unknown = value[key];
    return typeof text === 'string' ? [[key, redact(text)] as const] : [];
  });
  return { ...value, ...Object.fromEntries(changed) };
}

type TextKey<Of> = { [Key in keyof Of]-?: string extends Of[Key] ? Key : never }[keyof Of];
