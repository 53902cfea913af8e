import type { Finding } from '../rules/finding.ts';
import { count } from '../values/format.ts';
import { type Block, details, heading, list, paragraph } from './blocks.ts';
import type { CheckReport } from './check-report.ts';
import { toMarkdown } from './markdown.ts';
import { checkedSuites, checkOutcome, hiddenFailures, shownRules } from './sections/check-outcome.ts';
import { findingWords, findingWordsOfSuite } from './sections/finding-words.ts';
import { adviceOnce, byFile } from './sections/findings-by-file.ts';
import { fixBlocks } from './sections/fixes.ts';
import { problemBlocks } from './sections/problem-list.ts';
import { waivedFindings } from './sections/waived.ts';
import { code, type Words, words } from './words.ts';

/** More of one rule in one file are folded. */
const MOST_IN_SIGHT = 10;

/** What could not be checked, then the findings of `evalgap check`, file by file. */
export function renderFindings(report: CheckReport): string {
  const wordsOf = report.suites.length > 1 ? findingWordsOfSuite : findingWords;
  const counts = [shownRules(report), hiddenFailures(report)].filter((some) => some.length > 0);
  return toMarkdown([
    heading(3, words`Evalgap · ${checkOutcome(report)}`),
    ...counts.map(paragraph),
    ...problemBlocks(report.problems),
    ...fixBlocks(report.fixes),
    ...adviceOnce(byFile(report.findings)).flatMap(({ file, findings }): readonly Block[] => [
      paragraph(file === undefined ? words`Without a place in a file` : words`${code(file, 200)}`),
      ...findingBlocks(findings, wordsOf),
    ]),
    ...[...waivedFindings(report), ...checkedSuites(report)].map(paragraph),
  ]);
}

function findingBlocks(findings: readonly Finding[], wordsOf: (finding: Finding) => Words): readonly Block[] {
  const inSight: Finding[] = [];
  const ofRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const some = ofRule.get(finding.rule) ?? [];
    if (some.length < MOST_IN_SIGHT) inSight.push(finding);
    some.push(finding);
    ofRule.set(finding.rule, some);
  }
  const folded = [...ofRule].flatMap(([rule, all]): readonly Block[] => {
    const more = all.slice(MOST_IN_SIGHT);
    return more.length === 0
      ? []
      : [details(words`${count(more.length)} more ${code(rule)}`, [list(more.map(wordsOf))])];
  });
  return [list(inSight.map(wordsOf)), ...folded];
}
