import { dayOf } from '../../values/days.ts';
import { lookAtJson } from '../issue/look-at-part.ts';
import { printJson } from '../json.ts';
import type { ReviewedIssue, ReviewReport } from './review-report.ts';

/** What `evalgap weekly --format json` prints. `title` and `body` are there where something is or would be written. */
export function reviewJson({ asOf, issues, problems, remarks }: ReviewReport): string {
  return printJson({
    version: 1,
    asOf: new Date(asOf).toISOString(),
    issues: issues.map(issueJson),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(problems.length === 0 ? {} : { problems }),
  });
}

/** What `evalgap replay --format json` prints: the same week by week, without texts. */
export function replayJson(
  weeks: readonly (ReviewReport & { readonly week: string })[],
  totals: { readonly opened: number; readonly updated: number; readonly closed: number },
): string {
  return printJson({
    version: 1,
    weeks: weeks.map(({ week, asOf, issues }) => ({
      week,
      asOf: new Date(asOf).toISOString(),
      issues: issues.map(({ text: _, ...issue }) => issueJson(issue)),
    })),
    totals,
  });
}

function issueJson(issue: ReviewedIssue) {
  const { suite, cause, action, why, figures, causes, lookAt, problems, text, number, url } = issue;
  return {
    suite,
    ...(cause === undefined ? {} : { cause }),
    action: action === 'reopen' ? 'open' : action,
    ...(action === 'reopen' ? { again: true } : {}),
    ...(why === undefined ? {} : { why }),
    evalLagDays: figures?.lagDays ?? null,
    ...(figures === undefined ? {} : { weeks: figures.weeks }),
    causes: causes.map(({ finding: { rule, subject }, since, commits, cases }) => ({
      rule,
      subject,
      since: since === undefined ? null : dayOf(new Date(since)),
      commit: commits[0]?.sha ?? null,
      cases,
    })),
    ...(lookAt === undefined ? {} : { lookAt: lookAt.samples.map((one) => lookAtJson(one, lookAt.quotes)) }),
    ...(problems.length === 0 ? {} : { problems }),
    ...(number === undefined ? {} : { number, url }),
    ...(text === undefined ? {} : text),
  };
}
