import type { Finding } from '../rules/finding.ts';
import { visibleLine } from '../values/visible.ts';
import { paragraph } from './blocks.ts';
import type { CheckReport } from './check-report.ts';
import { displayWidth, hang, wrap } from './lines.ts';
import { checkedSuites, checkOutcomeByRule, hiddenFailures } from './sections/check-outcome.ts';
import { adviceOnce, byFile, type FileFindings } from './sections/findings-by-file.ts';
import { fixBlocks } from './sections/fixes.ts';
import { problemBlocks } from './sections/problem-list.ts';
import { waivedFindings } from './sections/waived.ts';
import { PLAIN, type TerminalStyle, toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { prose, sentence } from './words.ts';

/**
 * What `evalgap check` says on a terminal: what could not be checked, then the findings by file, each with its place,
 * level, rule and message, and once what to do about all of their kind.
 */
export function renderFindingsText(report: CheckReport, { columns = 80, style = PLAIN }: TextOptions = {}): string {
  const first = [...problemBlocks(report.problems), ...fixBlocks(report.fixes)];
  const last = [
    checkOutcomeByRule(report),
    hiddenFailures(report),
    ...waivedFindings(report),
    ...checkedSuites(report),
  ];
  const ofSuite = report.suites.length > 1 ? (suite: string) => ` of ${prose(suite, 80)}` : () => '';
  return [
    ...(first.length === 0 ? [] : [toTerminal(first, columns, style)]),
    ...adviceOnce(byFile(report.findings)).map((file) => fileText(file, ofSuite, columns, style)),
    toTerminal(last.filter((words) => words.length > 0).map(paragraph), columns, style),
  ].join('\n\n');
}

function fileText(
  { file, findings }: FileFindings,
  ofSuite: (suite: string) => string,
  columns: number,
  style: TerminalStyle,
): string {
  const places = findings.map(placeOf);
  const width = Math.max(...places.map(displayWidth));
  const lines = findings.map((finding, index) => {
    const place = (places[index] ?? '').padEnd(width);
    const rule = `${finding.rule}${finding.suite === '' ? '' : ofSuite(finding.suite)}`;
    return findingText({ ...finding, rule }, `  ${place}${width === 0 ? '' : '  '}`, columns, style);
  });
  return [style.strong(file === undefined ? 'without a place in a file' : visibleLine(file)), ...lines].join('\n');
}

/** `level  message  rule`, then its evidence and its fix below. */
function findingText(finding: Finding, label: string, columns: number, style: TerminalStyle): string {
  const { level, rule, message, evidence, fix } = finding;
  const room = Math.max(30, columns - label.length - LEVEL_WIDTH);
  const plain = (text: string) => ({ text, style: (same: string) => same });
  const quiet = (text: string) => ({ text, style: style.dim });
  const body = [
    wrap([plain(prose(message)), plain('  '), quiet(rule)], room),
    ...evidence.slice(0, MOST_EVIDENCE).map((line) => wrap([quiet(prose(line, 300))], room)),
    ...(fix === '' ? [] : [hang('→ ', wrap([plain(sentence(fix))], room - 2))]),
  ].join('\n');
  const shown =
    level === 'note' ? level.padEnd(LEVEL_WIDTH) : style.strong(level) + ' '.repeat(LEVEL_WIDTH - level.length);
  return indent(`${label}${shown}`, label.length + LEVEL_WIDTH, body);
}

const LEVEL_WIDTH = 'warning  '.length;
const MOST_EVIDENCE = 5;

function placeOf({ location }: Finding): string {
  if (location?.line === undefined) return '';
  return location.column === undefined ? String(location.line) : `${location.line}:${location.column}`;
}

function indent(first: string, width: number, text: string): string {
  return first + text.replaceAll('\n', `\n${' '.repeat(width)}`);
}
