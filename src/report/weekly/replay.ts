import { plural } from '../../values/format.ts';
import { type Block, heading, leftColumn, list, paragraph, rightColumn, table } from '../blocks.ts';
import { toMarkdown } from '../markdown.ts';
import { toTerminal } from '../terminal.ts';
import type { TextOptions } from '../text.ts';
import { capital, code, listedUpTo, sentence, type Words, words } from '../words.ts';
import { outcomeWords } from './outcome-words.ts';
import type { ReviewedIssue, ReviewReport } from './review-report.ts';

/** The weekly review over the past. */
export interface ReplayReport {
  readonly config: string;
  /** How many weeks were asked for. */
  readonly asked: number;
  /** Oldest first. */
  readonly weeks: readonly (ReviewReport & { readonly week: string })[];
  readonly totals: { readonly opened: number; readonly updated: number; readonly closed: number };
  readonly remarks: readonly string[];
}

/** What the review would have done, week by week: the weeks in which it would have written something. */
export function renderReplay(report: ReplayReport): string {
  return toMarkdown(blocksOf(report));
}

export function renderReplayText(report: ReplayReport, { columns, style }: TextOptions = {}): string {
  return toTerminal(blocksOf(report), columns, style);
}

function blocksOf(report: ReplayReport): readonly Block[] {
  const { weeks, totals, asked, remarks } = report;
  const rows = weeks.flatMap(({ week, issues }) =>
    issues.filter(({ action }) => action !== 'none').map((issue) => rowOf(week, issue)),
  );
  const quiet = weeks.filter(({ issues }) => issues.every(({ action }) => action === 'none')).length;
  const unknown = weeks.filter(({ issues }) => issues.some(({ why }) => why === 'unknown')).length;
  return [
    heading(
      3,
      words`Evalgap · Over ${plural(weeks.length, 'week')} the review would have opened ${plural(totals.opened, 'issue')}, brought ${totals.updated} up to date and closed ${totals.closed}`,
    ),
    paragraph(
      words`In ${quiet} of ${plural(weeks.length, 'week')} it would have written nothing.${
        unknown === 0 ? '' : ` In ${unknown} the cases could not be read, and nothing is known.`
      }${weeks.length < asked ? ` The history holds ${weeks.length} of the ${asked} weeks asked for.` : ''} Config and thresholds are those of today.`,
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            [
              leftColumn('week'),
              leftColumn('suite'),
              leftColumn('issue'),
              rightColumn('eval lag'),
              leftColumn('causes'),
            ],
            rows,
          ),
        ]),
    ...(remarks.length === 0 ? [] : [list(remarks.map((remark) => capital([sentence(remark)])))]),
  ];
}

const MOST_CAUSES = 3;

function rowOf(week: string, issue: ReviewedIssue): readonly Words[] {
  const { suite, figures, causes } = issue;
  const lag = figures?.lagDays ?? null;
  const named = causes.map(({ finding }) => words`${code(finding.rule)} ${code(finding.subject, 60)}`);
  return [
    words`${week}`,
    words`${code(suite)}`,
    outcomeWords(issue, true),
    words`${lag === null ? 'none' : plural(lag, 'day')}`,
    named.length === 0 ? words`–` : listedUpTo(MOST_CAUSES, named),
  ];
}
