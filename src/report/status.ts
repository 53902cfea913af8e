import type { Finding } from '../rules/finding.ts';
import { failing } from '../rules/standing.ts';
import { percent, plural, points, range, signedPoints } from '../values/format.ts';
import { assertNever } from '../values/json.ts';
import { cut } from '../values/visible.ts';
import type { Ended, PullRequestReport, ReportProblem, SuiteReport } from './report.ts';
import { casesNotRun } from './sections/cases-not-run.ts';
import { endedIn } from './sections/ended.ts';
import { shardsLostIn } from './sections/lost-shards.ts';
import { type Compared, finalStep, stepsWith, verdictOf } from './sections/measured.ts';
import { isDrift } from './sections/pin-drift.ts';
import { isInterrupted, stoppedAfter } from './sections/stopped.ts';
import { isUnmeasured, shardsMissing } from './unmeasured.ts';
import { prose } from './words.ts';

export interface SuiteStatus {
  /** `success` means that nothing fails by `fail-on`; what was seen stands in the description. */
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  readonly description: string;
}

const LONGEST = 140;

/** The commit status of one suite: what its check came to, in one honest line. */
export function suiteStatus(report: PullRequestReport, suite: SuiteReport): SuiteStatus {
  const known = new Set(report.suites.map((one) => one.suite));
  const own = report.findings.filter((finding) => finding.suite === suite.suite);
  const bearing = [...own, ...report.findings.filter((finding) => !known.has(finding.suite))];
  const failed = failing(bearing, report.failOn);
  const [problem] = problemsOf(report, suite);
  const first = problem === undefined ? seen(suite) : `could not check: ${problem.message}`;
  const { measurement } = suite;
  const parts = [
    problem === undefined ? lostShards(suite) : '',
    first,
    measurement.kind === 'compared' ? casesNotRun(measurement).join('') : '',
    drift(own),
    failed.length > 0 ? `fails by ${ruleNames(failed)}` : '',
  ];
  const description = cut(prose(parts.filter((part) => part !== '').join('; '), 400), LONGEST);
  if (problem !== undefined || isUnmeasured(measurement)) return { state: 'error', description };
  if (failed.length > 0) return { state: 'failure', description };
  return { state: isOpen(suite) ? 'pending' : 'success', description };
}

/** Nothing is known yet: not measured, in part only, or until a budget was spent. Green would say that it was. */
function isOpen(suite: SuiteReport): boolean {
  const { measurement } = suite;
  if (shardsMissing(measurement) !== undefined) return true;
  if (measurement.kind === 'head-only' || measurement.kind === 'unaffected') return measurement.ended !== undefined;
  if (measurement.kind !== 'compared') return measurement.kind === 'pending';
  return isInterrupted(measurement.comparison) && verdictOf(suite) === 'inconclusive';
}

/** What kept this suite from being checked, beside what stands with the suite itself. */
export function problemsOf({ problems }: PullRequestReport, { suite }: SuiteReport): readonly ReportProblem[] {
  return problems.filter((problem) => problem.suite === undefined || problem.suite === suite);
}

function seen(suite: SuiteReport): string {
  const { measurement } = suite;
  switch (measurement.kind) {
    case 'failed':
      return `could not check: ${measurement.problems[0]?.message ?? 'the suite was not measured'}`;
    case 'not-run':
      return measurement.reason;
    case 'unaffected':
      return isUnmeasured(measurement)
        ? 'nothing was measured: no trial of the changed cases completed'
        : `${ending(measurement.ended)}nothing affected: ${measurement.reason}`;
    case 'pending':
      return `not measured yet: ${measurement.reason}`;
    case 'head-only': {
      const final = measurement.run.steps.find((step) => step.final);
      if (final === undefined || final.accuracy === null) return 'first run, no base: nothing was measured';
      return `${ending(measurement.ended)}first run, no base: ${final.step} ${percent(final.accuracy)} of ${plural(final.cases, 'case')}`;
    }
    case 'compared':
      return seenInComparison(measurement, suite);
    default:
      return assertNever(measurement);
  }
}

function ending(ended: Ended | undefined): string {
  return ended === undefined ? '' : `${endedIn(ended)}; `;
}

function seenInComparison(measured: Compared, suite: SuiteReport): string {
  const { comparison, head, margin } = measured;
  if (comparison.comparable !== true) return `not comparable: ${comparison.comparable.reason}`;
  if (head.trials.completed === 0) return 'nothing was measured: no trial of the head completed';
  const worse = stepsWith(comparison, 'regressed').map(({ step, delta }) => change(step, delta));
  const fell =
    comparison.completed.verdict === 'regressed' ? [change('completed trials', comparison.completed.delta)] : [];
  const early = stoppedAfter(comparison);
  if (worse.length + fell.length > 0) return `${[...worse.slice(0, 2), ...fell].join(', ')} points${early}`;
  const final = finalStep(comparison);
  if (final !== undefined && verdictOf(suite) === 'regressed')
    return `${final.step} got worse on the cases as they stood`;
  if (final === undefined || final.delta === null || final.interval === null) return 'nothing was measured';
  const figures = `${change(final.step, final.delta)} points`;
  if (final.verdict === 'inconclusive') return `inconclusive: ${figures} (${range(final.interval)})${early}`;
  return final.verdict === 'improved' ? `${figures}${early}` : `${figures}, within ±${points(margin)}`;
}

function lostShards({ measurement }: SuiteReport): string {
  const missing = shardsMissing(measurement);
  return missing === undefined ? '' : shardsLostIn(missing);
}

function change(step: string, delta: number | null): string {
  return delta === null ? step : `${step} ${signedPoints(delta)}`;
}

function drift(findings: readonly Finding[]): string {
  return findings.some(isDrift) ? 'pin drift' : '';
}

function ruleNames(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.length <= 2 ? rules.join(', ') : `${rules.slice(0, 2).join(', ')} and ${rules.length - 2} more`;
}
