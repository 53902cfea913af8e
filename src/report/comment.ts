import type { Block } from './blocks.ts';
import { withinBudget } from './budget.ts';
import { leftOutNotice, pullRequestParts } from './document.ts';
import { toMarkdown } from './markdown.ts';
import type { PullRequestReport } from './report.ts';

export interface CommentOptions {
  /** First line of the body, by which the comment is found again. */
  readonly marker: string;
  /** Longest body in UTF-16 units; GitHub refuses more than 65,536 characters. */
  readonly limit?: number;
}

/** The pull-request comment: the verdict first, detail left out in a fixed order until it fits. */
export function renderComment(report: PullRequestReport, { marker, limit = 60_000 }: CommentOptions): string {
  const parts = pullRequestParts(report, { baseName: 'merge base', moved: { rows: 200, length: 60 }, explained: true });
  const measure = (blocks: readonly Block[]) => toMarkdown(blocks).length;
  const blocks = withinBudget(parts, { limit: limit - marker.length - 1, measure, notice: leftOutNotice(report) });
  return `${marker}\n${toMarkdown(blocks)}`;
}
