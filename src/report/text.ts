import { pullRequestParts } from './document.ts';
import type { PullRequestReport } from './report.ts';
import { PLAIN, type TerminalStyle, toTerminal } from './terminal.ts';

export interface TextOptions {
  readonly columns?: number;
  /** Colours where the terminal has them. */
  readonly style?: TerminalStyle;
}

/** The report for a terminal. Only the first cases that moved are listed. */
export function renderText(report: PullRequestReport, { columns = 80, style = PLAIN }: TextOptions = {}): string {
  const parts = pullRequestParts(report, {
    baseName: 'merge base',
    moved: { rows: 10, length: 300 },
    explained: false,
  });
  return toTerminal(
    parts.flatMap(({ blocks }) => blocks),
    columns,
    style,
  );
}
