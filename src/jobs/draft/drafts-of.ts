import { join, posix } from 'node:path';
import { appendedTo } from '../../cases/write/append-lines.ts';
import { targetOf } from '../../cases/write/target.ts';
import type { LoadedConfig, Suite } from '../../config/config.ts';
import { type KnownCases, readKnownCases } from '../../gather/known-cases.ts';
import type { Project } from '../../gather/project.ts';
import { openSampleRedactor } from '../../gather/sample-redactor.ts';
import { type Draft, draftCases } from '../../production/failures/draft-case.ts';
import { type Report, reportedFailure } from '../../production/failures/failure.ts';
import type { FormLayout } from '../../production/failures/form-layout.ts';
import { type FormReading, readFailureForm } from '../../production/failures/read-failure-form.ts';
import { suiteFor } from '../../production/failures/suite-for.ts';
import type { Redacted } from '../../production/redacted.ts';
import type { DraftedCase, LeftOut } from '../../report/draft/drafts.ts';
import { isCitedIn } from '../../rules/stale/failures-waiting.ts';
import { standingAt } from '../../system/own-place.ts';
import type { World } from '../../system/world.ts';
import { dayOf } from '../../values/days.ts';
import { attempt, CouldNotCheck, type Problem, unwrap } from '../../values/problem.ts';
import { type BranchFiles, casesOnBranch } from './branch-files.ts';
import type { ReportedIssue } from './reported-issues.ts';

export interface DraftRequest {
  readonly world: World;
  readonly project: Project;
  readonly loaded: LoadedConfig;
  /** Those that were asked for, in the order of the config. */
  readonly suites: readonly Suite[];
  readonly layout: FormLayout;
}

export interface Drafts {
  readonly drafted: readonly DraftedCase[];
  /** Drafted earlier: the branch has them and the default branch has not. */
  readonly standing: readonly DraftedCase[];
  readonly leftOut: readonly LeftOut[];
  /** The files with the new cases at their ends, relative to the repository's root. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Issues that are left for the next run, since enough was drafted. */
  readonly later: number;
  /** Of suites for which nothing could be drafted. */
  readonly problems: readonly Problem[];
}

/** Drafts of one run: as many as somebody may be expected to finish in a week. */
const MOST_DRAFTED = 10;

type Readable = { readonly issue: ReportedIssue; readonly reading: Extract<FormReading, { readonly kind: 'read' }> };

/** Cases from what people reported, each for the suite that has the step it names, else for the first. */
export async function draftsOf(
  issues: readonly ReportedIssue[],
  request: DraftRequest,
  branch: BranchFiles,
): Promise<Drafts> {
  const leftOut: LeftOut[] = [];
  const bySuite = new Map<Suite, Readable[]>();
  for (const issue of issues) {
    const reading = readFailureForm(issue.body, request.layout);
    const suite = suiteFor(reading.kind === 'read' ? reading.report.step : undefined, request.suites);
    if (reading.kind !== 'read') leftOut.push({ issue, why: { kind: 'unreadable', why: whyUnreadable(reading) } });
    else if (suite !== undefined) bySuite.set(suite, [...(bySuite.get(suite) ?? []), { issue, reading }]);
  }
  const found: SuiteDrafts[] = [];
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const [suite, readable] of bySuite) {
    const room = MOST_DRAFTED - found.reduce((sum, { drafted }) => sum + drafted.length, 0);
    const drafts = await attempt(() => draftsOfSuite(suite, readable, room, request, branch, texts));
    if (drafts.ok) found.push(drafts.value);
    else problems.push(...drafts.problems);
  }
  return {
    drafted: found.flatMap(({ drafted }) => drafted),
    standing: found.flatMap(({ standing }) => standing),
    leftOut: [...leftOut, ...found.flatMap((one) => one.leftOut)],
    later: found.reduce((sum, one) => sum + one.later, 0),
    files: Array.from(texts, ([path, text]) => ({ path, text })),
    problems,
  };
}

type SuiteDrafts = Pick<Drafts, 'drafted' | 'standing' | 'leftOut' | 'later'>;

/** What is drafted, no more than there is `room` for, is added to `texts`, by the path of its file. */
async function draftsOfSuite(
  suite: Suite,
  readable: readonly Readable[],
  room: number,
  request: DraftRequest,
  branch: BranchFiles,
  texts: Map<string, string>,
): Promise<SuiteDrafts> {
  const { project, loaded } = request;
  const directory = join(project.repository.root, project.folder);
  const known = await readKnownCases(directory, suite, loaded);
  const waiting = await casesOnBranch(branch, { suite, folder: project.folder, known });
  const file = unwrap(targetOf({ globs: suite.cases, files: known.files }));
  const path = posix.join(project.folder.replaceAll('\\', '/'), file);
  if ((await standingAt(directory, file)) === 'something-else') throw noFile(path);
  const isStanding = isCitedIn(waiting.flatMap(({ source }) => source?.url ?? []));
  const standing = readable.filter(({ issue }) => isStanding(issue.url));
  const fresh = readable.filter(({ issue }) => !isStanding(issue.url));
  const reports = await redacted(suite, room > 0 ? [...standing, ...fresh] : standing, request);
  const failures = reports.map(({ issue: { number, url, openedAt }, report }) =>
    reportedFailure(report, { kind: 'issue', number, url, date: dayOf(openedAt) }),
  );
  const drafts = draftCases(failures, { ...known, drafts: [...known.drafts, ...waiting] }, room || undefined);
  const lines = drafts.flatMap((draft) => (draft.kind === 'drafted' ? [draft.line] : []));
  if (lines.length > 0) {
    const text = texts.get(path) ?? (await branch.text(path)) ?? '';
    texts.set(path, text + appendedTo(text, lines));
  }
  const results = reports.flatMap((one, index): readonly Result[] => {
    const draft = drafts[index];
    return draft === undefined ? [] : [resultOf(draft, one, { suite: suite.name, file: path }, waiting)];
  });
  return {
    drafted: results.flatMap(({ drafted }) => drafted ?? []),
    standing: results.flatMap(({ standing }) => standing ?? []),
    leftOut: results.flatMap((result) => result.leftOut ?? []),
    later: readable.length - results.length,
  };
}

interface Result {
  readonly drafted?: DraftedCase;
  readonly standing?: DraftedCase;
  readonly leftOut?: LeftOut;
}

function resultOf(
  draft: Draft,
  { issue, report, ambiguous }: RedactedReport,
  place: Pick<DraftedCase, 'suite' | 'file'>,
  waiting: KnownCases['drafts'],
): Result {
  switch (draft.kind) {
    case 'drafted':
      return { drafted: { issue, ...place, id: draft.case.id, open: draft.open, report, ambiguous } };
    case 'cited': {
      const found = waiting.find(({ id }) => id === draft.case);
      if (found === undefined) return {};
      return { standing: { issue, ...place, id: found.id, open: found.expect.size === 0, report, ambiguous } };
    }
    case 'resembles':
      return { leftOut: { issue, why: draft } };
    case 'refused':
      return { leftOut: { issue, why: { kind: 'unreadable', why: draft.why } } };
  }
}

interface RedactedReport {
  readonly issue: ReportedIssue;
  readonly report: Redacted<Report>;
  readonly ambiguous: readonly string[];
}

/** A text that could not be redacted is no input of a case, nor is it shown. */
async function redacted(
  suite: Suite,
  readable: readonly Readable[],
  { world, project, loaded }: DraftRequest,
): Promise<readonly RedactedReport[]> {
  const directory = join(project.repository.root, project.folder);
  const redactor = openSampleRedactor({ world, suite, directory, loaded });
  try {
    const reports: RedactedReport[] = [];
    for (const { issue, reading } of readable) {
      const report = await redactor.json(reading.report);
      reports.push({ issue, report, ambiguous: reading.ambiguous });
    }
    if (redactor.problems().length > 0) throw new CouldNotCheck(redactor.problems());
    return reports;
  } finally {
    await redactor.stop();
  }
}

function whyUnreadable(reading: Exclude<FormReading, { readonly kind: 'read' }>): string {
  return reading.kind === 'unreadable'
    ? reading.why
    : 'it was not filed with the form, so that nobody can tell what the agent was asked: write its case by hand';
}

function noFile(path: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this is no file of its own, or a link leads there',
    location: { file: path },
    expected: 'a plain file for drafted cases, reached without a link',
    remedy: 'Put the file itself there',
  });
}
