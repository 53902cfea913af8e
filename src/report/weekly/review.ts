import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import type { Problem } from '../../values/problem.ts';
import { type Block, heading, leftColumn, list, paragraph, rightColumn, table } from '../blocks.ts';
import { lookAtBlocks } from '../issue/look-at-part.ts';
import { staleSince } from '../issue/weekly-issue.ts';
import { toMarkdown } from '../markdown.ts';
import { problemWords } from '../sections/problem-list.ts';
import { toTerminal } from '../terminal.ts';
import type { TextOptions } from '../text.ts';
import { capital, code, link, listed, listedUpTo, sentence, type Words, words } from '../words.ts';
import { outcomeWords } from './outcome-words.ts';
import type { ReviewedIssue, ReviewReport } from './review-report.ts';

/** GitHub drops a step's summary whole above 1 MiB. */
const LIMIT = 900_000;
const MOST_ROWS = 50;
const MOST_NAMED = 3;

/** A weekly review as Markdown: every suite in a table, and in full what was not written where it belongs. */
export function renderReview(report: ReviewReport, limit = LIMIT): string {
  const parts = [toMarkdown(overview(report))];
  let room = limit - Buffer.byteLength(parts[0] ?? '');
  for (const { text } of unwritten(report)) {
    const part = `${toMarkdown([heading(4, words`${code(text.title, 300)}`)])}\n\n${text.body}`;
    room -= Buffer.byteLength(part) + 2;
    if (room < 0) {
      parts.push(toMarkdown([paragraph(words`More texts were left out for length.`)]));
      break;
    }
    parts.push(part);
  }
  return parts.join('\n\n');
}

/** The same for a terminal; the texts stand there letter by letter, as they would be written. */
export function renderReviewText(report: ReviewReport, { columns = 80, style }: TextOptions = {}): string {
  const rule = '─'.repeat(Math.min(columns, 80));
  const texts = unwritten(report).map(({ text }) => [rule, text.title, '', text.body, rule].join('\n'));
  return [toTerminal(overview(report), columns, style), ...texts].join('\n\n');
}

function overview(report: ReviewReport): readonly Block[] {
  const { issues, asOf, config, remarks } = report;
  const problems = unique([...report.problems, ...issues.flatMap((issue) => issue.problems)]);
  const said = [...remarks, ...issues.flatMap((issue) => issue.remarks)];
  return [
    heading(3, words`Evalgap · ${headlineOf(report)}`),
    paragraph(
      words`Weekly review of ${code(config)} as of ${dayOf(new Date(asOf))}.${report.written ? '' : ' Nothing was written; this is what would be, were there no issue yet.'}`,
    ),
    table(
      [leftColumn('suite'), rightColumn('eval lag'), rightColumn('objective met'), leftColumn('issue')],
      issues
        .slice(0, MOST_ROWS)
        .map((issue) => [nameOf(issue), lagOf(issue), objectiveOf(issue), issueOf(issue, report)]),
    ),
    ...(issues.length <= MOST_ROWS ? [] : [paragraph(words`And ${plural(issues.length - MOST_ROWS, 'more issue')}.`)]),
    ...(problems.length === 0 ? [] : [list(problems.map(problemWords))]),
    ...(said.length === 0 ? [] : [list(said.map((remark) => capital([sentence(remark)])))]),
    ...issues.slice(0, MOST_ROWS).flatMap((issue) => toLookAt(issue, issues.length)),
  ];
}

/** What stands in no issue, since there is none to write or it says the rest already. */
function toLookAt({ suite, text, lookAt }: ReviewedIssue, of: number): readonly Block[] {
  const blocks = text === undefined ? lookAtBlocks(lookAt) : [];
  return blocks.length === 0 || of === 1 ? blocks : [heading(4, words`${code(suite)}`), ...blocks];
}

/** Several suites may share one problem. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function headlineOf({ issues, isWhole }: ReviewReport): Words {
  const named = (which: (issue: ReviewedIssue) => boolean) => [
    ...new Set(issues.flatMap((issue) => (which(issue) ? issue.suite : []))),
  ];
  const [stale, unknown, all] = [named(isStale), named(({ why }) => why === 'unknown'), named(() => true)];
  const fresh = isWhole ? 'is fresh' : 'shows nothing stale, and not all was looked at';
  if (all.length === 1) {
    const late = issues.some((issue) => isStale(issue) && staleSince(issue) !== undefined);
    const is =
      unknown.length > 0 ? 'could not be judged' : stale.length === 0 ? fresh : late ? 'is stale' : 'wants a look';
    return words`${code(all[0] ?? '')} ${is}`;
  }
  if (stale.length + unknown.length === 0)
    return words`None of ${all.length} suites ${isWhole ? 'is stale' : 'shows anything stale, and not all was looked at'}`;
  return listed(
    [
      counted(stale, all.length, stale.length === 1 ? 'is stale' : 'are stale'),
      counted(unknown, all.length, 'could not be judged'),
    ].filter((part) => part.length > 0),
  );
}

function counted(suites: readonly string[], of: number, what: string): Words {
  if (suites.length === 0) return [];
  return words`${suites.length} of ${of} suites ${what} (${listedUpTo(
    MOST_NAMED,
    suites.map((suite) => code(suite)),
  )})`;
}

/** What only speaks where an issue stands anyway makes no suite stale. */
function isStale({ action, why, causes }: ReviewedIssue): boolean {
  return causes.length > 0 && action !== 'close' && why !== 'fresh' && why !== 'unknown';
}

function nameOf({ suite, cause }: ReviewedIssue): Words {
  return cause === undefined ? words`${code(suite)}` : words`${code(suite)}, ${code(cause, 120)}`;
}

function lagOf({ figures, why }: ReviewedIssue): Words {
  if (figures === undefined) return words`–`;
  if (why === 'unknown') return words`not known`;
  return words`${figures.lagDays === null ? 'none' : plural(figures.lagDays, 'day')}`;
}

function objectiveOf({ figures }: ReviewedIssue): Words {
  if (figures === undefined) return words`–`;
  const { met, of, unknown } = figures.weeks;
  const unseen = unknown === 0 ? '' : `, ${unknown} not known`;
  return words`${of === 0 ? 'no week is over' : `${met} of ${plural(of, 'week')}${unseen}`}`;
}

function issueOf(issue: ReviewedIssue, { written }: ReviewReport): Words {
  const outcome = outcomeWords(issue, written);
  const { number, url, why, causes } = issue;
  if (why === 'fresh' && issue.action === 'none' && causes.length > 0) {
    const rules = [...new Set(causes.map(({ finding }) => finding.rule))].map((rule) => code(rule));
    return words`${outcome} for ${listed(rules)} alone`;
  }
  return number === undefined || url === undefined ? outcome : words`${link(`#${number}`, url)} ${outcome}`;
}

interface Unwritten {
  readonly text: { readonly title: string; readonly body: string };
}

/** Texts that stand nowhere else. */
function unwritten({ issues, written }: ReviewReport): readonly Unwritten[] {
  return issues.flatMap(({ text, why }) => (text !== undefined && (!written || why === 'refused') ? [{ text }] : []));
}
