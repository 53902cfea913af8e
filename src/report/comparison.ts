import type { Finding } from '../rules/finding.ts';
import { heading } from './blocks.ts';
import { toMarkdown } from './markdown.ts';
import type { SuiteReport } from './report.ts';
import { headlineOf } from './sections/headline.ts';
import { readingNotes } from './sections/reading-notes.ts';
import { suiteSection } from './sections/suite-section.ts';
import { PLAIN, toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';

/** Two runs of one suite side by side, as `evalgap compare` prints them. */
export function renderComparison(suite: SuiteReport, findings: readonly Finding[] = []): string {
  return toMarkdown(blocksOf(suite, findings, { rows: 200, length: 120 }, true));
}

export function renderComparisonText(
  suite: SuiteReport,
  findings: readonly Finding[] = [],
  { columns = 80, style = PLAIN }: TextOptions = {},
): string {
  return toTerminal(blocksOf(suite, findings, { rows: 10, length: 300 }, false), columns, style);
}

function blocksOf(
  suite: SuiteReport,
  findings: readonly Finding[],
  moved: { readonly rows: number; readonly length: number },
  explained: boolean,
) {
  return [
    heading(3, headlineOf(suite).sentence),
    ...suiteSection(suite, findings, { baseName: 'base', moved, explained }).flatMap(({ blocks }) => blocks),
    ...readingNotes([suite], explained),
  ];
}
