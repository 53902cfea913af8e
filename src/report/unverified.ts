import type { Block } from './blocks.ts';
import { type Part, whole, withinBudget } from './budget.ts';
import type { CommentOptions } from './comment.ts';
import { leftOutNotice, pullRequestParts } from './document.ts';
import type { LeftOut } from './fit-report.ts';
import { toMarkdown } from './markdown.ts';
import type { Measurement, PullRequestReport, SuiteReport } from './report.ts';
import { levelCounts } from './sections/finding-words.ts';
import { type Origin, unverifiedNotice } from './sections/unverified.ts';
import { problemsOf, type SuiteStatus } from './status.ts';

export type { Origin };

/**
 * The comment on a pull request that was only looked at from within itself: our notice first, then its report one
 * heading lower. Addresses that the report brings along are replaced.
 */
export function renderUnverified(
  found: PullRequestReport,
  origin: Origin,
  { marker, limit = 60_000, leftOut }: CommentOptions & { readonly leftOut?: LeftOut },
): string {
  const report = inOwnWords(found, origin);
  const parts: readonly Part[] = [
    whole(...unverifiedNotice(origin, leftOut)),
    ...pullRequestParts(report, { baseName: 'merge base', moved: { rows: 200, length: 60 }, explained: true }).map(
      lower,
    ),
  ];
  const measure = (blocks: readonly Block[]) => toMarkdown(blocks).length;
  const blocks = withinBudget(parts, { limit: limit - marker.length - 1, measure, notice: leftOutNotice(report) });
  return `${marker}\n${toMarkdown(blocks)}`;
}

/** The status of a suite that is yet to be measured: neither good nor bad, whatever was reported. */
export function unverifiedStatus(report: PullRequestReport, suiteReport: SuiteReport, leftOut?: LeftOut): SuiteStatus {
  const { suite, measurement } = suiteReport;
  const known = new Set(report.suites.map((one) => one.suite));
  const bearing = report.findings.filter((finding) => finding.suite === suite || !known.has(finding.suite));
  const counted = levelCounts(bearing);
  const said =
    problemsOf(report, suiteReport).length > 0 || measurement.kind === 'failed'
      ? 'it could not be checked'
      : counted === ''
        ? 'no findings'
        : `${(leftOut?.findings ?? 0) > 0 ? 'at least ' : ''}${counted}`;
  return { state: 'pending', description: `not measured yet; reported without proof: ${said}` };
}

/** Sentences that would stand in a heading are ours, and so is every address. */
function inOwnWords(report: PullRequestReport, { runUrl }: Origin): PullRequestReport {
  return {
    ...report,
    fullReport: runUrl,
    suites: report.suites.map((suite) => ({ ...suite, measurement: reasonOfOurs(suite.measurement) })),
  };
}

function reasonOfOurs(measurement: Measurement): Measurement {
  switch (measurement.kind) {
    case 'not-run':
      return { ...measurement, reason: 'no agent: nothing was run' };
    case 'unaffected':
      return { ...measurement, reason: 'it reports that the pull request changes nothing an answer may depend on' };
    case 'pending':
      return { ...measurement, reason: 'its agent was not run, since the run had no access to secrets' };
    default:
      return measurement;
  }
}

function lower(part: Part): Part {
  return { blocks: part.blocks.map(oneLower), shorter: part.shorter };
}

function oneLower(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 4 } : block;
}
