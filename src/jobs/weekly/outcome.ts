import { placedBeside } from '../../gather/places.ts';
import type { ReviewReport } from '../../report/weekly/review-report.ts';
import { findingsOf } from '../../review/review-suite.ts';
import type { Finding } from '../../rules/finding.ts';
import { failing } from '../../rules/standing.ts';
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
  const couldNot =
    done.failed || reviews.some(({ unreadable, facts }) => unreadable.length + facts.problems.length > 0);
  return {
    report: { config: place.config, asOf, written, issues, problems, remarks },
    findings,
    exitCode: couldNot ? 2 : failing(findings, loaded.config.failOn).length > 0 ? 1 : 0,
  };
}
