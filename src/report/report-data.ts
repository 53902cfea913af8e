import { z } from 'zod';
import { mapTexts } from '../run/map-texts.ts';
import type { Json } from '../values/json.ts';
import { CouldNotCheck, type Problem, type Result } from '../values/problem.ts';
import { cut } from '../values/visible.ts';
import { MOST_MOVED } from './data/comparison.ts';
import { exactly } from './data/exactly.ts';
import { MOST_PROBLEMS } from './data/measurement.ts';
import { MOST_EVIDENCE_LINES, MOST_FINDINGS, MOST_SUITES, report } from './data/report.ts';
import { count, fullSha, LONGEST_TEXT } from './data/values.ts';
import { type Extent, fitReport, type LeftOut } from './fit-report.ts';
import type { PullRequestReport } from './report.ts';

/** A report on its way from the run that made it to the one that may post it. */
export interface ReportData {
  /** What was checked. */
  readonly headSha: string;
  /** What the maker takes the pull request's number to be: to be confirmed. */
  readonly pullRequest?: number;
  readonly report: PullRequestReport;
  /** What the report lacks, where it was too long. */
  readonly leftOut?: LeftOut;
}

export const LONGEST_REPORT_BYTES = 5 << 20;
const VERSION = 1;
const MOST_SHOWN_PROBLEMS = 10;

/** What the schema takes. */
const WHOLE = {
  text: LONGEST_TEXT,
  suites: MOST_SUITES,
  findings: MOST_FINDINGS,
  problems: MOST_PROBLEMS,
  evidence: MOST_EVIDENCE_LINES,
  moved: MOST_MOVED,
  outputs: true,
};

/** How much of a report is handed over: the first that is short enough. */
const EXTENTS: readonly (Extent & { readonly text: number })[] = [
  WHOLE,
  { ...WHOLE, outputs: false },
  { text: 2_000, suites: MOST_SUITES, findings: 2_000, problems: 100, evidence: 0, moved: 2_000, outputs: false },
  { text: 300, suites: 30, findings: 200, problems: 10, evidence: 0, moved: 200, outputs: false },
];

const schema = z.strictObject({
  version: z.literal(VERSION),
  evalgap: z.literal('report'),
  headSha: fullSha,
  pullRequest: z.int().min(1).exactOptional(),
  report,
  leftOut: exactly<LeftOut>()(z.strictObject({ suites: count, findings: count, problems: count })).exactOptional(),
});

/**
 * A report as text that `parseReportData` takes. What is too long is cut; where that is not enough the moved cases'
 * outputs are left out, then suites, findings and problems, with how many they are. A report that does not fit even so
 * is thrown as `CouldNotCheck`.
 */
export function reportData(data: ReportData): string {
  let text = '';
  for (const { text: longest, ...extent } of EXTENTS) {
    text = textOf({ ...data, ...fitReport(data.report, extent) }, longest);
    if (Buffer.byteLength(text) <= LONGEST_REPORT_BYTES) break;
  }
  const parsed = parseReportData(text);
  if (!parsed.ok) throw new CouldNotCheck(parsed.problems);
  return text;
}

/** Reads what anybody may have written. Problems name the place and never repeat what stands there. */
export function parseReportData(text: string): Result<ReportData> {
  if (Buffer.byteLength(text) > LONGEST_REPORT_BYTES) {
    return refused([{ message: `the report data is longer than ${LONGEST_REPORT_BYTES} bytes` }]);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused([{ message: 'the report data is not JSON' }]);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return refused(parsed.error.issues.slice(0, MOST_SHOWN_PROBLEMS).map(problemOf));
  const { headSha, pullRequest, report, leftOut } = parsed.data;
  return {
    ok: true,
    value: {
      headSha,
      report,
      ...(pullRequest === undefined ? {} : { pullRequest }),
      ...(leftOut === undefined ? {} : { leftOut }),
    },
  };
}

function textOf({ headSha, pullRequest, report, leftOut }: ReportData, longest: number): string {
  const lacks = leftOut !== undefined && Object.values(leftOut).some((more) => more > 0);
  const data = {
    version: VERSION,
    evalgap: 'report',
    headSha,
    pullRequest,
    report,
    leftOut: lacks ? leftOut : undefined,
  };
  return JSON.stringify(mapTexts(JSON.parse(JSON.stringify(data)) as Json, (text) => cut(text, longest)));
}

function refused(problems: readonly Problem[]): Result<never> {
  const expected = 'report data as this version of Evalgap writes it';
  return { ok: false, problems: problems.map((problem) => ({ expected, ...problem })) };
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const place = issue.path.length === 0 ? 'the report data' : `\`${issue.path.join('.')}\` of the report data`;
  return { message: `${place} is refused`, expected: expectedBy(issue) };
}

/** In our own words: those of the library can hold keys, which are data as well. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ');
    case 'unrecognized_keys':
      return 'no keys but those of a report';
    case 'invalid_format':
    case 'custom':
      return issue.message.replace(/^expected /, '');
    default:
      return 'what a report holds there';
  }
}
