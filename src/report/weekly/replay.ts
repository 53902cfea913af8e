import { plural } from '../../values/format.ts';
import { type Block, heading, leftColumn, list, paragraph, rightColumn, table } from '../blocks.ts';
import type { WeeklyCause } from '../issue/weekly-issue.ts';
import { toMarkdown } from '../markdown.ts';
import { toTerminal } from '../terminal.ts';
import type { TextOptions } from '../text.ts';
import { capital, code, joined, listedUpTo, sentence, type Words, words } from '../words.ts';
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
  const rows = rowsOf(weeks);
  const silent = weeks.filter(({ issues }) => issues.every(({ action }) => action === 'none'));
  const unknown = silent.filter(({ issues }) => issues.some(({ why }) => why === 'unknown')).length;
  const quiet = silent.length - unknown;
  return [
    heading(
      3,
      words`Evalgap · Over ${plural(weeks.length, 'week')} the review would have opened ${plural(totals.opened, 'issue')}, updated ${totals.updated} and closed ${totals.closed}`,
    ),
    paragraph(
      words`In ${quiet} of ${plural(weeks.length, 'week')} it would have written nothing.${
        unknown === 0 ? '' : ` In ${unknown} more it could not have told, since cases of these weeks cannot be read.`
      }${weeks.length < asked ? ` The history holds ${weeks.length} of the ${asked} weeks asked for.` : ''} Config and thresholds are those of today.`,
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            [
              leftColumn('week'),
              leftColumn('reviewed'),
              leftColumn('suite'),
              leftColumn('issue'),
              rightColumn('eval lag'),
              leftColumn('for'),
            ],
            rows,
          ),
        ]),
    ...(remarks.length === 0 ? [] : [list(remarks.map((remark) => capital([sentence(remark)])))]),
  ];
}

const MOST_CAUSES = 3;

/** The weeks in which something would have been written, each with what was new in it. */
function rowsOf(weeks: ReplayReport['weeks']): readonly (readonly Words[])[] {
  const before = new Map<string, readonly WeeklyCause[]>();
  return weeks.flatMap(({ week, asOf, issues }) =>
    issues
      .filter(({ action }) => action !== 'none')
      .map((issue): readonly Words[] => {
        const identity = JSON.stringify([issue.suite, issue.cause ?? null]);
        const known = before.get(identity) ?? [];
        before.set(identity, issue.causes);
        const lag = issue.figures?.lagDays ?? null;
        return [
          words`${week}`,
          words`${dayOf(asOf)}`,
          words`${code(issue.suite)}`,
          outcomeWords(issue, true),
          words`${lag === null ? 'none' : plural(lag, 'day')}`,
          issue.action === 'close' ? words`–` : issue.action === 'update' ? news(issue, known) : named(issue.causes),
        ];
      }),
  );
}

/** Why an issue that stands was written again. */
function news({ causes }: ReviewedIssue, known: readonly WeeklyCause[]): Words {
  const keysOf = (some: readonly WeeklyCause[]) => new Set(some.map(({ finding }) => finding.key));
  const [was, is] = [keysOf(known), keysOf(causes)];
  const commits = new Map(known.map((cause) => [cause.finding.key, cause.commits.length]));
  const parts = [
    prefixed(
      'new: ',
      causes.filter(({ finding }) => !was.has(finding.key)),
    ),
    prefixed(
      'moved again: ',
      causes.filter(
        ({ finding: { key }, commits: now }) => was.has(key) && now.length > (commits.get(key) ?? now.length),
      ),
    ),
    prefixed(
      'no longer: ',
      known.filter(({ finding }) => !is.has(finding.key)),
    ),
  ].filter((part) => part.length > 0);
  return parts.length === 0 ? words`its figures` : joined(parts, '; ');
}

function prefixed(prefix: string, causes: readonly WeeklyCause[]): Words {
  return causes.length === 0 ? [] : words`${prefix}${named(causes)}`;
}

function named(causes: readonly WeeklyCause[]): Words {
  if (causes.length === 0) return words`–`;
  const names = causes.map(({ finding: { rule, subject } }) =>
    isAboutSet(rule) ? words`${code(rule)}` : words`${code(rule)} of ${code(subject, 60)}`,
  );
  return listedUpTo(MOST_CAUSES, names);
}

/** Rules about the set as a whole, whose findings have no subject that says more. */
function isAboutSet(rule: string): boolean {
  return rule.startsWith('stale/') && !rule.endsWith('-moved');
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
