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
      isWhole: problems.length === 0 && reviews.every(({ facts }) => facts.unseen.every(({ usual }) => usual === true)),
      issues,
      problems,
      remarks: [...remarks, ...notWhole(reviews), ...withoutIssue(reviews), ...whyItFails(fails)],
    },
    findings,
    exitCode: couldNot ? 2 : fails.length > 0 ? 1 : 0,
  };
}

/** It stands under "Not looked at" in an issue, but there may be none. Rules with the same reason are told together. */
function notWhole(reviews: WeekDone['reviews']): readonly string[] {
  return reviews.flatMap(({ facts: { suite, unseen } }) => {
    const byReason = new Map<string, Set<string>>();
    for (const { rule, why, usual } of unseen)
      if (usual !== true) byReason.set(why, (byReason.get(why) ?? new Set()).add(`\`${rule}\``));
    const name = suite.name.replaceAll('`', "'");
    return [...byReason].map(([why, rules]) => {
      const go = rules.size === 1 ? 'goes' : 'go';
      return `not all that ${[...rules].join(', ')} ${go} by could be looked at in \`${name}\`: ${why}`;
    });
  });
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
