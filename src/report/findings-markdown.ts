import { type Block, heading, list, paragraph } from './blocks.ts';
import type { CheckReport } from './check-report.ts';
import { toMarkdown } from './markdown.ts';
import { checkedSuites, checkOutcome } from './sections/check-outcome.ts';
import { findingWords } from './sections/finding-words.ts';
import { byFile } from './sections/findings-by-file.ts';
import { fixBlocks } from './sections/fixes.ts';
import { code, words } from './words.ts';

/** The findings of `evalgap check`, file by file. */
export function renderFindings(report: CheckReport): string {
  return toMarkdown([
    heading(3, words`Evalgap · ${checkOutcome(report)}`),
    ...fixBlocks(report.fixes),
    ...byFile(report.findings).flatMap(({ file, findings }): readonly Block[] => [
      paragraph(file === undefined ? words`Without a place in a file` : words`${code(file, 200)}`),
      list(findings.map(findingWords)),
    ]),
    ...checkedSuites(report).map(paragraph),
  ]);
}
