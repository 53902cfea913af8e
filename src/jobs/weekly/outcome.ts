import { placedBeside } from '../../gather/places.ts';
import type { ReviewReport } from '../../report/weekly/review-report.ts';
import { findingsOf } from '../../review/review-suite.ts';
import { hasShortKey } from '../../review/weekly-issues.ts';
import type { Finding } from '../../rules/finding.ts';
import { failing } from '../../rules/standing.ts';
import { plural } from '../../values/format.ts';
import type { ExitCode } from '../outcome.ts';
import type { Week, WeekDone } from './week.ts';

export interface WeekOutcome {
  readonly report: ReviewReport;
  readonly findings: readonly Finding[];
  readonly exitCode: ExitCode;
}

/** A review as a report, and what it comes to. What could not be judged or written is never a pass. */
export function outcomeOf({ loaded, asOf, place }: Week, done: WeekDone): WeekOutcome {
  const { reviews, issues, written, remarks } = done;
  const problems = [...reviews.flatMap(({ facts }) => facts.problems), ...done.problems];
  const findings = findingsOf(reviews).map((finding) => placedBeside(loaded.file, finding));
  const fails = failing(findings, loaded.config.failOn);
  const couldNot =
    done.failed || reviews.some(({ unreadable, facts }) => unreadable.length + facts.problems.length > 0);
  return {
    report: {
      config: place.config,
      asOf,
      written,
      isWhole: problems.length === 0 && reviews.every(({ facts }) => facts.unseen.length === 0),
      issues,
      problems,
      remarks: [...remarks, ...notWhole(reviews), ...withoutIssue(reviews), ...whyItFails(fails)],
    },
    findings,
    exitCode: couldNot ? 2 : fails.length > 0 ? 1 : 0,
  };
}

/** It stands under "Not looked at" in an issue, but there may be none. */
function notWhole(reviews: WeekDone['reviews']): readonly string[] {
  return reviews.flatMap(({ facts: { suite, unseen } }) =>
    unseen.map(({ rule, why }) => {
      const name = suite.name.replaceAll('`', "'");
      return `not all that \`${rule}\` goes by could be looked at in \`${name}\`: ${why}`;
    }),
  );
}

function withoutIssue(reviews: WeekDone['reviews']): readonly string[] {
  return reviews.flatMap(({ facts: { suite }, causes }) => {
    const long = suite.issues === 'per-cause' ? causes.filter((cause) => !hasShortKey(cause)).length : 0;
    return long === 0 ? [] : [`${plural(long, 'cause')} of ${suite.name} cannot have an issue: the name is too long`];
  });
}

function whyItFails(findings: readonly Finding[]): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => `\`${rule}\``))];
  return rules.length === 0 ? [] : [`this review fails, since \`fail-on\` names ${rules.join(', ')}`];
}
