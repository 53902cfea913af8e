import type { Finding } from '../rules/finding.ts';
import { count } from '../values/format.ts';
import type { Measurement, PullRequestReport, SuiteReport } from './report.ts';
import { atLevel, SHOWN_LEVELS } from './sections/finding-words.ts';
import { worstFirst } from './sections/worst-first.ts';

/** How much was left out of a report that is too long to be handed over whole. */
export interface LeftOut {
  readonly suites: number;
  readonly findings: number;
  readonly problems: number;
}

/** The most that a report may hold of each. */
export interface Extent {
  readonly suites: number;
  readonly findings: number;
  /** Of the report, and of each suite. */
  readonly problems: number;
  /** Lines of a finding. */
  readonly evidence: number;
  /** Rows of moved cases in a suite. */
  readonly moved: number;
  /** Whether the outputs of moved cases are kept. */
  readonly outputs: boolean;
}

/** The report within an extent: the suites that came out worst and the loudest findings are kept. */
export function fitReport(
  report: PullRequestReport,
  extent: Extent,
): { readonly report: PullRequestReport; readonly leftOut: LeftOut } {
  const kept = new Set(worstFirst(report.suites).slice(0, extent.suites));
  const suites = report.suites.filter((suite) => kept.has(suite));
  const findings = loudest(ofSuites(report, suites), extent.findings);
  const problems = report.problems.slice(0, extent.problems);
  return {
    report: {
      ...report,
      suites: suites.map((suite) => ({ ...suite, measurement: fitMeasurement(suite.measurement, extent) })),
      findings: findings.map((finding) => ({ ...finding, evidence: finding.evidence.slice(0, extent.evidence) })),
      problems,
    },
    leftOut: {
      suites: report.suites.length - suites.length,
      findings: report.findings.length - findings.length,
      problems: [report.problems, ...suites.map(problemsIn)]
        .map(({ length }) => Math.max(0, length - extent.problems))
        .reduce((sum, more) => sum + more, 0),
    },
  };
}

/** A finding of a suite that is left out would otherwise count as one of all suites. */
function ofSuites({ suites: all, findings }: PullRequestReport, kept: readonly SuiteReport[]): readonly Finding[] {
  const names = new Set(kept.map(({ suite }) => suite));
  const leftOut = new Set(all.map(({ suite }) => suite).filter((suite) => !names.has(suite)));
  return findings.filter(({ suite }) => !leftOut.has(suite));
}

/** In the order in which they were. */
function loudest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const silent = findings.filter(({ level }) => level === 'off');
  const byLevel = [...SHOWN_LEVELS.flatMap((level) => atLevel(findings, level)), ...silent];
  const kept = new Set(byLevel.slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

function fitMeasurement(measurement: Measurement, { problems, moved, outputs }: Extent): Measurement {
  if (measurement.kind === 'failed') return { ...measurement, problems: measurement.problems.slice(0, problems) };
  if (measurement.kind !== 'compared') return measurement;
  const { comparison, evidence, remarks } = measurement;
  const more = comparison.moved.length - moved;
  return {
    ...measurement,
    comparison: { ...comparison, moved: comparison.moved.slice(0, moved) },
    evidence: outputs ? evidence : [],
    remarks:
      more > 0
        ? [...remarks, `${count(more)} rows of moved cases are left out here, since the report was too long.`]
        : remarks,
  };
}

function problemsIn({ measurement }: SuiteReport): readonly unknown[] {
  return measurement.kind === 'failed' ? measurement.problems : [];
}
