import type { Block } from './blocks.ts';
import { withinBudget } from './budget.ts';
import { leftOutNotice, pullRequestParts } from './document.ts';
import { toMarkdown } from './markdown.ts';
import type { PullRequestReport } from './report.ts';

/** GitHub drops a step's summary whole above 1 MiB; other steps of the job do not share it. */
const LIMIT = 1_048_576;

/** The job summary: as the comment, with more of the cases that moved. `limit` counts UTF-8 bytes. */
export function renderSummary(report: PullRequestReport, limit = LIMIT): string {
  const parts = pullRequestParts(report, {
    baseName: 'merge base',
    moved: { rows: 1_000, length: 300 },
    explained: true,
  });
  const measure = (blocks: readonly Block[]) => Buffer.byteLength(toMarkdown(blocks));
  return toMarkdown(withinBudget(parts, { limit, measure, notice: leftOutNotice(report) }));
}
